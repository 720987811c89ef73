import { ORGANIZATION_NOUNS } from "../lexicon/organization-nouns.js";
import { PERSON_NOUNS } from "../lexicon/person-nouns.js";
import { wordSet } from "../lexicon/words.js";
import type { Sentence } from "./sentences.js";
import type { Tag } from "./tags.js";
import type { Token } from "./tokens.js";
import {
  ADJECTIVE,
  BASE,
  GERUND,
  NOUN,
  PARTICIPLE,
  PAST,
  PLURAL,
  THIRD,
  VERB_FORMS,
  type WordForm,
} from "./word-forms.js";
import type { Word } from "./word.js";
import { isAgents, nominal, STAYS_CLOSED, tagOfEnding } from "./word-tags.js";

/**
 * Writes each token's part of speech, and the lemma of its verbs, into it: the lexicon's tags, the word's
 * ending, and the words beside it, from left to right, each token once.
 */
export function tagTokens(tokens: readonly Token[], sentences: readonly Sentence[]): void {
  const names = namesOf(tokens, sentences);
  for (const { first, last } of sentences) {
    let quoted = false;
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      token.tag = token.word.tag || tagOf(tokens, i, first, last, names);
      if (token.kind !== "mark" || token.end - token.start > 1) continue;
      if (token.spaced) quoted ||= token.lower === "'" || token.lower === "\u2018";
      else if (quoted) quoted = false;
      else if (isPossessive(tokens, i, first, last)) token.tag = "POS";
    }
  }
}

/** "the workers' union"; not the closing mark of "'No ships' said it all", which `quoted` has told apart. */
function isPossessive(tokens: readonly Token[], i: number, first: number, last: number): boolean {
  const { lower } = tokens[i];
  if ((lower !== "'" && lower !== "\u2019") || i === first || i + 1 >= last) return false;
  const owner = tokens[i - 1];
  const owned = tokens[i + 1];
  if (owner.kind !== "word" || !owner.lower.endsWith("s") || owned.kind !== "word") return false;
  return owned.spaced && owned.closed === "" && (owned.form === null || (owned.form.can & ~VERB_FORMS) !== 0);
}

/** Words not settled as names that stand capitalised inside a sentence: at the head of another they are names as well. */
function namesOf(tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { first, last } of sentences) {
    for (let i = first + 1; i < last; i++) {
      const { word } = tokens[i];
      if (
        word.tag === "" &&
        word.shape === "capital" &&
        (word.closed === "" || tokens[i - 1].shape === "capital") &&
        !startsClause(tokens, i, first)
      )
        names.add(word.lower);
    }
  }
  return names;
}

/** Whether a capital at `i` may be due to its place alone: the first word of a sentence, quotation or list entry. */
function startsClause(tokens: readonly Token[], i: number, first: number): boolean {
  if (i === first) return true;
  const before = tokens[i - 1];
  // "• Prices rose", "$Prices"
  if (i === first + 1 && before.kind === "symbol") return tokens[i].spaced;
  return (
    before.kind !== "word" &&
    before.kind !== "number" &&
    before.kind !== "clitic" &&
    before.kind !== "comma" &&
    before.kind !== "hyphen" &&
    before.kind !== "symbol"
  );
}

/** The tag of a token whose letters alone do not settle it. */
function tagOf(
  tokens: readonly Token[],
  i: number,
  first: number,
  last: number,
  names: ReadonlySet<string>,
): Tag {
  const { word, kind } = tokens[i];
  const { closed, form, lower } = word;
  if (kind === "clitic") return tagOfClitic(tokens, i, first, last);
  const before = i > first ? tokens[i - 1].tag : "";
  if (closed !== "") {
    if (lower === "a") return isInitials(tokens, i, last) ? "NNP" : "DT";
    const capital = word.shape === "capital" && !STAYS_CLOSED.has(lower);
    const name =
      capital &&
      (!startsClause(tokens, i, first) ||
        (names.has(lower) && i + 1 < last && isPast(tokens[i + 1])) ||
        (closed === "MD" && i + 2 < last && isSurname(tokens[i + 1]) && isPast(tokens[i + 2])));
    return name ? "NNP" : tagOfClosed(tokens, i, last, closed, before);
  }
  if (word.shape === "lower")
    return form ? tagOfForm(tokens, i, first, last, form) : tagOfUnknown(word, before, tokens[i + 1]);
  if (!startsClause(tokens, i, first)) return "NNP";
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  if (form === null) {
    if (names.has(lower)) return "NNP";
    if (isAgents(lower)) return "NNS";
    return (next !== undefined && isPast(next)) || standsBeforeAge(tokens, i, last) ? "NNP" : "RB";
  }
  if (form.can & PARTICIPLE && standsBeforeTitle(tokens, i, last)) return names.has(lower) ? "NNP" : "JJ";
  if (form.can & (NOUN | PLURAL) && next?.shape === "capital" && next.closed === "") return "NNP";
  if (isFullName(tokens, i, last)) return "NNP";
  // "Marks & Moe", "Standard & Lund's"
  if (next?.text === "&" && i + 2 < last && isSurname(tokens[i + 2])) return "NNP";
  if (form.can & NOUN && isNameOfBody(tokens, i, last)) return "NNP";
  if (names.has(lower) && !(form.can & (ADJECTIVE | GERUND | PARTICIPLE))) return "NNP";
  return tagOfForm(tokens, i, first, last, form);
}

