import type { QuoteKind } from "../article/types.js";
import { UTTERANCE_VERBS } from "../lexicon/cue-verbs.js";
import { wordSet } from "../lexicon/words.js";
import type { Words } from "../text/body.js";
import type { Token } from "../text/token.js";
import { tokenBefore, tokenBehind } from "./beside-run.js";
import type { Run } from "./pair-marks.js";
import { addSpeechFeatures } from "./speech-features.js";
import { SPEECH_WEIGHTS } from "./speech-weights.js";

/** Below this probability of being speech, a run is a term. It is where F1 on held-out stories is best. */
const SPEECH = 0.4;

/** For each template the weights of its values. */
const weights: ReadonlyMap<string, ReadonlyMap<string, number>> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(SPEECH_WEIGHTS).map(([template, line]) => [template, weightsIn(line)]),
);

function weightsIn(line: string): Map<string, number> {
  return new Map(
    line.split(" ").map((entry) => {
      const colon = entry.lastIndexOf(":");
      return [entry.slice(0, colon), Number(entry.slice(colon + 1))];
    }),
  );
}

/**
 * What a run is. `direct`: `"We are ready," she said`, `"No!"`; `partial`: `called it "a mistake"`; `term`:
 * `the film "Up"`, `George "Jay" Smith`.
 */
export function kindOfRun(body: Words, runs: readonly Run[], index: number): QuoteKind {
  const run = runs[index];
  if (run.first >= run.last) return "term";
  if (run.ending === "open") return "direct";
  if (isNickname(body.tokens, run) || isGivenName(body.tokens, run) || isTitle(body.tokens, run))
    return "term";
  if (!isLong(body.tokens, run) && probabilityOfSpeech(body, runs, index) < SPEECH) return "term";
  return isUtterance(body.tokens, run) ? "direct" : "partial";
}

/** Tokens from which a run is too long for a term, and from which it is if it also ends in a stop or comma. */
const LONG = 14;
const LONG_STOPPED = 9;

/** Whether a run is speech by its length alone: of such runs in PolNeAR's stories 99 in 100 are. */
function isLong(tokens: readonly Token[], run: Run): boolean {
  const length = run.last - run.first;
  const { kind } = tokens[run.last - 1];
  return length >= LONG || (length >= LONG_STOPPED && (kind === "stop" || kind === "comma"));
}

/** Most tokens of a nickname. */
const NICKNAME = 3;

/** Between a first name and a surname: `George "Jay" Smith`; not `told Reuters "yes" on`. */
function isNickname(tokens: readonly Token[], run: Run): boolean {
  if (run.last - run.first > NICKNAME) return false;
  const before = tokens[tokenBefore(tokens, run)] as Token | undefined;
  const after = tokens[tokenBehind(tokens, run)] as Token | undefined;
  if (before === undefined || after === undefined) return false;
  if (before.tag !== "NNP" || after.tag !== "NNP" || after.kind !== "word") return false;
  return before.sentence === after.sentence && tokens[run.last - 1].kind === "word";
}

/** Participles that give a name, as in `a boat named "Second Wind"`; not "titled": a document's title is its words. */
const NAMING = /* @__PURE__ */ wordSet("named called dubbed codenamed christened");

const BEING = /* @__PURE__ */ wordSet("is are was were be been being");

/** Most tokens of a name given. */
const NAME = 8;

/** Behind a participle that names, and written as a name: `a film called "Up North"`; not `a plan critics called "a mess"`. */
function isGivenName(tokens: readonly Token[], run: Run): boolean {
  const at = tokenBefore(tokens, run);
  if (at < 1 || run.last - run.first > NAME) return false;
  const naming = tokens[at];
  if (naming.paragraph !== run.paragraph || !NAMING.has(naming.lower)) return false;
  const { tag, kind, lower } = tokens[at - 1];
  if (tag !== "NN" && !BEING.has(lower) && (kind !== "comma" || naming.lower === "named")) return false;
  return isWrittenAsName(tokens, run);
}

