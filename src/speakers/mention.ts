import type { Entity } from "./entity.js";
import type { Gender, Nature, TokenRange } from "./kinds.js";

/** A part of the text that stands for somebody or something: `first` to `last`, `last` not included. */
export class Mention implements TokenRange {
  gender: Gender = null;
  plural = false;
  /** The name alone, without title and determiner. */
  name: TokenRange | null = null;
  /** What stands before the name, or is the noun: "Ukrainian President", "spokesman". */
  title: TokenRange | null = null;
  /** What the title's holder belongs to, as printed right there: "White House" spokesman, "Apple"'s chief. */
  affiliation: TokenRange | null = null;
  /** Whether it only owns what follows: "Dahl's plan", "his plan". */
  possessive = false;
  /** Whether it stands inside quotation marks. */
  quoted = false;
  /** Whether its sentence begins with it, or with who owns it. */
  opens = false;
  /** Whether an attribution has it for a source. */
  speaks = false;
  /** Index of the name it is set beside and means the same as, or -1: "Ansari, [a spokeswoman]". */
  beside = -1;
  /** The entity it stands for, null while none is known. */
  entity: Entity | null = null;

  constructor(
    public first: number,
    readonly last: number,
    public form: "name" | "noun" | "pronoun",
    public nature: Nature,
    /** "the minister", "his lawyer"; not "a minister". */
    readonly definite: boolean,
    /** Whether a verb follows it. */
    public subject: boolean,
    /** Index of the sentence it stands in. */
    readonly sentence: number,
  ) {}

  /** Index of the token that decides what it is. */
  get head(): number {
    return this.last - 1;
  }
}
