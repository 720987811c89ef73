import type { Attribution, Span } from "../article/types.js";
import { endOf, startOf } from "../attribution/extents.js";
import type { Body } from "../text/body.js";
import { sentenceAt } from "./sentence-at.js";

/** A stretch of text whose figures are an attribution's although its contents do not take them in. */
interface Reach {
  start: number;
  end: number;
  index: number;
}

/** Least confidence of an attribution that reaches beyond its contents. */
const SURE = 0.4;

/** Cues of findings, which go on from figure to figure: "found", "estimates", "now expects"; not "finds out". */
const FINDS =
  /^(?:\w+ ){0,2}(?:find|found|finds|finding|(?:estimate|show|project|report|expect|forecast|predict)(?:s|d|ed)?|shown|sees|puts?|says?|said)$/i;

/** Sources whose findings go on in the sentences behind: "a Delta [poll]"; not "a Delta [pollster]". */
const SURVEY = /\b(?:poll|polls|survey|surveys|study)\b/i;

/** What a survey is only compared with: "the [earlier] poll"; not "the [latest] poll". */
const EARLIER = /\b(?:earlier|previous|last)\b/;

/** Shares of those asked: "40 percent", "9 points", "4%"; not "40 voters". */
const ASKED =
  /%|\b(?:per ?cent|percentage|points?|respondents|in (?:10|ten)|(?:third|quarter|half) (?:of|said))\b/i;

/** What is no share of those asked: "Economists in a Delta poll had forecast a rise of 3 percent". */
const FORESEEN = /\b(?:analysts|economists|traders|forecast|expect(?:s|ed)|predict(?:s|ed))\b/i;

/** How many sentences behind its own a survey's findings go on. */
const MOST_SENTENCES = 4;

/** How much of a sentence is looked at for the survey that it is about, in characters. */
const LONGEST_NAME = 80;

/** "51 percent of voters", "12%"; not "12 percentiles", "12 points". */
const PERCENT = /%|\bper ?cent\b/i;

/** "Most of them", "just over half"; not "Mostafa Ali", "the majority leader", "the most recent poll", "12 voters". */
const PART =
  /^(?:(?:about|nearly|almost|some|only|just|fully|roughly|more|less|fewer|than|over) ){0,2}(?:(?:half|most(?! recent)|two[- ]thirds|three[- ]quarters)\b|a (?:third|quarter)\b|(?:(?:an?|the) )?majority(?: of\b|$)|(?:\d[\d,]{0,9}|[a-z]{3,5}) in (?:\d|ten\b)|\d[\d,]{0,9} (?:of|in|out)\b)/i;

/** Shorter sources are no share: "he", "they"; but "12%", "most", "half". */
const SHORTEST_SHARE = 3;

/** Whether a source is a share of those asked. */
export function isShare({ source }: Attribution): boolean {
  return (
    source !== null &&
    source.text.length >= SHORTEST_SHARE &&
    (PART.test(source.text) || PERCENT.test(source.text))
  );
}

