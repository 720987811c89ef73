/**
 * One family of features: a name and the names of its values. The weights of a scorer are a table from
 * template and value to a number, printed as `next: "that:1.25 to:-0.3"`.
 */
export interface Template {
  readonly name: string;
  readonly values: readonly string[];
}

/** A linear scorer: the offset of each template's first weight, and all weights in one array. */
export interface Scorer<Name extends string> {
  readonly at: Readonly<Record<Name, number>>;
  readonly weights: Float32Array;
  readonly templates: readonly Template[];
}

/** Readable weights of a scorer: a line for each template, `value:weight` separated by spaces. */
export type WeightTable = Readonly<Record<string, string>>;

/** Lays out the templates one behind the other and fills in the weights; what the table leaves out is 0. */
export function scorer<Name extends string>(
  shapes: Readonly<Record<Name, readonly string[]>>,
  table: WeightTable,
): Scorer<Name> {
  const at = {} as Record<Name, number>;
  const templates: Template[] = [];
  let size = 0;
  for (const name of Object.keys(shapes) as Name[]) {
    at[name] = size;
    size += shapes[name].length;
    templates.push({ name, values: shapes[name] });
  }
  const weights = new Float32Array(size);
  for (const { name, values } of templates) {
    const line = table[name];
    if (line === undefined) continue;
    const indexes = new Map(values.map((value, i) => [value, i]));
    for (const entry of line.split(" ")) {
      const colon = entry.lastIndexOf(":");
      const i = indexes.get(entry.slice(0, colon));
      if (i !== undefined) weights[at[name as Name] + i] = Number(entry.slice(colon + 1));
    }
  }
  return { at, weights, templates };
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

/** The sum of the weights of the features. */
export function score(weights: Float32Array, features: Features): number {
  let sum = 0;
  for (let i = 0; i < features.count; i++) sum += weights[features.ids[i]];
  return sum;
}

/** The logistic function. */
export function probability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** All pairs of two lists of names, `a+b`, in the order of `a * bs.length + b`. */
export function pairs(as: readonly string[], bs: readonly string[]): string[] {
  return as.flatMap((a) => bs.map((b) => `${a}+${b}`));
}

/** Names of small whole numbers, the last standing for all above it. */
export function upTo(most: number): string[] {
  return Array.from({ length: most + 1 }, (_, i) => String(i));
}
