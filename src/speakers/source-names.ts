import type { Token } from "../text/token.js";
import { Mention } from "./mention.js";
import { CAPITAL, MONTH, WEEKDAY, isCapital, rolesOf } from "./name-roles.js";

/** A source that is a name with its number: "Radio 1", "Transport 2000"; not "May 31". */
export function numbered(tokens: readonly Token[], first: number, last: number): Mention | null {
  if (last - first < 2 || tokens[last - 1].kind !== "number") return null;
  const roles = rolesOf(tokens[last - 2]);
  if (!(roles & CAPITAL) || roles & (MONTH | WEEKDAY)) return null;
  let begin = last - 2;
  while (begin > first && isCapital(tokens[begin - 1])) begin--;
  const mention = new Mention(first, last, "name", "organization", false, true, tokens[first].sentence);
  mention.name = { first: begin, last };
  return mention;
}

/** A surname that is a month's name as well, where somebody of that name has been named before: "Theresa May … May said". */
export function calledAsMonth(
  tokens: readonly Token[],
  first: number,
  last: number,
  months: ReadonlySet<string>,
): Mention | null {
  if (last - first !== 1 || !months.has(tokens[first].text)) return null;
  const mention = new Mention(first, last, "name", "unknown", false, true, tokens[first].sentence);
  mention.name = { first, last };
  return mention;
}

/** Remembers the surname of a name that ends in a month. */
export function rememberMonth(tokens: readonly Token[], { name }: Mention, months: Set<string>): void {
  if (name === null || name.last - name.first < 2) return;
  const surname = tokens[name.last - 1];
  if (rolesOf(surname) & MONTH) months.add(surname.text);
}
