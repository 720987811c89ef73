import { COMPANY_FORMS } from "../lexicon/organization-nouns.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { isCapital, isGivenName, isJoiner, isPluralNoun, isTitle, natureOfNoun } from "./name-roles.js";

/**
 * Whether a name goes on behind the possessive mark at `mark`: that of a body which is called by its members or its
 * patron, "Estate [Owners' Association]", "[People's] Party", "[St. Mary's] Church", of a company, "[Dahl's] Corp.", or
 * of an office's, "[Information Commissioner's] Office". Not "Norway's Justice Ministry", nor "Tom Sanders' Foundation".
 */
export function namesBody(tokens: readonly Token[], first: number, mark: number, last: number): boolean {
  if (mark + 1 < last && COMPANY_FORMS.has(tokens[mark + 1].lower)) return isCapital(tokens[mark - 1]);
  if (isTitle(tokens[mark - 1]) && isCapital(tokens[mark - 1]) && mark + 1 < last)
    return isCapital(tokens[mark + 1]) && natureOfNoun(tokens[mark + 1]) === "organization";
  if (!isPatron(tokens, first, mark) && !areMembers(tokens, first, mark)) return false;
  for (let i = mark + 1; i < last && (isCapital(tokens[i]) || isJoiner(tokens[i])); i++)
    if (natureOfNoun(tokens[i]) === "organization") return true;
  return false;
}

const SAINT: ReadonlySet<string> = /* @__PURE__ */ wordSet("st st. saint");

/** "King", "Queen", "St. Mary" */
function isPatron(tokens: readonly Token[], first: number, mark: number): boolean {
  const { lower } = tokens[mark - 1];
  if (!isCapital(tokens[mark - 1])) return false;
  return lower === "king" || lower === "queen" || (mark - 2 >= first && SAINT.has(tokens[mark - 2].lower));
}

/** "People", "Estate Owners"; and of words that no list has, "Rice [Growers]", which is nobody's name. */
function areMembers(tokens: readonly Token[], first: number, mark: number): boolean {
  const members = tokens[mark - 1];
  if (!isCapital(members)) return false;
  if (isPluralNoun(members)) return true;
  if (!/(?:[eo]rs|ees|ists)$/.test(members.lower)) return false;
  let field = mark - 2;
  while (field >= first && isCapital(tokens[field]) && !isGivenName(tokens[field]) && !isTitle(tokens[field]))
    field--;
  return field < mark - 2 && (field < first || tokens[field].tag === "DT");
}
