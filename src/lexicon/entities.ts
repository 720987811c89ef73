/** HTML's names of marks, spaces and signs, each with the number of its character before it. */
export const ENTITIES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  (
    "34quot 39apos 38amp 60lt 62gt 160nbsp 8194ensp 8195emsp 8201thinsp 173shy 8220ldquo 8221rdquo 8222bdquo 8216lsquo " +
    "8217rsquo 8218sbquo 171laquo 187raquo 8211ndash 8212mdash 8230hellip 8226bull 183middot 176deg 162cent 163pound 165yen " +
    "8364euro 189frac12 169copy 174reg 248oslash 216Oslash 230aelig 223szlig"
  )
    .split(" ")
    .map((entry) => [entry.replace(/^\d{2,4}/, ""), parseInt(entry)]),
);

/** HTML's names of accents, behind their letter: "eacute" is "é"; each with its combining mark. */
export const ACCENTS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  tilde: "\u0303",
  cedil: "\u0327",
  ring: "\u030a",
  caron: "\u030c",
};

/** The characters of bytes 0x80 to 0x9f in Windows-1252; those it leaves out stand for themselves. */
export const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
