import type { Excerpt, Paragraph } from "../article/types.js";
import { tokeniseHeadline } from "./headline-case.js";
import { tagHeadline } from "./headline-tags.js";
import { chunkPhrases, type Phrase } from "./phrases.js";
import { splitSentences, type Sentence } from "./sentences.js";
import { tagTokens } from "./tagger.js";
import type { Token } from "./token.js";
import { tokenise } from "./tokens.js";

/** The words of a story's headline and body, cut and tagged once and read by every stage after. */
export interface Words {
  /** The whole text that was passed in; every offset points into it. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Those of the headline first: their paragraph is -1. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** The same with its noun phrases, which dates and quotes are found without. */
export interface Body extends Words {
  /** Base noun phrases, in order. */
  readonly phrases: readonly Phrase[];
  /** For each token its noun phrase, undefined where it stands in none. */
  readonly phraseAt: readonly (Phrase | undefined)[];
}

/** Tokenises, splits and tags the headline and the paragraphs of a story. */
export function readWords(
  text: string,
  paragraphs: readonly Paragraph[],
  headline: Excerpt | null = null,
): Words {
  const body: Token[] = [];
  paragraphs.forEach((paragraph, index) => tokenise(text, paragraph.start, paragraph.end, index, body));
  // a headline behind the body's first words is none that the story begins with
  const titled = headline !== null && (paragraphs.length === 0 || headline.end <= paragraphs[0].start);
  const tokens = titled ? tokeniseHeadline(text, headline, body).concat(body) : body;
  const sentences = splitSentences(tokens);
  tagTokens(tokens, sentences);
  if (titled) tagHeadline(tokens);
  return { text, paragraphs, tokens, sentences };
}

/** Tokenises, splits, tags and chunks the headline and the paragraphs of a story. */
export function readBody(
  text: string,
  paragraphs: readonly Paragraph[],
  headline: Excerpt | null = null,
): Body {
  const { tokens, sentences } = readWords(text, paragraphs, headline);
  return { text, paragraphs, tokens, sentences, ...chunkPhrases(tokens, sentences) };
}
