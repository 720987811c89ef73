import { COMPANY_FORMS } from "../lexicon/organization-nouns.js";
import { wordSet } from "../lexicon/words.js";
import type { Entities } from "./entities.js";
import type { Entity } from "./entity.js";

/** Words that count for nothing in initials. */
export const SMALL: ReadonlySet<string> = /* @__PURE__ */ wordSet("of the for and & on in");

/** "orbin bay" of "orbin bay co ltd"; the words themselves where they end in no company's form. */
export function withoutForm(words: string[]): string[] {
  let last = words.length;
  while (last > 1 && COMPANY_FORMS.has(words[last - 1])) last--;
  return last === words.length ? words : words.slice(0, last);
}

/** The company that has been called by the name without its form, or, unless that is a body's, by its first two words. */
export function firmCalled(
  { byText }: Entities,
  words: readonly string[],
  core: readonly string[],
): Entity | undefined {
  if (core === words || core.length < 2) return undefined;
  const whole = byText.get(core.join(" "));
  const firm = whole ?? byText.get(startOf(core));
  if (firm === undefined) return undefined;
  const { nature, gender, title } = firm;
  const isOpen = nature === "unknown" && gender === null && title === null;
  return isOpen || (nature === "organization" && whole !== undefined) ? firm : undefined;
}

/** Lets a company be found by its name without the form, and by the first two words of that. */
export function rememberFirm({ byText, byStart }: Entities, firm: Entity, core: readonly string[]): void {
  if (core.length < 2) return;
  const text = core.join(" ");
  if (!byText.has(text)) byText.set(text, firm);
  const start = startOf(core);
  if (!byStart.has(start)) byStart.set(start, firm);
}

/** "orbin bay" of "orbin bay asset holdings"; nothing of "orbin bank of oslo". */
function startOf(core: readonly string[]): string {
  return core.length > 2 && SMALL.has(core[2]) ? "" : `${core[0]} ${core[1]}`;
}
