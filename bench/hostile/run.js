// node hostile/run.js [--n 100000] [--only NAME]: what each hostile family costs at n and at 4n code units; fails where
// time or the Article grows 5 times or more, or where a family takes too long. A family that fails in time is measured
// at 16n as well, in the better of both collectors: a step of the machine's between n and 4n may be behind it then,
// growth of the parser's own is not.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { release } from "../lib/build.js";
import { digits, printTable } from "../lib/table.js";
import { families } from "./families.js";

const { values } = parseArgs({
  options: { n: { type: "string", default: "100000" }, only: { type: "string" } },
});
const n = Number(values.n);
/** Growth from n to 4n from which on it is no longer linear. */
const LIMIT = 5;
/** Below this many milliseconds at 4n a ratio says more of the clock than of the parser. */
const IDLE = 4;
/** Milliseconds after which a family is ended. */
const PATIENCE = 120_000;
/**
 * The collector copies what is alive whenever the young generation is full. Where n fits and 4n does not, a ratio
 * has that step in it. So each family is measured with node's own small young generation and with a large one, whose
 * step is elsewhere: what is not linear by itself fails at both.
 */
const ROOMY = ["--min-semi-space-size=256", "--max-semi-space-size=256"];

const library = release();
const script = fileURLToPath(new URL("one-family.js", import.meta.url));

/** Measures a family in a process of its own, which can be ended, or gives null if it had to be. */
function measure(name, flags, length = n) {
  const child = spawnSync(process.execPath, [...flags, script, library, name, String(length)], {
    encoding: "utf8",
    timeout: PATIENCE,
    killSignal: "SIGKILL",
  });
  if (child.error?.code === "ETIMEDOUT") return null;
  if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
  return JSON.parse(child.stdout);
}

const [plain, ...hostile] = families;
const chosen = hostile.filter(({ name }) => values.only === undefined || name === values.only);
const prose = measure(plain.name, []).at4N;
let failed = 0;
const rows = [plain, ...chosen].map(({ name }) => {
  console.error(name);
  const [usual, roomy] = [measure(name, []), measure(name, ROOMY)];
  if (usual === null || roomy === null) {
    failed++;
    return [name, "", "", "", "", "", "", "", "ended"];
  }
  const growth = ({ atN, at4N }) => at4N / atN;
  const size = usual.sizes[1] / usual.sizes[0];
  const faults = [];
  if (Math.min(growth(usual), growth(roomy)) >= LIMIT && usual.at4N >= IDLE) faults.push("time");
  if (size >= LIMIT) faults.push("size");
  if (faults.length > 0) failed++;
  const further = faults.includes("time") ? [[], ROOMY].map((flags) => measure(name, flags, 4 * n)) : [];
  return [
    name,
    digits(usual.atN),
    digits(usual.at4N),
    digits(growth(usual)),
    digits(growth(roomy)),
    further.length === 0 || further.includes(null) ? "" : digits(Math.min(...further.map(growth))),
    `${digits(usual.at4N / prose)} ×`,
    digits(usual.sizes[1] / (4 * n)),
    faults.length === 0 ? "" : `not linear: ${faults.join(", ")}`,
  ];
});
printTable(
  [
    `${chosen.length} families, n = ${n}`,
    "ms at n",
    "ms at 4n",
    "ratio",
    "ratio, roomy",
    "from 4n to 16n",
    "against prose",
    "Article ÷ text",
    "",
  ],
  rows,
);
console.log(failed === 0 ? "\nAll linear." : `\n${failed} not linear.`);
process.exitCode = failed === 0 ? 0 : 1;
