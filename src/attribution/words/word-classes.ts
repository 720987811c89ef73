import { CLASS_WORDS } from "../../lexicon/function-words.js";
import { MEDIUM_NOUNS } from "../../lexicon/media.js";
import { RECORD_NOUNS, SURVEY_NOUNS } from "../../lexicon/surveys.js";
import { holdsOneOf, wordSet } from "../../lexicon/words.js";
import type { Tag } from "../../text/tags.js";
import type { Token } from "../../text/token.js";
import type { Word } from "../../text/word.js";
import { classOfModifier, classOfNoun, classOfVerb } from "./cue-lexicon.js";
import { natureOf, NATURES } from "./natures.js";

/**
 * What a token is to its neighbours: a function word of its own, or else its part of speech or its
 * punctuation. Features of the scorers are made of these, so the order is part of the weights.
 */
export const CLASS_NAMES =
  "edge comma stop colon semicolon dash open close mark quote unquote symbol that to of for by in on at with from about as than if who which what how when because after while and but or not be have do modal said VBD VBZ VBP VB VBG VBN he it him his you the a DT NNP NN NNS JJ RB CD POS date addressee according other".split(
    " ",
  );

const index = (name: string): number => CLASS_NAMES.indexOf(name);

export const EDGE = 0;
export const COMMA = index("comma");
export const STOP = index("stop");
export const COLON = index("colon");
export const SEMICOLON = index("semicolon");
export const DASH = index("dash");
export const OPEN = index("open");
export const CLOSE = index("close");
const MARK = index("mark");
export const QUOTE = index("quote");
export const UNQUOTE = index("unquote");
export const SYMBOL = index("symbol");
export const THAT = index("that");
export const TO = index("to");
export const OF = index("of");
export const BY = index("by");
export const WITH = index("with");
export const FROM = index("from");
export const ABOUT = index("about");
export const AS = index("as");
export const WHO = index("who");
export const WHICH = index("which");
export const WHAT = index("what");
export const AND = index("and");
export const BUT = index("but");
export const OR = index("or");
export const NOT = index("not");
export const BE = index("be");
export const HAVE = index("have");
export const DO = index("do");
export const MODAL = index("modal");
export const SAID = index("said");
export const VBD = index("VBD");
export const VBZ = index("VBZ");
export const VBP = index("VBP");
export const VB = index("VB");
export const VBG = index("VBG");
export const VBN = index("VBN");
export const HE = index("he");
export const IT = index("it");
export const HIM = index("him");
export const HIS = index("his");
export const THE = index("the");
export const A = index("a");
export const NNP = index("NNP");
export const NN = index("NN");
export const NNS = index("NNS");
export const JJ = index("JJ");
export const RB = index("RB");
export const CD = index("CD");
export const POS = index("POS");
export const DATE = index("date");
export const ACCORDING_WORD = index("according");
const OTHER = index("other");

/** 1 for the classes of prepositions that join a noun phrase to the one before. */
export const IN_CLASSES: Uint8Array = marked("of for in on at with from about by to");

/** 1 for each of the classes named. */
export function marked(names: string): Uint8Array {
  const result = new Uint8Array(CLASS_NAMES.length);
  for (const name of names.split(" ")) result[index(name)] = 1;
  return result;
}

const words: ReadonlyMap<string, number> = new Map(
  Object.entries(CLASS_WORDS).flatMap(([name, members]) =>
    members.split(" ").map((member) => [member, index(name)] as const),
  ),
);

const tags: ReadonlyMap<string, number> = new Map([
  ..."VBD VBZ VBP VB VBG VBN DT NNP NN NNS JJ RB CD POS".split(" ").map((tag) => [tag, index(tag)] as const),
  ["NNPS", NNP],
  ["JJR", JJ],
  ["JJS", JJ],
  ["IN", index("about")],
  ["RP", index("on")],
  ["MD", MODAL],
  ["PRP", IT],
  ["PRP$", HIS],
  ["CC", AND],
]);

const kinds = new Map<string, number>([
  ["comma", COMMA],
  ["stop", STOP],
  ["dash", DASH],
  ["open", OPEN],
  ["close", CLOSE],
  ["mark", MARK],
  ["hyphen", SYMBOL],
  ["symbol", SYMBOL],
  ["number", CD],
]);

const SAYS = /* @__PURE__ */ wordSet("said says say told tells tell added adds saying");

const MEDIA: ReadonlySet<string> = /* @__PURE__ */ wordSet(MEDIUM_NOUNS);

