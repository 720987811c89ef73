// Prints, as JSON, what one hostile family costs: node hostile/one-family.js BUNDLE NAME N
import { families } from "./families.js";

const [bundle, name, n] = process.argv.slice(2);
/** Least and most times that a text is parsed, and the milliseconds after which no further time is begun. */
const [LEAST, MOST, ENOUGH] = [3, 20, 1500];

const { parseArticle } = await import(bundle);
const { text } = families.find((family) => family.name === name);
const [short, long] = [text(Number(n)), text(4 * Number(n))];

/** Milliseconds of processor time, all threads counted, so that what else the machine does is not. */
function timeOf(story) {
  const start = process.cpuUsage();
  parseArticle(story);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

for (let spent = 0, i = 0; i < 8 && spent < 200; i++) spent += timeOf(text(4000));
let [atN, at4N, spent] = [Infinity, Infinity, 0];
for (let i = 0; i < LEAST || (i < MOST && spent < ENOUGH); i++) {
  const [first, second] = [timeOf(short), timeOf(long)];
  atN = Math.min(atN, first);
  at4N = Math.min(at4N, second);
  spent += first + second;
}
const sizes = [short, long].map((story) => JSON.stringify(parseArticle(story)).length);
console.log(JSON.stringify({ atN, at4N, sizes }));
