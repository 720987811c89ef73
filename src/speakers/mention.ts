/** Who or what a mention can stand for; `unknown` is a name that nothing says more about. */
export type Nature = "person" | "organization" | "group" | "document" | "place" | "unknown";

export type Gender = "male" | "female" | null;

/** A half-open range of token indexes. */
export interface TokenRange {
  first: number;
  last: number;
}

/** A name taken apart. */
export interface PersonName {
  /** Given names and initials, lower case. */
  given: string[];
  /** Surname, lower case; the last word of a name. */
  surname: string;
}

/** A part of the text that stands for somebody or something: `first` to `last`, `last` not included. */
export interface Mention extends TokenRange {
  /** Index of the token that decides what it is. */
  head: number;
  form: "name" | "noun" | "pronoun";
  nature: Nature;
  gender: Gender;
  plural: boolean;
  /** "the minister", "his lawyer"; not "a minister". */
  definite: boolean;
  /** The name alone, without title and determiner. */
  name: TokenRange | null;
  /** What stands before the name, or is the noun: "Ukrainian President", "spokesman". */
  title: TokenRange | null;
  /** What the title's holder belongs to, as printed right there: "White House" spokesman, "Apple"'s chief. */
  affiliation: TokenRange | null;
  /** Whether it only owns what follows: "Dahl's plan", "his plan". */
  possessive: boolean;
  /** Whether a verb follows it. */
  subject: boolean;
  /** Whether it stands inside quotation marks. */
  quoted: boolean;
  /** Index of the name it is set beside and means the same as, or -1: "Ansari, [a spokeswoman]". */
  beside: number;
  /** Index of the entity it stands for, or -1. */
  entity: number;
}
