import { LINE_WORDS } from "../lexicon/credits.js";
import { wordSet } from "../lexicon/words.js";
import { isNameWord, namesRole } from "./byline.js";

/** Finite verbs in small letters, with a word before them and behind: "was closed", "he said."; not "Updated: May 5". */
const FINITE =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|says?|said|told|rose|fell|sold|left|came|went|made|took|won|lost|held|met|found|began|led|sent|gave|grew|kept|brought|got|saw|spoke|became|shows?|[a-z]{1,14}[a-df-z]ed)[\s,.!?]/;

/** Whether words have a verb as a sentence has. */
export function hasVerb(printed: string): boolean {
  return FINITE.test(printed);
}

/** Whether words end as a sentence does and have a verb as a sentence has: "Tel Aviv said so."; not "Reporting by Jo Park." */
export function readsAsSentence(printed: string): boolean {
  return /[.!?]["”’')\]]{0,2}$/.test(printed) && hasVerb(printed);
}

const SMALL: ReadonlySet<string> = /* @__PURE__ */ wordSet(LINE_WORDS);

/**
 * Whether words are names, numbers and words of credits, and nothing else: "Reporting by Nina Falk in Lima", "Last
 * updated on Thursday"; not "Edited by Ann Lund, the book sold 12 copies."
 */
export function isCredited(printed: string): boolean {
  return printed.split(/[\s,;:()/]+/).every((printedWord) => {
    const word = printedWord.replace(/[.!?"”’'\]]/g, "");
    return (
      !/^[a-z]/.test(word) ||
      word.includes("@") ||
      SMALL.has(word) ||
      SMALL.has(word.replace(/s$/, "")) ||
      isNameWord(word) ||
      namesRole(word)
    );
  });
}
