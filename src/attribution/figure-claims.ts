import type { Attribution } from "../article/types.js";
import { EXPECTERS, EXPECTING, FIGURE_NOUNS, FIGURE_VERBS } from "../lexicon/figure-claims.js";
import { wordSet } from "../lexicon/words.js";
import type { Range } from "./claims.js";
import { assembleFound, markTokens, type Found } from "./found.js";
import type { Token } from "../text/tokens.js";
import type { Reading } from "./reading.js";
import {
  ACCORDING_WORD,
  BE,
  BY,
  CD,
  COMMA,
  DASH,
  DATE,
  HAVE,
  IN_CLASSES,
  IT,
  RB,
  SEMICOLON,
  TO,
  WHICH,
  WHO,
  isFiniteVerb,
} from "./word-classes.js";

/** Verbs that put a level on something: "put the loss at 5 million". */
const LEVELLING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.at);
/** Verbs that move what is estimated: "raised its forecast to 3 percent". */
const MOVING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.move);
/** Verbs that let it be: "left its forecast unchanged at 3 percent". */
const KEEPING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.keep);
/** What they move. */
const MOVED: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_NOUNS.moved);
/** What is given of a count: "gave a figure of 29". */
const GIVEN: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_NOUNS.given);
/** What somebody has that is a figure: "[its] own figure is 29". */
const OWN: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_NOUNS.own);
/** Verbs that name a figure: "spoke of 65 wounded". */
const NAMING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.of);
/** Verbs that decide on a figure: "voted to pay 5 million". */
const DECIDING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.to);
/** Verbs whose object is a figure: "reported 906 attacks". */
const REPORTING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.object);
/** Verbs that a clause with a figure follows: "estimate there are 40". */
const ESTIMATING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.clause);
/** Verbs that such a clause follows too, but only one with a verb: "found 40 were left", not "found 40 coins". */
const FINDING: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_VERBS.finding);
/** Who expects figures, how, and what that is called: "[analysts] had expected", "[economists'] forecasts of 3 percent". */
const FORESEEING: ReadonlySet<string> = /* @__PURE__ */ wordSet(EXPECTERS);
const EXPECTED: ReadonlySet<string> = /* @__PURE__ */ wordSet(EXPECTING);
const EXPECTATIONS: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_NOUNS.expected);
/** Nouns that somebody's figure follows: "her plan to hire 40". */
const PLANS: ReadonlySet<string> = /* @__PURE__ */ wordSet(FIGURE_NOUNS.owned);

/** How far in front of a figure its verb or noun is looked for, and "according to" around it, in tokens. */
const REACH = 18;
const SENTENCE_REACH = 60;

/** Longest aside between a subject and its verb, in tokens, and the prepositions that a subject may hang together by. */
const LONGEST_ASIDE = 24;
const MOST_HOPS = 4;

/** Longest source behind "according to", and what of a claim is taken in behind its figure, in tokens. */
const LONGEST_SOURCE = 40;
const LONGEST_CONTENT = 120;

/** Participles behind a source's comma that belong to it: "a poll, conducted in May, ". */
const MADE = /^(?:conducted|released|taken|published)$/;

/** Share of such claims in PolNeAR's stories whose contents and source its readers marked alike: 18 of 36. */
const CONFIDENCE = 0.5;

/** What a token is to a known attribution: in its source, or in its cue or contents. */
const SOURCE = 1;
const SAID = 2;
const CUE = 4;

/**
 * Claims of a figure that nothing known takes in, by the few words that leave no doubt whose it is: "[Police] put the number
 * of dead at 12", "[The fund] raised its forecast to 3 percent", "[German police] reported 906 attacks", "[her] plan to hire 40
 * teachers", "According to [early results of a poll held for the Herald and others], half of them".
 */
