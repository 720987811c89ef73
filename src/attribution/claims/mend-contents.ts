import { wordSet } from "../../lexicon/words.js";
import { withApposition } from "./appositions.js";
import { contentOfAsClause } from "./as-clauses.js";
import { raise, type Claim } from "../claim.js";
import type { Range } from "../ranges.js";
import {
  endAtPointer,
  endBeforeComment,
  endBeforeMainClause,
  endBeforeWhile,
  endWithQuotation,
  endWithRelative,
  joinThat,
} from "./content-ends.js";
import { contentBefore } from "./contents-before.js";
import { contentsBelow } from "./contents-below.js";
import { ACCORDING } from "../words/cue-lexicon.js";
import { PASSIVE } from "../cues/cue.js";
import { hearBefore } from "./hearings.js";
import { isIdle, isNextStatement } from "./idle-contents.js";
import {
  isAside,
  isChange,
  isCiting,
  isDeclined,
  isNaming,
  isNothingReported,
  isStruck,
  opensForNext,
} from "./idle-cues.js";
import { endBeforeReport } from "./outer-reports.js";
import { endOfSentence, type Reading } from "../reading.js";
import { disown, giveToOutlet, takeBehind, untell } from "./mend-sources.js";
import { mendNoun } from "./noun-clauses.js";
import { receive } from "./receptions.js";
import { partRemark } from "./reduced-passives.js";
import { LONGEST_CONTENT } from "../contents/right-ends.js";
import { goOn, sharesSubject } from "./shared-subjects.js";
import { COMMA, IT, SEMICOLON, THAT, WHICH, WHO, isFiniteVerb } from "../words/word-classes.js";

/** Mends the contents of claims, in text order, where the grammar leaves no choice: what scores best may be nobody's words. */
export function mendContents(reading: Reading, claims: readonly Claim[]): void {
  endBeforeReport(reading, claims);
  for (let index = 0; index < claims.length; index++) {
    const claim = claims[index];
    if (receive(reading, claim)) continue;
    mendNoun(reading, claims, index);
    untell(reading, claim);
    const { cue } = claim;
    const told = contentsTold(reading, claims, index);
    if (told !== null) {
      claim.contents = told;
      continue;
    }
    if (hearBefore(reading, claim) || partRemark(reading, claim) || claim.contents.length === 0) continue;
    if (isHolding(reading, claim)) raise(claim, SURE);
    endBeforeMainClause(reading, claim);
    endWithRelative(reading, claim);
    endBeforeWhile(reading, claims, index);
    if (sharesSubject(reading, claims, index)) {
      claim.contents = [];
      continue;
    }
    goOn(reading, claims, index);
    joinThat(reading, claim);
    disown(reading, claim);
    endBeforeSemicolon(reading, claim);
    endWithQuotation(reading, claim);
    endAtPointer(reading, claim);
    endBeforeComment(reading, claim);
    giveToOutlet(reading, claim);
    const announced = contentOfExpletive(reading, claim);
    if (announced !== null) claim.contents = [announced];
    else if (cue.lexical === ACCORDING) {
      if (takeBehind(reading, claim)) continue;
      claim.source = withApposition(reading, claim);
      claim.contents = claim.contents.map((content) =>
        behindRelative(reading, behind(claim.source, content)),
      );
    } else if (saysNothing(reading, claim)) claim.contents = [];
    else if (isAside(reading, claim) || opensForNext(reading, claims, index)) {
      claim.contents = [];
      claim.probability = 0;
    } else if (claim.contents.some((content) => isIdle(reading, claims, index, content)))
      claim.contents = claim.contents.filter((content) => !isIdle(reading, claims, index, content));
  }
}

/** What the sentence tells outright that a claim attributes, whatever scored best; null if it does not. */
function contentsTold(reading: Reading, claims: readonly Claim[], index: number): Range[] | null {
  const claim = claims[index];
  const stated = clauseBefore(reading, claims, index) ?? contentBefore(reading, claim);
  if (stated !== null) return [stated];
  const below = contentsBelow(reading, claims, index);
  if (below !== null) return below;
  const told = contentOfAsClause(reading, claim);
  if (told === null) return null;
  raise(claim, SURE);
  return [told];
}