/** "Will [Young] said", "May [Lund] left"; not "Will [the] port". */
function isSurname({ shape, closed }: Token): boolean {
  return shape === "capital" && closed === "";
}

/** "[A] R Menon": a letter and a name behind it; not "A U turn", "A Norwegian". */
function isInitials(tokens: readonly Token[], i: number, last: number): boolean {
  return (
    i + 2 < last &&
    tokens[i + 1].shape === "capital" &&
    tokens[i + 1].text.length === 1 &&
    isSurname(tokens[i + 2]) &&
    !PERSON_NOUNS.has(tokens[i + 2].lower)
  );
}

/** Given names that are forms of verbs and no nouns. */
const VERBAL_NAMES: ReadonlySet<string> = /* @__PURE__ */ wordSet("rose drew sue wade");

/** "[Rose] Lund said", "[Drew] Lund, 43,"; not "Rose Lund's shares", "Asked Lund, 43,". */
function isFullName(tokens: readonly Token[], i: number, last: number): boolean {
  if (i + 2 >= last || !VERBAL_NAMES.has(tokens[i].lower) || !isSurname(tokens[i + 1])) return false;
  return isPast(tokens[i + 2]) || tokens[i + 2].kind === "comma" || tokens[i + 2].closed.startsWith("VB");
}

/** "said"; not "see" or "cut". */
function isPast({ form }: Token): boolean {
  return form !== null && (form.can & PAST) !== 0 && (form.can & BASE) === 0;
}

/** "[Connolly], 45, said"; not "Sadly, 45 men died". */
function standsBeforeAge(tokens: readonly Token[], i: number, last: number): boolean {
  return (
    i + 3 < last &&
    tokens[i + 1].kind === "comma" &&
    tokens[i + 2].kind === "number" &&
    tokens[i + 3].kind === "comma"
  );
}

/** "[Office] of Fair Trade", "[Bank] of the West" at the head of a sentence; not "Office of his", "Rivers of Norway". */
function isNameOfBody(tokens: readonly Token[], i: number, last: number): boolean {
  if (i + 2 >= last || tokens[i + 1].lower !== "of" || !ORGANIZATION_NOUNS.has(tokens[i].lower)) return false;
  const named = tokens[i + 2].lower === "the" ? i + 3 : i + 2;
  return named < last && tokens[named].shape === "capital" && tokens[named].closed === "";
}

/** "[United] coach Marco Bianchi", "[Convicted] killer Tom Lund" at the head of a sentence; not "[Asked] whether he". */
function standsBeforeTitle(tokens: readonly Token[], i: number, last: number): boolean {
  if (i + 2 >= last) return false;
  const { shape, lower } = tokens[i + 1];
  const name = tokens[i + 2];
  return shape === "lower" && PERSON_NOUNS.has(lower) && name.shape === "capital" && name.closed === "";
}

function tagOfClitic(tokens: readonly Token[], i: number, first: number, last: number): Tag {
  const { lower } = tokens[i];
  if (lower === "'ll" || lower === "'d") return "MD";
  if (lower !== "'s") return "VBP";
  const before = i > first ? tokens[i - 1] : undefined;
  if (before === undefined) return "POS";
  if (
    before.tag === "PRP" ||
    before.tag === "WP" ||
    before.tag === "WRB" ||
    before.lower === "that" ||
    before.lower === "there"
  )
    return before.lower.endsWith("one") || before.lower.endsWith("body") ? "POS" : "VBZ";
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  return next && (next.lower === "a" || next.lower === "the" || next.lower === "not" || next.lower === "been")
    ? "VBZ"
    : "POS";
}

