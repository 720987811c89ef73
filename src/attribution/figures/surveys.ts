import type { Attribution } from "../../article/types.js";
import { RECORD_NOUNS, SURVEY_NOUNS } from "../../lexicon/surveys.js";
import { wordSet } from "../../lexicon/words.js";
import type { Body } from "../../text/body.js";
import type { Token } from "../../text/tokens.js";
import type { Range } from "../ranges.js";
import { assembleFound, markTokens, type Found } from "../found.js";
import type { Reading } from "../reading.js";
import { CD, isFindingNoun, JJ, NN, NNP, NNS } from "../words/word-classes.js";

const SURVEYS: ReadonlySet<string> = /* @__PURE__ */ wordSet(SURVEY_NOUNS);
const RECORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(RECORD_NOUNS);

/** Verbs that a survey's findings follow, whatever stands between: "found last week that", "put him at 5 percent". */
const FINDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "find finds found show shows showed shown put puts give gives gave indicate indicates indicated suggest suggests " +
    "suggested peg pegs pegged have has had showing finding putting giving indicating suggesting",
);

/** Participles of how a survey came to be, behind its name: "released Monday", "of 800 voters, conducted in May". */
const MADE: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "released taken conducted published commissioned sponsored done out based compiled",
);

/** Words that lead on from a survey's name to what it is of. */
const HANGING: ReadonlySet<string> = /* @__PURE__ */ wordSet("of from by among");

/** Nouns of counting that "by" goes with: "By [the Herald's tally], she has 40 seats". */
const COUNTS = /^(?:tally|count|estimates?)$/;

/** A share of those asked, and the survey: "some 20 percent of voters in a Delta poll"; not "40 of 60 analysts in a Delta poll". */
const ASKED =
  /^(?:\w+ ){0,2}(?:(?:half|most|majority)\b|\d[\d.]{0,5}(?:%| per ?cent\b)).{1,60} in (?:an?|the|its|this) /i;

/** Most names with strokes between them that one survey has: "a Delta/Union/Herald poll". */
const MOST_NAMES = 5;

/** What is expected, of many asked: "the 2.5 percent median [forecast] in a Delta poll". */
const FORECASTS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "forecast estimate expectation expectations consensus median prediction",
);

/** Longest name of a survey behind its noun, in tokens. */
const REACH = 16;

/** Share of such readings in PolNeAR's training stories whose contents and source its readers marked alike: 59 of 92. */
const CONFIDENCE = 0.64;

/**
 * What surveys find with no verb of speech: "In [a Delta poll out Monday], 51 percent were for it", "She leads by 9
 * points in [a new survey]", "[A Delta poll] put her at 40 percent". Only where a figure is found, and no attribution
 * has the survey as its source yet.
 */
export function surveyFindings(reading: Reading, known: readonly Attribution[]): Attribution[] {
  const { body, run, classes } = reading;
  const found: Attribution[] = [];
  const isSource = sourcesOf(body, known);
  let done = -1;
  let figures: Range = { first: 0, last: 0 };
  let counted = -1;
  for (let i = 0; i < body.tokens.length; i++) {
    // "average" may pass for an adjective
    if (classes[i] !== NN && classes[i] !== NNS && classes[i] !== NNP && classes[i] !== JJ) continue;
    const { word, sentence } = body.tokens[i];
    if (!isFindingNoun(word) || sentence === done || run[i] >= 0 || !endsName(body, i)) continue;
    if (sentence !== counted) {
      figures = figuresOf(classes, body.sentences[sentence]);
      counted = sentence;
    }
    if (figures.first === figures.last) continue;
    const finding = readFinding(body, body.phrases[body.phraseAt[i]].first, i + 1, sentence, figures);
    if (finding === null || overlaps(isSource, finding.source)) continue;
    found.push(assembleFound(reading, finding, CONFIDENCE));
    done = sentence;
  }
  return found;
}

/** "a Delta [poll]", "a Delta [poll] Jan. 17", "the Delta [average] shows", where a verb may pass for a noun; not "[poll] results". */
function endsName({ tokens, phrases, phraseAt }: Body, noun: number): boolean {
  if (phraseAt[noun] < 0) return false;
  const { head } = phrases[phraseAt[noun]];
  if (head === noun) return true;
  const next = tokens[noun + 1];
  return FINDS.has(next.lower) || (next.tag === "NNP" && tokens[noun + 2]?.tag === "CD");
}

/** 1 for each token of a known attribution's source; but for "20 percent of voters in a Delta poll", who are asked in it. */
function sourcesOf({ tokens, text }: Body, known: readonly Attribution[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { source } of known)
    if (source !== null && !ASKED.test(text.slice(source.start, source.end)))
      markTokens(tokens, marks, source, 1);
  return marks;
}

function overlaps(marks: Uint8Array, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (marks[i] === 1) return true;
  return false;
}

