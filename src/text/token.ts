import type { Span } from "../article/types.js";
import type { Tag } from "./tags.js";

/**
 * What a token is. `clitic`: "'s", "'ll" and their like, cut off their word. `mark`: a quotation mark or
 * apostrophe, which only the quotes stage can tell apart. `stop`: ends a sentence, or an ellipsis.
 * `colon`: also the semicolon. `dash`: any dash, and a hyphen with spaces around it.
 */
export type TokenKind =
  | "word"
  | "number"
  | "clitic"
  | "mark"
  | "stop"
  | "comma"
  | "colon"
  | "dash"
  | "hyphen"
  | "open"
  | "close"
  | "symbol";

/** How a word is cased: "said", "Smith", "NATO", "iPhone"; `none` for what is no word. */
export type Shape = "lower" | "capital" | "upper" | "mixed" | "none";

/** The smallest part of a body that any stage looks at. */
export interface Token extends Span {
  kind: TokenKind;
  /** As printed. */
  text: string;
  /** In lower case, with a straight apostrophe; of a mark or dash in mojibake, the character that was meant. */
  lower: string;
  shape: Shape;
  /** Whether white space (or the paragraph's edge) stands before it. */
  spaced: boolean;
  /** Index of its paragraph. */
  paragraph: number;
  /** Index of its sentence. */
  sentence: number;
  /** Part of speech, a Penn Treebank tag; "" until the tagger has run. */
  tag: Tag;
  /** Base form of a known verb or noun ("said": "say"), otherwise the same as `lower`. */
  lemma: string;
}
