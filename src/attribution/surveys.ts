import type { Attribution, Quote } from "../article/types.js";
import { RECORD_NOUNS, SURVEY_NOUNS } from "../lexicon/surveys.js";
import { wordSet } from "../lexicon/words.js";
import type { Body } from "../text/body.js";
import { excerpt } from "../text/span.js";
import type { Token } from "../text/tokens.js";
import { isFindingNoun } from "./word-classes.js";

const SURVEYS: ReadonlySet<string> = /* @__PURE__ */ wordSet(SURVEY_NOUNS);
const RECORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(RECORD_NOUNS);

/** Verbs that a survey's findings follow, whatever stands between: "found last week that", "put him at 5 percent". */
const FINDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "find finds found show shows showed shown put puts give gives gave indicate indicates indicated suggest suggests " +
    "suggested peg pegs pegged have has had",
);

/** Participles of how a survey came to be, behind its name: "released Monday", "of 800 voters, conducted in May". */
const MADE: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "released taken conducted published commissioned sponsored done out",
);

/** Words that lead on from a survey's name to what it is of. */
const HANGING: ReadonlySet<string> = /* @__PURE__ */ wordSet("of from by among");

/** Longest name of a survey behind its noun, in tokens. */
const REACH = 16;

/** Share of such readings in PolNeAR's training stories whose contents and source its readers marked alike: 48 of 92. */
const CONFIDENCE = 0.52;

interface Range {
  first: number;
  last: number;
}

/**
 * What surveys find with no verb of speech: "In [a Delta poll out Monday], 51 percent were for it", "She leads by 9
 * points in [a new survey]", "[A Delta poll] put her at 40 percent". Only where a figure is found, and no attribution
 * has the survey as its source yet.
 */
export function surveyFindings(
  body: Body,
  quotes: readonly Quote[],
  known: readonly Attribution[],
): Attribution[] {
  const found: Attribution[] = [];
  let done = -1;
  for (const { head, first } of body.phrases) {
    const { word, sentence, start } = body.tokens[head];
    if (!isFindingNoun(word) || sentence === done) continue;
    const finding = readFinding(body, first, head + 1, sentence);
    if (finding === null || quotes.some((quote) => quote.start <= start && quote.end > start)) continue;
    const item = assemble(body, finding, quotes);
    const { source } = item;
    if (source === null || known.some((other) => touches(other.source, source))) continue;
    found.push(item);
    done = sentence;
  }
  return found;
}

interface Finding {
  source: Range;
  cue: Range;
  contents: Range[];
}

function readFinding(body: Body, nounFirst: number, nounLast: number, sentence: number): Finding | null {
  const { tokens, phraseAt, phrases } = body;
  const { first: begin, last: end } = body.sentences[sentence];
  const stop = tokens[end - 1].kind === "stop" ? end - 1 : end;
  let first = nounFirst;
  // "a Delta/Union poll"
  while (first - 2 >= begin && tokens[first - 1].text === "/" && phraseAt[first - 2] >= 0)
    first = phrases[phraseAt[first - 2]].first;
  // "the Delta average of polls", where "average" may pass for an adjective
  if (first - 3 >= begin && tokens[first - 1].lower === "of" && RECORDS.has(tokens[first - 2].lower)) {
    const phrase = Math.max(phraseAt[first - 2], phraseAt[first - 3]);
    if (phrase >= 0) first = phrases[phrase].first;
  }
  const survey = SURVEYS.has(tokens[nounLast - 1].lower);
  const last = nameEnd(tokens, nounLast, stop);
  const source = { first, last };
  const joint = first - 1;
  let finding: Finding;
  if (survey && joint >= begin && tokens[joint].lower === "in") {
    const cue = { first: joint, last: first };
    if (joint - begin <= 1) {
      // "In a Delta poll, …": to the comma, or the second one behind "conducted in May"
      if (tokens[last]?.kind !== "comma") return null;
      finding = { source, cue, contents: [{ first: last + 1, last: stop }] };
    } else {
      const contents = [{ first: begin, last: joint }];
      const next = last < stop ? tokens[last] : undefined;
      // "people in a Delta poll said …"; not "…, up from March"
      if (next?.kind === "word" && next.tag.startsWith("VB")) contents.push({ first: last, last: stop });
      finding = { source, cue, contents };
    }
  } else {
    if (joint >= begin && (tokens[joint].tag === "IN" || tokens[joint].tag === "TO")) return null;
    let at = last;
    if (tokens[at]?.kind === "comma") at++;
    while (at < stop && tokens[at].tag === "RB") at++;
    if (at >= stop || !FINDS.has(tokens[at].lower) || (!survey && /^ha[vsd]/.test(tokens[at].lower)))
      return null;
    // "…, a Delta analysis shows."
    if (at + 1 === stop) {
      if (joint <= begin || tokens[joint].kind !== "comma") return null;
      finding = { source, cue: { first: at, last: at + 1 }, contents: [{ first: begin, last: joint }] };
    } else finding = { source, cue: { first: at, last: at + 1 }, contents: [{ first: at + 1, last: stop }] };
  }
  return finding.contents.every(({ first, last }) => first < last) &&
    finding.contents.some((content) => holdsFigure(tokens, content))
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
    if (HANGING.has(lower) || MADE.has(lower)) open = true;
    else if (kind !== "word" && kind !== "number" && kind !== "clitic" && lower !== "/" && lower !== "-")
      break;
    else if (/^(?:VB[DZP]|MD|PRP|WP|WDT|RB)$/.test(tag) || FINDS.has(lower)) break;
    end = i + 1;
  }
  return end;
}

function holdsFigure(tokens: readonly Token[], { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (tokens[i].tag === "CD") return true;
  return false;
}

function assemble({ text, tokens }: Body, finding: Finding, quotes: readonly Quote[]): Attribution {
  const cut = ({ first, last }: Range) => excerpt(text, tokens[first].start, tokens[last - 1].end);
  const contents = finding.contents.map(cut);
  const within: number[] = [];
  quotes.forEach((quote, i) => {
    if (quote.kind !== "term" && contents.some((content) => touches(content, quote))) within.push(i);
  });
  return {
    kind: within.length === 0 ? "indirect" : "mixed",
    source: cut(finding.source),
    cue: cut(finding.cue),
    contents,
    quotes: within,
    speaker: null,
    basis: "explicit",
    date: null,
    medium: null,
    relay: null,
    confidence: CONFIDENCE,
  };
}

function touches(a: { start: number; end: number } | null, b: { start: number; end: number }): boolean {
  return a !== null && a.start < b.end && b.start < a.end;
}
