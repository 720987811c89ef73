import { wordSet } from "../lexicon/words.js";
import { opensSentence } from "../text/sentences.js";
import { isInCode } from "../text/phrase-joints.js";
import { hasFiniteTag, type Token } from "../text/token.js";
import { affiliationIn } from "./affiliations.js";
import { endOfHolder, goesOn } from "./holders.js";
import type { Nature, TokenRange } from "./kinds.js";
import { Mention } from "./mention.js";
import {
  CAPITAL,
  MONTH,
  NATIONAL,
  NATURE_BITS,
  WEEKDAY,
  genderOf,
  holdsField,
  isCapital,
  isDefinite,
  isPluralNoun,
  isThirdPerson,
  isTitle,
  natureIn,
  natureOfNoun,
  rolesOf,
} from "./name-roles.js";
import { indexOfPreposition, isField } from "./name-shapes.js";
import { outletIn } from "./outlets.js";
import { pronoun } from "./pronouns.js";
import { isWholeName, readName, type ReadName } from "./read-name.js";

/**
 * Reads tokens `first` to `last` of a noun phrase, which `owner` may own, as one mention; null where they stand for
 * nobody who could speak.
 */
export function readSegment(
  tokens: readonly Token[],
  first: number,
  last: number,
  owner: Mention | null,
): Mention | null {
  if (first >= last) return null;
  const opener = tokens[first];
  if (opener.tag === "PRP" || (opener.tag === "PRP$" && last - first === 1))
    return isThirdPerson(opener) ? pronoun(tokens, first) : null;
  let roles = rolesOf(tokens[last - 1]);
  while (roles & WEEKDAY && last - first > 1) roles = rolesOf(tokens[--last - 1]);
  while (last - first > 1 && isTime(tokens, first)) first++;
  // "Lindqvist AB LIND.ST"
  if (last - first > 3 && isInCode(tokens, last - 2)) roles = rolesOf(tokens[(last -= 3) - 1]);
  if ((roles & (NATURE_BITS | CAPITAL)) === 0) return null;
  const head = last - 1;
  const nature = isGuard(tokens, first, head) ? "organization" : natureIn(roles);
  let begin = first;
  while (begin < head && isDeterminer(tokens[begin])) begin++;
  if (begin > first) begin = behindAge(tokens, begin, last);
  const definite = owner !== null || opener.tag === "PRP$" || isDefinite(opener);
  const article = opener.tag === "DT" && begin > first;
  const subject = last < tokens.length && hasFiniteTag(tokens[last]);
  const mention = new Mention(first, last, "name", nature ?? "unknown", definite, subject, opener.sentence);
  if (roles & CAPITAL) {
    if (article && roles & NATIONAL && (head === begin || !isCapital(tokens[head - 1]))) {
      if (head === begin && isPrinted(tokens, first)) {
        mention.nature = "organization";
        mention.name = { first: begin, last };
        return mention;
      }
      mention.nature = "person";
      return noun(tokens, mention, begin, owner);
    }
    if (
      begin === head &&
      (roles & (WEEKDAY | MONTH) || tokens[head].tag === "CD" || tokens[head].tag === "DT")
    )
      return null;
    // "[Exporters] said so": a capital that its place alone explains
    if (begin === head && tokens[head].tag === "NNS") return several(tokens, mention, nature, owner);
    const of = nature === "person" || nature === "document" ? -1 : endOfHolder(tokens, begin, last, nature);
    if (of > begin) return withHeld(tokens, readSegment(tokens, first, of, owner), of + 1, last);
    if (!isRole(tokens, begin, last, article, nature)) {
      const read = readName(tokens, begin, last);
      if (read !== null) return named(mention, read, article ? "organization" : "unknown", owner);
    }
  }
  if (nature === null) return null;
  const holder = roles & CAPITAL ? null : holderOfNoun(tokens, begin, last);
  if (holder !== null) return named(mention, holder, holder.nature, owner);
  const outlet = outletIn(tokens, begin, last);
  if (outlet === null) return noun(tokens, mention, begin, owner);
  mention.nature = "organization";
  mention.name = outlet;
  return mention;
}

/** The holder of an office or field with what they hold, tokens `held` to `last`: "the minister [of finance]", "the head of [Orbin]". */
function withHeld(
  tokens: readonly Token[],
  holder: Mention | null,
  held: number,
  last: number,
): Mention | null {
  if (holder?.title && isField(tokens, held, last)) holder.title = { first: holder.title.first, last };
  else if (holder !== null && !goesOn(tokens, last)) holder.affiliation ??= { first: held, last };
  return holder;
}

