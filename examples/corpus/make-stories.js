/**
 * Writes a JSONL of made-up stories to try a corpus with: no two alike, the same every time.
 *
 *     node make-stories.js <output .jsonl> [count]
 */
import { createWriteStream } from "node:fs";
import process from "node:process";

const PLACES = ["BERGEN, Norway", "LIMA", "NAIROBI, Kenya", "OSAKA, Japan", "PORTO, Portugal", "QUITO"];
const AGENCIES = ["Reuters", "AP", "AFP", "Xinhua"];
const TITLES = ["Transport Minister", "Mayor", "Police Chief", "Port Director", "Finance Minister"];
const FIRST = ["Ana", "Kari", "Joseph", "Emi", "Rui", "Lucia"];
const LAST = ["Dahl", "Mwangi", "Sato", "Costa", "Vega", "Okafor", "Lind"];
const SUBJECTS = ["ferry", "bridge", "harbour", "tram", "reservoir", "market"];

/** A story that depends on its number alone. @param {number} n */
export function story(n) {
  const pick = (list, salt) => list[Math.floor(n / salt) % list.length];
  const subject = pick(SUBJECTS, 1);
  const name = `${pick(FIRST, 5)} ${pick(LAST, 3)}`;
  const day = 1 + (n % 28);
  const text = [
    `${subject[0].toUpperCase()}${subject.slice(1)} to reopen after ${2 + (n % 9)} weeks`,
    "",
    `${pick(PLACES, 2)}, March ${day} (${pick(AGENCIES, 7)}) - The ${subject} that closed last month will reopen` +
      ` on Friday, ${pick(TITLES, 11)} ${name} said on Monday, after repairs that cost $${n % 90}.${n % 10} million.`,
    "",
    `"We lost ${10 + (n % 40)} percent of our visitors," ${name.split(" ")[1]} told reporters. "That must not` +
      ` happen again."`,
    "",
    `Some ${100 + (n % 900)} people use the ${subject} each day, according to the city's own count. Residents said` +
      ` they had been told nothing about the delay.`,
    "",
    `"It was about time," said one shopkeeper, who asked not to be named.`,
  ].join("\n");
  return { text, date: `2025-03-${String(day).padStart(2, "0")}` };
}

if (process.argv[1] === import.meta.filename) {
  const [path, count = "20000"] = process.argv.slice(2);
  if (path === undefined) {
    process.stderr.write("Usage: node make-stories.js <output .jsonl> [count]\n");
    process.exit(2);
  }
  const file = createWriteStream(path);
  for (let n = 0; n < Number(count); n++) {
    if (!file.write(`${JSON.stringify(story(n))}\n`)) await new Promise((done) => file.once("drain", done));
  }
  file.end();
}
