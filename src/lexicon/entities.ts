/** HTML's names of marks, spaces and signs, each with its character behind it. */
export const ENTITIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  (
    "quot\" apos' amp& lt< gt> nbsp\u00a0 ensp\u2002 emsp\u2003 thinsp\u2009 shy\u00ad zwnj\u200c zwj\u200d ldquo“ rdquo” " +
    "bdquo„ lsquo‘ rsquo’ sbquo‚ laquo« raquo» lsaquo‹ rsaquo› ndash– mdash— minus− hellip… bull• middot· deg° cent¢ pound£ " +
    "yen¥ euro€ frac12½ frac14¼ frac34¾ times× copy© reg® trade™ para¶ sect§ szligß oslashø OslashØ aeligæ AEligÆ"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/** HTML's names of accents, behind their letter: "eacute" is "é"; each with the combining mark. */
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