export function figureClaims(reading: Reading, known: readonly Attribution[]): Attribution[] {
  const { tokens, classes, run } = reading;
  const taken = tokensOf(reading, known);
  const free = new Uint8Array(tokens.length);
  const found: Attribution[] = [];
  let done = 0;
  let sentence = -1;
  let according = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (classes[i] !== CD || i < done || run[i] >= 0) continue;
    if (tokens[i].sentence !== sentence) {
      sentence = tokens[i].sentence;
      according = accordingIn(reading, sentence);
    }
    const claim =
      taken[i] > SOURCE
        ? (inOtherClause(reading, taken, free, i) ?? byExpectation(reading, taken, i))
        : ((according < 0 || taken[i] !== 0 ? null : byAccording(reading, taken, i, according, done)) ??
          byWord(reading, taken, i) ??
          byExpectation(reading, taken, i));
    if (claim === null || !isWhole(claim)) continue;
    found.push(assembleFound(reading, claim, CONFIDENCE));
    done = claim.contents[0].last;
  }
  return found;
}

/** Whether all parts of a claim have words. */
function isWhole({ source, cue, contents }: Found): boolean {
  return [source, cue, ...contents].every(({ first, last }) => first < last);
}

/** Where "according to" stands first in a sentence; -1 for nowhere. */
function accordingIn({ classes, sentences }: Reading, sentence: number): number {
  const { first, last } = sentences[sentence];
  for (let i = first; i < last - 2; i++) if (classes[i] === ACCORDING_WORD && classes[i + 1] === TO) return i;
  return -1;
}

/** What each token is to the known attributions. */
function tokensOf({ tokens }: Reading, known: readonly Attribution[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { source, cue, contents } of known) {
    if (source !== null) markTokens(tokens, marks, source, SOURCE);
    if (cue !== null) markTokens(tokens, marks, cue, SAID | CUE);
    for (const content of contents) markTokens(tokens, marks, content, SAID);
  }
  return marks;
}

/** How far in front of a figure the word is looked for that begins another clause. */
const CLAUSE_REACH = 14;

/** "…, but [rescuers put the dead at 45]": a clause of its own that a content before it has swallowed. */
function inOtherClause(reading: Reading, taken: Uint8Array, free: Uint8Array, at: number): Found | null {
  const { tokens, classes, sentences } = reading;
  const { first } = sentences[tokens[at].sentence];
  for (let i = at - 3; i > Math.max(first, at - CLAUSE_REACH); i--) {
    if (!/^(?:but|while|though|whereas)$/.test(tokens[i].lower) || classes[i - 1] !== COMMA) continue;
    const claim = byWord(reading, free, at, i + 1);
    return claim !== null && claim.source.first === i + 1 && taken[i] >= SAID ? claim : null;
  }
  return null;
}

/** Reads back from the figure at token `at` to a verb or noun that claims it. */
function byWord(
  reading: Reading,
  taken: Uint8Array,
  at: number,
  first = reading.sentences[reading.tokens[at].sentence].first,
): Found | null {
  const { tokens, classes, run } = reading;
  // the last preposition before the figure; whether no verb or comma, or a verb, stands between it and where we are
  let joint = "";
  let plain = true;
  let clause = false;
  let moved = false;
  let given = false;
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const { lower, lemma, tag } = tokens[i];
    const c = classes[i];
    if (taken[i] >= SAID || run[i] >= 0 || c === SEMICOLON || c === DASH) return null;
    if (tag === "VBD" || tag === "VBZ" || tag === "VBP" || (tag === "VBN" && classes[i - 1] === HAVE)) {
      const claims =
        ESTIMATING.has(lemma) ||
        (DECIDING.has(lemma) && classes[i + 1] === TO) ||
        (clause && FINDING.has(lemma)) ||
        (plain &&
          ((joint === "at" && LEVELLING.has(lemma)) ||
            (joint === "with" && lemma === "list") ||
            (joint === "at" && c === HAVE && classes[i + 1] === IT) ||
            (joint === "as" && lemma === "give" && given) ||
            (joint === "of" && NAMING.has(lemma)) ||
            (/^(?:of)?$/.test(joint) && REPORTING.has(lemma)) ||
            (joint === "of" && lemma === "give" && given) ||
            (moved && MOVING.has(lemma) && /^(?:to|from|by)$/.test(joint)) ||
            (moved && KEEPING.has(lemma) && joint === "at")));
      const source = claims ? subjectOf(reading, taken, i, first) : null;
      if (source !== null) return claimed(source, i, stopOf(reading, taken, at));
    } else if (plain && PLANS.has(lower)) {
      const owned = ownerOf(reading, i);
      if (owned !== null)
        return {
          ...owned,
          cue: { first: i, last: i + 1 },
          contents: [
            {
              first: owned.from,
              last: stopOf(reading, taken, at, true, tokens[owned.from].lower !== "that"),
            },
          ],
        };
    }
    if (c === BE && plain && i > first && OWN.has(tokens[i - 1].lower)) {
      const source = possessorOf(reading, i - 1);
      if (source !== null)
        return {
          source,
          cue: { first: i - 1, last: i },
          contents: [{ first: i + 1, last: stopOf(reading, taken, at) }],
        };
    }
    if (
      (tag === "NNS" || tag === "NN") &&
      (plain ? EXPECTED.has(lemma) || (joint === "at" && LEVELLING.has(lemma)) : ESTIMATING.has(lemma)) &&
      isVerbInside(reading, i)
    )
      return claimed(
        { first: reading.phrases[reading.body.phraseAt[i]].first, last: i },
        i,
        stopOf(reading, taken, at),
      );
    clause ||= isFiniteVerb(c) && lower !== "unchanged";
    if (clause || c === COMMA) plain = false;
    moved ||= MOVED.has(lower);
    given ||= GIVEN.has(lower);
    if (joint === "" && (tag === "IN" || tag === "TO") && !belongsToFigure(tokens, i)) joint = lower;
  }
  return null;
}

