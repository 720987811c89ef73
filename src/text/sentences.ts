import type { Span } from "../article/types.js";
import { BEFORE_A_NAME } from "../lexicon/abbreviations.js";
import { FUNCTION_WORDS, SPEECH_VERBS } from "../lexicon/function-words.js";
import type { Token } from "./token.js";

/** A sentence: its span, its paragraph and its tokens, `first` to `last`, `last` not included. */
export interface Sentence extends Span {
  /** Index of its paragraph. */
  paragraph: number;
  /** Index of its first token. */
  first: number;
  /** One past the index of its last token. */
  last: number;
}

/** Cuts tokens into sentences and writes each token's sentence into it. A paragraph's end ends a sentence. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    token.sentence = sentences.length;
    if (!endsParagraph(tokens, i) && !endsSentence(tokens, i)) continue;
    sentences.push({
      start: tokens[first].start,
      end: token.end,
      paragraph: token.paragraph,
      first,
      last: i + 1,
    });
    first = i + 1;
  }
  return sentences;
}

function endsParagraph(tokens: readonly Token[], i: number): boolean {
  return i + 1 === tokens.length || tokens[i + 1].paragraph !== tokens[i].paragraph;
}

/** Whether a sentence ends with token `i`: at its stop, or at the marks and brackets that close behind it. */
function endsSentence(tokens: readonly Token[], i: number): boolean {
  const { kind } = tokens[i];
  const next = tokens[i + 1];
  // no abbreviation ends a sentence unless a capital, a mark or a bracket stands behind it
  if (kind === "word" && next.kind === "word" && next.shape !== "capital") return false;
  if (!next.spaced && !(next.shape === "capital" && kind === "mark")) return false;
  let stop = i;
  while (stop > i - 4 && stop > 0 && isCloser(tokens[stop])) stop--;
  const token = tokens[stop];
  if (token.kind === "word")
    return stop === i && token.text.endsWith(".") && endsAfterAbbreviation(token, next);
  if (token.kind !== "stop") return false;
  if (next.kind === "word") return next.shape !== "lower" && !(stop < i && isAsked(tokens, stop, i + 1));
  return (
    next.kind === "number" ||
    next.kind === "mark" ||
    next.kind === "open" ||
    next.kind === "symbol" ||
    next.kind === "dash"
  );
}

/** Most words between a quoted question and the verb it is asked with. */
const BEFORE_ASKED = 7;

/** '"Is it shut?" Harbour master Rask asked', '"Never!" she cried'; not '"Is it shut?" The master shut it.' */
function isAsked(tokens: readonly Token[], stop: number, next: number): boolean {
  const { text } = tokens[stop];
  if (text !== "?" && text !== "!") return false;
  for (let i = next; i < tokens.length && i <= next + BEFORE_ASKED && tokens[i].kind === "word"; i++)
    if (SPEECH_VERBS.has(tokens[i].lower)) return true;
  return false;
}

function isCloser(token: Token): boolean {
  return token.kind === "close" || (token.kind === "mark" && !token.spaced);
}

/** "in the U.S. The", but not "U.S. President", "Mr. Smith", "Dec. 3" or "Orbin Inc. (NYSE: ORB)". */
function endsAfterAbbreviation(token: Token, next: Token): boolean {
  if (BEFORE_A_NAME.has(token.lower) || (token.end - token.start === 2 && token.shape === "capital"))
    return false;
  if (next.kind === "mark") return !token.lower.startsWith("u.");
  return next.kind === "word" && FUNCTION_WORDS.has(next.lower);
}

/** Whether a token is the first of its sentence. */
export function opensSentence(tokens: readonly Token[], i: number): boolean {
  return i === 0 || tokens[i - 1].sentence !== tokens[i].sentence;
}
