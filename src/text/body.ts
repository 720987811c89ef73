import type { Paragraph } from "../article/types.js";
import { splitSentences, type Sentence } from "./sentences.js";
import { tagTokens } from "./tagger.js";
import { tokenise, type Token } from "./tokens.js";

/** The body of a story, cut into tokens and sentences once and read by every stage after. */
export interface Body {
  /** The whole text that was passed in; every offset points into it. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Tokenises, splits and tags the paragraphs of a story. */
export function readBody(text: string, paragraphs: readonly Paragraph[]): Body {
  const tokens: Token[] = [];
  paragraphs.forEach((paragraph, index) => tokenise(text, paragraph.start, paragraph.end, index, tokens));
  const sentences = splitSentences(tokens);
  tagTokens(tokens, sentences);
  return { text, paragraphs, tokens, sentences };
}
