import { SMALL_IN_TITLES } from "../lexicon/function-words.js";
import { TITLED_NOUNS } from "../lexicon/media.js";
import { wordSet } from "../lexicon/words.js";
import type { Words } from "../text/body.js";
import type { Token } from "../text/token.js";
import { tokenBefore, tokenBehind } from "./beside-run.js";
import type { Run } from "./pair-marks.js";

/** Words that a title prints in lower case: "The Art of the Deal". */
const SMALL = /* @__PURE__ */ wordSet(SMALL_IN_TITLES);

/** Nouns before a title: "the film", "a host of". */
const TITLED = /* @__PURE__ */ wordSet(TITLED_NOUNS);

const CONVERSATION = /* @__PURE__ */ wordSet("i we you my our your me us i'm");

/** Most tokens of a run, and of the sentence on each side of it, that are looked at. */
const WINDOW = 40;
/** How far behind a noun a title stands: "the film's sequel, ". */
const TITLE_DISTANCE = 5;
/** Most code units between the runs of a list: `" and "`. */
const LIST_GAP = 8;

type Case = "title" | "lower" | "sentence" | "other";
type Ending = "comma" | "stop" | "mark" | "none";

/** Takes one feature: what is asked of a run, and the answer. */
export type AddFeature = (template: string, value: string) => void;

/**
 * The named features by which a run is judged to be somebody's words or a mere term, as `template=value`:
 * what it looks like (`words=2`, `case=title`), what stands beside it (`before=called`) and what its sentence
 * says (`verb=say`).
 */
export function speechFeatures(body: Words, runs: readonly Run[], index: number): string[] {
  const features: string[] = [];
  addSpeechFeatures(body, runs, index, (template, value) => features.push(`${template}=${value}`));
  return features;
}

/** The same one by one, in the same order, so that none has to be written down. */
export function addSpeechFeatures(body: Words, runs: readonly Run[], index: number, add: AddFeature): void {
  const run = runs[index];
  add("is", "run");
  const { words, casing, verb, conversation, stops } = look(body.tokens, run);
  const ending = endingOf(body.tokens[run.last - 1]);
  add("words", words <= 5 ? String(words) : words <= 8 ? "6-8" : words <= 15 ? "9-15" : "16+");
  add("case", casing);
  add("case+words", `${casing},${words <= 6 ? String(words) : "7+"}`);
  add("ends", ending);
  add("ends+case", `${ending},${casing}`);
  if (verb) add("is", "with-verb");
  if (conversation) add("is", "with-i-we-you");
  if (stops > 1) add("is", "sentences");
  if (run.ending !== "closed") add("is", "never-closed");
  if (isBeside(runs[index - 1], run)) add("list", casing);
  if (isBeside(run, runs[index + 1])) add("list-before", casing);
  addNeighbours(add, body.tokens, run, casing, ending);
  addSentence(add, body, run);
}

function look(tokens: readonly Token[], run: Run) {
  let words = 0;
  let capitals = 0;
  let small = 0;
  let stops = 0;
  let verb = false;
  let conversation = false;
  const limit = Math.min(run.last, run.first + WINDOW);
  for (let i = run.first; i < limit; i++) {
    const token = tokens[i];
    if (token.kind === "stop") stops++;
    if (token.kind !== "word" && token.kind !== "number") continue;
    words++;
    if (token.shape !== "lower") capitals++;
    else if (SMALL.has(token.lower)) small++;
    verb ||= token.tag.startsWith("VB") || token.tag === "MD";
    conversation ||= CONVERSATION.has(token.lower);
  }
  const first = tokens[run.first];
  let casing: Case = "other";
  if (capitals > 0 && capitals + small === words) casing = "title";
  else if (first.shape === "lower") casing = "lower";
  else if (first.kind === "word") casing = "sentence";
  return { words, casing, verb, conversation, stops };
}

function endingOf(token: Token): Ending {
  if (token.kind === "comma") return "comma";
  if (token.kind !== "stop") return "none";
  return token.text === "." ? "stop" : "mark";
}

/** Whether two runs stand side by side, as in a list: `"A," "B" and "C"`. */
function isBeside(run: Run | undefined, next: Run | undefined): boolean {
  if (run === undefined || next === undefined || run.paragraph !== next.paragraph) return false;
  return next.start >= run.end && next.start - run.end < LIST_GAP;
}

/** What stands right before and behind a run, and a noun before it that is followed by a title. */
function addNeighbours(
  add: AddFeature,
  tokens: readonly Token[],
  run: Run,
  casing: Case,
  ending: Ending,
): void {
  const before = tokenBefore(tokens, run);
  const inParagraph = (i: number): boolean =>
    i >= 0 && i < tokens.length && tokens[i].paragraph === run.paragraph;
  if (inParagraph(before)) {
    const { kind, lower, tag } = tokens[before];
    add("before", kind === "word" || kind === "clitic" ? lower : kind);
    add("before+case", `${tag},${casing}`);
  } else {
    add("before", "edge");
    add("before+case", `edge,${casing}`);
  }
  const after = tokenBehind(tokens, run);
  const behind = inParagraph(after) ? tokens[after].tag : "edge";
  add("after", behind);
  add("after+case+ends", `${behind},${casing},${ending}`);
  for (let i = before; i > before - TITLE_DISTANCE && inParagraph(i); i--) {
    if (tokens[i].kind === "stop" || tokens[i].kind === "mark") break;
    if (TITLED.has(tokens[i].lemma)) add("is", "behind-titled-noun");
  }
}

/** The verbs of the sentence around a run. */
function addSentence(add: AddFeature, { tokens, sentences }: Words, run: Run): void {
  const first = sentences[tokens[run.first - 1].sentence].first;
  const last = sentences[tokens[Math.min(run.last, tokens.length - 1)].sentence].last;
  let verbs = 0;
  const limit = Math.min(last, run.last + WINDOW);
  for (let i = Math.max(first, run.first - WINDOW); i < limit; i++) {
    if (i === run.first) i = run.last;
    if (i >= limit) break;
    const token = tokens[i];
    if (!token.tag.startsWith("VB")) continue;
    add("verb", token.lemma);
    verbs++;
  }
  if (verbs === 0) add("is", "without-verb-around");
}
