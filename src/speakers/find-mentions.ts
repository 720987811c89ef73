import { wordSet } from "../lexicon/words.js";
import type { Quote } from "../article/types.js";
import type { Body } from "../text/body.js";
import { isInCode, type Phrase } from "../text/phrases.js";
import type { Token } from "../text/token.js";
import { isFinite, Mention, type Gender, type Nature, type TokenRange } from "./mention.js";
import {
  CAPITAL,
  genderOf,
  holdsField,
  isCapital,
  isDefinite,
  isDemonym,
  isNational,
  isOffice,
  isPlaceWord,
  isPluralNoun,
  isThirdPerson,
  MONTH,
  NATIONAL,
  natureIn,
  natureOfNoun,
  NATURE_BITS,
  rolesOf,
  WEEKDAY,
} from "./name-roles.js";
import {
  affiliationIn,
  bodyBehind,
  indexOfPreposition,
  isField,
  isStaff,
  isWholeName,
  nameBehind,
  namesBody,
  readName,
  type ReadName,
} from "./read-name.js";

/** The mentions of a body in text order, and for each token the index of the innermost one over it, or -1. */
export interface Mentions {
  mentions: Mention[];
  mentionAt: Int32Array;
}

/**
 * Finds whatever may stand for somebody who speaks: names, nouns for people, bodies and documents, and the
 * pronouns of the third person. `sources` are the tokens of what is known to be a source.
 */
export function findMentions(body: Body, quotes: readonly Quote[], sources: readonly TokenRange[]): Mentions {
  const { tokens, phrases } = body;
  const mentions: Mention[] = [];
  const cuts = sourcesIn(body, sources);
  const months = new Set<string>();
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index];
    const count = mentions.length;
    const source = cuts[index] < 0 ? null : sources[cuts[index]];
    if (source === null ? !isCommon(tokens, phrase) : !isInside(tokens, phrase, source))
      readPhrase(tokens, phrase, mentions);
    if (mentions.length === count && source !== null) {
      const last = Math.min(source.last, phrase.last);
      const mention =
        readSegment(tokens, source.first, last, null) ??
        numbered(tokens, source.first, last) ??
        calledAsMonth(tokens, source.first, last, months);
      if (mention !== null) mentions.push(mention);
    }
    if (mentions.length > count) rememberMonth(tokens, mentions[mentions.length - 1], months);
  }
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  for (let index = 0; index < mentions.length; index++) {
    const { first, last } = mentions[index];
    for (let i = first; i < last; i++) mentionAt[i] = index;
  }
  markQuoted(tokens, mentions, quotes);
  return { mentions, mentionAt };
}

/** Whether a phrase is a common noun with the capital of its sentence: "[Prices] rose, the agency said". */
function isCommon(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const { tag, shape } = tokens[first];
  return (
    last === first + 1 &&
    shape === "capital" &&
    (tag === "NN" || tag === "NNS") &&
    natureOfNoun(tokens[first]) === null
  );
}

