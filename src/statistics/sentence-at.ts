import { countBefore } from "../text/bisect.js";
import type { Body } from "../text/body.js";

/** The index of the sentence that holds a place in the text, by bisection; -1 where none does. */
export function sentenceAt({ sentences }: Body, place: number): number {
  const at = countBefore(sentences.length, (i) => sentences[i].end <= place);
  return at < sentences.length && sentences[at].start <= place ? at : -1;
}