function readFinding(
  body: Body,
  nounFirst: number,
  nounLast: number,
  sentence: number,
  figures: Range,
): Found | null {
  const { tokens, phraseAt, phrases } = body;
  const { first: begin, last: end } = body.sentences[sentence];
  const stop = tokens[end - 1].kind === "stop" ? end - 1 : end;
  let first = nounFirst;
  // "a Delta/Union national poll", where the name is a phrase of its own
  for (let names = 1; names < MOST_NAMES && first > begin; names++) {
    const joint = tokens[first - 1].text === "/" ? 2 : tokens[first].tag === "JJ" ? 1 : 0;
    const before = joint === 0 || first - joint < begin ? -1 : phraseAt[first - joint];
    if (before < 0 || tokens[phrases[before].head].tag !== "NNP") break;
    first = phrases[before].first;
  }
  // "the Delta average of polls", where "average" may pass for an adjective
  if (first - 3 >= begin && tokens[first - 1].lower === "of" && RECORDS.has(tokens[first - 2].lower)) {
    const phrase = Math.max(phraseAt[first - 2], phraseAt[first - 3]);
    if (phrase >= 0) first = phrases[phrase].first;
  }
  const survey = SURVEYS.has(tokens[nounLast - 1].lower);
  const last = nameEnd(tokens, nounLast, stop);
  const source = { first, last };
  const joint = first - 1;
  let finding: Found;
  const byCount =
    tokens[joint]?.lower === "by" && joint - begin <= 1 && COUNTS.test(tokens[nounLast - 1].lower);
  if (joint >= begin && (byCount || (survey && tokens[joint].lower === "in"))) {
    // "if he could earn 15 percent in the polls" finds nothing
    if (survey && last === nounLast && nounLast - first <= 2 && tokens[nounLast - 1].tag === "NNS")
      return null;
    const cue = { first: joint, last: first };
    if (joint - begin <= 1) {
      // "In a Delta poll, …": to the comma, or the second one behind "conducted in May"
      if (tokens[last]?.kind !== "comma") return null;
      finding = { source, cue, contents: [{ first: last + 1, last: stop }] };
    } else {
      if (FORECASTS.has(tokens[joint - 1].lemma)) {
        // "forecast" may pass for a verb behind its phrase
        const before = Math.max(phraseAt[joint - 1], phraseAt[joint - 2]);
        return {
          source,
          cue,
          contents: [{ first: before < 0 ? joint - 1 : phrases[before].first, last: joint }],
        };
      }
      let from = joint;
      while (from > begin && tokens[from - 1].kind !== "colon") from--;
      const contents = [{ first: from, last: joint }];
      const next = last < stop ? tokens[last] : undefined;
      // "people in a Delta poll said …", "leads in a Delta poll by …"; not "…, up from March"
      const on = next?.kind === "comma" && tokens[last + 1]?.lower === "by" ? last + 1 : last;
      if (next?.kind === "word" ? next.tag.startsWith("VB") || next.lower === "by" : on > last)
        contents.push({ first: on, last: stop });
      finding = { source, cue, contents };
    }
  } else {
    if (joint >= begin && /^(?:IN|TO)$/.test(tokens[joint].tag) && tokens[joint].lower !== "with")
      if (!tokens[Math.min(last, stop - 1)].lower.endsWith("ing")) return null;
    let at = last;
    if (tokens[at]?.kind === "comma") at++;
    while (at < stop && tokens[at].tag === "RB") at++;
    if (
      at >= stop ||
      !FINDS.has(tokens[at].lower) ||
      (/^ha[vsd]/.test(tokens[at].lower) && !/^(?:NNP|PRP)$/.test(tokens[at + 1]?.tag ?? ""))
    )
      return null;
    // "…, a Delta analysis shows."
    if (at + 1 === stop) {
      if (joint <= begin || tokens[joint].kind !== "comma") return null;
      finding = { source, cue: { first: at, last: at + 1 }, contents: [{ first: begin, last: joint }] };
    } else {
      // "…, with a new poll showing him at 14 percent, …"
      let end = stop;
      if (tokens[at].lower.endsWith("ing"))
        for (end = at + 1; end < stop && tokens[end].kind !== "comma";) end++;
      finding = { source, cue: { first: at, last: at + 1 }, contents: [{ first: at + 1, last: end }] };
    }
  }
  return finding.contents.every(({ first, last }) => first < last) &&
    finding.contents.some((content) => holdsFigure(tokens, content, figures))
    ? finding
    : null;
}

/** Where a survey's name ends that has its noun right in front of `at`: with what it is of, when and by whom it was made. */
function nameEnd(tokens: readonly Token[], at: number, stop: number): number {
  const limit = Math.min(stop, at + REACH);
  let open = false;
  let end = at;
  for (let i = at; i < limit; i++) {
    const { lower, kind, tag } = tokens[i];
    if (kind === "comma") {
      if (i + 1 >= limit || !MADE.has(tokens[i + 1].lower)) return open ? i : end;
      open = true;
      continue;
    }
    // "a Delta poll by nearly 9 points"
    if (lower === "by" && /^(?:RB|CD)$/.test(tokens[i + 1]?.tag ?? "")) break;
    if (HANGING.has(lower) || MADE.has(lower)) open = true;
    else if (kind !== "word" && kind !== "number" && kind !== "clitic" && lower !== "/" && lower !== "-")
      break;
    else if (/^(?:VB[DZP]|MD|PRP|WP|WDT)$/.test(tag) || FINDS.has(lower)) break;
    // "of newly filed reports", and a name in capitals; not "also found"
    else if (tag === "RB" && tokens[i].shape === "lower" && tokens[i + 1]?.tag !== "VBN") break;
    end = i + 1;
  }
  return end;
}

/** From the first figure of a sentence to one past its last; empty where it has none. */
function figuresOf(classes: Uint8Array, { first, last }: Range): Range {
  const figures = { first, last: first };
  for (let i = first; i < last; i++) {
    if (classes[i] !== CD) continue;
    if (figures.last === first) figures.first = i;
    figures.last = i + 1;
  }
  return figures;
}

/** How much of a content between the first and the last figure of its sentence is looked through, in tokens. */
const LONGEST = 60;

function holdsFigure(tokens: readonly Token[], { first, last }: Range, figures: Range): boolean {
  if (first >= figures.last || last <= figures.first) return false;
  if (first <= figures.first || last >= figures.last) return true;
  for (let i = first; i < Math.min(last, first + LONGEST); i++) if (tokens[i].tag === "CD") return true;
  return false;
}