/** The closed-class words that have two tags: "that", "her", "to", "have" and "do" after a modal. */
function tagOfClosed(tokens: readonly Token[], i: number, last: number, closed: Tag, before: Tag): Tag {
  const { lower } = tokens[i];
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  switch (lower) {
    case "that":
      if (before === "NN" || before === "NNS") return next && isVerbal(next) ? "WDT" : "IN";
      return next && !before.startsWith("VB") && next.form?.mostly === NOUN ? "DT" : "IN";
    case "her":
      return next && next.kind === "word" && next.closed === "" ? "PRP$" : "PRP";
    case "have":
    case "do":
      return before === "MD" || before === "TO" || (before === "RB" && i > 1 && tokens[i - 2].tag === "MD")
        ? "VB"
        : "VBP";
    case "had":
      return before === "VBP" || before === "VBZ" || before === "MD" ? "VBN" : "VBD";
    case "one":
      return next &&
        next.kind === "word" &&
        next.closed === "" &&
        (next.shape === "lower" || isParty(tokens, i, last))
        ? "CD"
        : "PRP";
    default:
      return closed;
  }
}

/** "[one] Norwegian official", "one Dahl aide"; not "the one Dahl likes", "one Dahl had". */
function isParty(tokens: readonly Token[], i: number, last: number): boolean {
  if (i + 2 >= last || tokens[i].shape === "upper" || (i > 0 && tokens[i - 1].tag === "DT")) return false;
  const { kind, closed, form } = tokens[i + 2];
  return (
    kind === "word" && closed === "" && (form === null || form.mostly === NOUN || form.mostly === PLURAL)
  );
}

function isVerbal(token: Token): boolean {
  const { closed, form } = token;
  if (closed !== "") return closed === "MD" || closed === "VBZ" || closed === "VBP" || closed === "VBD";
  return form !== null && (form.mostly & (THIRD | PAST)) !== 0;
}

/** Words before a "to" that a noun follows: "according to police"; not "wanted to police". */
const TO_A_NOUN: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "according due thanks prior owing contrary next close similar related compared attributed addition response",
);

/** Tags an open-class word that the lexicon knows, by what it may be and the tags before it. */
function tagOfForm(tokens: readonly Token[], i: number, first: number, last: number, form: WordForm): Tag {
  const { can } = form;
  if (!(can & VERB_FORMS)) return nominal(can);
  const nominalToo = (can & (NOUN | PLURAL | ADJECTIVE)) !== 0;
  const governor = beforeAdverbs(tokens, i, first);
  const before = governor < first ? "" : tokens[governor].tag;
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  const infinitive =
    before === "MD" ||
    (before === "TO" && (governor === first || !TO_A_NOUN.has(tokens[governor - 1].lower)));
  if (can & (PAST | PARTICIPLE) && !(can & BASE && infinitive))
    return tagOfPast(tokens, i, governor, first, before, next, form);
  if (can & GERUND) return tagOfGerund(tokens, i, first, next, form);
  if (can & BASE) {
    if (infinitive) return "VB";
    if (nominalToo && (before === "" || before === "SYM") && standsBeforeTitle(tokens, i, last))
      return nominal(can & ~VERB_FORMS);
    if (before === "TO" && nominalToo) return nominal(can & ~VERB_FORMS);
    if (nominalToo && opensPhrase(tokens, i - 1, first)) return nominal(can & ~VERB_FORMS);
    if (form.mostly === BASE) {
      // "a 4% [jump]"
      const share = before === "SYM" && tokens[governor].lower === "%";
      if (before === "" || (before === "SYM" && !share)) return "VB";
      return (before === "NN" || share) && nominalToo ? "NN" : afterHelper(tokens, governor) ? "VB" : "VBP";
    }
    if (before === "PRP" || before === "WP" || (before === "NNS" && next !== undefined && opensObject(next)))
      return afterHelper(tokens, governor) ? "VB" : "VBP";
    return nominal(can & ~VERB_FORMS);
  }
  // third person: "plans"
  // "its Socialist [rivals] called": one verb is enough
  if (i - 2 >= first && opensPhrase(tokens, i - 2, first) && next !== undefined && isPast(next)) return "NNS";
  if (!nominalToo) return "VBZ";
  // "its $5 million ranks sixth"
  if (before === "CD" && tokens[i].lower === "ranks") return "VBZ";
  if (opensPhrase(tokens, i - 1, first)) return "NNS";
  if (before === "PRP" || before === "WP" || before === "WDT") return "VBZ";
  if (form.mostly === THIRD) return before === "IN" || before === "CC" ? "NNS" : "VBZ";
  if (before !== "NNP" && before !== "NN") return "NNS";
  return (next !== undefined && (opensObject(next) || opensFigure(next))) ||
    closesReport(tokens, i, first, next) ||
    opensClause(tokens, i + 1, last)
    ? "VBZ"
    : "NNS";
}