/** "[Kari Dahl] of the Oslo police district": the full name of somebody in front of the body that they are of, which ends in a noun. */
function holderOfNoun(tokens: readonly Token[], begin: number, last: number): ReadName | null {
  const of = indexOfPreposition(tokens, begin, last);
  if (of <= begin + 1 || !isCapital(tokens[of - 2])) return null;
  const holder = readName(tokens, begin, of);
  if (holder === null || holder.name.last - holder.name.first < 2) return null;
  if (holder.nature !== "person" && holder.nature !== "unknown") return null;
  holder.affiliation ??= { first: of + 1, last };
  holder.nature = "person";
  return holder;
}

/** "On [Wednesday] Norway said", "in [October] Orbin said"; not "[April] Lund said". */
function isTime(tokens: readonly Token[], at: number): boolean {
  const roles = rolesOf(tokens[at]);
  if (roles & WEEKDAY) return true;
  return (roles & MONTH) !== 0 && BEFORE_MONTH.has(tokens[at - 1]?.lower);
}

const BEFORE_MONTH: ReadonlySet<string> = /* @__PURE__ */ wordSet("in last since until early late this");

/** "the coast [guard]"; not "a prison guard". */
function isGuard(tokens: readonly Token[], first: number, head: number): boolean {
  if (head === first || tokens[head].lower !== "guard") return false;
  const { lower } = tokens[head - 1];
  return lower === "coast" || lower === "national";
}

/** Whether the article at `at` has a capital in running text, as the names of papers have: "told [The] Australian". */
function isPrinted(tokens: readonly Token[], at: number): boolean {
  const before = at === 0 ? undefined : tokens[at - 1];
  return (
    tokens[at].shape === "capital" &&
    before?.sentence === tokens[at].sentence &&
    before.kind === "word" &&
    before.shape === "lower"
  );
}

/** Makes a mention one by name, of the nature that the name says or, where it says none, of `otherwise`: "the Kremlin", "the Taliban". */
function named(mention: Mention, read: ReadName, otherwise: Nature, owner: Mention | null): Mention {
  mention.nature = read.nature === "unknown" ? otherwise : read.nature;
  mention.gender = read.gender;
  mention.name = read.name;
  mention.title = read.title;
  // "Ferrari's Tom Lund"; not "Oslo's Vestfold Bank"
  const isSomebody = read.title !== null || (mention.nature === "person" && owner?.nature !== "place");
  mention.affiliation = read.affiliation ?? (isSomebody ? ownerOf(owner) : null);
  return mention;
}

/** A capitalised role that names nobody: "the Prime Minister", "White House Press Secretary", "Democrats". */
function isRole(
  tokens: readonly Token[],
  begin: number,
  last: number,
  article: boolean,
  noun: Nature | null,
): boolean {
  const end = tokens[last - 1];
  if (noun !== "person" && noun !== "group") return false;
  if (noun === "group" && isWholeName(tokens, begin, last)) return false;
  // what begins a sentence may be capitalised for that alone
  if (article || isPluralNoun(end) || end.tag !== "NNP") return true;
  const next = tokens[last]?.lower;
  // "Health Minister, Dr. Dahl,", "Counsel to the defendant, Mr Dahl,"
  if (
    last - begin > 1 &&
    last + 1 < tokens.length &&
    tokens[last].kind === "comma" &&
    isTitle(tokens[last + 1])
  )
    return true;
  if (last - begin === 1 && (next === "to" || next === "for") && opensSentence(tokens, begin)) return true;
  if (next === "of" || (next === "for" && holdsField(end))) return true;
  return last - begin > 1 && natureOfNoun(tokens[last - 2]) === "person";
}

/** Several of a kind, of whom no more is known than that they are called so. */
function several(
  tokens: readonly Token[],
  mention: Mention,
  nature: Nature | null,
  owner: Mention | null,
): Mention {
  mention.nature = nature ?? "group";
  noun(tokens, mention, mention.head, owner);
  mention.plural = true;
  return mention;
}

function noun(tokens: readonly Token[], mention: Mention, begin: number, owner: Mention | null): Mention {
  const head = tokens[mention.head];
  mention.form = "noun";
  mention.plural = isPluralNoun(head);
  mention.gender = mention.plural ? null : genderOf(head);
  mention.title = { first: begin, last: mention.last };
  mention.affiliation = affiliationIn(tokens, mention.title) ?? ownerOf(owner);
  return mention;
}

/** A body or place that owns what follows: "Apple's chief executive"; not "Obama's lawyer". */
function ownerOf(owner: Mention | null): TokenRange | null {
  if (owner === null || owner.form === "pronoun" || owner.nature === "person") return null;
  return { first: owner.first, last: owner.last };
}

/** Behind the age that goes on at `at`: "a 67[-year-old] fisherman"; `at` where none does. */
function behindAge(tokens: readonly Token[], at: number, last: number): number {
  let end = at;
  while (end < last - 1 && (tokens[end].kind === "hyphen" || tokens[end - 1].kind === "hyphen")) end++;
  return end;
}

function isDeterminer({ tag }: Token): boolean {
  return tag === "DT" || tag === "PDT" || tag === "PRP$" || tag === "CD";
}
