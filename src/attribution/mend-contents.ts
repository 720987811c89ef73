import { wordSet } from "../lexicon/words.js";
import { withApposition } from "./appositions.js";
import type { Claim, Range } from "./claims.js";
import { ACCORDING, NO_CUE } from "./cue-lexicon.js";
import { isFinite, PASSIVE, NOUN_FORM, VBG_FORM } from "./cues.js";
import { hearBefore } from "./hearings.js";
import { goOn, sharesSubject } from "./shared-subjects.js";
import { NATURES } from "./natures.js";
import type { Reading } from "./reading.js";
import { behindAdjuncts } from "./right-contents.js";
import {
  AND,
  AS,
  BUT,
  BY,
  COMMA,
  DATE,
  IN_CLASSES,
  IT,
  NN,
  NNP,
  NNS,
  nounNature,
  RB,
  QUOTE,
  STOP,
  THAT,
  TO,
  UNQUOTE,
  VBG,
  WHAT,
  WHICH,
  WHO,
  isFiniteVerb,
  SEMICOLON,
} from "./word-classes.js";

/** Mends the contents of claims, in text order, where the grammar leaves no choice: what scores best may be nobody's words. */
export function mendContents(reading: Reading, claims: readonly Claim[]): void {
  for (let index = 0; index < claims.length; index++) {
    const claim = claims[index];
    const { cue, contents } = claim;
    const stated = statementBefore(reading, claims, index);
    if (stated !== null) {
      claim.contents = [stated];
      continue;
    }
    const told = contentOfAsClause(reading, claim);
    if (told !== null) {
      claim.contents = [told];
      claim.probability = Math.max(claim.probability, SURE);
      continue;
    }
    if (hearBefore(reading, claim) || contents.length === 0) continue;
    endBeforeMainClause(reading, claim);
    endWithRelative(reading, claim);
    if (sharesSubject(reading, claims, index)) {
      claim.contents = [];
      continue;
    }
    goOn(reading, claims, index);
    joinThat(reading, claim);
    disown(reading, claim);
    endWithQuotation(reading, claim);
    endBeforeComment(reading, claim);
    const announced = contentOfExpletive(reading, claim);
    if (announced !== null) claim.contents = [announced];
    else if (cue.lexical === ACCORDING) {
      claim.source = withApposition(reading, claim);
      claim.contents = contents.map((content) => behindRelative(reading, behind(claim.source, content)));
    } else if (
      isDeclined(reading, claim) ||
      isNaming(reading, claim) ||
      isNothingReported(reading, claim) ||
      isCiting(reading, claim)
    )
      claim.contents = [];
    else if (isAside(reading, claim) || opensForNext(reading, claims, index)) {
      claim.contents = [];
      claim.probability = 0;
    } else if (contents.some((content) => isIdle(reading, claims, index, content)))
      claim.contents = contents.filter((content) => !isIdle(reading, claims, index, content));
  }
}

/** How sure it is that what follows "As Reuters reported," is what was reported. */
const SURE = 0.7;

/** Verbs of an "as" clause whose content is the sentence's rest. */
const TELLING = /* @__PURE__ */ wordSet("report say note announce write mention state disclose");

/** Words that may begin the time behind such a verb: "as Reuters reported [last] week". */
const TIMING = /* @__PURE__ */ wordSet("last this earlier late early yesterday today");

/** The rest of a sentence that "As [Reuters] reported last week," or "As was reported," begins; null if none does. */
function contentOfAsClause({ tokens, classes, sentences }: Reading, { cue, source }: Claim): Range | null {
  const { first, last } = sentences[cue.sentence];
  if (classes[first] !== AS || cue.head > first + LONGEST_SUBJECT) return null;
  if (source.head < 0 && cue.form !== PASSIVE) return null;
  if (!TELLING.has(tokens[cue.head].lemma)) return null;
  for (let i = first + 1; i < cue.first; i++)
    if (classes[i] === COMMA || isFiniteVerb(classes[i])) return null;
  const next = cue.head + 1;
  if (next >= last) return null;
  const c = classes[next];
  if (c !== COMMA && c !== BY && c !== DATE && IN_CLASSES[c] !== 1 && !TIMING.has(tokens[next].lower))
    return null;
  for (let i = next; i + 1 < last && i < next + FARTHEST; i++) {
    if (isFiniteVerb(classes[i])) return null;
    if (classes[i] === COMMA) return { first: i + 1, last: classes[last - 1] === STOP ? last - 1 : last };
  }
  return null;
}

/** Longest "as the regional newspaper first" in front of its verb, in tokens. */
const LONGEST_SUBJECT = 9;

