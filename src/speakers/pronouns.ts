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

/** The mention that a pronoun at token `at` is, possessive or not. */
export function pronoun(tokens: readonly Token[], at: number): Mention {
  const read = PRONOUNS.get(tokens[at].lower) ?? IT;
  const subject = at + 1 < tokens.length && hasFiniteTag(tokens[at + 1]);
  const mention = new Mention(at, at + 1, "pronoun", read.nature, true, subject, tokens[at].sentence);
  mention.gender = read.gender;
  mention.plural = read.plural;
  mention.possessive = tokens[at].tag === "PRP$";
  return mention;
}
