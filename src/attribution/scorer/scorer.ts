/** The values a feature can take: names, or pairs of a name of one list and a name of another. */
export type Shape = readonly string[] | { readonly as: readonly string[]; readonly bs: readonly string[] };

/** A linear scorer over named features: where each feature's weights begin, and all weights in one array. */
export interface Scorer<Name extends string> {
  readonly at: Readonly<Record<Name, number>>;
  /** In tenths: sums of whole numbers are exact in any order, so two equal candidates have equal scores. */
  readonly weights: Int8Array;
}

/**
 * The weights of a scorer, as they are printed: for each feature its values with their weights in tenths,
 * `"that+12 to-3"`, or, where a value is a pair, a list for each first name, `"left1 VBD+12 NN-3; right VBD+7"`.
 */
export type WeightTable = Readonly<Record<string, string>>;

/** How many units of a weight or score are one of log odds. */
export const SCALE = 10;

/** The largest weight, in tenths. */
const MOST = 127;

/** All pairs of two lists of names, in the order `a * bs.length + b`. */
export function pairs(as: readonly string[], bs: readonly string[]): Shape {
  return { as, bs };
}

/** How many values a feature has. */
export function sizeOf(shape: Shape): number {
  return "as" in shape ? shape.as.length * shape.bs.length : shape.length;
}

/** Lays out the features one behind the other, each weight 0. */
export function layOut<Name extends string>(shapes: Readonly<Record<Name, Shape>>): Scorer<Name> {
  // a copy, as engines look properties up slowly in objects that were made one by one
  const at = { ...shapes } as Record<Name, unknown> as Record<Name, number>;
  let size = 0;
  for (const name of Object.keys(shapes) as Name[]) {
    at[name] = size;
    size += sizeOf(shapes[name]);
  }
  return { at, weights: new Int8Array(size) };
}

/** Lays out the features and fills in the weights; what the table leaves out is 0. */
export function scorer<Name extends string>(
  shapes: Readonly<Record<Name, Shape>>,
  table: WeightTable,
): Scorer<Name> {
  const { at, weights } = layOut(shapes);
  for (const name of Object.keys(shapes) as Name[]) {
    const shape = shapes[name];
    const line = table[name];
    if (line === undefined) continue;
    if (!("as" in shape)) {
      fill(weights, at[name], indexesOf(shape), line.split(" "));
      continue;
    }
    const seconds = indexesOf(shape.bs);
    for (const group of line.split("; ")) {
      const [first, ...entries] = group.split(" ");
      const a = shape.as.indexOf(first);
      if (a >= 0) fill(weights, at[name] + a * shape.bs.length, seconds, entries);
    }
  }
  return { at, weights };
}

function indexesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, i) => [name, i]));
}

/** Reads entries such as `that+12` into the weights of the names from `offset` on. */
function fill(
  weights: Int8Array,
  offset: number,
  indexes: ReadonlyMap<string, number>,
  entries: readonly string[],
): void {
  for (const entry of entries) {
    const sign = Math.max(entry.lastIndexOf("+"), entry.lastIndexOf("-"));
    const i = indexes.get(entry.slice(0, sign));
    if (i !== undefined) weights[offset + i] = Number(entry.slice(sign));
  }
}

/** Prints learned weights, which are in log odds, as a table that `scorer` reads back. */
export function print<Name extends string>(
  shapes: Readonly<Record<Name, Shape>>,
  { at }: Scorer<Name>,
  weights: ArrayLike<number>,
): WeightTable {
  const table: Record<string, string> = {};
  for (const name of Object.keys(shapes) as Name[]) {
    const shape = shapes[name];
    const line =
      "as" in shape
        ? shape.as
            .map((first, a) => ({
              first,
              entries: entriesOf(shape.bs, weights, at[name] + a * shape.bs.length),
            }))
            .filter(({ entries }) => entries.length > 0)
            .map(({ first, entries }) => [first, ...entries].join(" "))
            .join("; ")
        : entriesOf(shape, weights, at[name]).join(" ");
    if (line !== "") table[name] = line;
  }
  return table;
}

function entriesOf(names: readonly string[], weights: ArrayLike<number>, offset: number): string[] {
  const entries: string[] = [];
  names.forEach((name, i) => {
    const weight = Math.max(-MOST, Math.min(MOST, Math.round(SCALE * weights[offset + i])));
    if (weight !== 0) entries.push(`${name}${weight > 0 ? "+" : ""}${weight}`);
  });
  return entries;
}

/** The features of one candidate, as indexes into the weights; written anew for each candidate. */
export interface Features {
  readonly ids: Int32Array;
  count: number;
}

/** Room for the features of one candidate. */
export function features(): Features {
  return { ids: new Int32Array(96), count: 0 };
}

/** The sum of the weights of the features, in tenths of log odds. */
export function score(weights: Int8Array, features: Features): number {
  let sum = 0;
  for (let i = 0; i < features.count; i++) sum += weights[features.ids[i]];
  return sum;
}

/** The probability of a score: the logistic function. */
export function probability(score: number): number {
  return 1 / (1 + Math.exp(-score / SCALE));
}

/** For each whole number up to one past the last of some ascending bounds, how many of these it is above. */
export function bucketsOf(bounds: readonly number[]): Uint8Array {
  const most = bounds[bounds.length - 1] + 1;
  return Uint8Array.from({ length: most + 1 }, (_, n) => bounds.filter((bound) => n > bound).length);
}

/** The bucket of a whole number; all above the last bound are in one. */
export function bucketOf(buckets: Uint8Array, n: number): number {
  return buckets[Math.min(n, buckets.length - 1)];
}

/** How many of some ascending bounds a number reaches. */
export function stepOf(bounds: readonly number[], x: number): number {
  let step = 0;
  while (step < bounds.length && x >= bounds[step]) step++;
  return step;
}

/** Names of the whole numbers below one, the last standing for all above it. */
export function below(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String(i));
}