/** Ends the content of a participle that begins its sentence with its clause: "Asked [whether it was fair], he laughed". */
function endBeforeMainClause(
  { classes, run, sentences, verbsBefore }: Reading,
  { cue, source, contents }: Claim,
): void {
  const [content] = contents;
  if (source.head >= 0 || cue.head !== sentences[cue.sentence].first || content.first <= cue.head) return;
  for (let i = content.first; i < content.last; i++)
    if (classes[i] === COMMA && run[i] < 0 && verbsBefore[i] > verbsBefore[content.first]) content.last = i;
}

/** Ends the content in a relative clause with it: "the tunnel, which he called [a monument], will open". */
function endWithRelative({ classes, run }: Reading, { cue, source, contents }: Claim): void {
  const content = contents[contents.length - 1];
  const pronoun = Math.min(source.first, cue.first) - 1;
  if (content.first < cue.head || source.head < 0 || pronoun < 1) return;
  if (classes[pronoun - 1] !== COMMA || (classes[pronoun] !== WHO && classes[pronoun] !== WHICH)) return;
  for (let i = content.first + 1; i + 1 < content.last; i++) {
    const closes = run[i] < 0 ? classes[i] === COMMA : run[i + 1] < 0 && classes[i - 1] === COMMA;
    if (!closes || !isFiniteVerb(classes[i + 1])) continue;
    content.last = run[i] < 0 ? i : i + 1;
    return;
  }
}

/** A content without the source, and the comma behind that, where it begins in the source. */
const behind = (source: Range, { first, last }: Range): Range =>
  first >= source.first && first < source.last ? { first: source.last + 1, last } : { first, last };

/** Ends a content with the quotation in it that only when and how it was said follows: 'called it "slow" in an interview'. */
function endWithQuotation(reading: Reading, { cue, contents }: Claim): void {
  const { classes, sentences } = reading;
  const content = contents[contents.length - 1];
  if (content.first < cue.head) return;
  let mark = content.last - 1;
  const least = Math.max(content.first, content.last - FARTHEST);
  while (mark > least && classes[mark] !== UNQUOTE) mark--;
  if (mark === least || mark + 1 === content.last || classes[mark] !== UNQUOTE) return;
  if (behindAdjuncts(reading, mark + 1, sentences[cue.sentence].last) >= content.last)
    content.last = mark + 1;
}

/** What a writer calls the words that went before: '"… at once," [remarks] that some took as a threat'. */
const COMMENTS = /* @__PURE__ */ wordSet(
  "remark comment word claim charge accusation allegation statement reference phrase",
);

/** Ends a content with its quotation where the writer goes on about it: 'did not "need to wait," remarks that surprised many'. */
function endBeforeComment({ tokens, classes, run, phrases, body }: Reading, { cue, contents }: Claim): void {
  const content = contents[contents.length - 1];
  if (content.first < cue.head) return;
  for (let i = content.first + 1; i + 2 < content.last; i++) {
    if (classes[i] !== UNQUOTE && classes[i] !== COMMA) continue;
    // '",' and ',"'
    if (classes[i - 1] !== COMMA && classes[i - 1] !== UNQUOTE) continue;
    const index = body.phraseAt[i + 1];
    if (index < 0 || run[i + 1] >= 0 || !COMMENTS.has(tokens[phrases[index].head].lemma)) continue;
    const { last } = phrases[index];
    const c = last < content.last ? classes[last] : THAT;
    if (c !== THAT && c !== WHICH && c !== TO) continue;
    content.last = classes[i] === UNQUOTE ? i + 1 : i;
    return;
  }
}

/** "according to Marsh, who owns it, [the mine is open]": a content without the relative clause of its source. */
function behindRelative({ classes, run }: Reading, { first, last }: Range): Range {
  if (classes[first] === WHO || classes[first] === WHICH)
    for (let i = first + 1; i + 1 < last && run[i] < 0; i++)
      if (classes[i] === COMMA) return { first: i + 1, last };
  return { first, last };
}

function isIdle(reading: Reading, claims: readonly Claim[], index: number, content: Range): boolean {
  const claim = claims[index];
  return (
    isRelative(reading, content) ||
    isNextVerb(reading, claim, content) ||
    isMainClause(reading, claim, content) ||
    (claim.contents.length > 1 &&
      (content.first < claim.cue.head
        ? isOccasion(reading, claim, content)
        : isNextStatement(reading, claims, index, content)))
  );
}

/** "the plan, [which] he called …", "[Earlier], he said …": a word that only stands for one before, or says when. */
function isRelative({ classes }: Reading, { first, last }: Range): boolean {
  if (last !== first + 1) return false;
  const c = classes[first];
  return c === WHICH || c === WHO || c === WHAT || c === THAT || c === RB;
}

/** "praised the plan, which the council had written, [and left]": the main clause goes on. */
function isNextVerb({ classes, run }: Reading, { cue }: Claim, { first, last }: Range): boolean {
  const c = classes[first];
  return (
    first > cue.head &&
    first + 1 < last &&
    run[first] < 0 &&
    (c === AND || c === BUT) &&
    isFiniteVerb(classes[first + 1])
  );
}

