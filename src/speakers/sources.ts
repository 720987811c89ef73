import type { Attribution } from "../article/types.js";
import { PLURAL_SCALES } from "../lexicon/numbers.js";
import type { Token } from "../text/token.js";
import { tokenAt } from "../text/tokens.js";
import type { Mentions } from "./find-mentions.js";
import type { Linking } from "./linking.js";
import type { TokenRange } from "./kinds.js";
import type { Mention } from "./mention.js";
import { isOfWord } from "./name-roles.js";

/** Whom a source stands for: mentions, more than one in "Dahl and Lund"; none where it is no known mention. */
export interface Source extends TokenRange {
  mentions: number[];
}

/** Most mentions that a source is made of. */
const MOST = 12;

const SCALES: ReadonlySet<string> = /* @__PURE__ */ new Set(Object.keys(PLURAL_SCALES));

/** "[Dozens] of residents", "[thousands] of others": how many, and no body of that name. */
export function saysHowMany(tokens: readonly Token[], { first }: TokenRange): boolean {
  return SCALES.has(tokens[first].lower) && tokens[first + 1]?.lower === "of";
}

/** The tokens of an attribution's source; null without one. */
export function rangeOf(tokens: readonly Token[], { source }: Attribution): TokenRange | null {
  if (source === null) return null;
  const first = tokenAt(tokens, source.start);
  let last = first;
  while (last < tokens.length && tokens[last].start < source.end) last++;
  return first < last ? { first, last } : null;
}

/** The mentions that a source is made of. */
export function readSource(tokens: readonly Token[], found: Mentions, { first, last }: TokenRange): Source {
  return { first, last, mentions: mentionsOf(tokens, found, first, last) };
}

function mentionsOf(
  tokens: readonly Token[],
  { mentions, mentionAt }: Mentions,
  first: number,
  last: number,
): number[] {
  if (tokens[first].tag.startsWith("W")) return relative(tokens, { mentions, mentionAt }, first);
  if (saysHowMany(tokens, { first, last })) return [];
  let at = first;
  while (at < last && mentionAt[at] < 0) {
    // "one of the officials", "a group of lawmakers": not the officials
    if (tokens[at].lower === "of")
      return tokens[first].lower === "one" ? besideOne(tokens, mentions, mentionAt, at, last) : [];
    at++;
  }
  if (at === last) return [];
  const head = headOf(tokens, mentions, mentionAt[at], last);
  // "Dahl's camp"
  if (mentions[head].possessive && mentions[head].last + 1 < last) return [];
  return coordinated(tokens, mentions, besideName(mentions, head, last), last);
}

/** "one of the officials, [Dahl]", with or without more behind a comma; else nobody. */
function besideOne(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  mentionAt: Int32Array,
  of: number,
  last: number,
): number[] {
  let comma = of + 1;
  while (comma < last && tokens[comma].kind !== "comma") comma++;
  const name = comma + 1 < last ? mentionAt[comma + 1] : -1;
  if (name < 0 || mentions[name].form !== "name" || mentions[name].nature === "place") return [];
  const { last: end } = mentions[name];
  return end >= last || tokens[end].kind === "comma" ? [name] : [];
}

/** "Dahl's spokeswoman", "Fox News' Dahl", "the GOP nominee": the last of what stands side by side. */
function headOf(tokens: readonly Token[], mentions: readonly Mention[], first: number, last: number): number {
  let head = first;
  while (head + 1 < mentions.length && mentions[head + 1].last <= last) {
    const end = mentions[head].last;
    const gap = mentions[head + 1].first - end;
    // "the Food Agency (NFA) head Tom Lund"; "the Law Party (LP) party"
    const behind = behindBrackets(tokens, mentions, head);
    if (behind > head && mentions[behind].last <= last) {
      if (mentions[behind].nature === "person") return behind;
      break;
    }
    const joined = gap === 0 || (gap === 1 && mentions[head].possessive);
    if (!joined) break;
    head++;
  }
  return head;
}

/** The mention right behind the acronym that stands in brackets behind a mention; or that mention itself. */
function behindBrackets(tokens: readonly Token[], mentions: readonly Mention[], index: number): number {
  if (index + 2 >= mentions.length || mentions[index + 1].beside !== index) return index;
  const { last } = mentions[index + 1];
  return tokens[last].kind === "close" && mentions[index + 2].first === last + 1 ? index + 2 : index;
}

