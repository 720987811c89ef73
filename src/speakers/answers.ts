import type { Attribution, Speaker } from "../article/types.js";
import { addMention } from "./speaker.js";

const EXCHANGED = /^(?:q|a|question|answer)\.?$/i;

/** Whether a source only says that somebody asks or answers: "Q:", "Answer:". */
export function isExchanged({ source }: Attribution): boolean {
  return source !== null && source.end - source.start < 10 && EXCHANGED.test(source.text);
}

/** Gives all answers to the person who spoke last before the first of them, whoever the questions tell of. */
export function giveAnswers(
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
  speakerOfSource: number[],
): void {
  let last = -1;
  let answers = false;
  attributions.forEach((attribution, index) => {
    const speaker = speakerOfSource[index];
    if (speaker >= 0) last = speakers[speaker].kind === "person" && !answers ? speaker : last;
    else if (last >= 0 && isExchanged(attribution) && /^a/i.test(attribution.source!.text)) {
      answers = true;
      speakerOfSource[index] = last;
      addMention(speakers[last], attribution.source!);
    }
  });
}
