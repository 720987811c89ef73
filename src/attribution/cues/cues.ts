import { ACCORDING, ADJECTIVE_CUE, COLON_CUE } from "../words/cue-lexicon.js";
import { TURN_LABELS } from "../../lexicon/turn-labels.js";
import { ownedWords } from "./owned-words.js";
import type { Reading } from "../reading.js";
import { wordSet } from "../../lexicon/words.js";
import { opensSentence } from "../../text/sentences.js";
import {
  ABOUT,
  ACCORDING_WORD,
  AS,
  BE,
  BY,
  CD,
  CLASS_NAMES,
  COLON,
  COMMA,
  DASH,
  DATE,
  IN_CLASSES,
  JJ,
  NN,
  NNP,
  NNS,
  NOT,
  OF,
  QUOTE,
  RB,
  SAID,
  STOP,
  THAT,
  THE,
  TO,
  UNQUOTE,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  VBZ,
  isCueWord,
  isFiniteVerb,
  modifierClass,
  nounClass,
  verbClass,
} from "../words/word-classes.js";
import {
  VBD_FORM,
  type Cue,
  NOUN_FORM,
  ACCORDING_FORM,
  COLON_FORM,
  OTHER_FORM,
  VBZ_FORM,
  VBP_FORM,
} from "./cue.js";
import { plainCue, verbCue, formOfTag } from "./verb-groups.js";

