import type { Attribution } from "../../article/types.js";
import { FORECAST_NOUNS, SURVEY_NOUNS } from "../../lexicon/surveys.js";
import { wordSet } from "../../lexicon/words.js";
import type { Body } from "../../text/body.js";
import type { Token } from "../../text/token.js";
import type { Range } from "../ranges.js";
import { assembleFound, markTokens, type Found } from "../found.js";
import { entriesBelow } from "../claims/contents-below.js";
import { behindAdjuncts } from "../phrases/adjuncts.js";
import type { Reading } from "../reading.js";
import { CD, isFindingNoun, JJ, NN, NNP, NNS, SAID } from "../words/word-classes.js";
import { FINDS, endsName, nameOf } from "./survey-names.js";

const SURVEYS: ReadonlySet<string> = /* @__PURE__ */ wordSet(SURVEY_NOUNS);

/** Nouns of counting that "by" goes with: "By [the Herald's tally], she has 40 seats"; not "By [the Herald's account]". */
const COUNTS = /^(?:tally|count|estimates?)$/;

/** A share of those asked, and the survey: "some 20 percent of voters in a Delta poll"; not "40 of 60 analysts in a Delta poll". */
const ASKED =
  /^(?:\w+ ){0,2}(?:(?:half|most|majority)\b|\d[\d.]{0,5}(?:%| per ?cent\b)).{1,60} in (?:an?|the|its|this) /i;

/** What is expected, of many asked: "the 2.5 percent median [forecast] in a Delta poll". */
const FORECASTS: ReadonlySet<string> = /* @__PURE__ */ wordSet(FORECAST_NOUNS);

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
    const isList =
      figures.first === figures.last && body.tokens[body.sentences[sentence].last - 1].kind === "colon";
    if (figures.first === figures.last && !isList) continue;
    const finding = isList ? listedBelow(reading, i) : readFinding(reading, i, figures);
    if (finding === null || overlaps(isSource, finding.source)) continue;
    found.push(assembleFound(reading, finding, CONFIDENCE));
    done = sentence;
  }
  return found;
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

/** A survey named in a sentence: its name, and the sentence without its stop. */
interface Survey {
  reading: Reading;
  source: Range;
  begin: number;
  stop: number;
  /** "poll" and "survey", which have findings "in" them; not "analysis". */
  isPoll: boolean;
}

/** What the survey with its noun at token `noun` is said to find in its sentence, if that holds a figure. */
function readFinding(reading: Reading, noun: number, figures: Range): Found | null {
  const { tokens, body } = reading;
  const { first: begin, last: end } = body.sentences[tokens[noun].sentence];
  const stop = tokens[end - 1].kind === "stop" ? end - 1 : end;
  const source = nameOf(body, noun, begin, stop);
  const survey = { reading, source, begin, stop, isPoll: SURVEYS.has(tokens[noun].lower) };
  const finding = isPlace(survey, noun) ? findingIn(survey, noun) : findingBeside(survey);
  return finding !== null &&
    finding.contents.every(({ first, last }) => first < last) &&
    finding.contents.some((content) => holdsFigure(tokens, content, figures))
    ? finding
    : null;
}

/** Most tokens from the verb to its colon: "The survey found the following:". */
const MOST_LEADS = 4;

/** What a survey finds in the list below: "The survey found: / - [5 percent …] / - [8 percent …]". */
function listedBelow(reading: Reading, noun: number): Found | null {
  const { tokens, classes, body } = reading;
  const { sentence } = tokens[noun];
  const { first: begin, last: stop } = body.sentences[sentence];
  const source = nameOf(body, noun, begin, stop - 1);
  const verb = source.last;
  if (!FINDS.has(tokens[verb].lower) || stop - verb > MOST_LEADS) return null;
  const contents = entriesBelow(reading, sentence);
  return contents.some((content) => figuresOf(classes, content).last > content.first)
    ? { source, cue: { first: verb, last: verb + 1 }, contents }
    : null;
}

/** "[in] a Delta poll", "[By] the Herald's tally" at the head of its sentence; not "in an analysis", "more than in a poll of May". */
function isPlace({ reading: { tokens }, source, begin, isPoll }: Survey, noun: number): boolean {
  const joint = source.first - 1;
  if (joint < begin) return false;
  const { lower } = tokens[joint];
  return (
    (isPoll && lower === "in" && tokens[joint - 1]?.lower !== "than") ||
    (lower === "by" && joint - begin <= 1 && COUNTS.test(tokens[noun].lower))
  );
}