/** "who", "which": what stands right before, with or without a comma. */
function relative(tokens: readonly Token[], { mentions, mentionAt }: Mentions, at: number): number[] {
  let before = at - 1;
  if (before >= 0 && tokens[before].kind === "comma") before--;
  const mention = before < 0 ? -1 : mentionAt[before];
  if (mention < 0) return [];
  // "a driver from Toledo, [Ohio], who said"
  if (tokens[at].lower === "who")
    for (
      let i = mention;
      i >= 0 && i > mention - 4 && mentions[i].sentence === mentions[mention].sentence;
      i--
    )
      if (mentions[i].nature !== "place") return [i];
  return [mention];
}

/** "a spokeswoman for the ministry, Dahl": Dahl. */
function besideName(mentions: readonly Mention[], head: number, last: number): number {
  const { beside } = mentions[head];
  return beside > head && mentions[beside].first < last ? beside : head;
}

/** "Dahl, Lund and Moe"; not "Dahl, the minister" or "Dahl and his lawyer's claims". */
function coordinated(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  head: number,
  last: number,
): number[] {
  const all = [head];
  let listed: number[] = [];
  let end = mentions[head].last;
  // "Dahl, the mayor of Moss [and Son]": what is set beside a name goes on
  let isInside = false;
  for (let i = head + 1; i < mentions.length && i < head + MOST && mentions[i].first < last; i++) {
    const mention = mentions[i];
    if (mention.first < end || mention.possessive) continue;
    // "Dahl, [the mayor] of [Oslo], and Lund"
    if (mention.beside === all[all.length - 1] || isOfLast(tokens, mention, end)) {
      const goesOn = tokens[mention.last]?.kind === "comma" && tokens[mention.last + 1]?.lower === "and";
      end = goesOn ? mention.last + 1 : mention.last;
      isInside = !goesOn;
      continue;
    }
    if (isInside) continue;
    // "and [his wife], Anna"
    const owner = mentions[i - 1];
    const start = owner.possessive && owner.last === mention.first ? owner.first : mention.first;
    if (
      start - end === 1 &&
      tokens[end].kind === "comma" &&
      isListed(tokens, mentions[head]) &&
      isListed(tokens, mention)
    ) {
      listed.push(i);
      end = mention.last;
      continue;
    }
    if (start <= end || start - end > 2 || tokens[start - 1].lower !== "and") continue;
    const name = besideName(mentions, i, last);
    if (all.length === 1 && start - end === 1 && isAlso(tokens, mentions[head], mentions[name]))
      return [name];
    all.push(...listed, name);
    listed = [];
    end = mentions[name].last;
  }
  return all;
}

/** "[party leader] and Deputy Premier Dahl", "her [friend] and colleague Dahl": what somebody is as well; not "the mayor and Minister Dahl". */
function isAlso(tokens: readonly Token[], { form, nature, plural, first }: Mention, name: Mention): boolean {
  if (form !== "noun" || nature !== "person" || plural || name.title === null) return false;
  const { tag } = tokens[first - 1]?.tag === "PRP$" ? tokens[first - 1] : tokens[first];
  return tag.startsWith("PRP") ? tokens[name.title.first].shape === "lower" : !/^(?:DT|CD)/.test(tag);
}

/** "the mayor of [Oslo]", right behind what ends at `end`. */
function isOfLast(tokens: readonly Token[], { first }: Mention, end: number): boolean {
  return first > end && first - end <= 2 && isOfWord(tokens[end]) && tokens[first - 1].lower !== "and";
}

/** One of several people named in a row: "[Dahl], [Lund] and Moe"; not "Lund, [Norway]" or "Lund, [a Liberal]". */
function isListed(tokens: readonly Token[], { form, nature, first }: Mention): boolean {
  return form === "name" && (nature === "person" || nature === "unknown") && tokens[first].tag !== "DT";
}

/** What tells the speaker of a source that is not one entity from others; null where it can stand for anybody. */
export function keyOf(
  { tokens, mentions }: Linking,
  { first, last, mentions: parts }: Source,
): string | null {
  if (parts.length === 1) return null;
  if (parts.length > 1) {
    const members = parts.map((part) => mentions[part].entity?.id ?? -1);
    return members.includes(-1) ? `text ${first}` : `all ${members.join(" ")}`;
  }
  if (first >= last) return null;
  const { tag, kind } = tokens[first];
  // "[She] said", "of 40 polled, [31] said"
  const isPronoun = last - first === 1 && (kind === "number" || /^(?:PRP|W|DT|EX)/.test(tag));
  return isPronoun ? null : `text ${first}`;
}
