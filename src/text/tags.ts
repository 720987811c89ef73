/** Parts of speech: Penn Treebank tags (Marcus, Santorini and Marcinkiewicz, 1993), and "" for none yet. */
export type Tag =
  | ""
  | "NN"
  | "NNS"
  | "NNP"
  | "VB"
  | "VBD"
  | "VBG"
  | "VBN"
  | "VBP"
  | "VBZ"
  | "MD"
  | "JJ"
  | "JJR"
  | "JJS"
  | "RB"
  | "DT"
  | "PDT"
  | "IN"
  | "TO"
  | "RP"
  | "PRP"
  | "PRP$"
  | "POS"
  | "CC"
  | "CD"
  | "EX"
  | "WDT"
  | "WP"
  | "WP$"
  | "WRB"
  | "UH"
  | "SYM";

/** Whether a tag is that of a verb that says what its subject does or did: "said", "says", "will". */
export function isFiniteTag(tag: Tag): boolean {
  return tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD";
}
