import type { Quote } from "../article/types.js";
import type { Body } from "../text/body.js";
import type { Phrase } from "../text/phrases.js";
import type { Sentence } from "../text/sentences.js";
import type { Token } from "../text/token.js";
import { tokenAt } from "../text/tokens.js";
import type { Range } from "./ranges.js";
import {
  COMMA,
  EDGE,
  QUOTE,
  SAID,
  STOP,
  SYMBOL,
  UNQUOTE,
  classOfToken,
  isFiniteVerb,
} from "./words/word-classes.js";

/** A body with what every step of attribution asks of its tokens, worked out once. */
export interface Reading {
  readonly body: Body;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each token its base noun phrase, undefined where it stands in none. */
  readonly phraseAt: readonly (Phrase | undefined)[];
  readonly quotes: readonly Quote[];
  /** Word class of each token. */
  readonly classes: Uint8Array;
  /** Index of the outermost quote that each token stands in, marks included; -1 outside. */
  readonly run: Int32Array;
  /** How many finite verbs, commas and forms of "say" stand before each token; one longer than the tokens. */
  readonly verbsBefore: Int32Array;
  readonly commasBefore: Int32Array;
  readonly saidBefore: Int32Array;
  /** First and last token, last not included, of each quote. */
  readonly firstOf: Int32Array;
  readonly lastOf: Int32Array;
}

/** Whether a stop has no space on either side, so that its sentence goes on. */
function isInside(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1] as Token | undefined;
  return next !== undefined && !next.spaced && (next.kind === "word" || next.kind === "number");
}

/** The class of a token of a sentence, `EDGE` for any beyond its ends. */
export function classWithin(classes: Uint8Array, { first, last }: Range, i: number): number {
  return i < first || i >= last ? EDGE : classes[i];
}

/** One past the last token of a sentence, without its stop. */
export function endOfSentence({ classes, sentences }: Reading, sentence: number): number {
  const { last } = sentences[sentence];
  return classes[last - 1] === STOP ? last - 1 : last;
}

/** Classifies the tokens and marks the quoted ones. */
export function read(body: Body, quotes: readonly Quote[]): Reading {
  const { tokens, sentences, phraseAt } = body;
  const { length } = tokens;
  const classes = new Uint8Array(length);
  const verbsBefore = new Int32Array(length + 1);
  const commasBefore = new Int32Array(length + 1);
  const saidBefore = new Int32Array(length + 1);
  let verbs = 0;
  let commas = 0;
  let said = 0;
  for (let i = 0; i < length; i++) {
    let c = classOfToken(tokens[i]);
    // "N12.4 billion", "LIND.ST"
    if (c === STOP && isInside(tokens, i)) c = SYMBOL;
    classes[i] = c;
    if (isFiniteVerb(c)) {
      verbs++;
      if (c === SAID) said++;
    } else if (c === COMMA) commas++;
    verbsBefore[i + 1] = verbs;
    commasBefore[i + 1] = commas;
    saidBefore[i + 1] = said;
  }
  const run = new Int32Array(length).fill(-1);
  const firstOf = new Int32Array(quotes.length);
  const lastOf = new Int32Array(quotes.length);
  for (let q = 0; q < quotes.length; q++) {
    const quote = quotes[q];
    const first = tokenAt(tokens, quote.start);
    const last = Math.max(first + 1, tokenAt(tokens, quote.end));
    firstOf[q] = first;
    lastOf[q] = last;
    if (quote.parent === null) run.fill(q, first, last);
    if (tokens[first].kind === "mark") classes[first] = QUOTE;
    if (quote.content.end === quote.end) continue;
    const close = tokenAt(tokens, quote.end - 1);
    if (tokens[close].kind === "mark") classes[close] = UNQUOTE;
  }
  return {
    verbsBefore,
    commasBefore,
    saidBefore,
    body,
    tokens,
    sentences,
    phraseAt,
    quotes,
    classes,
    run,
    firstOf,
    lastOf,
  };
}