/** Ends a content that "and that" or "but that" goes on with the sentence: "said it was late [but that hope remained]". */
function joinThat({ classes, run, sentences }: Reading, { cue, contents }: Claim): void {
  const content = contents[contents.length - 1];
  const { last } = sentences[cue.sentence];
  if (content.first < cue.head || content.last + 1 >= last || run[content.last] >= 0) return;
  const at = classes[content.last] === COMMA ? content.last + 1 : content.last;
  if ((classes[at] !== AND && classes[at] !== BUT) || classes[at + 1] !== THAT) return;
  content.last = classes[last - 1] === STOP ? last - 1 : last;
}

/** Verbs that say that nothing was said. */
const DECLINING = /* @__PURE__ */ wordSet("decline refuse");

/** "declined [to say] how it was done": one cue, of whoever declines. */
function isDeclined({ tokens }: Reading, { cue }: Claim): boolean {
  return cue.first > 0 && cue.first < cue.head && DECLINING.has(tokens[cue.first - 1].lemma);
}

/** Verbs whose subject has no part in the words that are their object: "rejected [criticism that …]". */
const REJECTING = /* @__PURE__ */ wordSet(
  "reject dismiss deny rebuff refute face draw prompt spark counter dispute address",
);

/** Takes the source from a noun that its subject only rejects: "The office rejected [criticism] that it was slow". */
function disown({ tokens, phrases, body }: Reading, { cue, source }: Claim): void {
  const index = body.phraseAt[cue.head];
  if (cue.form !== NOUN_FORM || source.head < 0 || index < 0) return;
  const verb = phrases[index].first - 1;
  if (verb < source.last || source.head > verb || !REJECTING.has(tokens[verb].lemma)) return;
  source.first = source.last = cue.first;
  source.head = -1;
  source.slot = 0;
}

/** "Told of the vote, [the coach laughed]": a sentence's own clause, behind a participle that it begins with. */
function isMainClause(
  { tokens, classes, sentences }: Reading,
  { cue, source }: Claim,
  { first }: Range,
): boolean {
  if (source.head >= 0 || cue.head !== sentences[cue.sentence].first) return false;
  // "Told [of the vote]" is what somebody heard
  const heard = tokens[cue.head].lemma === "tell" && IN_CLASSES[classes[first]] === 1;
  return heard || (first > cue.head + 1 && classes[first - 1] === COMMA);
}

/** "[Speaking to reporters], he said …"; not a participle with a verb of its own clause. */
function isOccasion({ classes, run, sentences }: Reading, { cue }: Claim, { first, last }: Range): boolean {
  if (first !== sentences[cue.sentence].first || classes[first] !== VBG) return false;
  for (let i = first; i < last; i++) if (run[i] >= 0 || isFiniteVerb(classes[i])) return false;
  return true;
}

/** How far behind its "and" another's cue may stand, in tokens. */
const NEAR = 15;

/** "…, the union said, [and the operator warned that …]": the clause has a source and cue of its own. */
function isNextStatement(
  { classes, run }: Reading,
  claims: readonly Claim[],
  index: number,
  { first }: Range,
): boolean {
  const c = classes[first];
  if ((c !== AND && c !== BUT && c !== SEMICOLON) || run[first] >= 0) return false;
  for (let i = index + 1; i < claims.length && claims[i].cue.head < first + NEAR; i++) {
    const { cue, source, contents, evidence } = claims[i];
    if (contents.length > 0 && evidence.cue > 0 && isFinite(cue) && source.first === first + 1) return true;
  }
  return false;
}

/** "[Two routes were cut], the union said, and the operator warned …": the clause before, where only the next is taken. */
function statementBefore(reading: Reading, claims: readonly Claim[], index: number): Range | null {
  const { classes, sentences, run } = reading;
  const { cue, source, contents } = claims[index];
  if (contents.length !== 1 || source.head < 0 || contents[0].first < cue.head) return null;
  if (!isNextStatement(reading, claims, index, contents[0])) return null;
  const { first } = sentences[cue.sentence];
  const comma = Math.min(source.first, cue.first) - 1;
  if (comma <= first || classes[comma] !== COMMA || run[comma] >= 0) return null;
  return reading.verbsBefore[comma] > reading.verbsBefore[first] ? { first, last: comma } : null;
}

/** How far behind its cue the "that" of "It was announced in Oslo [that …]" may stand, in tokens. */
const FARTHEST = 10;

