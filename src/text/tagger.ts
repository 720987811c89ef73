import type { Sentence } from "./sentences.js";
import { isFiniteTag, type Tag } from "./tags.js";
import type { Token } from "./token.js";
import { ADJECTIVE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD, VERB_FORMS } from "./word-forms.js";
import { isCommonNoun, STAYS_CLOSED } from "./word-tags.js";
import { tagOfForm, tagOfUnknown } from "./verb-tags.js";
import {
  namesOf,
  startsClause,
  isSurname,
  isInitials,
  isFullName,
  isPast,
  standsBeforeAge,
  isNameOfBody,
  standsAsName,
  standsBeforeTitle,
} from "./name-tags.js";

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
        (names.has(lower) && ((i + 1 < last && isPast(tokens[i + 1])) || standsBeforeAge(tokens, i, last))) ||
        (closed === "MD" && i + 2 < last && isSurname(tokens[i + 1]) && isPast(tokens[i + 2])));
    return name ? "NNP" : tagOfClosed(tokens, i, last, closed, before);
  }
  if (word.shape === "lower")
    return form ? tagOfForm(tokens, i, first, last, form) : tagOfUnknown(word, before, tokens[i + 1]);
  if (!startsClause(tokens, i, first)) return "NNP";
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  if (form === null) {
    if (names.has(lower)) return "NNP";
    // "Residents", "Fishermen", "Inflation rose"; not "Navigation Minister", "Vaccination coverage"
    if (isCommonNoun(lower)) {
      if (/(?:s|men)$/.test(lower)) return "NNS";
      const named = next?.kind === "word" && next.closed === "" && (next.form?.mostly ?? NOUN) === NOUN;
      return named || next?.shape === "capital" ? "NNP" : "NN";
    }
    return (next !== undefined && isPast(next)) || standsBeforeAge(tokens, i, last) ? "NNP" : "RB";
  }
  if (form.can & PARTICIPLE && standsBeforeTitle(tokens, i, last)) return names.has(lower) ? "NNP" : "JJ";
  // "Managing Director Dahl"
  const named = form.can & (NOUN | PLURAL) || lower === "managing";
  if (named && next?.shape === "capital" && next.closed === "") return "NNP";
  if (isFullName(tokens, i, last)) return "NNP";
  // "Marks & Moe", "Standard & Lund's"
  if (next?.text === "&" && i + 2 < last && isSurname(tokens[i + 2])) return "NNP";
  if (form.can & NOUN && isNameOfBody(tokens, i, last)) return "NNP";
  if (names.has(lower) && (!(form.can & (ADJECTIVE | GERUND | PARTICIPLE)) || standsAsName(tokens, i, last)))
    return "NNP";
  return tagOfForm(tokens, i, first, last, form);
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
    case "forward":
      // "the [forward] said", "United [forward] Marco Bianchi"; not "a step forward"
      return /^(?:DT|JJ|NNP|POS|PRP\$)$/.test(before) &&
        next !== undefined &&
        (next.shape === "capital" || isPast(next))
        ? "NN"
        : closed;
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
  if (closed !== "") return isFiniteTag(closed);
  return form !== null && (form.mostly & (THIRD | PAST)) !== 0;
}
