import type { Claim } from "../claim.js";
import { cueClasses } from "../words/cue-lexicon.js";
import type { Range } from "../ranges.js";
import type { Reading } from "../reading.js";
import { COLON, SEMICOLON, STOP } from "../words/word-classes.js";

/** Cues whose colon leads into what was said. */
const LEADING: Uint8Array = /* @__PURE__ */ cueClasses(
  "say tell report announce explain assert concede warn promise show according",
);

/** How likely a claim must be, contents or none. */
const LIKELY = 0.3;

/** How far in front of its colon a cue may stand, in tokens. */
const REACH = 12;

/** Most entries of a list that are read. */
const MOST_ENTRIES = 24;

/** What an entry of a list begins with; "l" and "o" are bullets whose typeface is lost. Not "1", "a". */
const BULLET = /^[-–—*•·●▪■lo]$/;

/** What leads into the words below: "It made these [points]:"; not "It made these [cars]:". */
const ANNOUNCED =
  /^(?:following|points|reasons|figures|findings|statistics|numbers|facts|results|conclusions)$/;

/**
 * What a colon at the end of a claim's paragraph leads into: "Police said: / [The road is closed.]", or all entries of a
 * list, "The union argued that: / - [Pay fell.] / - [40 have left.]". Null where it leads into a quotation, or into a
 * sentence that says who speaks.
 */
export function contentsBelow(reading: Reading, claims: readonly Claim[], index: number): Range[] | null {
  const { tokens, classes, sentences, run, verbsBefore } = reading;
  const claim = claims[index];
  const { cue, source, probability } = claim;
  const { last, paragraph } = sentences[cue.sentence];
  const colon = last - 1;
  if (
    classes[colon] !== COLON ||
    last >= tokens.length ||
    sentences[cue.sentence + 1].paragraph === paragraph
  )
    return null;
  if (LEADING[cue.lexical] === 0 || probability < LIKELY || source.head < 0 || run[cue.head] >= 0)
    return null;
  if (colon - cue.head > REACH || source.last > colon || verbsBefore[colon] > verbsBefore[cue.head + 1])
    return null;
  if (tokens[cue.head].shape === "upper" || isStated(reading, claim, colon)) return null;
  const below = entriesBelow(reading, cue.sentence);
  return below.length > 0 ? below : null;
}

/**
 * The entries of a list below sentence `above`, each of a paragraph, or else the paragraph below it; none where that is a
 * quotation or says who speaks.
 */
export function entriesBelow(
  { tokens, classes, sentences, run, saidBefore }: Reading,
  above: number,
): Range[] {
  const below: Range[] = [];
  let at = above + 1;
  let bullet = "";
  while (at < sentences.length && below.length < MOST_ENTRIES) {
    let { first } = sentences[at];
    const from = sentences[at].paragraph;
    if (run[first] >= 0) break;
    const { text } = tokens[first];
    const isEntry = BULLET.test(text) && first + 1 < sentences[at].last;
    if (below.length === 0) bullet = isEntry ? text : "";
    else if (!isEntry || text !== bullet) break;
    if (isEntry) first++;
    else if (saidBefore[sentences[at].last] > saidBefore[first]) break;
    while (at + 1 < sentences.length && sentences[at + 1].paragraph === from) at++;
    let end = sentences[at++].last;
    while (end > first + 1 && (classes[end - 1] === STOP || classes[end - 1] === SEMICOLON)) end--;
    below.push({ first, last: end });
    if (bullet === "") break;
  }
  return below;
}

/** Whether a claim has its contents above: "noted the small crowd:"; not "said in May:", "argued that:", "made these points:". */
function isStated({ tokens, verbsBefore }: Reading, { cue, contents }: Claim, colon: number): boolean {
  return contents.some(({ first, last }) =>
    first > cue.head
      ? last - first > 2 && !ANNOUNCED.test(tokens[colon - 1].lower)
      : verbsBefore[last] > verbsBefore[first],
  );
}
