/** A number, or a word that a figure can begin with. */
export const ANCHOR = 1;
/** "a" and "an", which are a number behind "more than". */
export const ARTICLE = 1 << 1;
/** "than" and what else makes a number of an article behind it. */
export const BOUND = 1 << 2;
/** A word that may begin a figure whatever comes next. */
export const BEGINS = 1 << 3;
/** What may stand behind the first word of a figure that begins with no number: "US [$]", "double [to]". */
export const SECOND = 1 << 4;
/** A word that pieces may be cut from: it has a hyphen or digits inside, or a stop at its end. */
export const JOINED = 1 << 5;
/** A sign or a word that may be a currency in front of an amount. */
export const PAID = 1 << 6;
/** A sign that may stand in front of an amount: "+", "-". */
export const SIGN = 1 << 7;
/** A word that is, or makes, a multiple: "twice", "threefold", "doubled". */
export const MULTIPLE = 1 << 8;
/** A word that a rank or an ordinal may begin with: "third", "twenty", "No". */
export const RANKED = 1 << 9;
/** A sign or a word that may be a currency behind an amount. */
export const CURRENCY = 1 << 10;
/** The name of a currency, which may have its country in front: "[Hong Kong] dollars". */
export const NAMED = 1 << 11;
/** A sign or a word that a unit may begin with. */
export const UNIT = 1 << 12;
/** A word of a rise, of a fall, and one that may stand between it and its figure. */
export const RISE = 1 << 13;
export const FALL = 1 << 14;
export const BETWEEN = 1 << 15;
/** The last word of a modifier in front of a figure, and the first of one behind it. */
export const LEADING = 1 << 16;
export const TRAILING = 1 << 17;

/** What may be glued to the front of a figure and be cut off it: "[USD]10m", "[minus]-130", "[magnitude]-6". */
export const PREFIX = 1 << 18;

/** What may begin a figure, some of it only before certain others. */
export const STARTS = ARTICLE | BEGINS | PAID | SIGN | MULTIPLE;
