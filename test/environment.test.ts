import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("support/digest.ts", import.meta.url));
const config = fileURLToPath(new URL("tsconfig.json", import.meta.url));
const tsx = import.meta.resolve("tsx");

interface Digest {
  articles: string;
  here: string;
}

/** What a process of its own reads in a locale and a time zone. */
function digestIn(locale: string, timeZone: string): Digest {
  const env = { ...process.env, LC_ALL: locale, LANG: locale, TZ: timeZone, TSX_TSCONFIG_PATH: config };
  return JSON.parse(
    execFileSync(process.execPath, ["--import", tsx, script], { env, encoding: "utf8" }),
  ) as Digest;
}

test("no Article depends on the locale or the time zone of its process", () => {
  const all = [
    digestIn("en_US.UTF-8", "UTC"),
    digestIn("tr_TR.UTF-8", "Pacific/Kiritimati"),
    digestIn("ar_EG.UTF-8", "America/St_Johns"),
  ];
  // the processes do differ in what they are
  expect(new Set(all.map(({ here }) => here)).size).toBe(all.length);
  expect(new Set(all.map(({ articles }) => articles)).size).toBe(1);
}, 60_000);