/** "Up in the Hills"; not "a mess", "The pier is shut". */
function isWrittenAsName(tokens: readonly Token[], run: Run): boolean {
  for (let i = run.first; i < run.last; i++) {
    const { kind, shape, text } = tokens[i];
    if (kind === "word" && shape === "lower" && (i === run.first || text.length > 4)) return false;
  }
  return true;
}

/** What follows a title that stands behind its noun: the rest of that noun's clause. */
const AFTER_TITLE = /* @__PURE__ */ wordSet("VBZ VBD MD WP WDT");

/** `told "Up North" that …`; `the film, "Salt and Rope," was shot here`; not `in the hall, "No, No," said Ruiz`. */
function isTitle(tokens: readonly Token[], run: Run): boolean {
  const length = run.last - run.first;
  const at = tokenBefore(tokens, run);
  if (at < 1 || length < 2 || length > NAME || !isWrittenAsName(tokens, run)) return false;
  const before = tokens[at];
  if (before.paragraph !== run.paragraph) return false;
  if (tokens[run.first + 1].shape === "lower" && tokens[run.first + 1].tag.startsWith("VB")) return false;
  if (before.lower === "told") return true;
  const after = tokenBehind(tokens, run);
  return (
    before.kind === "comma" &&
    tokens[at - 1].tag === "NN" &&
    tokens[run.last - 1].kind === "comma" &&
    after < tokens.length &&
    AFTER_TITLE.has(tokens[after].tag) &&
    !SAYING.has(tokens[after].lemma)
  );
}

function probabilityOfSpeech(body: Words, runs: readonly Run[], index: number): number {
  let sum = 0;
  addSpeechFeatures(body, runs, index, (template, value) => {
    sum += weights.get(template)?.get(value) ?? 0;
  });
  return 1 / (1 + Math.exp(-sum));
}

/** Verbs before which a capital begins an utterance: `shouting "No, no"`; not `called the plan "Nonsense"`. */
const SAYING = /* @__PURE__ */ wordSet(UTTERANCE_VERBS);

/** Fewest words of a sentence inside the writer's own. */
const SENTENCE_WORDS = 4;

/** Whether the words marked are a whole utterance and no fragment in the writer's sentence. */
function isUtterance(tokens: readonly Token[], run: Run): boolean {
  const first = tokens[run.first];
  const last = tokens[run.last - 1];
  if (tokens[run.last - 1].sentence > first.sentence + (last.kind === "mark" ? 1 : 0)) return true;
  const before = tokens[tokenBefore(tokens, run)] as Token | undefined;
  const after = tokens[tokenBehind(tokens, run)] as Token | undefined;
  const opens = before === undefined || before.paragraph !== run.paragraph || !isWord(before);
  const closes = after === undefined || after.paragraph !== run.paragraph || after.kind === "stop";
  const stopped =
    last.kind === "stop" || last.kind === "comma" || last.kind === "dash" || last.text.endsWith(".");
  // he said, "we go on."
  if (first.shape === "lower") return before?.kind === "comma" && (stopped || closes);
  if (opens) return stopped || closes;
  if (SAYING.has(before.lemma)) return true;
  return isClause(tokens, run);
}

/** "NBC's" ends in a clitic. */
function isWord({ kind }: Token): boolean {
  return kind === "word" || kind === "clitic" || kind === "number";
}

/** Whether the words have a verb and are not printed as a title: "Russians try to conceal"; not "Gone With the Wind". */
function isClause(tokens: readonly Token[], run: Run): boolean {
  let words = 0;
  let small = 0;
  let verb = false;
  for (let i = run.first; i < run.last && words < 2 * SENTENCE_WORDS; i++) {
    const { kind, shape, tag } = tokens[i];
    if (kind !== "word") continue;
    words++;
    if (shape === "lower") small++;
    verb ||= tag === "MD" || (tag.startsWith("VB") && tag !== "VBG" && tag !== "VBN");
  }
  return verb && words >= SENTENCE_WORDS && 2 * small > words;
}