/** What is found "in" a survey: behind it at the head of a sentence, in front of it elsewhere. */
function findingIn(survey: Survey, noun: number): Found | null {
  const {
    reading: { tokens, classes, phraseAt },
    source,
    begin,
    stop,
    isPoll,
  } = survey;
  const { first, last } = source;
  const joint = first - 1;
  // "if he could earn 15 percent in the polls" finds nothing
  if (isPoll && last === noun + 1 && noun - first <= 1 && tokens[noun].tag === "NNS") return null;
  // "…, the bank said in a poll" is the bank's
  if (classes[joint - 1] === SAID) return null;
  // "the 4 percent expected by analysts in a poll" is theirs
  const agent = phraseAt[joint - 1];
  if (
    agent !== undefined &&
    tokens[agent.head].tag === "NNS" &&
    tokens[agent.first].tag !== "CD" &&
    tokens[agent.first - 1]?.lower === "by"
  )
    return null;
  const cue = { first: joint, last: first };
  if (joint - begin <= 1)
    return tokens[last]?.kind === "comma"
      ? { source, cue, contents: [{ first: last + 1, last: stop }] }
      : null;
  // "the 4.3 percent expected in a Delta poll"
  if (FORECASTS.has(tokens[joint - 1].lemma) || tokens[joint - 1].lower === "expected")
    return { source, cue, contents: [{ first: forecastStart(survey, joint), last: joint }] };
  let from = joint;
  while (from > begin && tokens[from - 1].kind !== "colon") from--;
  const contents = [{ first: from, last: joint }];
  const next = last < stop ? tokens[last] : undefined;
  // "people in a Delta poll said …", "leads in a Delta poll by …"; not "…, up from March"
  const on = next?.kind === "comma" && tokens[last + 1]?.lower === "by" ? last + 1 : last;
  if (next?.kind === "word" ? next.tag.startsWith("VB") || next.lower === "by" : on > last)
    contents.push({ first: on, last: stop });
  return { source, cue, contents };
}

/** Where "the 2.5 percent median [forecast]" begins; it may pass for a verb behind its phrase. */
function forecastStart({ reading: { phraseAt } }: Survey, joint: number): number {
  return (phraseAt[joint - 1] ?? phraseAt[joint - 2])?.first ?? joint - 1;
}

/** What a survey finds by the verb behind it: "[A Delta poll] put her at 40 percent", "…, [a Delta analysis] showed on Monday". */
function findingBeside({ reading, source, begin, stop }: Survey): Found | null {
  const { tokens } = reading;
  const { last } = source;
  const joint = source.first - 1;
  if (joint >= begin && /^(?:IN|TO)$/.test(tokens[joint].tag) && tokens[joint].lower !== "with")
    if (!tokens[Math.min(last, stop - 1)].lower.endsWith("ing")) return null;
  let verb = last;
  if (tokens[verb]?.kind === "comma") verb++;
  while (verb < stop && (tokens[verb].tag === "RB" || isHad(tokens, verb))) verb++;
  if (verb >= stop || !FINDS.has(tokens[verb].lower)) return null;
  // "has him at 5 percent", "has given him 5 percent"; not "has 40 pages", "given in May"
  if (/^ha[vsd]/.test(tokens[verb].lower) && !/^(?:NNP|PRP)$/.test(tokens[verb + 1]?.tag ?? "")) return null;
  if (tokens[verb].lower === "given" && !isHad(tokens, verb - 1)) return null;
  const cue = { first: verb, last: verb + 1 };
  if (behindAdjuncts(reading, verb + 1, stop) >= stop)
    return joint > begin && tokens[joint].kind === "comma"
      ? { source, cue, contents: [{ first: begin, last: joint }] }
      : null;
  // "…, with a new poll showing him at 14 percent, …"
  let end = stop;
  if (tokens[verb].lower.endsWith("ing"))
    for (end = verb + 1; end < stop && tokens[end].kind !== "comma";) end++;
  return { source, cue, contents: [{ first: verb + 1, last: end }] };
}

/** "had [given]", "has [put]": a helper of the verb behind it. */
function isHad(tokens: readonly Token[], i: number): boolean {
  return /^ha[sd]$/.test(tokens[i]?.lower ?? "") && /^VB[ND]$/.test(tokens[i + 1]?.tag ?? "");
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
