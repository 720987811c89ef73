import { COMMENT_NOUNS } from "../../lexicon/cue-verbs.js";
import { wordSet } from "../../lexicon/words.js";
import { raise, type Claim } from "../claim.js";
import { endOfSentence, type Reading } from "../reading.js";
import { behindAdjuncts } from "../phrases/adjuncts.js";
import { cueClasses } from "../words/cue-lexicon.js";
import { VBG_FORM, isFiniteCue } from "../cues/cue.js";
import { opensAsParticiple } from "./participles.js";
import { LONGEST_CONTENT } from "../contents/right-ends.js";
import type { Range } from "../ranges.js";
import { isSubject } from "../source.js";
import {
  AND,
  BUT,
  COMMA,
  IN_CLASSES,
  THAT,
  TO,
  UNQUOTE,
  WHICH,
  WHO,
  isFiniteVerb,
} from "../words/word-classes.js";

/** How far behind a quotation its content may end, in tokens. */
const FARTHEST = 10;

/** Ends the content of a participle that begins its sentence with its clause: "Asked [whether it was fair], he laughed". */
export function endBeforeMainClause(reading: Reading, claim: Claim): void {
  if (opensAsParticiple(reading, claim)) endAtComma(reading, claim.contents[0]);
}

/** Ends a content at the first comma behind its verb. */
export function endAtComma({ classes, run, verbsBefore }: Reading, content: Range): void {
  for (let i = content.first; i < content.last; i++)
    if (classes[i] === COMMA && run[i] < 0 && verbsBefore[i] > verbsBefore[content.first]) content.last = i;
}

/** Ends the content in a relative clause with it: "the tunnel, which he called [a monument], will open". */
export function endWithRelative(
  { classes, run, verbsBefore, commasBefore }: Reading,
  { cue, source, contents }: Claim,
): void {
  const content = contents[contents.length - 1];
  if (content.first < cue.head || source.head < 0) return;
  const own = classes[source.head] === WHO || classes[source.head] === WHICH;
  const pronoun = own ? source.head : Math.min(source.first, cue.first) - 1;
  if (pronoun < 1) return;
  if (classes[pronoun - 1] !== COMMA || (classes[pronoun] !== WHO && classes[pronoun] !== WHICH)) return;
  for (let i = content.first + 1; i + 1 < content.last; i++) {
    const closes = run[i] < 0 ? classes[i] === COMMA : run[i + 1] < 0 && classes[i - 1] === COMMA;
    if (!closes || !isFiniteVerb(classes[i + 1])) continue;
    // "which said the mayor, once a diver, [was] right": the clause's own verb
    const parted = own && commasBefore[i] > commasBefore[content.first];
    if (parted && verbsBefore[i] === verbsBefore[content.first]) continue;
    content.last = run[i] < 0 ? i : i + 1;
    return;
  }
}

/** Ends a content with the quotation in it that only when and how it was said follows: 'called it "slow" in an interview'. */
export function endWithQuotation(reading: Reading, { cue, contents }: Claim): void {
  const { classes, sentences } = reading;
  const content = contents[contents.length - 1];
  if (content.first < cue.head) return;
  let mark = content.last - 1;
  const least = Math.max(content.first, content.last - FARTHEST);
  while (mark > least && classes[mark] !== UNQUOTE) mark--;
  if (mark === least || mark + 1 === content.last) return;
  if (behindAdjuncts(reading, mark + 1, sentences[cue.sentence].last) >= content.last)
    content.last = mark + 1;
}

/** Ends a content with the word that stands for what was said: "said [this] on Facebook"; not "said [this port] was". */
export function endAtPointer({ tokens, classes }: Reading, { cue, contents }: Claim): void {
  const content = contents[contents.length - 1];
  const { first } = content;
  if (first === cue.head + 1 && IN_CLASSES[classes[first + 1]] === 1 && POINTERS.has(tokens[first].lower))
    content.last = first + 1;
}

/** Words that stand for what was said before. */
const POINTERS = /* @__PURE__ */ wordSet("this so");

/** How many claims further the next statement may be. */
const NEXT = 6;

/** Verbs of what is said aloud; not "said those in Oslo favoured it, while those in Bergen [favoured] another". */
const ALOUD: Uint8Array = /* @__PURE__ */ cueClasses(
  "say tell add report announce explain assert concede deny warn urge ask",
);

/** How sure it is that such a verb is a statement of its own. */
const OWN = 0.6;

/** Ends a content before another's statement: "said [it was late], while Lund urged calm"; not "said it rose, while he ate". */
export function endBeforeWhile(
  { classes, tokens, run }: Reading,
  claims: readonly Claim[],
  index: number,
): void {
  const { cue, contents } = claims[index];
  const content = contents[contents.length - 1];
  if (content.first < cue.head) return;
  const most = Math.min(claims.length, index + 1 + NEXT);
  for (let i = index + 1; i < most; i++) {
    const { cue: next, source, evidence } = claims[i];
    if (next.head >= content.last && source.first >= content.last) return;
    const own = next.form !== VBG_FORM;
    const joint = (own ? source.first : next.first) - 1;
    if (!isSubject(source.slot) || (own && source.last !== next.first) || joint <= content.first + 1)
      continue;
    // ", while" and ',” while'
    const marked = own && classes[joint - 1] === UNQUOTE;
    if (tokens[joint].lower !== "while" || run[joint] >= 0) continue;
    if (classes[joint - (marked ? 2 : 1)] !== COMMA) continue;
    if ((own && !isFiniteCue(next)) || evidence.cue < 0 || ALOUD[next.lexical] === 0) continue;
    content.last = marked ? joint : joint - 1;
    raise(claims[i], OWN);
    return;
  }
}

/** What a writer calls the words that went before: '"… at once," [remarks] that some took as a threat'. */
const COMMENTS = /* @__PURE__ */ wordSet(COMMENT_NOUNS);

/** Ends a content with its quotation where the writer goes on about it: 'did not "need to wait," remarks that surprised many'. */
export function endBeforeComment(
  { tokens, classes, run, phraseAt }: Reading,
  { cue, contents }: Claim,
): void {
  const content = contents[contents.length - 1];
  if (content.first < cue.head) return;
  for (let i = content.first + 1; i + 2 < content.last; i++) {
    if (classes[i] !== UNQUOTE && classes[i] !== COMMA) continue;
    // '",' and ',"'
    if (classes[i - 1] !== COMMA && classes[i - 1] !== UNQUOTE) continue;
    const comment = phraseAt[i + 1];
    if (comment === undefined || run[i + 1] >= 0 || !COMMENTS.has(tokens[comment.head].lemma)) continue;
    const { last } = comment;
    const c = last < content.last ? classes[last] : THAT;
    if (c !== THAT && c !== WHICH && c !== TO) continue;
    content.last = classes[i] === UNQUOTE ? i + 1 : i;
    return;
  }
}

/** Ends a content that "and that" or "but that" goes on with the sentence: "said it was late [but that hope remained]". */
export function joinThat(reading: Reading, { cue, contents }: Claim): void {
  const { classes, sentences } = reading;
  const content = contents[contents.length - 1];
  const { last } = sentences[cue.sentence];
  if (content.first < cue.head || content.last + 1 >= last) return;
  const at = classes[content.last] === COMMA ? content.last + 1 : content.last;
  if ((classes[at] !== AND && classes[at] !== BUT) || classes[at + 1] !== THAT) return;
  content.last = Math.min(endOfSentence(reading, cue.sentence), content.first + LONGEST_CONTENT);
}
