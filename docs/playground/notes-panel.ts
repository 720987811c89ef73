import type { Article } from "wirecopy";
import { el } from "./elements.js";
import { partButton } from "./speakers-panel.js";

/** What was odd about the text. */
export function notesPanel({ diagnostics }: Article, text: string): Node[] {
  if (diagnostics.length === 0) return [el("p", { class: "empty" }, "Nothing odd about this text.")];
  const items = diagnostics.map(({ code, message, start, end }, i) =>
    el(
      "li",
      {},
      el("code", {}, code),
      el("p", {}, message),
      start < end && partButton(`diagnostics[${i}]`, text.slice(start, Math.min(end, start + 160))),
    ),
  );
  return [el("ul", { class: "notes" }, ...items)];
}
