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