/** What goes on with a finding behind its contents: ", while 40 percent", "; 12 percent", ", compared with 9 percent". */
const GOES_ON =
  /^(?:, (?:and|while|but|with|up|down|a|an|compared|followed|from|including|or|versus|as|to)\b|; ?\S|,? \(| ?[-–—]{1,2} )/;

/** What takes in more of what contents name: ", including …", ", among them 30", " - around 166,000", " (63)"; not ", which", " (Delta)". */
const TAKES_IN =
  /^(?:, (?:including|among them|such as|numbering|totaling|totalling|worth|now|depriving) | [-–—] | ?\((?:[$€£]?\d|about |some |up |down ))/;

/** What a figure is set against behind "the ministry said on Friday": ", against 3 percent", ", after a rise of 3 percent", ", leaving 3". */
const AGAINST =
  /^((?: on [A-Z][a-z]+| in [a-z ]{1,20}| [A-Z][a-z]+)?), (?:against|compared|versus|after|from|up|down|with|above|below|[a-z]{2,20}ing)\b/;

/** What goes on behind "according to" a source: ", and 3 percent in May"; not " and 3 percent", ", Andean". */
const JOINED = /^, and\b/;

/** Whether a comma stands in front of `start`. */
function isSet(text: string, start: number): boolean {
  return text.slice(start - 2, start) === ", ";
}

/**
 * Where attributions reach beyond their contents in the same sentence: in front of "…, according to [a source]", into a
 * source that took in figures behind its comma, and behind a finding that goes on. Up to the next attribution. Only in
 * sentences that `figured` marks as holding a figure.
 */
export function reachesOf(body: Body, attributions: readonly Attribution[], figured: Uint8Array): Reach[] {
  const reaches: Reach[] = [];
  attributions.forEach(({ kind, cue, source, contents, confidence }, index) => {
    if (cue === null || source === null || confidence < SURE) return;
    const at = sentenceAt(body, cue.start);
    if (at < 0 || figured[at] === 0) return;
    const sentence = body.sentences[at];
    const floor = Math.max(sentence.start, index === 0 ? 0 : endOf(attributions[index - 1]));
    const last = contents[contents.length - 1];
    const limit = Math.min(sentence.end, nextStart(attributions, index, Math.max(last.end, source.end)));
    if ((SURVEY.test(source.text) && !EARLIER.test(source.text)) || isSurvey(body, source, at))
      goOn(body, attributions, figured, index, at, reaches);
    if (/^according to$/i.test(cue.text)) {
      const tail = body.text.slice(source.end, source.end + 60);
      const behind =
        last.end <= cue.start ? (JOINED.test(tail) ? 0 : (AGAINST.exec(tail)?.[1].length ?? -1)) : -1;
      if (behind >= 0) reaches.push({ start: source.end + behind, end: limit, index });
      if (floor < cue.start) reaches.push({ start: floor, end: cue.start, index });
      const comma = source.text.indexOf(", ");
      if (comma > 0 && /\d/.test(source.text.slice(comma)))
        reaches.push({ start: source.start + comma, end: limit, index });
      return;
    }
    const first = contents[0];
    // "Prices rose 4 percent, [the ministry said on Friday], against 3 percent in April": a parenthesis, whichever side was read
    if (isSet(body.text, source.start)) {
      const behind = AGAINST.exec(body.text.slice(cue.end, cue.end + 60));
      const parts = first.start >= cue.end && (isSet(body.text, first.start) || behind !== null);
      // "[Some 40 men, half of them hurt,] need help, the ministry said"
      const more = kind === "indirect" && last.end <= source.start ? first.start : floor;
      const before = parts ? source.start : more;
      if (floor < before) reaches.push({ start: floor, end: before, index });
      if (behind !== null && last.end <= source.start)
        reaches.push({ start: cue.end + behind[1].length, end: limit, index });
    }
    if (last.end <= source.start || isShare(attributions[index])) return;
    const gap = body.text.slice(last.end, Math.min(limit, last.end + 24));
    if ((FINDS.test(cue.text) && GOES_ON.test(gap) && /\d/.test(last.text)) || TAKES_IN.test(gap))
      reaches.push({ start: last.end, end: limit, index });
  });
  return reaches;
}

/** A sentence about a survey: "The poll of 800 adults was held in May."; not "Delta's poll". */
const OF_SURVEY = /^(?:the|an?|this|its) (?:[\w-]+ ){0,4}(?:poll|survey)\b/i;

/** "The poll was held in May. [It] found …": whether a pronoun at the head of a sentence is a survey. */
function isSurvey({ text, sentences }: Body, { start, end }: Span, at: number): boolean {
  if (end - start !== 2 || start !== sentences[at].start || at === 0) return false;
  return isOfSurvey(text, sentences[at - 1]);
}

function isOfSurvey(text: string, { start, end }: Span): boolean {
  return OF_SURVEY.test(text.slice(start, Math.min(end, start + LONGEST_NAME)));
}

/** "A Delta poll found 40 percent for it. Another 30 percent were against.": up to the next that somebody says, or that is of no share. */
function goOn(
  { text, sentences }: Body,
  attributions: readonly Attribution[],
  figured: Uint8Array,
  index: number,
  at: number,
  reaches: Reach[],
): void {
  const own = text.slice(sentences[at].start, sentences[at].end);
  if (!ASKED.test(own) || FORESEEN.test(own)) return;
  let next = index + 1;
  while (
    next < attributions.length &&
    (startOf(attributions[next]) < sentences[at].end || isShare(attributions[next]))
  )
    next++;
  const limit = next < attributions.length ? startOf(attributions[next]) : text.length;
  for (let i = at + 1; i < Math.min(sentences.length, at + MOST_SENTENCES); i++) {
    const { start, end } = sentences[i];
    if (end > limit) return;
    // "The poll of 800 adults was held in May.", between two of its findings
    if (!ASKED.test(text.slice(start, end)) && isOfSurvey(text, sentences[i])) continue;
    if (figured[i] === 0 || !ASKED.test(text.slice(start, end))) return;
    reaches.push({ start, end, index });
  }
}

/** Where the next attribution that is not nested in this one begins. */
function nextStart(attributions: readonly Attribution[], index: number, end: number): number {
  for (let i = index + 1; i < Math.min(attributions.length, index + 9); i++) {
    const start = startOf(attributions[i]);
    if (start >= end && !isShare(attributions[i])) return start;
  }
  return Infinity;
}
