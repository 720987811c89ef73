import type { Span } from "../article/types.js";
import { isFiniteTag, type Tag } from "./tags.js";
import type { Shape, TokenKind } from "./kinds.js";
import type { Word } from "./word.js";
import type { WordForm } from "./word-forms.js";

/** The smallest part of a body that any stage looks at. What its letters alone tell is in its `word`. */
export class Token implements Span {
  /** Index of its sentence. */
  sentence = 0;
  /** Part of speech, a Penn Treebank tag; "" until the tagger has run. */
  tag: Tag = "";

  constructor(
    readonly start: number,
    readonly end: number,
    readonly kind: TokenKind,
    readonly word: Word,
    /** Whether white space (or the paragraph's edge) stands before it. */
    readonly spaced: boolean,
    /** Index of its paragraph. */
    readonly paragraph: number,
  ) {}

  /** As printed; in a paragraph of capitals, as it would be printed elsewhere. */
  get text(): string {
    return this.word.text;
  }

  /** In lower case, with a straight apostrophe. */
  get lower(): string {
    return this.word.lower;
  }

  /** How it is cased. */
  get shape(): Shape {
    return this.word.shape;
  }

  /** Base form of a known verb or noun ("said": "say"), otherwise the same as `lower`. */
  get lemma(): string {
    return this.word.form?.lemma ?? this.word.lower;
  }

  /** The tag of a closed-class word, otherwise "". */
  get closed(): Tag {
    return this.word.closed;
  }

  /** What an open-class word may be, where the lexicon has it. */
  get form(): WordForm | null {
    return this.word.form;
  }
}

/** Whether a word is printed as names are: "Dahl", "DAHL"; not "iPhone". */
export function hasCapital({ kind, shape }: Token): boolean {
  return kind === "word" && (shape === "capital" || shape === "upper");
}

/** Whether a verb says what its subject does or did: "said", "says", "will". */
export function hasFiniteTag({ tag }: Token): boolean {
  return isFiniteTag(tag);
}