const FINDING_NOUNS = /* @__PURE__ */ wordSet(`${SURVEY_NOUNS} ${RECORD_NOUNS}`);

/**
 * Role bits: the class of the word, or 0 if its tag decides and `SAYS_FORM` if it does for a form of "say"; whether
 * findings are read from it; then its cue classes, its nature as a noun, and whether something is said in it.
 */
const CLASS_BITS = 127;
const SAYS_FORM = 127;
const FINDING_BIT = 128;
const VERB_SHIFT = 8;
const NOUN_SHIFT = 14;
const MODIFIER_SHIFT = 20;
const NATURE_SHIFT = 26;
const NATURE_BITS = 7;
const MEDIUM_BIT = 1 << 29;
const CUE_BITS = 63;
const ALL_CUE_BITS = (CUE_BITS << VERB_SHIFT) | (CUE_BITS << NOUN_SHIFT) | (CUE_BITS << MODIFIER_SHIFT);

/** What a word is to attribution wherever it stands; worked out once and kept in the word. */
function roleOf(word: Word): number {
  return word.attributionRole >= 0 ? word.attributionRole : (word.attributionRole = describe(word));
}

function describe(word: Word): number {
  const { lower, tag } = word;
  const lemma = word.form?.lemma ?? lower;
  const says = SAYS.has(lower);
  return (
    (classOfWord(word) || (tag === "" ? (says ? SAYS_FORM : 0) : classOfTag(tag, says, lower))) |
    (FINDING_NOUNS.has(lower) ? FINDING_BIT : 0) |
    (classOfVerb(lemma) << VERB_SHIFT) |
    (classOfNoun(lemma) << NOUN_SHIFT) |
    (classOfModifier(lower) << MODIFIER_SHIFT) |
    (natureOf(word) << NATURE_SHIFT) |
    (holdsOneOf(MEDIA, lemma) ? MEDIUM_BIT : 0)
  );
}

/** The class of punctuation, of a number, or of a function word; 0 of any other. */
function classOfWord({ kind, lower }: Word): number {
  if (kind === "colon") return lower === ":" ? COLON : SEMICOLON;
  return kinds.get(kind) ?? words.get(lower) ?? 0;
}

function classOfTag(tag: Tag, says: boolean, lower: string): number {
  if (says && (tag.startsWith("V") || lower === "said")) return SAID;
  return tags.get(tag) ?? OTHER;
}

/** The class of a word in the cue lexicon as a verb, as a noun, and as a modifier; 0 where it is none. */
export const verbClass = (word: Word): number => (roleOf(word) >> VERB_SHIFT) & CUE_BITS;
export const nounClass = (word: Word): number => (roleOf(word) >> NOUN_SHIFT) & CUE_BITS;
export const modifierClass = (word: Word): number => (roleOf(word) >> MODIFIER_SHIFT) & CUE_BITS;

/** What a word can stand for as a noun: an index into `NATURES`. */
export const nounNature = (word: Word): number => (roleOf(word) >> NATURE_SHIFT) & NATURE_BITS;

/** The same by name. */
export const natureOfNoun = (word: Word): string => NATURES[nounNature(word)];

/** Whether what a noun stands for may say something: people, a body, a document; not a thing or a time. */
export const maySpeak = (word: Word): boolean => !/^(?:other|time)$/.test(natureOfNoun(word));

/** Whether something can be said in what a noun stands for: "statement", "briefing". */
export const isMediumNoun = (word: Word): boolean => (roleOf(word) & MEDIUM_BIT) !== 0;

/** Whether the cue lexicon has a word, as whatever. */
export const isCueWord = (word: Word): boolean => (roleOf(word) & ALL_CUE_BITS) !== 0;

/** Whether findings can be read from what a noun stands for: a survey, or records of some kind. */
export const isFindingNoun = (word: Word): boolean => (roleOf(word) & FINDING_BIT) !== 0;

/** The class of a token, but for what the quotations make of their marks. */
export function classOfToken(token: Token): number {
  const c = roleOf(token.word) & CLASS_BITS;
  if (c === 0 || c === SAYS_FORM) return classOfTag(token.tag, c === SAYS_FORM, token.lower);
  // a hyphen with spaces around it; "'s" may be a verb or a genitive
  if (c === SYMBOL && token.kind === "dash") return DASH;
  return c === BE && token.kind === "clitic" && token.tag === "POS" ? POS : c;
}

/** Whether a word of class `c` is, or helps to make, a finite verb. */
export function isFiniteVerb(c: number): boolean {
  return (c >= SAID && c <= VBP) || c === BE || c === HAVE || c === MODAL;
}
