import { NAMED_THINGS, SEAT_NOUNS } from "../lexicon/organization-nouns.js";
import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { bodyBehind } from "./affiliations.js";
import type { Nature } from "./kinds.js";
import type { Mention } from "./mention.js";
import { holdsField, isCapital, isOffice, isPluralNoun, isTitle, natureOfNoun } from "./name-roles.js";
import { indexOfPreposition, isField, isPerson, isStaff } from "./name-shapes.js";
import { nameBehind, readName } from "./read-name.js";

/**
 * One past the office that a phrase begins with, where "Secretary of" or "head of" stands before it: "[State] John
 * Kerry", "[Foreign Affairs] Kari Dahl", "[the city council] Kari Dahl"; otherwise `first`. The last of the mentions is
 * right before it, or none is.
 */
export function endOfOffice(
  tokens: readonly Token[],
  first: number,
  last: number,
  mentions: readonly Mention[],
): number {
  if (mentions.length === 0) return first;
  const holder = mentions[mentions.length - 1];
  if (holder.last !== first - 1 || holder.nature !== "person") return first;
  const { lower } = tokens[first - 1];
  if (lower !== "of" && !(lower === "for" && holdsField(tokens[holder.head]))) return first;
  if (holdsField(tokens[holder.head]) && isField(tokens, first, last)) return last;
  let end = first;
  while (end < last - 1 && (isOffice(tokens[end]) || tokens[end].lower === "and")) end++;
  // "for [Maritime Affairs] Moe": a field that ends in a word of the lists
  if (end === first && holdsField(tokens[holder.head]))
    for (let i = last - 2; i > first && end === first; i--) if (isOffice(tokens[i])) end = i + 1;
  return end > first ? end : endOfSeat(tokens, first, last);
}

/** Bodies that are named after what they are for, so that a name behind them is a person's. */
const SEATS: ReadonlySet<string> = /* @__PURE__ */ wordSet(SEAT_NOUNS);

/** "head of [the regional military administration] Oleh Moe", "of [the Port Agency] Ida Moe", "of [Opposition] Ida Moe"; not "head of the airline Nordic Wings" or "of the city". */
function endOfSeat(tokens: readonly Token[], first: number, last: number): number {
  const bare = tokens[first].tag === "DT" ? first + 1 : first;
  const behind = bare < last && isCapital(tokens[bare]) ? nameBehind(tokens, bare, last) : -1;
  if (behind > bare && readName(tokens, bare, behind)?.nature === "organization") return behind;
  let name = last;
  while (name > first && isCapital(tokens[name - 1])) name--;
  if (
    last - name < 2 ||
    name === first ||
    !(SEATS.has(tokens[name - 1].lower) || isWork(tokens, first, name) || isLed(tokens, first, name, last))
  )
    return first;
  return natureOfNoun(tokens[last - 1]) === null ? name : first;
}

/** Whether nouns are for what somebody may do or teach: "head of [harbour security] Oleh Moe"; not "wife of [actor] Oleh Moe". */
function isWork(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (!tokens[i].tag.startsWith("NN") || natureOfNoun(tokens[i]) !== null) return false;
  return true;
}

/** "of the [zoo] Petra Moe": a body or place, and a person's name; not "of the ship Anna Moe", "of the boy Tom Moe". */
function isLed(tokens: readonly Token[], first: number, name: number, last: number): boolean {
  const noun = tokens[name - 1];
  const nature = natureOfNoun(noun);
  return (
    tokens[first].tag === "DT" &&
    noun.tag === "NN" &&
    (nature === null || nature === "organization") &&
    !NAMED.has(noun.lower) &&
    isPerson(tokens, name, last)
  );
}

/** What bears people's names. */
const NAMED: ReadonlySet<string> = /* @__PURE__ */ wordSet(NAMED_THINGS);

/** Most tokens between a title and a name that are in brackets. */
const LONGEST_BRACKET = 5;

/** Gives a name the title in front of it that brackets part from it: "[Deputy Commissioner of Police (East)] Kari Dahl". */
export function takeTitle(tokens: readonly Token[], mention: Mention, mentions: Mention[]): void {
  const close = mention.first - 1;
  if (close < 0 || mention.form !== "name" || mention.title !== null || tokens[close].kind !== "close")
    return;
  let open = close - 1;
  while (open > 0 && open > close - LONGEST_BRACKET && tokens[open].kind !== "open") open--;
  let holder = mentions.length - 1;
  while (holder >= 0 && mentions[holder].first > open) holder--;
  if (holder < 0 || tokens[open].kind !== "open") return;
  const { first, last, form, nature, plural } = mentions[holder];
  // "[Justice] (retd)", at the head of a sentence
  const isNoun = form === "noun" || (last - first === 1 && isTitle(tokens[first]));
  if (!isNoun || (form === "noun" && nature !== "person") || plural || tokens[first].tag !== "NNP") return;
  for (let i = last; i < open; i++) if (tokens[i].tag !== "NNP" && tokens[i].lower !== "of") return;
  mentions.length = holder;
  mention.first = first;
  mention.nature = "person";
  mention.title = { first, last: close + 1 };
  mention.affiliation = bodyBehind(tokens, mention.title);
}

/**
 * One past the noun for people that a segment begins with, where it goes on with the body or place that they are of
 * and no name: "the [Commissioner] of Police", "[Members] of Parliament", "the [Bishop] of Durham". Not "the Joint
 * Chiefs of Staff", nor "Secretary of State Tom Lund"; -1 if there is none. `head` is what the segment's last word is.
 */
export function endOfHolder(
  tokens: readonly Token[],
  begin: number,
  last: number,
  head: Nature | null,
): number {
  let of = indexOfPreposition(tokens, begin, last);
  // "Minister for Trade"
  for (let i = begin + 1; of < 0 && i < last - 1; i++)
    if (tokens[i].lower === "for" && holdsField(tokens[i - 1])) of = i;
  if (of <= begin || isStaff(tokens, begin, last) || tokens[last]?.tag === "POS") return -1;
  if (
    head === null &&
    !isField(tokens, of + 1, last) &&
    (isOffice(tokens[of + 1]) || nameBehind(tokens, of + 1, last) >= 0)
  )
    return -1;
  const nature = natureOfNoun(tokens[of - 1]);
  return nature === "person" || (head !== null && nature === "group" && isPluralNoun(tokens[of - 1]))
    ? of
    : -1;
}

/** "Director of Sales [at] Acme Corp.", "Director of Sales [and] ads at": what stands before is no body. */
export function goesOn(tokens: readonly Token[], at: number): boolean {
  return at < tokens.length && BEHIND_FIELD.has(tokens[at].lower);
}

const BEHIND_FIELD: ReadonlySet<string> = /* @__PURE__ */ wordSet("at for and");