/** "the fund projects [3] percent", "the agency counts [$]4 million". */
function opensFigure({ kind, lower }: Token): boolean {
  return kind === "number" || lower === "$" || lower === "€" || lower === "£";
}

/** Whether a noun and its modal verb begin at token `i`: "Boeing estimates [airlines will] need", "the bank estimates [growth would] slow". */
function opensClause(tokens: readonly Token[], i: number, last: number): boolean {
  if (i + 1 >= last || tokens[i].shape !== "lower") return false;
  const { form } = tokens[i];
  return (form === null || (form.can & (NOUN | PLURAL)) !== 0) && tokens[i + 1].closed === "MD";
}

/** Longest name of who reports, in tokens. */
const LONGEST_NAME = 6;

/** "Rents rose, the Harbour Times [reports]."; not "Rents rose, say Harbour Times [reports]." */
function closesReport(tokens: readonly Token[], i: number, first: number, next: Token | undefined): boolean {
  if (next !== undefined && next.kind !== "stop") return false;
  let at = i - 1;
  while (at > first && at > i - LONGEST_NAME && tokens[at].tag === "NNP") at--;
  if (at > first && at < i - 1 && tokens[at].tag === "DT") at--;
  return at < i - 1 && tokens[at].kind === "comma";
}

/** "the warming planet" (JJ), "defense spending" (NN), "promising voters" (VBG). */
function tagOfGerund(
  tokens: readonly Token[],
  i: number,
  first: number,
  next: Token | undefined,
  form: WordForm,
): Tag {
  const opened = opensPhrase(tokens, i - 1, first);
  if (opened && next?.kind === "word" && ((next.form?.can ?? 0) & (NOUN | PLURAL)) !== 0) return "JJ";
  // "12 including", "12 missing": no number counts what cannot be a noun
  if (opened && tokens[i - 1].tag === "CD" && !(form.can & NOUN)) return "VBG";
  if (opened || form.mostly === NOUN) return "NN";
  // "a ship carrying 40 cars"
  const ends = next?.kind !== "word" && next?.kind !== "number";
  return i > first && tokens[i - 1].tag === "NN" && ends ? "NN" : "VBG";
}

/** "wanted", "said", "cut": past tense or participle. */
function tagOfPast(
  tokens: readonly Token[],
  i: number,
  governor: number,
  first: number,
  before: Tag,
  next: Token | undefined,
  form: WordForm,
): Tag {
  // "pupils aged 13 to 17"
  if (next?.kind === "number" && form.lemma === "age") return "VBN";
  if (!(form.can & PARTICIPLE)) return form.can & NOUN && opensPhrase(tokens, i - 1, first) ? "NN" : "VBD";
  if (governor >= first && isHelper(tokens[governor])) return "VBN";
  if (!(form.can & PAST)) return opensPhrase(tokens, i - 1, first) ? "JJ" : "VBN";
  if (opensPhrase(tokens, i - 1, first)) {
    if (form.can & NOUN) return "NN";
    const opener = tokens[i - 1].tag;
    if ((opener !== "JJ" && opener !== "CD") || (next?.kind === "word" && next.closed === "")) return "JJ";
    return "VBD";
  }
  if (before === "NN" && form.can & NOUN && headsPhrase(tokens, i, first)) return "NN";
  if (next?.lower === "by" && (before === "NN" || before === "NNS")) return "VBN";
  if (before === "IN") return next?.form?.can === PLURAL ? "JJ" : "VBN";
  return "VBD";
}

/** How far from a noun that could be a verb another verb is looked for, in tokens. */
const VERB_REACH = 8;

/**
 * "the inflation [forecast] was raised", "the inflation [forecast] for May is high", "it raised its inflation [forecast] to 3", "the
 * odds of a rate [cut] in May": where a verb comes behind, or came before, one is enough. Not "the bank [forecast] a rise".
 */
