import { ELISIONS } from "../lexicon/elisions.js";
import type { Token } from "../text/token.js";

/** Double marks, single marks, and guillemets: a run is closed by a mark of the family that opened it. */
export type Family = "double" | "single" | "guillemet";

/** A quotation mark where it stands: one or two tokens, and what it can be there. */
export interface Mark {
  /** Index of its first token. */
  token: number;
  /** One past the index of its last token: two single marks side by side are one double mark. */
  next: number;
  start: number;
  end: number;
  family: Family;
  canOpen: boolean;
  canClose: boolean;
  /** Whether a closing mark may as well be an apostrophe: "the workers' rights", "nothin' else". */
  weak: boolean;
}

type Side = "opens" | "closes" | "either";

/** The marks by their characters. A closing mark that opens, and the other way round, is a misprint that occurs. */
const MARKS = new Map<string, [Family, Side]>([
  ['"', ["double", "either"]],
  ["''", ["double", "either"]],
  ["``", ["double", "opens"]],
  ["\u201c", ["double", "opens"]],
  ["\u201d", ["double", "closes"]],
  ["\u201e", ["double", "opens"]],
  ["\u201f", ["double", "opens"]],
  ["\u00ab", ["guillemet", "opens"]],
  ["\u00bb", ["guillemet", "closes"]],
  ["'", ["single", "either"]],
  ["`", ["single", "opens"]],
  ["\u2018", ["single", "opens"]],
  ["\u2019", ["single", "closes"]],
  ["\u201a", ["single", "opens"]],
  ["\u201b", ["single", "opens"]],
  ["\u2039", ["single", "opens"]],
  ["\u203a", ["single", "closes"]],
]);

/** Characters that stand for an apostrophe when two of them are printed for a double mark: ’’ and ‘‘. */
const DOUBLED = /^[\u2018\u2019]$/;

/**
 * The mark at token `i`, or null if it is an apostrophe, a foot, a minute or an inch.
 *
 * Marks: `"Yes`, `end."`, `'cannon fodder'`. None: `'em`, `'90s`, `6'2"`.
 */
export function markAt(tokens: readonly Token[], i: number): Mark | null {
  const token = tokens[i];
  const known = MARKS.get(token.lower);
  if (known === undefined) return null;
  let family = known[0];
  const side = known[1];
  let next = i + 1;
  if (family === "single" && DOUBLED.test(token.lower) && isJoined(tokens, next, token.paragraph)) {
    if (tokens[next].lower === token.lower) {
      family = "double";
      next++;
    }
  }
  const before = i > 0 && tokens[i - 1].paragraph === token.paragraph ? tokens[i - 1] : null;
  const after = next < tokens.length && tokens[next].paragraph === token.paragraph ? tokens[next] : null;
  const open = opensHere(tokens, i);
  const close = closesHere(after);
  const mark: Mark = {
    token: i,
    next,
    start: token.start,
    end: tokens[next - 1].end,
    family,
    canOpen: open,
    canClose: close,
    weak: false,
  };
  if (family === "single") return single(mark, side, before, after, tokens);
  if (side === "either") {
    // A mark glued to words on both sides, or to none, is settled by whether a run is open.
    const loose = token.spaced && (after === null || after.spaced);
    if (loose || open === (close && !token.spaced)) mark.canOpen = mark.canClose = true;
    else mark.canClose = !open;
  } else if (side === "opens") {
    // “expedited review“ of …
    mark.canClose = !token.spaced && close;
    mark.canOpen = !mark.canClose;
  } else {
    // ”get close to Ben …”
    mark.canOpen = token.spaced && !close;
    mark.canClose = true;
  }
  return mark;
}

function single(
  mark: Mark,
  side: Side,
  before: Token | null,
  after: Token | null,
  tokens: readonly Token[],
): Mark | null {
  mark.canOpen =
    side !== "closes" && mark.canOpen && after !== null && !after.spaced && !isElision(tokens, mark, after);
  mark.canClose = side !== "opens" && before !== null && !tokens[mark.token].spaced && mark.canClose;
  if (!mark.canOpen && !mark.canClose) return null;
  if (mark.canClose && before !== null) {
    // 6' tall
    if (before.kind === "number" && after?.kind === "number") return null;
    const wordFollows = after !== null && after.spaced && (after.kind === "word" || after.kind === "number");
    mark.weak = before.kind === "word" && wordFollows && /(?:s|S|[a-z]{2}in|^o|^th|^ol)$/.test(before.lower);
  }
  return mark;
}

/** Whether the mark before `after` stands for letters left out: `'em`, `'Twas`, `'90s`, `the class of '08`. */
function isElision(tokens: readonly Token[], mark: Mark, after: Token): boolean {
  if (after.kind === "word") return ELISIONS.has(after.lower);
  if (after.kind !== "number" || after.end - after.start !== 2) return false;
  const beyond = tokens[mark.next + 1];
  return (
    tokens[mark.token].lower !== "\u2018" || (beyond !== undefined && beyond.lower === "s" && !beyond.spaced)
  );
}

function isJoined(tokens: readonly Token[], i: number, paragraph: number): boolean {
  return i < tokens.length && tokens[i].paragraph === paragraph && !tokens[i].spaced;
}

/** Longest row of marks that is looked along: ("‘ */
const LONGEST_ROW = 4;

/** Whether what stands before a mark lets it open: the edge, a space, a bracket, a dash, a mark that opens. */
function opensHere(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at > i - LONGEST_ROW; at--) {
    if (at === 0 || tokens[at].spaced) return true;
    const before = tokens[at - 1];
    if (before.kind === "mark") continue;
    return before.kind === "open" || before.kind === "dash";
  }
  return false;
}

/** Whether what follows a mark lets it close: the edge, a space, a stop, a bracket, a dash, another mark. */
function closesHere(after: Token | null): boolean {
  if (after === null || after.spaced) return true;
  return after.kind !== "word" && after.kind !== "number" && after.kind !== "open" && after.kind !== "symbol";
}
