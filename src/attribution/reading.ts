import type { Quote } from "../article/types.js";
import type { Body } from "../text/body.js";
import type { Phrase } from "../text/phrases.js";
import type { Sentence } from "../text/sentences.js";
import { tokenAt, type Token } from "../text/tokens.js";
import { COMMA, SAID, classify, isFiniteVerb } from "./word-classes.js";

/** A body with what every step of attribution asks of its tokens, worked out once. */
export interface Reading {
  readonly body: Body;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly phrases: readonly Phrase[];
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

/** Classifies the tokens and marks the quoted ones. */
export function read(body: Body, quotes: readonly Quote[]): Reading {
  const { tokens, sentences, phrases } = body;
  const run = new Int32Array(tokens.length).fill(-1);
  const firstOf = new Int32Array(quotes.length);
  const lastOf = new Int32Array(quotes.length);
  quotes.forEach((quote, index) => {
    firstOf[index] = tokenAt(tokens, quote.start);
    lastOf[index] = Math.max(firstOf[index] + 1, tokenAt(tokens, quote.end));
    if (quote.parent === null) run.fill(index, firstOf[index], lastOf[index]);
  });
  const classes = classify(tokens, quotes);
  const verbsBefore = new Int32Array(tokens.length + 1);
  const commasBefore = new Int32Array(tokens.length + 1);
  const saidBefore = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++) {
    const c = classes[i];
    verbsBefore[i + 1] = verbsBefore[i] + (isFiniteVerb(c) ? 1 : 0);
    commasBefore[i + 1] = commasBefore[i] + (c === COMMA ? 1 : 0);
    saidBefore[i + 1] = saidBefore[i] + (c === SAID ? 1 : 0);
  }
  return {
    verbsBefore,
    commasBefore,
    saidBefore,
    body,
    tokens,
    sentences,
    phrases,
    quotes,
    classes,
    run,
    firstOf,
    lastOf,
  };
}
