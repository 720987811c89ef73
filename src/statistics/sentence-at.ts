import type { Body } from "../text/body.js";

/** The index of the sentence that holds a place in the text, by bisection; -1 where none does. */
export function sentenceAt({ sentences }: Body, place: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].end <= place) low = middle + 1;
    else if (sentences[middle].start > place) high = middle - 1;
    else return middle;
  }
  return -1;
}
