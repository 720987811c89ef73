import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { appendFile, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parseArticle } from "wirecopy";
import { story } from "../make-stories.js";

const command = fileURLToPath(new URL("../index.js", import.meta.url));
const stories = Array.from({ length: 500 }, (_, n) => story(n));
let folder = "";
let input = "";

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "corpus-"));
  input = join(folder, "stories.jsonl");
  await writeFile(input, stories.map((row) => `${JSON.stringify(row)}\n`).join(""));
});
after(() => rm(folder, { recursive: true }));

/** Starts the command; `killWhen` may stop it half-way. Gives its exit code and what it told. */
async function run(args, killWhen) {
  const child = spawn(process.execPath, [command, ...args], {
    stdio: ["ignore", "inherit", "pipe"],
    timeout: 120_000,
  });
  let told = "";
  child.stderr.on("data", (data) => (told += data));
  const watch = killWhen && setInterval(async () => (await killWhen()) && child.kill("SIGKILL"), 5);
  const code = await new Promise((done) => child.on("close", done));
  clearInterval(watch);
  return { code, told };
}

const rowsOf = async (path) =>
  (await readFile(path, "utf8"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

function assertWhole(rows) {
  assert.deepEqual(
    rows.map(({ source }) => source),
    stories.map((_, n) => `stories.jsonl:${n + 1}`),
  );
  for (const [n, { article }] of rows.entries()) {
    assert.deepEqual(article, parseArticle(stories[n].text, { referenceDate: stories[n].date }));
  }
}

test("parses every story once, in order, whatever the number of threads", async () => {
  for (const threads of ["1", "2"]) {
    const output = join(folder, `threads-${threads}.jsonl`);
    const { code, told } = await run([input, output, "--threads", threads]);
    assert.equal(code, 0, told);
    assertWhole(await rowsOf(output));
  }
});

test("goes on where a killed run stopped", async () => {
  const output = join(folder, "killed.jsonl");
  const written = async () => (await readFile(output, "utf8").catch(() => "")).length > 0;
  const { code } = await run([input, output, "--threads", "1"], written);
  assert.equal(code, null, "it was to be killed before it was through");
  const before = (await readFile(output, "utf8")).split("\n").length - 1;
  assert.ok(before > 0 && before < stories.length, `${before} rows were written before the kill`);
  const { told } = await run([input, output, "--threads", "2"]);
  assert.match(told, /stories parsed .* were there already/);
  assertWhole(await rowsOf(output));
});

test("cuts off a half-written row, wherever it was cut, and writes it again", async () => {
  const output = join(folder, "cut.jsonl");
  await run([input, output]);
  const whole = await readFile(output);
  const lastRow = whole.lastIndexOf(10, whole.length - 2) + 1;
  for (const size of [whole.length - 1, lastRow + 300, lastRow + 5, lastRow + 1, lastRow]) {
    await truncate(output, size);
    const { code, told } = await run([input, output, "--threads", "1"]);
    assert.equal(code, 0, told);
    assert.match(told, /^1 stories parsed in .* 499 were there already/);
    assert.ok((await readFile(output)).equals(whole));
  }
});

test("reports unreadable rows by their line, and goes on", async () => {
  const bad = join(folder, "bad.jsonl");
  const output = join(folder, "bad-out.jsonl");
  const separators = JSON.stringify({ text: "One\u2028line of JSON." });
  await writeFile(
    bad,
    `\ufeff${JSON.stringify(stories[0])}\r\n{"text": "cut sho\n\n[]\n{"title": "x"}\n${separators}\n`,
  );
  await appendFile(
    bad,
    `{"text": "x", "date": "today"}\n{"text": "x", "date": null}\n{"text": 12}\n"x"\nnull\n`,
  );
  await appendFile(bad, JSON.stringify(stories[1]));
  const { code, told } = await run([bad, output]);
  assert.equal(code, 0, told);
  assert.deepEqual(told.split("\n").slice(0, -2), [
    "bad.jsonl:2: not JSON",
    "bad.jsonl:4: not an object",
    "bad.jsonl:5: no text",
    'bad.jsonl:7: no ISO 8601 date: "today"',
    "bad.jsonl:9: no text",
    "bad.jsonl:10: not an object",
    "bad.jsonl:11: not an object",
  ]);
  assert.match(told, /^4 stories parsed .*, 7 unreadable rows$/m);
  assert.deepEqual(
    (await rowsOf(output)).map(({ source }) => source),
    ["bad.jsonl:1", "bad.jsonl:6", "bad.jsonl:8", "bad.jsonl:12"],
  );
});

test("parses a folder, one story a file", async () => {
  const texts = join(folder, "texts");
  const output = join(folder, "folder.jsonl");
  await mkdir(join(texts, "2025"), { recursive: true });
  await writeFile(join(texts, "b.txt"), stories[0].text);
  await writeFile(join(texts, "2025", "a.txt"), stories[1].text);
  await writeFile(join(texts, "notes.md"), "no story");
  assert.equal((await run([texts, output])).code, 0);
  const rows = await rowsOf(output);
  assert.deepEqual(
    rows.map(({ source }) => source),
    [join("2025", "a.txt"), "b.txt"],
  );
  assert.deepEqual(rows[1].article, parseArticle(stories[0].text));
});

test("does not touch a file that is no output of its own", async () => {
  for (const content of ["precious\n", '{"source":"x"}\n', "p", '{"source":"a","article":{}}\nnotes\n']) {
    const output = join(folder, "other.jsonl");
    await writeFile(output, content);
    const { code, told } = await run([input, output]);
    assert.equal(code, 1);
    assert.match(told, /holds something else than Articles/);
    assert.equal(await readFile(output, "utf8"), content);
  }
});

test("says how it is called", async () => {
  for (const args of [
    [],
    [input],
    [input, "x.jsonl", "--threads", "0"],
    [input, "x.jsonl", "--threads", "many"],
  ]) {
    const { code, told } = await run(args);
    assert.equal(code, 2);
    assert.match(told, /^Usage:/);
  }
});