const MANY = /^(?:many|much|few|little|high|low)$/;

/** Prepositions that say how near a figure is: "more [than] 40", "[over] 40", "up [to] 40", "[at] least 40", "[as] many [as] 40". */
function belongsToFigure(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? "";
  const next = tokens[i + 1]?.lower ?? "";
  switch (tokens[i].lower) {
    case "to":
      return /^(?:up|closer?|nearer|down)$/.test(before);
    case "at":
      return next === "least" || next === "most";
    case "as":
      return MANY.test(before) || MANY.test(next);
    default:
      return /^(?:than|over|around|about|under|between|nearly)$/.test(tokens[i].lower);
  }
}

function claimed(source: Range, word: number, last: number): Found {
  return { source, cue: { first: word, last: word + 1 }, contents: [{ first: word + 1, last }] };
}

/** Where the claim of the figure at `at` ends: with the sentence, before what another says, or, of a noun, at a comma or verb. */
function stopOf(
  { tokens, classes, run, sentences }: Reading,
  taken: Uint8Array,
  at: number,
  atComma = false,
  atVerb = false,
): number {
  const limit = Math.min(sentences[tokens[at].sentence].last, at + LONGEST_CONTENT);
  let last = at + 1;
  while (last < limit && tokens[last].kind !== "stop" && taken[last] <= taken[at] && run[last] < 0) {
    const c = classes[last];
    if (c === SEMICOLON || (atComma && (c === COMMA || c === DASH)) || (atVerb && isFiniteVerb(c))) break;
    last++;
  }
  // "…, while [another says]"
  while (last > at + 1 && /^(?:,|and|but|while)$/.test(tokens[last - 1].lower)) last--;
  return last;
}

