/** The middle one of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Gives each contestant a turn in each round, so that what slows the machine down slows all of them. A turn goes
 * on, story after story from where the last one ended, for `turn` milliseconds and at least one story. The first
 * rounds warm up and do not count. Gives each contestant's code units per second in every other round.
 */
export function throughput(contestants, stories, { rounds, warmup, turn }) {
  const rates = contestants.map(() => []);
  const next = contestants.map(() => 0);
  for (let round = 0; round < warmup + rounds; round++)
    contestants.forEach(({ run }, c) => {
      let units = 0;
      const start = performance.now();
      let spent = 0;
      while (spent < turn) {
        const story = stories[next[c]++ % stories.length];
        run(story);
        units += story.text.length;
        spent = performance.now() - start;
      }
      if (round >= warmup) rates[c].push((units / spent) * 1000);
    });
  return rates;
}
