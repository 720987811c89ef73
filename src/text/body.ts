import type { Paragraph } from "../article/types.js";
import { chunkPhrases, type Phrase } from "./phrases.js";
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
  /** Base noun phrases, in order. */
  readonly phrases: readonly Phrase[];
  /** For each token the index of its noun phrase, or -1. */
  readonly phraseAt: Int32Array;
}

/** Tokenises, splits, tags and chunks the paragraphs of a story. */
export function readBody(text: string, paragraphs: readonly Paragraph[]): Body {
  const tokens: Token[] = [];
  paragraphs.forEach((paragraph, index) => tokenise(text, paragraph.start, paragraph.end, index, tokens));
  const sentences = splitSentences(tokens);
  tagTokens(tokens, sentences);
  return { text, paragraphs, tokens, sentences, ...chunkPhrases(tokens, sentences) };
}
