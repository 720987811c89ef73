import type { Diagnostic } from "../article/types.js";
import { endOfHeadline } from "../text/headline-case.js";
import type { Token } from "../text/token.js";
import { markAt, type Mark } from "./marks.js";

/** A quotation-marked run: its span, its tokens, and how it ends. */
export interface Run {
  /** Span with the marks. */
  start: number;
  end: number;
  /** Span without them. */
  contentStart: number;
  contentEnd: number;
  /** Index of the first token inside. */
  first: number;
  /** One past the index of the last token inside. */
  last: number;
  /** `open`: never closed, and the next paragraph goes on with an opening mark. `lost`: never closed. */
  ending: "closed" | "open" | "lost";
  paragraph: number;
}

/** A mark that has opened and is not closed yet. */
interface Opened {
  mark: Mark;
  /** A mark that closes it if no better one comes, and is an apostrophe otherwise: "the 'rebels' camp". */
  weak: Mark | null;
  /** The first run opened inside it, before which it ends if it is never closed. */
  inner: Mark | null;
}

interface Pairing {
  tokens: readonly Token[];
  /** Innermost last. */
  opened: Opened[];
  runs: Run[];
  /** The last run that closed behind a figure, where an inch may have been taken for the end. */
  figure: Run | null;
  diagnostics: Diagnostic[];
}

/** Deepest nesting that is followed; one more opening mark means that a closing one was lost. */
const DEEPEST = 4;

/**
 * Pairs the quotation marks among `tokens`, a paragraph at a time, in one pass.
 * A run that is never closed ends before the first one opened inside it, or else with its paragraph.
 */
export function pairMarks(tokens: readonly Token[], diagnostics: Diagnostic[]): Run[] {
  const pairing: Pairing = { tokens, opened: [], runs: [], figure: null, diagnostics };
  let i = endOfHeadline(tokens);
  let paragraph = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token.paragraph !== paragraph) {
      if (i > 0) endParagraph(pairing, i);
      paragraph = token.paragraph;
    }
    const mark = token.kind === "mark" ? markAt(tokens, i) : null;
    if (mark === null) i++;
    else if (isAttribute(tokens, i)) i = endOfAttribute(tokens, i);
    else i = mark.family === "single" ? readSingle(pairing, mark) : readDouble(pairing, mark);
  }
  endParagraph(pairing, tokens.length);
  return pairing.runs.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Most tokens that the value of an attribute in left-over markup is searched for its end. */
const LONGEST_ATTRIBUTE = 64;

/** Left-over markup: `<a href="…" class="…">`; not `x = "a word"`. */
function isAttribute(tokens: readonly Token[], i: number): boolean {
  return i > 1 && !tokens[i].spaced && tokens[i - 1].text === "=";
}

function endOfAttribute(tokens: readonly Token[], i: number): number {
  const { lower, paragraph } = tokens[i];
  const limit = Math.min(tokens.length, i + LONGEST_ATTRIBUTE);
  for (let at = i + 1; at < limit && tokens[at].paragraph === paragraph; at++)
    if (tokens[at].lower === lower) return at + 1;
  return i + 1;
}

/** Takes in a double mark or guillemet and returns the index of the token to go on with. */
function readDouble(pairing: Pairing, mark: Mark): number {
  const { opened, tokens } = pairing;
  const depth = opened.findLastIndex((open) => open.mark.family === mark.family);
  if (depth < 0) {
    if (mark.canOpen) open(pairing, mark);
    else orphan(pairing, mark);
    return mark.next;
  }
  if (!mark.canClose) {
    open(pairing, mark);
    return mark.next;
  }
  const apostrophe = tokens[mark.next];
  if (mark.next - mark.token === 1 && splits(opened, mark, apostrophe, tokens)) {
    // ,''' : the first closes the single mark inside, the other two the double one.
    close(pairing, opened.length - 1, { ...mark, end: mark.start + 1 });
    const rest = { ...mark, start: mark.start + 1, end: apostrophe.end };
    close(pairing, depth, rest);
    return mark.next + 1;
  }
  close(pairing, depth, mark);
  return mark.next;
}

function splits(
  opened: readonly Opened[],
  mark: Mark,
  apostrophe: Token | undefined,
  tokens: readonly Token[],
): boolean {
  return (
    tokens[mark.token].lower === "''" &&
    opened.at(-1)!.mark.family === "single" &&
    apostrophe !== undefined &&
    apostrophe.lower === "'" &&
    !apostrophe.spaced
  );
}

/** Takes in a single mark and returns the index of the token to go on with. */
function readSingle(pairing: Pairing, mark: Mark): number {
  const top = pairing.opened.at(-1);
  const within = top?.mark.family === "single";
  if (mark.canClose && within) {
    if (mark.weak) top.weak ??= mark;
    else close(pairing, pairing.opened.length - 1, mark);
  } else if (mark.canOpen) {
    if (within) settle(pairing);
    open(pairing, mark);
  }
  return mark.next;
}