function headsPhrase(tokens: readonly Token[], i: number, first: number): boolean {
  let next = tokens[i + 1] as Token | undefined;
  if (next === undefined || FINITE.test(next.closed)) return next !== undefined;
  if (next.closed !== "IN" && next.closed !== "TO") return false;
  const governed =
    i - 3 >= first && opensPhrase(tokens, i - 2, first) && /^(?:VB|IN)/.test(tokens[i - 3].tag);
  for (let at = i - 3; governed && at >= Math.max(first, i - VERB_REACH); at--) {
    const { tag, kind } = tokens[at];
    if (FINITE.test(tag) || tag === "VB") return true;
    if (kind !== "word" && kind !== "number" && kind !== "symbol") break;
  }
  for (let at = i + 2; at < Math.min(tokens.length, i + VERB_REACH); at++) {
    next = tokens[at];
    if (FINITE.test(next.closed) && next.shape === "lower") return true;
    if (next.kind !== "word" || next.lower === "that" || next.closed.startsWith("W") || next.closed === "PRP")
      break;
  }
  return false;
}

/** Index of the nearest token to the left of `i` that is no adverb; `first - 1` if there is none. */
function beforeAdverbs(tokens: readonly Token[], i: number, first: number): number {
  let at = i - 1;
  while (at >= first && at > i - 4 && tokens[at].tag === "RB") at--;
  return at;
}

/** Tags of verbs that have a subject. */
const FINITE = /^(?:VB[DPZ]|MD)$/;

/** Forms of "be", "have" and "get" that a participle follows. */
function isHelper(token: Token): boolean {
  switch (token.lower) {
    case "is":
    case "are":
    case "was":
    case "were":
    case "be":
    case "been":
    case "being":
    case "am":
    case "has":
    case "have":
    case "had":
    case "having":
    case "isn't":
    case "aren't":
    case "wasn't":
    case "weren't":
    case "hasn't":
    case "haven't":
    case "hadn't":
    case "'ve":
    case "'re":
    case "'m":
    case "got":
    case "get":
      return true;
    default:
      return token.kind === "clitic" && token.tag === "VBZ";
  }
}

/** "did he say", "didn't want": a base form whose helper stands before it or its subject. */
function afterHelper(tokens: readonly Token[], governor: number): boolean {
  for (let at = governor; at >= 0 && at > governor - 2; at--) {
    const { lower } = tokens[at];
    if (
      lower === "did" ||
      lower === "does" ||
      lower === "do" ||
      lower === "didn't" ||
      lower === "doesn't" ||
      lower === "don't"
    )
      return true;
  }
  return false;
}

/** Whether token `at` calls for a noun or adjective behind it: "the", "his", "new", "Mr. Smith's". */
function opensPhrase(tokens: readonly Token[], at: number, first: number): boolean {
  if (at < first) return false;
  const { tag, lower } = tokens[at];
  if (tag === "DT") return lower !== "that" && lower !== "all" && lower !== "both";
  return tag === "PRP$" || tag === "POS" || tag === "JJ" || tag === "CD";
}

/** Whether a token begins an object or a clause, so that the word before it is likely a verb. */
function opensObject(token: Token): boolean {
  return isNominal(token) || token.closed === "TO" || token.lower === "that" || token.kind === "mark";
}

/** "the", "his", "him". */
const isNominal = ({ closed }: Token): boolean => closed === "DT" || closed === "PRP$" || closed === "PRP";

/** Tags a word that no list knows by its ending: "the mayor [nabbed] him"; not "the man [nabbed] by police". */
function tagOfUnknown(word: Word, before: Tag, next: Token | undefined): Tag {
  const { lower } = word;
  const ending = (word.ending ||= tagOfEnding(lower));
  if (ending === "VBG") return before === "DT" || before === "JJ" || before === "PRP$" ? "NN" : "VBG";
  if (ending === "VBN") {
    if (before === "PRP" || before === "NNP" || before === "WP") return "VBD";
    if ((before === "NN" || before === "NNS") && next !== undefined && isNominal(next)) return "VBD";
    // "12 police-reported cases"
    if (before === "CD" && next?.kind === "word" && next.closed === "") return "JJ";
    return before === "DT" || before === "PRP$" || before === "POS" || before === "JJ" ? "JJ" : "VBN";
  }
  return before === "MD" && !lower.includes("-") ? "VB" : ending;
}
