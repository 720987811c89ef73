/**
 * Weights in tenths as a string: what a release carries in place of the tables by name, which are several times as
 * long and slower to read. The weights that are no nought stand in it as numbers, and behind a space how many noughts
 * there are before each.
 */

/**
 * The characters that numbers are written with, from 0 on: the smaller a number the more often it comes, and the
 * earlier its character the more often it comes in minified code, so that one Huffman code is short for both.
 */
const CHARACTERS = "etnraiols=,u().cdf:h|mp&;g[]wb{}1?+yvk0-!<Ax>BNC/2_SDEjzMqRPTI3O";

/** Numbers below have a character each; those behind stand for this many, twice, four times as many and what follows. */
const SHORT = 40;

/** The number of each character, by its code. */
const NUMBERS = /* @__PURE__ */ numbers();

function numbers(): Uint8Array {
  const all = new Uint8Array(128);
  for (let i = 0; i < CHARACTERS.length; i++) all[CHARACTERS.charCodeAt(i)] = i;
  return all;
}

function read(written: string): Uint32Array {
  const read = new Uint32Array(written.length);
  let count = 0;
  let sum = 0;
  for (let i = 0; i < written.length; i++) {
    const number = NUMBERS[written.charCodeAt(i)];
    if (number >= SHORT) sum += SHORT << (number - SHORT);
    else {
      read[count++] = sum + number;
      sum = 0;
    }
  }
  return read.subarray(0, count);
}

function write(number: number): string {
  let written = "";
  for (let i = CHARACTERS.length - 1; number >= SHORT; i--)
    for (const part = SHORT << (i - SHORT); number >= part; number -= part) written += CHARACTERS[i];
  return written + CHARACTERS[number];
}

/** Writes the weights that `packed` holds over noughts. */
export function unpack(packed: string, weights: Int8Array): void {
  const [values, noughts] = packed.split(" ").map(read);
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    at += noughts[i];
    const value = values[i];
    weights[at++] = (value % 2 === 0 ? value + 2 : -value - 1) / 2;
  }
}

/** The string that `unpack` reads. A tenth is 0, a negative one 1, two are 2 and so on. */
export function pack(weights: Int8Array): string {
  let values = "";
  let noughts = "";
  let run = 0;
  for (const weight of weights) {
    if (weight === 0) run++;
    else {
      values += write(2 * Math.abs(weight) - (weight > 0 ? 2 : 1));
      noughts += write(run);
      run = 0;
    }
  }
  return `${values} ${noughts}`;
}
