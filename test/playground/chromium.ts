import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";

const SITE = new URL("../../docs/site/", import.meta.url);

const INSTALLED = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where Chromium is on this machine; null where it is not, unless `REQUIRE_CHROMIUM` says that it must be. */
export function findChromium(): string | null {
  const path = INSTALLED.find((candidate) => candidate && existsSync(candidate));
  if (path) return path;
  const message = "No Chromium here: install Debian's `chromium`, or say where one is in CHROMIUM.";
  if (process.env.REQUIRE_CHROMIUM) throw new Error(message);
  console.warn(`${message} What needs it is NOT tested.`);
  return null;
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** Serves the built site from this machine to itself. */
export async function serveSite(): Promise<{ url: string; close: () => void }> {
  if (!existsSync(fileURLToPath(new URL("playground/playground.js", SITE))))
    throw new Error("The site is not built: run `npm run site` first.");
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    readFile(new URL(`.${path}`, SITE)).then(
      (body) =>
        response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream").end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}