/** What a cue is that attributes nothing. */
const IDLE = [isDeclined, isNaming, isNothingReported, isStruck, isChange, isCiting];

/** Whether a claim's cue attributes nothing here. */
function saysNothing(reading: Reading, claim: Claim): boolean {
  return IDLE.some((isSo) => isSo(reading, claim));
}

/** How sure it is of what the grammar tells outright: what follows "As Lusa reported," is what was reported. */
const SURE = 0.7;

/** Verbs that attribute with a "that" alone: "The court [held] that it was void"; not "held a vote". */
const HOLDING = /* @__PURE__ */ wordSet("hold decree");

const isHolding = ({ tokens, classes }: Reading, { cue, source, contents }: Claim): boolean =>
  HOLDING.has(tokens[cue.head].lemma) &&
  classes[cue.head + 1] === THAT &&
  source.head >= 0 &&
  contents[0].first === cue.head + 1 &&
  contents[0].last > cue.head + 4;

/** A content without the source, and the comma behind that, where it begins in the source. */
const behind = (source: Range, { first, last }: Range): Range =>
  first >= source.first && first < source.last ? { first: source.last + 1, last } : { first, last };

/** "according to Marsh, who owns it, [the mine is open]": a content without the relative clause of its source. */
function behindRelative({ classes, run }: Reading, { first, last }: Range): Range {
  if (classes[first] === WHO || classes[first] === WHICH)
    for (let i = first + 1; i + 1 < last && run[i] < 0; i++)
      if (classes[i] === COMMA) return { first: i + 1, last };
  return { first, last };
}

/** "[Two routes were cut], the union said, and the operator warned …": the clause before, where only the next is taken. */
function clauseBefore(reading: Reading, claims: readonly Claim[], index: number): Range | null {
  const { classes, sentences, run } = reading;
  const { cue, source, contents } = claims[index];
  if (contents.length !== 1 || source.head < 0 || contents[0].first < cue.head) return null;
  if (!isNextStatement(reading, claims, index, contents[0])) return null;
  const comma = Math.min(source.first, cue.first) - 1;
  const first = Math.max(sentences[cue.sentence].first, comma - LONGEST_CONTENT);
  if (comma <= first || classes[comma] !== COMMA || run[comma] >= 0) return null;
  return reading.verbsBefore[comma] > reading.verbsBefore[first] ? { first, last: comma } : null;
}

/** How far behind its cue the "that" of "It was announced in Oslo [that …]" may stand, in tokens. */
const FARTHEST = 10;

/** The clause that an "it" stands for: "It was announced [that …]"; null if the claim's content is no such "it". */
function contentOfExpletive(reading: Reading, { cue, contents }: Claim): Range | null {
  const { classes } = reading;
  const [{ first, last }] = contents;
  if (cue.form !== PASSIVE || contents.length > 1 || last !== first + 1 || classes[first] !== IT) return null;
  const end = endOfSentence(reading, cue.sentence);
  for (let i = cue.head + 1; i < end && i < cue.head + FARTHEST && !isFiniteVerb(classes[i]); i++)
    if (classes[i] === THAT && i + 1 < end) return { first: i, last: Math.min(end, i + LONGEST_CONTENT) };
  return null;
}

/** "[It will need 40 votes], analysts say; in May it had 20": what is said is in front, not behind the semicolon. */
function endBeforeSemicolon({ classes, sentences, run }: Reading, claim: Claim): void {
  const { cue, source, contents } = claim;
  const { first } = contents[0];
  if (contents.length > 1 || classes[first] !== SEMICOLON || first < cue.head || source.head < 0) return;
  if (source.last > cue.first || classes[source.first - 1] !== COMMA || run[source.first] >= 0) return;
  const last = source.first - 1;
  const least = Math.max(sentences[cue.sentence].first, last - LONGEST_CONTENT);
  let begin = last;
  while (begin > least && classes[begin - 1] !== SEMICOLON) begin--;
  if (begin < last) claim.contents = [{ first: begin, last }];
}
