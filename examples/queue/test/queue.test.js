import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArticle } from "wirecopy";
import { story } from "wirecopy-example-corpus/make-stories";

const found = spawnSync("redis-server", ["--version"]).status === 0;
const skip = found ? false : "there is no redis-server; on Debian, apt-get install redis-server";
const stories = Array.from({ length: 1000 }, (_, n) => story(n));
const running = new Set();
let folder = "";
let input = "";
let env = process.env;

before(async () => {
  if (!found) return;
  folder = await mkdtemp(join(tmpdir(), "queue-"));
  input = join(folder, "stories.jsonl");
  await writeFile(input, stories.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const port = await freePort();
  env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}` };
  start("redis-server", ["--port", port, "--bind", "127.0.0.1", "--save", "", "--dir", folder]);
});
after(async () => {
  for (const child of running) child.kill("SIGKILL");
  if (folder) await rm(folder, { recursive: true });
});

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return String(port);
}

/** Starts a program; `ended` gives its exit code and what it told. Nothing outlives the test. */
function start(program, args) {
  const child = spawn(program, args, { env, stdio: ["ignore", "ignore", "pipe"], timeout: 120_000 });
  running.add(child);
  let told = "";
  child.stderr.on("data", (data) => (told += data));
  const ended = new Promise((done) =>
    child.on("close", (code) => {
      running.delete(child);
      done({ code, told });
    }),
  );
  return { child, ended };
}

const script = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const coordinator = (...args) => start(process.execPath, [script("coordinator.js"), ...args]);
const worker = (...args) =>
  start(process.execPath, [script("worker.js"), "--lock", "2", "--idle", "8", ...args]);

const textOf = (path) => readFile(path, "utf8").catch(() => "");
async function until(condition) {
  for (let waited = 0; waited < 60_000; waited += 5) {
    if (await condition()) return;
    await wait(5);
  }
  assert.fail("it did not come to that in a minute");
}

/** Every story is there once, with its own Article. */
async function assertWhole(path) {
  const rows = (await readFile(path, "utf8"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
    .sort((a, b) => Number(a.source.split(":")[1]) - Number(b.source.split(":")[1]));
  assert.deepEqual(
    rows.map(({ source }) => source),
    stories.map((_, n) => `stories.jsonl:${n + 1}`),
  );
  for (const [n, { article }] of rows.entries()) {
    assert.deepEqual(article, parseArticle(stories[n].text, { referenceDate: stories[n].date }));
  }
}

test("loses nothing and does nothing twice when a worker is killed", { skip }, async () => {
  const output = join(folder, "killed-worker.jsonl");
  const main = coordinator(input, output, "--queue", "a", "--give-up", "60");
  const [victim, survivor] = [worker("--queue", "a"), worker("--queue", "a")];
  await until(async () => (await textOf(output)).length > 0);
  victim.child.kill("SIGKILL");
  const { code, told } = await main.ended;
  assert.equal(code, 0, told);
  assert.match(told, /^1000 stories parsed .*, 0 failed, 0 unreadable rows$/m);
  await assertWhole(output);
  assert.equal((await survivor.ended).code, 0, "a worker with nothing to do goes by itself");
});

test("hands a batch on when its worker dies with it", { skip }, async () => {
  const output = join(folder, "stalled.jsonl");
  const main = coordinator(input, output, "--queue", "b", "--give-up", "60");
  const victim = worker("--queue", "b");
  await until(async () => (await textOf(output)).length > 0);
  // Stopped and not killed: it holds its batch, and its lock runs out.
  victim.child.kill("SIGSTOP");
  const survivor = worker("--queue", "b");
  const { code, told } = await main.ended;
  assert.equal(code, 0, told);
  // Awake again, it hands in what is no longer its own.
  victim.child.kill("SIGCONT");
  await Promise.all([victim.ended, survivor.ended]);
  await assertWhole(output);
});

test("goes on where a killed coordinator stopped", { skip }, async () => {
  const output = join(folder, "killed-coordinator.jsonl");
  const crew = [worker("--queue", "c"), worker("--queue", "c")];
  const first = coordinator(input, output, "--queue", "c");
  await until(async () => (await textOf(output)).length > 0);
  first.child.kill("SIGKILL");
  await first.ended;
  const before = (await textOf(output)).split("\n").length - 1;
  assert.ok(before > 0 && before < stories.length, `${before} rows were written before the kill`);
  const { code, told } = await coordinator(input, output, "--queue", "c", "--give-up", "60").ended;
  assert.equal(code, 0, told);
  assert.match(told, new RegExp(`^${stories.length - before} stories parsed`, "m"));
  await assertWhole(output);
  await Promise.all(crew.map(({ ended }) => ended));
});

test("gives up when there is nobody to work, and says so", { skip }, async () => {
  const output = join(folder, "nobody.jsonl");
  const { code, told } = await coordinator(input, output, "--queue", "d", "--give-up", "1").ended;
  assert.equal(code, 1);
  assert.match(told, /No batch came back for 1 s/);
});
