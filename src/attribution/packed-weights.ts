/**
 * Weights in tenths as a string, one printable character for a weight or a run of noughts: what a release carries
 * in place of the tables by name, which are several times as long and slower to read.
 */

/** Weights of up to so many tenths either way take one character; those up to twice as many take two. */
const MOST = 31;
/** The character of a nought, which otherwise stands in a run: the weight behind it is larger by `MOST`. */
const MORE = MOST;
/** The first character that stands for a run of noughts. */
const RUNS = 2 * MOST + 1;
/** Runs up to so many noughts have a character each; those behind stand for this many, twice, four times as many. */
const SHORT = 24;
const SYMBOLS = 95;
const FIRST = 32;
const SCALE = 10;

/** How many noughts a character stands for. */
function runOf(symbol: number): number {
  const run = symbol - RUNS + 1;
  return run <= SHORT ? run : SHORT << (run - SHORT);
}

/** Writes the weights that `packed` holds over noughts. */
export function unpack(packed: string, weights: Float32Array): void {
  let at = 0;
  let more = 0;
  for (let i = 0; i < packed.length; i++) {
    const symbol = packed.charCodeAt(i) - FIRST;
    if (symbol >= RUNS) at += runOf(symbol);
    else if (symbol === MORE) more = MOST;
    else {
      const tenths = symbol - MOST;
      weights[at++] = (tenths < 0 ? tenths - more : tenths + more) / SCALE;
      more = 0;
    }
  }
}

/** The string that `unpack` reads. */
export function pack(weights: Float32Array): string {
  let packed = "";
  let noughts = 0;
  const put = (symbol: number): void => {
    packed += String.fromCharCode(FIRST + symbol);
  };
  for (const weight of weights) {
    const tenths = Math.round(weight * SCALE);
    if (tenths === 0) {
      noughts++;
      continue;
    }
    for (let symbol = SYMBOLS - 1; noughts > 0; symbol--)
      for (; noughts >= runOf(symbol); noughts -= runOf(symbol)) put(symbol);
    const size = Math.abs(tenths);
    if (size > 2 * MOST) throw new RangeError(`a weight of ${tenths} tenths is too large to pack`);
    if (size > MOST) put(MORE);
    put(MOST + Math.sign(tenths) * (size > MOST ? size - MOST : size));
  }
  return packed;
}
