import { mkdirSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { samples } from "../../docs/playground/samples.js";
import { findChromium, launch, serveSite } from "./chromium.js";

const executable = findChromium();
const screenshots = process.env.SCREENSHOTS;

const STORY = `OSLO, March 4 (Reuters) - "The fleet is old," Transport Minister Kari Dahl said on Tuesday.

Dahl said fares would rise by 12 percent. "It cannot wait," she added.`;

describe.skipIf(!executable)("the playground in Chromium", () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  let browser: Browser;
  let trouble: string[] = [];

  beforeAll(async () => {
    site = await serveSite();
    browser = await launch(executable!);
    if (screenshots) mkdirSync(screenshots, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  afterEach(() => {
    const found = trouble;
    trouble = [];
    expect(found).toEqual([]);
  });

  /** A page of its own; whatever it logs as an error, opens or fetches from elsewhere fails the test. */
  async function open(path = "playground/", options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
    page.on("pageerror", (error) => trouble.push(error.message));
    page.on("dialog", (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("response", (response) => {
      if (!response.ok()) trouble.push(`${response.status()} for ${response.url()}`);
    });
    page.on("request", (request) => {
      if (!/^(?:data:|blob:)/.test(request.url()) && !request.url().startsWith(site.url))
        trouble.push(`request to ${request.url()}`);
    });
    await page.goto(site.url + path);
    if (path.startsWith("playground")) await page.waitForSelector("[data-state=ready]");
    return page;
  }

  const shot = async (page: Page, name: string) => {
    if (screenshots) await page.screenshot({ path: `${screenshots}/${name}.png` });
  };
  const copyOf = (page: Page) => page.inputValue("#copy");
  const storyOf = (page: Page) => page.locator("#story").evaluate((story) => story.textContent);
  const shows = (page: Page, text: string) =>
    page.waitForFunction((wanted) => document.getElementById("story")!.textContent === wanted, text);
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
  const write = async (page: Page, text: string) => {
    await page.fill("#copy", text);
    await shows(page, text);
  };

  test("opens on a story, marked", async () => {
    const page = await open();
    expect(await storyOf(page)).toBe(samples[0].text);
    expect(await copyOf(page)).toBe(samples[0].text);
    for (const mark of ["headline", "byline", "place", "quote", "source", "cue", "figure", "date"])
      expect(await page.locator(`#story .is-${mark}`).count(), mark).toBeGreaterThan(0);
    expect(await page.locator("#slip").innerText()).toContain("ATHENS (GR)");
    await shot(page, "story");
  });

  test("shows each sample to the last character", async () => {
    const page = await open();
    for (const [i, { text, referenceDate }] of samples.entries()) {
      await page.selectOption("#sample", String(i));
      await shows(page, text);
      expect(await page.inputValue("#day")).toBe(referenceDate);
      await shot(page, `sample-${i}`);
    }
  });

  test("parses as one types", async () => {
    const page = await open();
    await write(page, "");
    await page.locator("#copy").pressSequentially('"It is late," Ana Ruiz said.');
    await shows(page, '"It is late," Ana Ruiz said.');
    expect(await page.locator("#story .is-quote").innerText()).toBe('"It is late,"');
    expect(await page.locator("#speakers h3").innerText()).toContain("Ana Ruiz");
    expect(await page.inputValue("#sample")).toBe("own");
  });

  test("shows the fields of a mark under the pointer", async () => {
    const page = await open();
    await write(page, STORY);
    await page.hover("#story .is-figure");
    const card = page.locator("#card");
    await card.waitFor();
    expect(await card.innerText()).toMatch(/kind\s+percentage\s+value\s+12\b/);
    await shot(page, "card");
    await page.hover("h1");
    await card.waitFor({ state: "hidden" });
  });

  test("goes from a quote to its speaker and back", async () => {
    const page = await open();
    await write(page, STORY);
    await page.click('#story .is-quote:has-text("cannot wait")');
    expect(await focused(page)).toBe('"It cannot wait,"');
    const speaker = page.locator(".speaker", { has: page.locator("button:focus") });
    expect(await speaker.locator("h3").innerText()).toContain("Kari Dahl");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe('"It cannot wait,"');
    expect(await page.locator("#story .is-quote:focus").count()).toBe(1);
  });

  test("goes from a figure to its row and on to its source", async () => {
    const page = await open();
    await write(page, STORY);
    await page.click("#story .is-figure");
    expect(await page.getAttribute("#tab-figures", "aria-selected")).toBe("true");
    expect(await focused(page)).toBe("12 percent");
    await page.click("tr[data-figure='0'] td:nth-child(4) button");
    expect(await page.locator("#story .is-source:focus").innerText()).toBe("Dahl");
  });

  test("is worked by keys alone", async () => {
    const page = await open();
    await write(page, STORY);
    await page.focus("#copy");
    for (let i = 0; i < 2; i++) await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("OSLO");
    while ((await focused(page)) !== '"It cannot wait,"') await page.keyboard.press("ArrowRight");
    expect(await page.locator("#card").isVisible()).toBe(true);
    await page.waitForFunction(() => document.getElementById("live")!.textContent.includes("Kari Dahl"));
    await page.keyboard.press("Enter");
    expect(await page.locator("#speakers button:focus").innerText()).toBe('"It cannot wait,"');
    await page.keyboard.press("Escape");
    expect(await page.locator("#story .is-quote:focus").innerText()).toBe('"It cannot wait,"');
    await page.keyboard.press("Escape");
    expect(await page.locator("#card").isVisible()).toBe(false);
    await page.focus("#tab-speakers");
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator("#json-text").isVisible()).toBe(true);
    expect(JSON.parse(await page.locator("#json-text").innerText())).toHaveProperty("quotes.length", 2);
  });

  test("names its landmarks, fields and buttons", async () => {
    const page = await open();
    const landmarks = await page.locator("body").ariaSnapshot();
    for (const part of [
      "banner",
      "main",
      "contentinfo",
      "navigation",
      'region "Marked"',
      'textbox "Text of the story"',
    ])
      expect(landmarks).toContain(part);
    const nameless = ["- button", "- textbox", "- combobox", "- tab"];
    for (const line of landmarks.split("\n")) expect(nameless).not.toContain(line.trim());
  });

  test("a link brings text, day and Article back", async () => {
    const page = await open();
    const text = `${STORY}\n\nEt voilà: 🛳 <b>“fin”</b>`;
    await page.fill("#day", "2025-03-05");
    await write(page, text);
    await page.click("#share");
    await page.waitForFunction(() => location.hash.startsWith("#story="));
    const [link, json] = [page.url().slice(site.url.length), await jsonOf(page)];
    const other = await open(link);
    expect(await copyOf(other)).toBe(text);
    expect(await other.inputValue("#day")).toBe("2025-03-05");
    expect(await jsonOf(other)).toBe(json);
    await other.locator("#copy").press("a");
    expect(new URL(other.url()).hash).toBe("");
  });

  test("a link that holds no story says so, and a story is there all the same", async () => {
    const page = await open("playground/#story=%00not!");
    expect(await storyOf(page)).toBe(samples[0].text);
    await page.waitForFunction(() => document.getElementById("summary")!.textContent.includes("no story"));
  });

  async function jsonOf(page: Page): Promise<string> {
    await page.click("#tab-json");
    return (await page.locator("#json-text").textContent()) ?? "";
  }

  test("shows pasted HTML as text", async () => {
    const page = await open();
    const html = [
      '<script>alert("1")</script>',
      '<img src=x onerror="alert(2)">',
      'OSLO, March 4 (AP) - "<svg onload=alert(3)>," <b>Kari</b> Dahl said <i>12 percent</i>.',
      '</p></textarea><a href="javascript:alert(4)">“<iframe srcdoc=x>”</a>',
    ].join("\n\n");
    await write(page, html);
    for (const tab of ["speakers", "figures", "notes", "json"]) {
      await page.click(`#tab-${tab}`);
      expect(await page.locator("main :is(script, img, svg, b, i, iframe, a)").count()).toBe(0);
    }
    await page.focus("#story [role=button]");
    for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowRight");
    expect(await page.locator("#card :is(script, img, svg, b, i, iframe, a)").count()).toBe(0);
    await shot(page, "html");
  });

  test("an empty box is an empty story", async () => {
    const page = await open();
    await write(page, "");
    for (const tab of ["speakers", "figures", "notes", "json"]) await page.click(`#tab-${tab}`);
    expect(await page.locator("#json-text").innerText()).toContain('"empty-text"');
    await page.focus("#story");
    for (const key of ["ArrowRight", "Enter", "End"]) await page.keyboard.press(key);
    await shot(page, "empty");
  });

  describe("a megabyte of text", () => {
    const million = `${STORY}\n\n`.repeat(Math.ceil(1_000_000 / STORY.length));
    const paste = (page: Page, text: string) =>
      page.evaluate((value) => {
        const copy = document.getElementById("copy") as HTMLTextAreaElement;
        copy.value = value;
        copy.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, text);

    test("leaves the page at hand while it is parsed, and is shown from its beginning", async () => {
      const page = await open();
      await paste(page, million);
      await page.waitForSelector("[data-state=parsing]");
      await page.click("#theme");
      await page.click("#tab-figures");
      // Both clicks were answered before the parser was.
      expect(await page.getAttribute("body", "data-state")).toBe("parsing");
      expect(await page.getAttribute("#theme", "aria-pressed")).toBe("true");
      await page.waitForSelector("[data-state=ready]", { timeout: 150_000 });
      const first = (await storyOf(page))!;
      expect(million.startsWith(first)).toBe(true);
      expect(await page.locator("#more-note").innerText()).toContain(million.length.toLocaleString("en"));
      await shot(page, "megabyte");
      await page.click("#show-more");
      await page.waitForFunction(
        (length) => document.getElementById("story")!.textContent.length > length,
        first.length,
      );
      expect(million.startsWith((await storyOf(page))!)).toBe(true);
    });

    test("does not hold up the story that replaces it", async () => {
      const page = await open();
      await paste(page, million);
      await page.waitForSelector("[data-state=parsing]");
      await write(page, STORY);
      await page.waitForSelector("[data-state=ready]");
      expect(await page.locator("#summary").innerText()).toContain("2 quotes");
    });
  });

  test("is dark where the system is, until the button says otherwise", async () => {
    const page = await open("playground/", { colorScheme: "dark" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe("rgb(23, 22, 19)");
    await shot(page, "dark");
    await page.click("#theme");
    expect(await paper()).toBe("rgb(251, 249, 244)");
    await page.reload();
    expect(await paper()).toBe("rgb(251, 249, 244)");
  });

  test.each([320, 390, 768, 1024])("fits a screen of %i", async (width) => {
    const page = await open("playground/", { viewport: { width, height: 800 } });
    for (const tab of ["speakers", "figures", "notes", "json"]) {
      await page.click(`#tab-${tab}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.evaluate(() => scrollTo(0, 0));
    await shot(page, `width-${width}`);
  });

  test("a finger sees the fields first and goes on from there", async () => {
    const page = await open("playground/", {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    const quote = page.locator("#story .is-quote").first();
    await quote.tap();
    const card = page.locator("#card");
    await card.waitFor();
    const [mark, shown] = [await quote.boundingBox(), await card.boundingBox()];
    expect(mark!.y).toBeLessThan(shown!.y);
    await shot(page, "finger");
    await card.locator("button", { hasText: "Speaker" }).first().tap();
    expect(await page.locator("#speakers button:focus").count()).toBe(1);
  });

  test("the reference leads here, and its search finds a function", async () => {
    const page = await open("functions/wirecopy.extractQuotes.html");
    await page.click("#tsd-search-trigger");
    await page.fill("#tsd-search-input", "validateArticle");
    await page.locator("#tsd-search-results a", { hasText: "validateArticle" }).first().waitFor();
    await shot(page, "search");
    await page.keyboard.press("Escape");
    await page.locator("#tsd-toolbar-links a", { hasText: "Playground" }).click();
    await page.waitForSelector("[data-state=ready]");
  });
});
