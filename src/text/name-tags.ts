import { ORGANIZATION_NOUNS } from "../lexicon/organization-nouns.js";
import { PERSON_NOUNS } from "../lexicon/person-nouns.js";
import { wordSet } from "../lexicon/words.js";
import type { Sentence } from "./sentences.js";
import { isFiniteTag } from "./tags.js";
import type { Token } from "./token.js";
import { BASE, PAST, PLURAL, THIRD } from "./word-forms.js";

/** Words not settled as names that stand capitalised inside a sentence: at the head of another they are names as well. */
export function namesOf(tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { first, last } of sentences) {
    for (let i = first + 1; i < last; i++) {
      const { word } = tokens[i];
      if (
        word.tag === "" &&
        word.shape === "capital" &&
        (word.closed === "" || tokens[i - 1].shape === "capital") &&
        !startsClause(tokens, i, first)
      )
        names.add(word.lower);
    }
  }
  return names;
}

/** Whether a capital at `i` may be due to its place alone: the first word of a sentence, quotation or list entry. */
export function startsClause(tokens: readonly Token[], i: number, first: number): boolean {
  if (i === first) return true;
  const before = tokens[i - 1];
  // "• Prices rose", "$Prices"
  if (i === first + 1 && before.kind === "symbol") return tokens[i].spaced;
  return (
    before.kind !== "word" &&
    before.kind !== "number" &&
    before.kind !== "clitic" &&
    before.kind !== "comma" &&
    before.kind !== "hyphen" &&
    before.kind !== "symbol"
  );
}

/** "Will [Young] said", "May [Lund] left"; not "Will [the] port". */
export function isSurname({ shape, closed }: Token): boolean {
  return shape === "capital" && closed === "";
}

/** "[A] R Menon": a letter and a name behind it; not "A U turn", "A Norwegian". */
export function isInitials(tokens: readonly Token[], i: number, last: number): boolean {
  return (
    i + 2 < last &&
    tokens[i + 1].shape === "capital" &&
    tokens[i + 1].text.length === 1 &&
    isSurname(tokens[i + 2]) &&
    !PERSON_NOUNS.has(tokens[i + 2].lower)
  );
}

/** Given names that are forms of verbs and no nouns. */
const VERBAL_NAMES: ReadonlySet<string> = /* @__PURE__ */ wordSet("rose drew sue wade");

/** "[Rose] Lund said", "[Drew] Lund, 43,"; not "Rose Lund's shares", "Asked Lund, 43,". */
export function isFullName(tokens: readonly Token[], i: number, last: number): boolean {
  if (i + 2 >= last || !VERBAL_NAMES.has(tokens[i].lower) || !isSurname(tokens[i + 1])) return false;
  return isPast(tokens[i + 2]) || tokens[i + 2].kind === "comma" || tokens[i + 2].closed.startsWith("VB");
}

/** "said"; not "see" or "cut". */
export function isPast({ form }: Token): boolean {
  return form !== null && (form.can & PAST) !== 0 && (form.can & BASE) === 0;
}

/** What follows a name and its comma or "and", and no adjective: "[White], who", "[White], a", "[White] and his". */
const BEHIND_COMMA: ReadonlySet<string> = /* @__PURE__ */ wordSet("who whose a an the");
const BEHIND_AND: ReadonlySet<string> = /* @__PURE__ */ wordSet("his her the");

/** "[White] said", "[Young] also is late", "[Rich], who", "[Black]'s": a surname that is an adjective elsewhere; not "[Young] men said", "[Rich] claims". */
export function standsAsName(tokens: readonly Token[], i: number, last: number): boolean {
  const next = i + 1 < last && tokens[i + 1].closed === "RB" ? i + 2 : i + 1;
  if (next >= last) return false;
  const { closed, form, kind, lower } = tokens[next];
  if (kind === "clitic") return true;
  if (kind === "comma" || lower === "and") {
    const behind = kind === "comma" ? BEHIND_COMMA : BEHIND_AND;
    return standsBeforeAge(tokens, i, last) || (next + 1 < last && behind.has(tokens[next + 1].lower));
  }
  if (closed !== "") return isFiniteTag(closed);
  return isPast(tokens[next]) || (form !== null && (form.can & (THIRD | PLURAL)) === THIRD);
}

/** "[Connolly], 45, said"; not "Sadly, 45 men died". */
export function standsBeforeAge(tokens: readonly Token[], i: number, last: number): boolean {
  return (
    i + 3 < last &&
    tokens[i + 1].kind === "comma" &&
    tokens[i + 2].kind === "number" &&
    tokens[i + 3].kind === "comma"
  );
}

/** "[Office] of Fair Trade", "[Bank] of the West" at the head of a sentence; not "Office of his", "Rivers of Norway". */
export function isNameOfBody(tokens: readonly Token[], i: number, last: number): boolean {
  if (i + 2 >= last || tokens[i + 1].lower !== "of" || !ORGANIZATION_NOUNS.has(tokens[i].lower)) return false;
  const named = tokens[i + 2].lower === "the" ? i + 3 : i + 2;
  return named < last && tokens[named].shape === "capital" && tokens[named].closed === "";
}

/** "[United] coach Marco Bianchi", "[Convicted] killer Tom Lund" at the head of a sentence; not "[Asked] whether he". */
export function standsBeforeTitle(tokens: readonly Token[], i: number, last: number): boolean {
  if (i + 2 >= last) return false;
  const { shape, lower } = tokens[i + 1];
  const name = tokens[i + 2];
  return shape === "lower" && PERSON_NOUNS.has(lower) && name.shape === "capital" && name.closed === "";
}