/** The clause that an "it" stands for: "It was announced [that …]"; null if the claim's content is no such "it". */
function contentOfExpletive({ classes, sentences }: Reading, { cue, contents }: Claim): Range | null {
  const [{ first, last }] = contents;
  if (cue.form !== PASSIVE || contents.length > 1 || last !== first + 1 || classes[first] !== IT) return null;
  const end = sentences[cue.sentence].last;
  for (let i = cue.head + 1; i < end && i < cue.head + FARTHEST && !isFiniteVerb(classes[i]); i++)
    if (classes[i] === THAT && i + 1 < end)
      return { first: i, last: classes[end - 1] === STOP ? end - 1 : end };
  return null;
}

/** Verbs that give a name: 'a film called "Night Ferry"'. */
const NAMING = /* @__PURE__ */ wordSet("call name title entitle dub nickname");

/** Whether a participle behind its noun gives that a name: 'starred in a film [called] "Night Ferry"'; not 'he called it "a sham"'. */
export function isParticipleOfNaming(
  { tokens, classes, verbsBefore }: Reading,
  { cue, source }: Claim,
): boolean {
  const before = classes[cue.head - 1];
  return (
    (before === NN || before === NNS) &&
    classes[cue.head + 1] === QUOTE &&
    NAMING.has(tokens[cue.head].lemma) &&
    source.head >= 0 &&
    source.last <= cue.first &&
    verbsBefore[cue.first] > verbsBefore[source.last]
  );
}

/** 'a boat named ["Second Wind"]', "starred in ["Night Ferry"]": a quotation that is a mere term, with no clause about it. */
function isNaming(reading: Reading, { cue, contents }: Claim): boolean {
  const { classes, run, quotes, lastOf } = reading;
  const [{ first, last }] = contents;
  const quote = run[first];
  if (cue.lexical === NO_CUE && contents.every((content) => holdsTermsAlone(reading, content))) return true;
  if (contents.length > 1 || first < cue.head || quote < 0 || quotes[quote].kind !== "term") return false;
  if (first > cue.head + 1 && last > lastOf[quote]) return false;
  for (let i = lastOf[quote]; i < last; i++) if (isFiniteVerb(classes[i])) return false;
  return true;
}

/** 'bought [a boat named "Second Wind" last year]': a verb of no saying, and quotations that are all mere terms. */
function holdsTermsAlone({ run, quotes }: Reading, { first, last }: Range): boolean {
  let terms = 0;
  for (let i = first; i < last; i++) {
    if (run[i] < 0) continue;
    if (quotes[run[i]].kind !== "term") return false;
    terms++;
  }
  return terms > 0;
}

/** "Cross-examined by Roe, [defending], she said …": a participle between commas has no words of its own. */
function isAside({ classes, run }: Reading, { cue, contents }: Claim): boolean {
  const [{ first }] = contents;
  return (
    cue.form === VBG_FORM &&
    cue.first === cue.head &&
    contents.length === 1 &&
    first === cue.head + 2 &&
    classes[cue.head + 1] === COMMA &&
    classes[cue.head - 1] === COMMA &&
    run[first] < 0
  );
}

/** "[Questioned] by Roe, she said …": the main clause has a source and cue of its own. */
function opensForNext({ sentences, classes }: Reading, claims: readonly Claim[], index: number): boolean {
  const { cue, contents } = claims[index];
  if (cue.head !== sentences[cue.sentence].first || contents.length !== 1) return false;
  const [{ first, last }] = contents;
  for (let i = index + 1; i < claims.length && claims[i].cue.head < Math.min(last, first + NEAR); i++) {
    const { source, evidence, cue: next } = claims[i];
    if (source.first > cue.head && source.first <= first && classes[source.first - 1] === COMMA)
      return evidence.cue > 0 && isFinite(next);
  }
  return false;
}

/** "reported, citing [officials]": whoever is cited says what is reported, and is not said; not "citing [poor health]". */
function isCiting({ tokens, classes, run, phrases, body }: Reading, { cue, contents }: Claim): boolean {
  const [{ first, last }] = contents;
  const index = body.phraseAt[first];
  if (classes[cue.head] !== VBG || tokens[cue.head].lemma !== "cite" || contents.length > 1 || index < 0)
    return false;
  for (let i = first; i < last; i++) if (run[i] >= 0 || isFiniteVerb(classes[i])) return false;
  const { head } = phrases[index];
  const nature = NATURES[nounNature(tokens[head].word)];
  return classes[head] === NNP || (nature !== "other" && nature !== "time");
}

/** "[No deaths] were reported": nothing is said, and nobody says it; not "no one was said to be hurt". */
function isNothingReported({ tokens, classes }: Reading, { cue, source, contents }: Claim): boolean {
  const [{ first, last }] = contents;
  return (
    cue.form === PASSIVE &&
    source.head < 0 &&
    contents.length === 1 &&
    last <= cue.first &&
    tokens[first].lower === "no" &&
    (classes[last - 1] === NN || classes[last - 1] === NNS)
  );
}
