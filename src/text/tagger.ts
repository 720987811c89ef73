import type { Sentence } from "./sentences.js";
import type { Tag } from "./tags.js";
import type { Token } from "./tokens.js";

/** Writes each token's part of speech into it. */
export function tagTokens(tokens: readonly Token[], sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i];
      token.tag = guess(token);
    }
  }
}

function guess(token: Token): Tag {
  if (token.kind === "number") return "CD";
  if (token.kind !== "word") return "SYM";
  return token.shape === "lower" ? "NN" : "NNP";
}
