// Measures attributions against a corpus annotated as PolNeAR is:
//   npx tsx scripts/measure-attributions.ts PATH_TO_CORPUS.jsonl
// A row has the story in `text` and, in `quotes`, spans [start, end] of each `source`, `cue` and `content`.
import { readFileSync } from "node:fs";
import { parseArticle } from "../src/parse-article.js";

type Spans = [number, number][];
interface Row {
  text: string;
  quotes: { source?: Spans | null; cue?: Spans | null; content: Spans }[];
}
const PARTS = ["content", "source", "cue"] as const;
type Part = (typeof PARTS)[number];
type Claim = Record<Part, Spans> & { mentions: Spans; confidence: number };

const path = process.argv[2];
if (!path) throw new Error("usage: tsx scripts/measure-attributions.ts PATH_TO_CORPUS.jsonl");

const length = (spans: Spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
const shared = (a: Spans, b: Spans) =>
  a.reduce(
    (sum, [s, e]) => sum + b.reduce((n, [x, y]) => n + Math.max(0, Math.min(e, y) - Math.max(s, x)), 0),
    0,
  );
const jaccard = (a: Spans, b: Spans) => shared(a, b) / (length(a) + length(b) - shared(a, b));
const spansOf = (parts: readonly { start: number; end: number }[]): Spans =>
  parts.map((p) => [p.start, p.end]);

/** Micro-averaged precision, recall and F1, in percent. */
class Counts {
  hits = 0;
  found = 0;
  gold = 0;
  toString(): string {
    const [p, r] = [this.hits / this.found, this.hits / this.gold];
    const percent = (x: number) => (100 * x).toFixed(1);
    return `${percent((2 * p * r) / (p + r))} (P ${percent(p)}, R ${percent(r)})`;
  }
}

/** Indexes of the words that any of the claims covers with one of its parts. */
function covered(words: Spans, claims: readonly Record<Part, Spans>[], part: Part): Set<number> {
  const inside = new Set<number>();
  for (const claim of claims)
    for (const span of claim[part]) words.forEach((word, i) => shared([word], [span]) > 0 && inside.add(i));
  return inside;
}

/** Pairs gold and found contents one to one, the best first, from Jaccard 0.5. */
function match(gold: readonly { content: Spans }[], found: readonly Claim[]): Map<number, number> {
  const pairs = gold.flatMap((g, i) => found.map((f, j) => ({ i, j, score: jaccard(g.content, f.content) })));
  const goldOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs.filter(({ score }) => score >= 0.5).sort((a, b) => b.score - a.score))
    if (!taken.has(i) && !goldOf.has(j)) {
      goldOf.set(j, i);
      taken.add(i);
    }
  return goldOf;
}

const tokens = { content: new Counts(), source: new Counts(), cue: new Counts() };
const matched = new Counts();
let sourcesRight = 0;
const reliability = Array.from({ length: 10 }, () => ({ all: 0, right: 0, sum: 0 }));

for (const line of readFileSync(path, "utf8").split("\n").filter(Boolean)) {
  const row = JSON.parse(line) as Row;
  const article = parseArticle(row.text);
  const found = article.attributions.map<Claim>((a) => ({
    content: spansOf(a.contents),
    source: a.source ? spansOf([a.source]) : [],
    cue: a.cue ? spansOf([a.cue]) : [],
    mentions: a.speaker === null ? [] : spansOf(article.speakers[a.speaker].mentions),
    confidence: a.confidence,
  }));
  const gold = row.quotes.map(({ source, cue, content }) => ({
    source: source ?? [],
    cue: cue ?? [],
    content,
  }));
  const words: Spans = [...row.text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map((m) => [
    m.index,
    m.index + m[0].length,
  ]);
  for (const part of PARTS) {
    const g = covered(words, gold, part);
    const f = covered(words, found, part);
    tokens[part].hits += [...f].filter((i) => g.has(i)).length;
    tokens[part].found += f.size;
    tokens[part].gold += g.size;
  }
  const goldOf = match(gold, found);
  matched.hits += goldOf.size;
  matched.found += found.length;
  matched.gold += gold.length;
  found.forEach((claim, j) => {
    const i = goldOf.get(j);
    const { source } = i === undefined ? { source: [] as Spans } : gold[i];
    const right =
      i !== undefined &&
      (shared(source, claim.source) > 0 ||
        shared(source, claim.mentions) > 0 ||
        source.length + claim.source.length === 0);
    if (right) sourcesRight++;
    const bin = reliability[Math.min(9, Math.floor(10 * claim.confidence))];
    bin.all++;
    bin.sum += claim.confidence;
    if (right) bin.right++;
  });
}

console.log(`contents matched (Jaccard 0.5)  ${matched}`);
console.log(`source of matched contents      ${((100 * sourcesRight) / matched.hits).toFixed(1)}`);
for (const part of PARTS) console.log(`${part.padEnd(8)}tokens                  ${tokens[part]}`);
console.log("\nconfidence  attributions  mean said  share right");
reliability.forEach(({ all, right, sum }, i) => {
  if (all > 0)
    console.log(
      `${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}     ${String(all).padStart(8)}       ${(sum / all).toFixed(2)}         ${(right / all).toFixed(2)}`,
    );
});
