import { TITLE_WORDS } from "../lexicon/function-words.js";
import { PERSON_NOUNS } from "../lexicon/person-nouns.js";
import { wordSet } from "../lexicon/words.js";
import type { Tag } from "./tags.js";
import type { Shape, TokenKind } from "./kinds.js";
import { ADJECTIVE, ADVERB, NO_ADVERBS, PLURAL, VERB_FORMS, type WordForm } from "./word-forms.js";

/** The tag of a word wherever it stands; "" where the words beside it decide. */
export function settledTag(
  kind: TokenKind,
  shape: Shape,
  lower: string,
  closed: Tag,
  form: WordForm | null,
): Tag {
  if (kind === "number") return "CD";
  if (kind === "clitic") return "";
  if (kind !== "word") return "SYM";
  if (closed !== "" && shape !== "upper")
    return hasTwoTags(lower) || (shape === "capital" && (lower === "a" || !STAYS_CLOSED.has(lower)))
      ? ""
      : closed;
  if (shape === "lower") {
    if (form !== null) return form.can & VERB_FORMS ? "" : nominal(form.can);
    return isAdverb(lower) && lower.length > 4 ? "RB" : "";
  }
  // in capitals "WHO" is the health agency, as "IT" and "US" are names
  if (closed !== "" && lower.length > 2 && lower !== "who") return closed;
  if (shape !== "capital" || lower === "miss") return "NNP";
  return form === null && !isAdverb(lower) && !isCommonNoun(lower) ? "NNP" : "";
}

/** "Exporters", "Residents", "Inflation": a capital may be due to the place alone; not "Meers", "Reuters" or "Clement". */
export function isCommonNoun(lower: string): boolean {
  return lower.length > 6 && COMMON.test(lower) && lower !== "reuters";
}

/** What people are called by what they do, "exporters", "residents", and what is measured: "inflation", "shipments". */
const COMMON = /(?:[eo]rs|[ae]nts|ists|ians|tives|men|.{4}(?:[st]ion|ship|ment)s?)$/;

/** Closed-class words that a title or a name may hold with a capital: "The Lord of the Isles"; not "Per Aune" or "Theresa May". */
export const STAYS_CLOSED: ReadonlySet<string> = /* @__PURE__ */ wordSet(TITLE_WORDS);

/** Closed-class words whose tag depends on the words beside them. */
function hasTwoTags(lower: string): boolean {
  switch (lower) {
    case "that":
    case "her":
    case "have":
    case "do":
    case "had":
    case "one":
    case "forward":
      return true;
    default:
      return false;
  }
}

/** "quickly"; not "family". */
function isAdverb(lower: string): boolean {
  return lower.endsWith("ly") && !NO_ADVERBS.has(lower);
}

/** The tag of an open-class word that is no verb. */
export function nominal(can: number): Tag {
  if (can & ADJECTIVE) return "JJ";
  if (can & PLURAL) return "NNS";
  return can & ADVERB ? "RB" : "NN";
}

/** What its ending makes of a word that no list knows: "kiting", "well-run", "systemic", "widgets", "clash". */
export function tagOfEnding(lower: string): Tag {
  const { length } = lower;
  if (length > 5 && lower.endsWith("ing")) return "VBG";
  if (length > 4 && lower.endsWith("ed")) return "VBN";
  if (lower.includes("-")) return lower.endsWith("s") ? "NNS" : isOffice(lower) ? "NN" : "JJ";
  if (length > 4 && ADJECTIVE_ENDING.test(lower)) return "JJ";
  return length > 3 && PLURAL_ENDING.test(lower) ? "NNS" : "NN";
}

/** "secretary-general", "co-founder", "governor-elect"; not "well-run". */
function isOffice(lower: string): boolean {
  const hyphen = lower.lastIndexOf("-");
  return (
    PERSON_NOUNS.has(lower.slice(hyphen + 1)) ||
    (RANKED.has(lower.slice(hyphen)) && PERSON_NOUNS.has(lower.slice(0, lower.indexOf("-"))))
  );
}

const RANKED: ReadonlySet<string> = /* @__PURE__ */ wordSet("-general -elect -designate -chief");

/** "economic", "fiscal", "dangerous"; not "plans". */
const ADJECTIVE_ENDING = /(?:ic|al|ous|ful|ive|able|ible|less|ish|ese)$/;

/** "plans"; not "boss", "virus" or "crisis". */
const PLURAL_ENDING = /[^isu]s$/;