/** A source that is a name with its number: "Radio 1", "Transport 2000"; not "May 31". */
function numbered(tokens: readonly Token[], first: number, last: number): Mention | null {
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
function calledAsMonth(
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
function rememberMonth(tokens: readonly Token[], { name }: Mention, months: Set<string>): void {
  if (name === null || name.last - name.first < 2) return;
  const surname = tokens[name.last - 1];
  if (rolesOf(surname) & MONTH) months.add(surname.text);
}

/** Whether the chunker took more than a source: "a plan [critics] called …", "[researchers] report". */
function isInside(tokens: readonly Token[], phrase: Phrase, { first, last }: TokenRange): boolean {
  if (first > phrase.first) return tokens[first - 1].tag === "NN";
  return last < phrase.last && tokens[last - 1].tag === "NNS" && tokens[last].tag === "NN";
}

/** For each phrase the index of the source that begins in it, or -1: the chunker may have cut it in another way. */
function sourcesIn({ phrases, phraseAt }: Body, sources: readonly TokenRange[]): Int32Array {
  const cuts = new Int32Array(phrases.length).fill(-1);
  for (let index = 0; index < sources.length; index++) {
    const phrase = phraseAt[sources[index].first];
    if (phrase >= 0) cuts[phrase] = index;
  }
  return cuts;
}

/** Reads one phrase: each possessor in it, then what it is of. */
function readPhrase(tokens: readonly Token[], phrase: Phrase, mentions: Mention[]): void {
  let first = phrase.first;
  let owner: Mention | null = null;
  // a possessor stands before its mark, and what it owns behind
  for (let i = phrase.first + 1; i < phrase.last - 1; i++) {
    if (tokens[i].tag !== "POS" || namesBody(tokens, first, i, phrase.last)) continue;
    owner = readSegment(tokens, first, i, owner);
    if (owner !== null) {
      owner.possessive = true;
      owner.subject = false;
      mentions.push(owner);
    }
    first = i + 1;
  }
  if (tokens[first].tag === "PRP$" && phrase.last - first > 1 && isThirdPerson(tokens[first])) {
    owner = pronoun(tokens, first, true);
    mentions.push(owner);
    first++;
  }
  const office = endOfOffice(tokens, first, phrase.last, mentions[mentions.length - 1]);
  if (office > first) {
    const holder = mentions.pop()!;
    if (office === phrase.last) {
      holder.title = { first: holder.title?.first ?? holder.first, last: office };
      mentions.push(holder);
      return;
    }
    const mention = readSegment(tokens, office, phrase.last, null);
    if (mention === null) return;
    mention.first = holder.first;
    mention.title = { first: holder.title?.first ?? holder.first, last: office };
    mention.affiliation ??= bodyBehind(tokens, mention.title);
    mention.nature = "person";
    mentions.push(mention);
    return;
  }
  const mention = readSegment(tokens, first, phrase.last, owner);
  if (mention === null) return;
  mention.possessive ||= ownsWhatFollows(tokens, phrase.last);
  takeTitle(tokens, mention, mentions);
  mention.opens = phrase.first === 0 || tokens[phrase.first - 1].sentence !== tokens[phrase.first].sentence;
  // "Dahl, who made it, took the blame"
  if (mention.opens && mention.last === phrase.last && tokens[phrase.last]?.kind === "comma")
    mention.subject ||= tokens[phrase.last + 1]?.tag === "WP";
  mentions.push(mention);
}

/**
 * One past the office that a phrase begins with, where "Secretary of" or "head of" stands before it: "[State] John
 * Kerry", "[Foreign Affairs] Kari Dahl", "[the city council] Kari Dahl"; otherwise `first`.
 */
function endOfOffice(
  tokens: readonly Token[],
  first: number,
  last: number,
  holder: Mention | undefined,
): number {
  if (holder?.last !== first - 1 || holder.nature !== "person") return first;
  const { lower } = tokens[first - 1];
  if (lower !== "of" && !(lower === "for" && holdsField(tokens[holder.head]))) return first;
  if (holdsField(tokens[holder.head]) && isField(tokens, first, last)) return last;
  let end = first;
  while (end < last - 1 && (isOffice(tokens[end]) || tokens[end].lower === "and")) end++;
  return end > first ? end : endOfSeat(tokens, first, last);
}

/** Bodies that are named after what they are for, so that a name behind them is a person's. */
const SEATS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "administration department directorate service council committee commission ministry office secretariat inspectorate " +
    "district region city town municipality province",
);

/** "head of [the regional military administration] Oleh Moe", "of [the Port Agency] Ida Moe"; not "head of the airline Nordic Wings" or "of the city". */
function endOfSeat(tokens: readonly Token[], first: number, last: number): number {
  const bare = tokens[first].tag === "DT" ? first + 1 : first;
  const behind = isCapital(tokens[bare]) ? nameBehind(tokens, bare, last) : -1;
  if (behind > bare + 1 && readName(tokens, bare, behind)?.nature === "organization") return behind;
  let name = last;
  while (name > first && isCapital(tokens[name - 1])) name--;
  if (
    last - name < 2 ||
    name === first ||
    !(SEATS.has(tokens[name - 1].lower) || isWork(tokens, first, name))
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

/** Most tokens between a title and a name that are in brackets. */
const LONGEST_BRACKET = 5;

/** Gives a name the title in front of it that brackets part from it: "[Deputy Commissioner of Police (East)] Kari Dahl". */
function takeTitle(tokens: readonly Token[], mention: Mention, mentions: Mention[]): void {
  const close = mention.first - 1;
  if (mention.form !== "name" || mention.title !== null || tokens[close]?.kind !== "close") return;
  let open = close - 1;
  while (open > 0 && open > close - LONGEST_BRACKET && tokens[open].kind !== "open") open--;
  let holder = mentions.length - 1;
  while (holder >= 0 && mentions[holder].first > open) holder--;
  if (holder < 0 || tokens[open].kind !== "open") return;
  const { first, last, form, nature, plural } = mentions[holder];
  if (form !== "noun" || nature !== "person" || plural || tokens[first].tag !== "NNP") return;
  for (let i = last; i < open; i++) if (tokens[i].tag !== "NNP" && tokens[i].lower !== "of") return;
  mentions.length = holder;
  mention.first = first;
  mention.nature = "person";
  mention.title = { first, last: close + 1 };
  mention.affiliation = bodyBehind(tokens, mention.title);
}

/** "officials' homes", where the possessive is a mere mark: the mark is glued, and a noun follows. */
function ownsWhatFollows(tokens: readonly Token[], at: number): boolean {
  if (at + 1 >= tokens.length || at === 0) return false;
  const { kind, spaced, lower } = tokens[at];
  if (kind !== "mark" || spaced || (lower !== "'" && lower !== "\u2019")) return false;
  const { tag } = tokens[at + 1];
  return tokens[at - 1].lower.endsWith("s") && (tag.startsWith("NN") || tag === "JJ");
}

/** What is read or heard, as it stands behind its name: "the [Vidar] newspaper". */
const OUTLETS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "newspaper daily weekly tabloid magazine broadcaster channel station network website portal agency",
);

/**
 * The name of what is read or heard where that is said behind it: "the state-run [Vidar] news agency", "Oslo's [Les
 * Ondes] business newspaper"; not "the Norwegian newspaper", "the Oslo channel" or "the Trade Agency".
 */
function outletIn(tokens: readonly Token[], begin: number, last: number): TokenRange | null {
  const head = tokens[last - 1];
  if (head.shape !== "lower" || !OUTLETS.has(head.lower)) return null;
  let end = last - 1;
  while (end > begin && end > last - 3 && tokens[end - 1].shape === "lower" && tokens[end - 1].tag === "NN")
    end--;
  if (head.lower === "agency" && tokens[last - 2].lower !== "news") return null;
  let first = end;
  while (first > begin && isCapital(tokens[first - 1])) first--;
  while (first < end && (isNational(tokens[first]) || isDemonym(tokens[first]))) first++;
  if (first === end || (end - first === 1 && isPlaceWord(tokens[first]))) return null;
  return { first, last: end };
}

/** "On [Wednesday] Norway said", "in [October] Orbin said"; not "[April] Lund said". */
function isTime(tokens: readonly Token[], at: number): boolean {
  const roles = rolesOf(tokens[at]);
  if (roles & WEEKDAY) return true;
  return (roles & MONTH) !== 0 && BEFORE_MONTH.has(tokens[at - 1]?.lower);
}

const BEFORE_MONTH: ReadonlySet<string> = /* @__PURE__ */ wordSet("in last since until early late this");

function readSegment(
  tokens: readonly Token[],
  first: number,
  last: number,
  owner: Mention | null,
): Mention | null {
  if (first >= last) return null;
  const opener = tokens[first];
  if (opener.tag === "PRP" || (opener.tag === "PRP$" && last - first === 1))
    return isThirdPerson(opener) ? pronoun(tokens, first, opener.tag === "PRP$") : null;
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
  const subject = last < tokens.length && isFinite(tokens[last]);
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
    if (of > begin) {
      const holder = readSegment(tokens, first, of, owner);
      if (holder?.title && isField(tokens, of + 1, last)) holder.title = { first: holder.title.first, last };
      else if (holder !== null && !goesOn(tokens, last)) holder.affiliation ??= { first: of + 1, last };
      return holder;
    }
    if (!isRole(tokens, begin, last, article, nature)) {
      const read = readName(tokens, begin, last);
      if (read !== null) return named(mention, read, article, owner);
    }
  }
  if (nature === null) return null;
  const outlet = outletIn(tokens, begin, last);
  if (outlet === null) return noun(tokens, mention, begin, owner);
  mention.nature = "organization";
  mention.name = outlet;
  return mention;
}

/** "the coast [guard]"; not "a prison guard". */
function isGuard(tokens: readonly Token[], first: number, head: number): boolean {
  if (head === first || tokens[head].lower !== "guard") return false;
  const { lower } = tokens[head - 1];
  return lower === "coast" || lower === "national";
}

/**
 * One past the noun for people that a segment begins with, where it goes on with the body or place that they are of
 * and no name: "the [Commissioner] of Police", "[Members] of Parliament", "the [Bishop] of Durham". Not "the Joint
 * Chiefs of Staff", nor "Secretary of State Tom Lund"; -1 if there is none. `head` is what the segment's last word is.
 */
function endOfHolder(tokens: readonly Token[], begin: number, last: number, head: Nature | null): number {
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
function goesOn(tokens: readonly Token[], at: number): boolean {
  return at < tokens.length && BEHIND_FIELD.has(tokens[at].lower);
}

const BEHIND_FIELD: ReadonlySet<string> = new Set(["at", "for", "and"]);

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

function named(mention: Mention, read: ReadName, article: boolean, owner: Mention | null): Mention {
  // "the Kremlin", "the Taliban"
  mention.nature = article && read.nature === "unknown" ? "organization" : read.nature;
  mention.gender = read.gender;
  mention.name = read.name;
  mention.title = read.title;
  mention.affiliation = read.affiliation ?? (read.title && ownerOf(owner));
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

const HE = { nature: "person", gender: "male", plural: false } as const;
const SHE = { nature: "person", gender: "female", plural: false } as const;
const THEY = { nature: "group", gender: null, plural: true } as const;
const IT = { nature: "organization", gender: null, plural: false } as const;

/** Pronouns that can stand for a speaker, with what they agree with. */
const PRONOUNS = new Map<string, { nature: Nature; gender: Gender; plural: boolean }>([
  ["he", HE],
  ["him", HE],
  ["his", HE],
  ["she", SHE],
  ["her", SHE],
  ["hers", SHE],
  ["they", THEY],
  ["them", THEY],
  ["their", THEY],
  ["it", IT],
  ["its", IT],
]);

function pronoun(tokens: readonly Token[], at: number, possessive: boolean): Mention {
  const read = PRONOUNS.get(tokens[at].lower) ?? IT;
  const subject = at + 1 < tokens.length && isFinite(tokens[at + 1]);
  const mention = new Mention(at, at + 1, "pronoun", read.nature, true, subject, tokens[at].sentence);
  mention.gender = read.gender;
  mention.plural = read.plural;
  mention.possessive = possessive;
  return mention;
}

/** Behind the age that goes on at `at`: "a 67[-year-old] fisherman"; `at` where none does. */
function behindAge(tokens: readonly Token[], at: number, last: number): number {
  let end = at;
  while (end < last - 1 && (tokens[end].kind === "hyphen" || tokens[end - 1].kind === "hyphen")) end++;
  return end;
}

function isDeterminer({ tag, kind }: Token): boolean {
  return tag === "DT" || tag === "PDT" || tag === "PRP$" || tag === "CD" || kind === "number";
}

/** Marks what stands inside quotation marks. Quotes are in text order, and so are mentions. */
function markQuoted(tokens: readonly Token[], mentions: readonly Mention[], quotes: readonly Quote[]): void {
  let at = 0;
  for (const mention of mentions) {
    const { start } = tokens[mention.first];
    while (at < quotes.length && (quotes[at].end <= start || quotes[at].parent !== null)) at++;
    if (at === quotes.length) return;
    mention.quoted = quotes[at].start < start && quotes[at].kind !== "term";
  }
}
