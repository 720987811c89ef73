import { wordSet } from "../lexicon/words.js";
import { hasFiniteTag, type Token } from "../text/token.js";
import type { Gender, Nature } from "./kinds.js";
import { Mention } from "./mention.js";

const HE = { nature: "person", gender: "male", plural: false } as const;

const SHE = { nature: "person", gender: "female", plural: false } as const;

const THEY = { nature: "group", gender: null, plural: true } as const;

const IT = { nature: "organization", gender: null, plural: false } as const;

/** Pronouns that can stand for a speaker, with what they agree with. */
const PRONOUNS = new Map<string, { nature: Nature; gender: Gender; plural: boolean }>([
  ["he", HE],
  ["him", HE],
  ["his", HE],
  ["she", SHE],
  ["her", SHE],
  ["hers", SHE],
  ["they", THEY],
  ["them", THEY],
  ["their", THEY],
  ["it", IT],
  ["its", IT],
]);

/** What stands behind "his" or "her" for the person himself: "his [Highness]", "her [Honour]". */
const STYLES = /* @__PURE__ */ wordSet(
  "honour honor highness excellency majesty holiness eminence lordship ladyship grace",
);

/** Whether "his" or "her" at token `at`, of a phrase that ends at `last`, calls somebody: "her Honour said"; not "her honour", "his Highness Sheikh Dahl". */
export function isStyle(tokens: readonly Token[], at: number, last: number): boolean {
  const { lower, shape } = tokens[at + 1] ?? tokens[at];
  return at + 2 === last && shape !== "lower" && STYLES.has(lower);
}

/** The mention that a pronoun at token `at` is, possessive or not; with the `last` of more words, what calls a person so. */
export function pronoun(tokens: readonly Token[], at: number, last = at + 1): Mention {
  const read = PRONOUNS.get(tokens[at].lower) ?? IT;
  const subject = last < tokens.length && hasFiniteTag(tokens[last]);
  const mention = new Mention(at, last, "pronoun", read.nature, true, subject, tokens[at].sentence);
  mention.gender = read.gender;
  mention.plural = read.plural;
  mention.possessive = last === at + 1 && tokens[at].tag === "PRP$";
  return mention;
}