function open(pairing: Pairing, mark: Mark): void {
  const { opened } = pairing;
  if (opened.length === DEEPEST) lose(pairing, opened.pop()!, mark);
  for (const outer of opened) if (outer.mark.family === mark.family) outer.inner ??= mark;
  pairing.figure = null;
  opened.push({ mark, weak: null, inner: null });
}

/** Closes the run opened at `depth` with `mark`; what is open inside it ends there. */
function close(pairing: Pairing, depth: number, mark: Mark): void {
  const { opened, tokens } = pairing;
  while (opened.length > depth + 1) {
    if (opened.at(-1)!.mark.family === "single") settle(pairing);
    else lose(pairing, opened.pop()!, mark);
  }
  const run = push(pairing, opened.pop()!.mark, mark.start, mark.end, mark.token, "closed");
  pairing.figure = run.last > run.first && tokens[run.last - 1].kind === "number" ? run : null;
}

/** Ends the innermost single mark: at what may have closed it, or else it was an apostrophe. */
function settle(pairing: Pairing): void {
  const { mark, weak } = pairing.opened.pop()!;
  if (weak !== null) push(pairing, mark, weak.start, weak.end, weak.token, "closed");
}

/** Ends a run whose closing mark was lost: before the first run opened inside it, or else before `next`. */
function lose(pairing: Pairing, { mark, inner }: Opened, next: Mark): void {
  const stop = inner ?? next;
  const end = pairing.tokens[stop.token - 1].end;
  if (stop.token === mark.next) return;
  push(pairing, mark, end, end, stop.token, "lost");
  pairing.diagnostics.push(unclosed(mark, end));
}

/** Ends what is still open where the paragraph does; `next` is the index of the next one's first token. */
function endParagraph(pairing: Pairing, next: number): void {
  const { opened, tokens } = pairing;
  const beyond = opened.length > 0 && next < tokens.length ? markAt(tokens, next) : null;
  const innermost = opened.findLastIndex(({ mark }) => mark.family !== "single");
  // the token before which a run that was cut short ends, and with it whatever is open inside
  let limit = next;
  opened.forEach(({ mark, weak, inner }, depth) => {
    if (mark.token >= limit) limit = next;
    if (mark.family === "single" && weak !== null && weak.token < limit) {
      push(pairing, mark, weak.start, weak.end, weak.token, "closed");
      return;
    }
    const opens = mark.token === 0 || tokens[mark.token - 1].paragraph !== tokens[mark.token].paragraph;
    const goesOn = beyond !== null && beyond.family === mark.family && beyond.canOpen;
    if (mark.family === "single" && !(opens && goesOn)) {
      // A straight one was an apostrophe; a mark that can only open is not.
      if (tokens[mark.token].lower !== "'") pairing.diagnostics.push(unclosed(mark, mark.end));
      return;
    }
    const whole =
      inner === null || (depth === innermost && tokens[inner.token].lower !== tokens[mark.token].lower);
    const last = whole ? limit : Math.min(limit, inner.token);
    if (last === mark.next) {
      pairing.diagnostics.push(unclosed(mark, mark.end));
      return;
    }
    const end = tokens[last - 1].end;
    const open = last === next && goesOn;
    limit = last;
    push(pairing, mark, end, end, last, open ? "open" : "lost");
    if (!open) pairing.diagnostics.push(unclosed(mark, end));
  });
  opened.length = 0;
  pairing.figure = null;
}

/** A closing mark that closes nothing: the true end of a run that an inch has cut short, an inch, or odd. */
function orphan(pairing: Pairing, mark: Mark): void {
  const { figure, tokens, opened } = pairing;
  if (figure !== null) {
    // what stands inside the run after all closes nothing around it
    for (const outer of opened)
      if (outer.weak !== null && outer.weak.token >= figure.first) outer.weak = null;
    figure.end = mark.end;
    figure.contentEnd = mark.start;
    figure.last = mark.token;
    pairing.figure = null;
    return;
  }
  if (mark.token > 0 && tokens[mark.token - 1].kind === "number" && tokens[mark.token].lower === '"') return;
  pairing.diagnostics.push({
    start: mark.start,
    end: mark.end,
    code: "unmatched-closing-mark",
    message: "A closing quotation mark that closes nothing.",
  });
}

function unclosed(mark: Mark, end: number): Diagnostic {
  return { start: mark.start, end, code: "unclosed-quote", message: "A quotation that is never closed." };
}

/** Adds a run. An outer run that was to end inside it, were it never closed, is to end before it. */
function push(
  { tokens, runs, opened }: Pairing,
  mark: Mark,
  contentEnd: number,
  end: number,
  last: number,
  ending: Run["ending"],
): Run {
  const run: Run = {
    start: mark.start,
    end,
    contentStart: mark.end,
    contentEnd,
    first: mark.next,
    last,
    ending,
    paragraph: tokens[mark.token].paragraph,
  };
  runs.push(run);
  for (const outer of opened) {
    const { inner } = outer;
    if (inner !== null && outer.mark.token < mark.token && mark.token < inner.token && inner.start < end)
      outer.inner = mark;
  }
  return run;
}