/** The noun phrase in front of a verb, with what hangs on it: "members of the panel", "the agency, which counts them,", "who". */
function subjectOf(reading: Reading, taken: Uint8Array, verb: number, begin: number): Range | null {
  const { tokens, classes, body } = reading;
  const { phraseAt, phrases } = body;
  let end = verb;
  while (end > begin && (classes[end - 1] === RB || classes[end - 1] === HAVE)) end--;
  // "the bank on Thursday cut"
  if (end > begin && classes[end - 1] === DATE) end -= tokens[end - 2]?.lower === "on" ? 2 : 1;
  if (end <= begin) return null;
  if (classes[end - 1] === COMMA) {
    let comma = end - 2;
    while (comma > begin && comma > end - LONGEST_ASIDE && classes[comma] !== COMMA) comma--;
    const named =
      classes[comma] === COMMA
        ? subjectOf(reading, taken, comma, Math.max(begin, comma - LONGEST_ASIDE))
        : null;
    return named === null ? null : { first: named.first, last: end };
  }
  if (classes[end - 1] === WHO || classes[end - 1] === WHICH) return { first: end - 1, last: end };
  const index = phraseAt[end - 1];
  if (index < 0 || phrases[index].last !== end) return null;
  let { first } = phrases[index];
  for (let hops = 0; hops < MOST_HOPS && first - 2 >= begin && IN_CLASSES[classes[first - 1]] === 1; hops++) {
    if (phraseAt[first - 2] < 0) return null;
    first = phrases[phraseAt[first - 2]].first;
  }
  if (first > begin && IN_CLASSES[classes[first - 1]] === 1) return null;
  for (let i = first; i < end; i++) if (taken[i] >= SAID) return null;
  return { first, last: end };
}

/** Where a plan or claim is said when it was: "her pledge [last month] to". */
const AGO = /^(?:last|this|next|earlier)$/;

/**
 * Whose plan or claim the noun at `noun` is, if that is said, and where it goes on: "[her] plan |to", "[the union]'s claim |that",
 * "a decision by [the board] |to". Not "raised [its] forecast to", which is what was moved.
 */
function ownerOf({ tokens, classes, body }: Reading, noun: number): { source: Range; from: number } | null {
  const { phrases, phraseAt } = body;
  let from = noun + 1;
  let source = possessorOf({ tokens, body }, noun);
  if (source === null && classes[from] === BY && phraseAt[from + 1] >= 0) {
    const { first, last } = phrases[phraseAt[from + 1]];
    source = { first, last };
    from = last;
  } else if (phraseAt[from] >= 0 && AGO.test(tokens[from].lower)) from = phrases[phraseAt[from]].last;
  if (source === null || from >= tokens.length) return null;
  const joint = tokens[from].lower;
  if (MOVED.has(tokens[noun].lower)) {
    const verb = source.first - 1;
    if (joint === "to" || (verb >= 0 && (MOVING.has(tokens[verb].lemma) || KEEPING.has(tokens[verb].lemma))))
      return null;
  }
  return /^(?:of|that|to)$/.test(joint) ? { source, from } : null;
}

/** Whose the noun at the end of its phrase is: "[her] plan", "[the union]'s claim". */
function possessorOf({ tokens, body }: Pick<Reading, "tokens" | "body">, noun: number): Range | null {
  if (body.phraseAt[noun] < 0) return null;
  const { first, last } = body.phrases[body.phraseAt[noun]];
  if (last !== noun + 1) return null;
  if (tokens[first].tag === "PRP$") return { first, last: first + 1 };
  for (let i = noun - 1; i > first; i--) if (tokens[i].tag === "POS") return { first, last: i };
  return null;
}

/** "the bank [forecasts] growth", "outlets [estimate] he", where what it is said of stands right behind a verb taken for a noun. */
function isVerbInside({ tokens, body }: Reading, i: number): boolean {
  if (body.phraseAt[i] < 0 || body.phrases[body.phraseAt[i]].first === i) return false;
  const before = tokens[i - 1].tag;
  const next = tokens[i + 1];
  return tokens[i].tag === "NN"
    ? before === "NNS" && (/^(?:PRP|NNP|DT)$/.test(next.tag) || next.lower === "there")
    : /^NNP?$/.test(before) && next.tag.startsWith("NN");
}

/** How far from a figure those who expect it are looked for, in tokens. */
const EXPECTED_REACH = 8;

/**
 * A figure that others expect, in what somebody says: "the 1.7 billion that [analysts] had expected", "the 1.7 billion expected by
 * [analysts]", "[analysts]' forecasts of 1.7 billion".
 */
