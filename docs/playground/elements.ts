type Child = Node | string | null | false;

/** An element with attributes and children. Strings become text, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | null> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(name, value);
  for (const child of children) if (child) element.append(child);
  return element;
}

/** The element of the page with this id. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no #${id}`);
  return found;
}

/** A text on one line, cut to `most` characters. */
export function oneLine(text: string, most = 400): string {
  const line = text
    .slice(0, most * 2)
    .replace(/\s{1,80}/g, " ")
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** "1 quote", "1,204 quotes". */
export function counted(count: number, one: string): string {
  return `${grouped(count)} ${one}${count === 1 ? "" : "s"}`;
}

/** 1204 as "1,204". */
export function grouped(count: number): string {
  return count.toLocaleString("en");
}
