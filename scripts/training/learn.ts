/** Candidates among which one is right (`gold`), or, alone in its group, one that is right or not (`gold` 0 or -1). */
export interface Group {
  candidates: Int32Array[];
  gold: number;
}

export interface LearnOptions {
  size: number;
  /** Weight of the L1 penalty: higher leaves fewer features. */
  l1: number;
  l2: number;
  rate?: number;
  epochs: number;
}

/**
 * Follow-the-regularised-leader with L1 (McMahan et al., 2013) over a softmax, in a fixed order: the same
 * data give the same weights.
 */
export function learn(groups: readonly Group[], options: LearnOptions): Float64Array {
  const chosen = descend(groups, options, null);
  // the penalty that chose the features also shrank them: learn them again without it
  return descend(groups, { ...options, l1: 0.5 }, chosen);
}

/** Epochs at the end whose weights are averaged: what came last in the order counts for no more than the rest. */
const AVERAGED = 12;

function descend(
  groups: readonly Group[],
  { size, l1, l2, rate = 0.1, epochs }: LearnOptions,
  chosen: Float64Array | null,
): Float64Array {
  const z = new Float64Array(size);
  const n = new Float64Array(size);
  const w = new Float64Array(size);
  const beta = 1;
  const update = (ids: Int32Array, gradient: number): void => {
    for (const id of ids) {
      if (chosen !== null && chosen[id] === 0) continue;
      const sum = n[id] + gradient * gradient;
      const sigma = (Math.sqrt(sum) - Math.sqrt(n[id])) / rate;
      z[id] += gradient - sigma * w[id];
      n[id] = sum;
      w[id] =
        Math.abs(z[id]) <= l1 ? 0 : -(z[id] - Math.sign(z[id]) * l1) / ((beta + Math.sqrt(sum)) / rate + l2);
    }
  };
  const order = shuffled(groups.length);
  const mean = new Float64Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const g of order) {
      const { candidates, gold } = groups[g];
      if (candidates.length === 1) {
        const p = 1 / (1 + Math.exp(-dot(w, candidates[0])));
        update(candidates[0], p - (gold === 0 ? 1 : 0));
        continue;
      }
      const scores = candidates.map((ids) => dot(w, ids));
      const most = Math.max(...scores);
      let sum = 0;
      for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i] - most);
      for (let i = 0; i < scores.length; i++) {
        const gradient = scores[i] / sum - (i === gold ? 1 : 0);
        if (Math.abs(gradient) > 1e-4) update(candidates[i], gradient);
      }
    }
    if (epoch >= epochs - AVERAGED) for (let i = 0; i < size; i++) mean[i] += w[i] / AVERAGED;
  }
  return chosen === null ? w : mean;
}

export function dot(w: Float64Array, ids: Int32Array): number {
  let sum = 0;
  for (const id of ids) sum += w[id];
  return sum;
}

/** 0 to `count - 1` in an order that is mixed but always the same. */
export function shuffled(count: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let seed = 12345;
  for (let i = count - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const j = seed % (i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
