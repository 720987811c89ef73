import { classOf, DIGIT, isLetter, LOWER, NUMERAL, UPPER } from "./characters.js";
import { kindOfPunctuation } from "./punctuation.js";
import type { Tag } from "./tags.js";
import type { Shape, TokenKind } from "./kinds.js";
import { CLOSED_TAGS, formOf, type WordForm } from "./word-forms.js";
import { settledTag } from "./word-tags.js";

/** What can be known of a token from its letters alone. */
export class Word {
  /**
   * What the word is to a stage, in that stage's own bits: a function of its letters (and kind, shape and form)
   * alone, worked out when the stage first asks and then kept. -1 until then.
   */
  dateRole = -1;
  quoteRole = -1;
  attributionRole = -1;
  nameRole = -1;
  figureRole = -1;
  /** The tag that its ending tells of a word that no list knows; "" until the tagger asks. */
  ending: Tag = "";
  /** What the speakers stage counts it as one of: "minister" for "ministers"; "" until it asks. */
  singular = "";

  constructor(
    readonly text: string,
    readonly lower: string,
    readonly shape: Shape,
    /** What a token of these letters is; "-" with spaces around it is a dash all the same. */
    readonly kind: TokenKind,
    /** Its tag if it is of a closed class, otherwise "". */
    readonly closed: Tag,
    /** What it may be if the lexicon has it, otherwise null. */
    readonly form: WordForm | null,
    /** Its tag wherever it stands; "" where the words beside it decide. */
    readonly tag: Tag,
  ) {}
}

/** Describes the letters of one token. */
export function describe(text: string): Word {
  const first = classOf(text.charCodeAt(0));
  let upper = 0;
  let lower = 0;
  let curly = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const c = classOf(code);
    if (c === UPPER) upper++;
    else if (c === LOWER) lower++;
    if (code === 0x2019) curly = text.length > 1;
  }
  const shape = shapeOf(first, upper, lower);
  const straight = curly ? text.replaceAll("\u2019", "'") : text;
  const folded = shape === "lower" || shape === "none" ? straight : straight.toLowerCase();
  const kind = kindOf(folded);
  const closed = CLOSED_TAGS.get(folded) ?? "";
  const form = formOf(folded);
  return new Word(text, folded, shape, kind, closed, form, settledTag(kind, shape, folded, closed, form));
}

/** "said", "Smith" and "A", "NATO", "iPhone": by the class of the first letter and the number of either case. */
function shapeOf(first: number, upper: number, lower: number): Shape {
  if (first !== LOWER && first !== UPPER) return "none";
  if (upper === 0) return "lower";
  if (lower === 0) return upper === 1 ? "capital" : "upper";
  return first === UPPER ? "capital" : "mixed";
}

function kindOf(lower: string): TokenKind {
  const code = lower.charCodeAt(0);
  const c = classOf(code);
  if (c === LOWER || c === UPPER) return "word";
  if (c === DIGIT || c === NUMERAL) return "number";
  return lower.length > 1 && isLetter(lower.charCodeAt(1)) ? "clitic" : kindOfPunctuation(code, lower.length);
}