/** The tokens that may be cues, in order. */
export function findCueCandidates(reading: Reading): Cue[] {
  const { tokens, classes } = reading;
  const cues: Cue[] = [];
  for (let i = 0; i < classes.length; i++) {
    const attributes = ATTRIBUTES[classes[i]];
    if (attributes === NEVER || (attributes === IF_CUE_WORD && !isCueWord(tokens[i].word))) continue;
    const cue = cueAt(reading, i);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

const NEVER = 0;

const IF_CUE_WORD = 1;

const OFTEN = 2;

/** For each class whether a token of it may be a cue. */
const ATTRIBUTES = attributing();

function attributing(): Uint8Array {
  const classes = new Uint8Array(CLASS_NAMES.length);
  for (const c of [NN, NNS, NNP, JJ, RB, ABOUT]) classes[c] = IF_CUE_WORD;
  for (const c of [SAID, VBD, VBZ, VBP, VB, VBG, VBN, ACCORDING_WORD, COLON, DASH]) classes[c] = OFTEN;
  return classes;
}

/** Full verbs, nouns and adjectives of the cue lexicon, "according to", and colons that introduce speech. */
function cueAt(reading: Reading, i: number): Cue | null {
  const { tokens, classes } = reading;
  const c = classes[i];
  if (c === SAID || c === VBN) {
    const quoted = c === SAID ? quotedVerb(reading, i) : i;
    if (c === SAID && quoted >= 0) return quotedAs(reading, i, quoted);
    if (c === VBN && isQuoted(reading, i) && sayingBehind(reading, i)) return null;
  }
  if (asksForSilence(reading, i) || identifies(reading, i) || measures(reading, i)) return null;
  if (c === VBN && isStateOfMind(reading, i)) return verbCue(reading, i, ADJECTIVE_CUE, OTHER_FORM);
  if ((c === VBZ || c === NNP) && opensAsNoun(reading, i))
    return plainCue(reading, i, nounClass(tokens[i].word), NOUN_FORM);
  if (c >= SAID && c <= VBN)
    return c === SAID || verbClass(tokens[i].word) > 0 || besideSpeech(classes, i)
      ? verbCue(reading, i)
      : null;
  if (c === ACCORDING_WORD)
    return classes[i + 1] === TO && !followsCustom(reading, i + 2)
      ? plainCue(reading, i, ACCORDING, ACCORDING_FORM)
      : null;
  if (c === COLON || c === DASH)
    return introduces(reading, i) ? plainCue(reading, i, COLON_CUE, COLON_FORM) : null;
  const { word, tag } = tokens[i];
  if (word.lower === "per") {
    if (!isPer(reading, i)) return null;
    const first = classes[i - 1] === AS ? i - 1 : i;
    return { ...plainCue(reading, i, ACCORDING, ACCORDING_FORM), first };
  }
  if (c === NNS && statesBehindRemark(reading, i)) return verbCue(reading, i, verbClass(word), VBZ_FORM);
  if (c === NN && followsItsSubject(reading, i)) return verbCue(reading, i, verbClass(word), VBP_FORM);
  if (c === NN || c === NNS) {
    const lexical = nounClass(word);
    if (lexical > 0 && isHeld(reading, i))
      return {
        ...verbCue(reading, i - 3, verbClass(word) || lexical, formOfTag(tokens[i - 3].tag)),
        head: i,
      };
    const owned = lexical > 0 ? ownedWords(reading, i) : null;
    if (owned) return { ...plainCue(reading, i, ACCORDING, ACCORDING_FORM), first: owned.first };
    if (lexical > 0) return plainCue(reading, i, lexical, NOUN_FORM);
  }
  const modifier = modifierClass(word);
  if (modifier === ADJECTIVE_CUE)
    return precededByBe(classes, i) ? verbCue(reading, i, modifier, OTHER_FORM) : null;
  if (modifier > 0) return plainCue(reading, i, modifier, OTHER_FORM);
  // verbs that the tagger took for something else: "[points] out", "headline: Sanders [slams] Clinton"
  const inflected = word.form !== null && word.form.lemma !== word.lower;
  const verb = inflected || tag === "NN" ? verbClass(word) : 0;
  return verb > 0 ? plainCue(reading, i, verb, c === NN || c === NNS ? NOUN_FORM : OTHER_FORM) : null;
}

/** What things go by, that says nothing. */
const CUSTOMS = /* @__PURE__ */ wordSet(
  "plan schedule custom tradition protocol procedure script rank size need taste",
);

/** Whether a bare noun only tells how things go: "went according to [plan]"; not "according to the plan", "to plan documents". */
function followsCustom({ tokens, phraseAt }: Reading, at: number): boolean {
  return phraseAt[at]?.last === at + 1 && CUSTOMS.has(tokens[at].lower);
}

/** Whether a noun makes a verb of "be": "was of the [view] that"; not "the view that", "the speech was of the view". */
function isHeld({ tokens, classes }: Reading, i: number): boolean {
  return (
    i >= 3 &&
    classes[i + 1] === THAT &&
    classes[i - 2] === OF &&
    tokens[i - 1].lower === "the" &&
    classes[i - 3] === BE &&
    tokens[i - 3].sentence === tokens[i].sentence
  );
}

/** Whether "per" says whose a figure is: "sales rose, [per] FactSet", "as [per] the board"; not "four per day", "$4 each, per year", ", Per Lund said". */
function isPer({ tokens, classes, phraseAt }: Reading, i: number): boolean {
  if (tokens[i].shape !== "lower") return false;
  if (classes[i - 1] === AS) return phraseAt[i + 1] !== undefined;
  return classes[i - 1] === COMMA && classes[i + 1] === NNP;
}

/** Whether a sentence begins with a plural noun that passes for a verb or name: "[Calls] for his resignation grew"; not "[Calls] him a fool". */
function opensAsNoun({ tokens, classes }: Reading, i: number): boolean {
  if (!opensSentence(tokens, i) || nounClass(tokens[i].word) === 0) return false;
  const c = classes[i + 1];
  return (
    c === THAT || c === OF || c === BY || tokens[i + 1]?.lower === "for" || tokens[i + 1]?.lower === "from"
  );
}

/** Verbs of a statement that pass for nouns. */
const NOUNLIKE = /* @__PURE__ */ wordSet("report claim say note argue estimate forecast warn");

/** Whether what passes for a noun is the verb of people before it: ", researchers [report] today"; not "the scientists report shows". */
function followsItsSubject({ tokens, classes }: Reading, i: number): boolean {
  if (i < 2 || i + 1 >= tokens.length || classes[i - 1] !== NNS || !NOUNLIKE.has(tokens[i].lower))
    return false;
  const border = classes[i - 2] === THE ? i - 3 : i - 2;
  if (classes[border] !== COMMA && tokens[i - 1].sentence === tokens[border]?.sentence) return false;
  const c = classes[i + 1];
  return c === STOP || c === COMMA || c === DATE || c === THAT || IN_CLASSES[c] === 1;
}

/** Whether what passes for a plural is the verb behind a remark: "The memo, seen by Lusa, [states] that"; not "denied it, claims that". */
function statesBehindRemark({ tokens, classes, sentences, verbsBefore }: Reading, i: number): boolean {
  const { first } = sentences[tokens[i].sentence];
  return (
    classes[i - 1] === COMMA &&
    classes[i + 1] === THAT &&
    verbClass(tokens[i].word) > 0 &&
    verbsBefore[i] === verbsBefore[first]
  );
}

/** Longest "by the regional newspaper on Monday" between "quoted" and "as saying", in tokens. */
const LONGEST_QUOTER = 12;

/**
 * The participle of "[quoted] as saying", "[cited] by the agency as telling": one cue, of whom is quoted; -1 for any other
 * verb of saying.
 */
function quotedVerb(reading: Reading, saying: number): number {
  const { classes } = reading;
  if (saying < 3 || classes[saying - 1] !== AS) return -1;
  if (isQuoted(reading, saying - 2)) return saying - 2;
  for (let i = saying - 3; i > 0 && i >= saying - LONGEST_QUOTER && !isFiniteVerb(classes[i]); i--)
    if (isQuoted(reading, i)) return classes[i + 1] === BY ? i : -1;
  return -1;
}

function isQuoted({ tokens, classes }: Reading, i: number): boolean {
  return classes[i] === VBN && (tokens[i].lemma === "quote" || tokens[i].lemma === "cite");
}

/** Whether the "saying" of a participle at `i` follows. */
function sayingBehind(reading: Reading, i: number): boolean {
  const { classes } = reading;
  const most = Math.min(classes.length, i + LONGEST_QUOTER + 3);
  for (let k = i + 2; k < most; k++)
    if (classes[k] === SAID && classes[k - 1] === AS) return quotedVerb(reading, k) === i;
  return false;
}

/** Whether a verb only says that its subject goes unnamed: "an aide who [asked] not to be named"; not "asked to be heard". */
function asksForSilence({ tokens, classes }: Reading, i: number): boolean {
  if (tokens[i].lemma !== "ask" && tokens[i].lemma !== "decline") return false;
  let at = i + 1;
  if (classes[at] === NOT) at++;
  return (
    at + 2 < tokens.length &&
    classes[at] === TO &&
    classes[at + 1] === BE &&
    (tokens[at + 2].lemma === "name" || tokens[at + 2].lemma === "identify")
  );
}

/**
 * Whether a verb only says what a figure is: "sales [declined] to $4 million", "[declined] 3 percent", "the market, [estimated] to top $4
 * million"; not "he declined to say", "he estimated that".
 */
function measures({ tokens, classes, phraseAt }: Reading, i: number): boolean {
  const { lemma } = tokens[i];
  const next = classes[i + 1];
  if (lemma === "decline") {
    const figured = next === TO || next === BY || tokens[i + 1]?.tag === "RB" ? i + 2 : i + 1;
    return (
      (next === TO && phraseAt[i + 2] !== undefined) || classes[figured] === CD || classes[figured + 1] === CD
    );
  }
  return lemma === "estimate" && IN_CLASSES[next] === 1 && classes[i - 1] === COMMA;
}

/** Whether a participle only says who somebody is: "a man, [identified] as Rui M., said"; not "he identified it as a fake". */
function identifies({ tokens, classes }: Reading, i: number): boolean {
  if (tokens[i].lemma !== "identify" || classes[i - 1] !== COMMA) return false;
  return classes[i + 1] === AS || classes[i + 2] === AS;
}

function quotedAs(reading: Reading, head: number, quoted: number): Cue {
  const { first } = verbCue(reading, quoted);
  return { ...plainCue(reading, head, verbClass(reading.tokens[head].word), VBD_FORM), first };
}

/** Whether the colon or dash at `i` stands before a quotation, or behind a name that opens its sentence: "BLITZER:". */
function introduces(reading: Reading, i: number): boolean {
  const { tokens, classes, sentences, run } = reading;
  const { first, last } = sentences[tokens[i].sentence];
  if (i + 1 >= last) return false;
  if (classes[i] === COLON && classes[i + 1] === QUOTE)
    return i < first + 12 || (run[i] < 0 && i < first + 60 && verbClass(tokens[i - 1].word) === 0);
  if (i > first + 6 || i === first || TURN_LABELS.has(tokens[i - 1].lower)) return false;
  for (let k = first; k < i; k++) {
    const c = classes[k];
    if (c !== NNP && c !== QUOTE && tokens[k].shape !== "upper") return false;
  }
  return true;
}

/** Whether a verb stands by a quotation or a "that": there any verb may attribute. */
function besideSpeech(classes: Uint8Array, i: number): boolean {
  const next = i + 1 < classes.length ? classes[i + 1] : 0;
  if (next === THAT || next === QUOTE) return true;
  for (let k = i - 1; k >= 0 && k > i - 5; k--) if (classes[k] === UNQUOTE) return true;
  for (let k = i + 2; k < classes.length && k < i + 6; k++) if (classes[k] === QUOTE) return true;
  return false;
}

/** Whether a participle says what its subject feels: "is [convinced] that", "was [opposed] to"; not "was [convinced] by". */
function isStateOfMind({ tokens, classes }: Reading, i: number): boolean {
  return modifierClass(tokens[i].word) === ADJECTIVE_CUE && precededByBe(classes, i) && classes[i + 1] !== BY;
}

/** "is [adamant]", "has been very [critical]". */
function precededByBe(classes: Uint8Array, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    if (classes[k] === BE) return true;
    if (classes[k] !== RB && classes[k] !== NOT) return false;
  }
  return false;
}
