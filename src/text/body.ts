import type { Paragraph } from "../article/types.js";
import { chunkPhrases, type Phrase } from "./phrases.js";
import { splitSentences, type Sentence } from "./sentences.js";
import { tagTokens } from "./tagger.js";
import { tokenise, type Token } from "./tokens.js";

/** The words of a story's body, cut and tagged once and read by every stage after. */
export interface Words {
  /** The whole text that was passed in; every offset points into it. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** The same with its noun phrases, which dates and quotes are found without. */
export interface Body extends Words {
  /** Base noun phrases, in order. */
  readonly phrases: readonly Phrase[];
  /** For each token the index of its noun phrase, or -1. */
  readonly phraseAt: Int32Array;
}

/** Tokenises, splits and tags the paragraphs of a story. */
export function readWords(text: string, paragraphs: readonly Paragraph[]): Words {
  const tokens: Token[] = [];
  paragraphs.forEach((paragraph, index) => tokenise(text, paragraph.start, paragraph.end, index, tokens));
  const sentences = splitSentences(tokens);
  tagTokens(tokens, sentences);
  return { text, paragraphs, tokens, sentences };
}

/** Tokenises, splits, tags and chunks the paragraphs of a story. */
export function readBody(text: string, paragraphs: readonly Paragraph[]): Body {
  const { tokens, sentences } = readWords(text, paragraphs);
  return { text, paragraphs, tokens, sentences, ...chunkPhrases(tokens, sentences) };
}
