import type { Span } from "../article/types.js";
import { CITY_CODES } from "../lexicon/cities.js";
import { COUNTRY_NAMES } from "../lexicon/countries.js";
import { WEEKDAYS } from "../lexicon/date-words.js";
import { DEMONYMS, NATIONAL_ADJECTIVES } from "../lexicon/demonyms.js";
import { MONTHS } from "../lexicon/months.js";
import { PERSON_NOUNS } from "../lexicon/person-nouns.js";
import type { TokenKind } from "./kinds.js";
import { isCommon } from "./sentence-case.js";
import { Token } from "./token.js";
import { tokenise } from "./tokens.js";
import { wordAt } from "./vocabulary.js";
import type { Word } from "./word.js";
import { NOUN, PLURAL } from "./word-forms.js";
import { isCommonNoun } from "./word-tags.js";

/** What a headline's tokens have for a paragraph. */
export const HEADLINE = -1;

/** One past the index of the headline's last token; 0 without a headline. */
export function endOfHeadline(tokens: readonly Token[]): number {
  let end = 0;
  while (end < tokens.length && tokens[end].paragraph === HEADLINE) end++;
  return end;
}

/** What a desk sets before a headline: "UPDATE 2-", "RPT-INTERVIEW-"; not "NATO-", which may be of it. */
const SLUGS =
  /(?:(?:RPT|REPEAT|REFILE|UPDATE|CORRECTED|CORRECTION|WRAPUP|WRAP|EXCLUSIVE|ANALYSIS|INTERVIEW|FACTBOX|TIMELINE|INSIGHT|FEATURE|BRIEF|POLL|PREVIEW|SCENARIOS|NEWSMAKER|PROFILE|EXPLAINER|URGENT|FLASH)(?: \d{1,2})?-){1,4}(?=[^\s-])/y;

/** Shortest word that tells how a headline is cased: "in" and "of" are small in either style. */
const TELLING = 4;

/** What is a name though no word of the body tells. */
const NAMES = [CITY_CODES, COUNTRY_NAMES, DEMONYMS, MONTHS, NATIONAL_ADJECTIVES, WEEKDAYS];

/** What stands before the first word of a part. */
const PARTING: ReadonlySet<TokenKind> = new Set<TokenKind>(["colon", "dash", "mark", "stop"]);

/**
 * The tokens of a headline. Of one in title case ("Mayor Denies Plan, Dahl Says") each word is read as the body prints
 * it: "mayor denies plan, Dahl says". Of any other only those are that begin a part, and only nouns: no article tells
 * "[Court] rules" from a name, or "Port to close: [Mayor]".
 */
export function tokeniseHeadline(text: string, { start, end }: Span, body: readonly Token[]): Token[] {
  const tokens: Token[] = [];
  SLUGS.lastIndex = start;
  tokenise(text, SLUGS.test(text) && SLUGS.lastIndex < end ? SLUGS.lastIndex : start, end, HEADLINE, tokens);
  const titled = isInTitleCase(tokens);
  const capitals = capitalsOf(tokens, body);
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (!titled && i > 0 && !PARTING.has(tokens[i - 1].kind)) continue;
    const { start, end, spaced, word } = tokens[i];
    // "[PM] says" as well
    const isTitle = PERSON_NOUNS.has(word.lower);
    if (word.shape !== "capital" && !(isTitle && word.shape === "upper")) continue;
    if (word.kind !== "word" || word.lower === "i" || word.lower.includes(".")) continue;
    const small = wordAt(word.lower, 0, word.lower.length);
    // "[Mayor] Dahl", but "[mayor] denies", wherever else the body has "Mayor Dahl"
    const name = isTitle
      ? tokens[i + 1]?.shape === "capital"
      : isName(small, capitals.get(word.lower)!.count, titled, tokens[i - 1]);
    if (!name) tokens[i] = new Token(start, end, small.kind, small, spaced, HEADLINE);
  }
  return tokens;
}

/** Whether a word that the body prints with a capital so much more often (see `capitalsOf`) is a name. */
function isName(small: Word, capitals: number, titled: boolean, before: Token | undefined): boolean {
  if (capitals !== 0) return capitals > FIRST || (capitals > 0 && !isCommon(small, before));
  return titled ? NAMES.some((names) => names.has(small.lower)) : !isNoun(small);
}

/** "court", "residents", "senator"; not "will", "three" or "Dahl". */
function isNoun({ lower, form, closed }: Word): boolean {
  return closed === "" && (isCommonNoun(lower) || (form !== null && (form.can & (NOUN | PLURAL)) !== 0));
}

/** "Mayor Denies Plan to Sell Port"; not "Mayor denies plan to sell port". */
function isInTitleCase(tokens: readonly Token[]): boolean {
  let telling = 0;
  let capitals = 0;
  for (const { kind, shape, start, end } of tokens) {
    if (kind !== "word" || end - start < TELLING) continue;
    telling++;
    if (shape !== "lower") capitals++;
  }
  return telling > 2 && capitals >= 0.75 * telling;
}

/** What a capital first in a sentence counts for, and one inside. */
const FIRST = 1;
const INSIDE = 2;

/** Of each word of a headline, in small letters, how much more often the body prints it with a capital than without. */
function capitalsOf(headline: readonly Token[], body: readonly Token[]): Map<string, { count: number }> {
  const counts = new Map<string, { count: number }>();
  for (const { shape, text, lower } of headline) {
    if (shape !== "capital") continue;
    const capitals = counts.get(lower) ?? { count: 0 };
    counts.set(text, capitals).set(lower, capitals);
  }
  for (let i = 0; i < body.length; i++) {
    const { shape, text } = body[i].word;
    const capitals = counts.get(text);
    if (capitals === undefined) continue;
    if (shape !== "capital") capitals.count -= INSIDE;
    else if (i > 0 && !PARTING.has(body[i - 1].kind)) capitals.count += INSIDE;
    else if (capitals.count === 0) capitals.count = FIRST;
  }
  return counts;
}
