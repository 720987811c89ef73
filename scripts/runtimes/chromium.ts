/**
 * Runs a file of the project in Chromium, bundled for the browser with the package it imports, and prints
 * what it logs: `tsx chromium.ts check.mjs`.
 */
import { build } from "esbuild";
import { findChromium, launch } from "../../test/playground/chromium.js";

const [file] = process.argv.slice(2);
const executable = findChromium();
if (!file || !executable) throw new Error("There is nothing to run, or no Chromium to run it in.");

const bundle = await build({
  entryPoints: [file],
  bundle: true,
  write: false,
  format: "iife",
  platform: "browser",
  target: "es2022",
  logLevel: "error",
});

const browser = await launch(executable);
try {
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  await page.evaluate(() => {
    const logged: string[] = [];
    Object.assign(globalThis, { logged });
    console.log = (line: string) => logged.push(line);
  });
  await page.addScriptTag({ content: bundle.outputFiles[0]!.text });
  if (trouble.length > 0) throw new Error(trouble.join("\n"));
  console.log(await page.evaluate(() => (globalThis as unknown as { logged: string[] }).logged.join("\n")));
} finally {
  await browser.close();
}