function byExpectation(reading: Reading, taken: Uint8Array, at: number): Found | null {
  const { tokens, classes, run, sentences, body } = reading;
  const { phrases, phraseAt } = body;
  const { first, last } = sentences[tokens[at].sentence];
  const begin = phraseAt[at] < 0 ? at : phrases[phraseAt[at]].first;
  for (let i = at + 1; i < Math.min(last - 1, at + EXPECTED_REACH); i++) {
    const { lower, lemma, tag } = tokens[i];
    if (classes[i] === COMMA || classes[i] === SEMICOLON || run[i] >= 0) break;
    if (FORESEEING.has(lower)) {
      for (let verb = i + 1; verb < Math.min(last, i + EXPECTED_REACH) && classes[verb] !== COMMA; verb++) {
        if (!EXPECTED.has(tokens[verb].lemma) || (taken[verb] & CUE) !== 0) continue;
        let end = verb;
        while (classes[end - 1] === HAVE || classes[end - 1] === RB) end--;
        const stop = tokens[i - 1].lower === "that" ? i - 1 : i;
        return {
          source: { first: i, last: end },
          cue: { first: verb, last: verb + 1 },
          contents: [{ first: begin, last: stop }],
        };
      }
      break;
    }
    if (
      EXPECTED.has(lemma) &&
      /^VB[DN]$/.test(tag) &&
      classes[i + 1] === BY &&
      phraseAt[i + 2] >= 0 &&
      taken[i] < CUE
    ) {
      const by = phrases[phraseAt[i + 2]];
      return {
        source: { first: by.first, last: by.last },
        cue: { first: i, last: i + 1 },
        contents: [{ first: begin, last: i }],
      };
    }
    if (isFiniteVerb(classes[i])) break;
  }
  for (let i = at - 1; i > Math.max(first, at - EXPECTED_REACH); i--) {
    if (classes[i] === COMMA || classes[i] === SEMICOLON || run[i] >= 0 || isFiniteVerb(classes[i])) break;
    if (!EXPECTATIONS.has(tokens[i].lower)) continue;
    if (!/^(?:of|for)$/.test(tokens[i + 1].lower)) break;
    const source = possessorOf(reading, i);
    if (source === null || tokens[source.first].tag === "PRP$" || taken[i] >= CUE) break;
    const end = phraseAt[at] < 0 ? at + 1 : phrases[phraseAt[at]].last;
    return { source, cue: { first: i, last: i + 1 }, contents: [{ first: i + 1, last: end }] };
  }
  return null;
}

/** `done` is where the claim before ends. "According to [a long source], 5 …" and "5 …, according to [a long source]", where the scorer read no source. */
function byAccording(
  reading: Reading,
  taken: Uint8Array,
  at: number,
  head: number,
  done: number,
): Found | null {
  const { tokens, classes, run, sentences } = reading;
  const { first, last } = sentences[tokens[at].sentence];
  if (Math.abs(at - head) > SENTENCE_REACH || taken[head] !== 0 || taken[head + 2] !== 0) return null;
  const cue = { first: head, last: head + 2 };
  let end = head + 2;
  const most = Math.min(last, end + LONGEST_SOURCE);
  while (
    end < most &&
    tokens[end].kind !== "stop" &&
    classes[end] !== SEMICOLON &&
    classes[end] !== DASH &&
    run[end] < 0
  ) {
    if (classes[end] === COMMA && !MADE.test(tokens[end + 1]?.lower ?? "")) break;
    end++;
  }
  if (end === head + 2) return null;
  const source = { first: head + 2, last: end };
  if (head - first <= 1) {
    if (at < end || classes[end] !== COMMA) return null;
    for (let i = end + 1; i < at; i++)
      if (tokens[i].kind === "stop" || classes[i] === SEMICOLON || taken[i] !== 0 || run[i] >= 0) return null;
    return { source, cue, contents: [{ first: end + 1, last: stopOf(reading, taken, at) }] };
  }
  if (at > head) return null;
  let begin = at;
  const floor = Math.max(first, done, at - SENTENCE_REACH);
  while (begin > floor && taken[begin - 1] === 0 && run[begin - 1] < 0 && classes[begin - 1] !== SEMICOLON)
    begin--;
  return { source, cue, contents: [{ first: begin, last: classes[head - 1] === COMMA ? head - 1 : head }] };
}
