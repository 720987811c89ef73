import type { Article } from "wirecopy";
import { createCard } from "./card.js";
import { byId, counted, el, grouped } from "./elements.js";
import { figuresPanel } from "./figures-panel.js";
import { fromHash, toHash } from "./link.js";
import { notesPanel } from "./notes-panel.js";
import { startParser } from "./parser.js";
import type { Part } from "./parts.js";
import { samples } from "./samples.js";
import { slipOf } from "./slip.js";
import { speakersPanel } from "./speakers-panel.js";
import { belongsTo, createStoryView } from "./story-view.js";
import { startTabs } from "./tabs.js";
import { startTheme } from "./theme.js";
import type { Reading } from "./view.js";
import { numberOf, spoken } from "./words.js";

/** Code units shown at first, and added by "Show more". All of a text is parsed, however long. */
const SHOWN = 30_000;
/** A text that is parsed once typing has paused, not at each key. */
const LONG = 50_000;

/** Wires the page up and parses the story in its link, or the first sample. */
export function startPage(): void {
  const copy = byId("copy", HTMLTextAreaElement);
  const day = byId("day", HTMLInputElement);
  const sample = byId("sample", HTMLSelectElement);
  const storyRoot = byId("story", HTMLElement);
  const cardRoot = byId("card", HTMLElement);
  const live = byId("live", HTMLElement);
  const summary = byId("summary", HTMLElement);

  const ask = startParser((document.currentScript as HTMLScriptElement).src);
  const story = createStoryView(storyRoot);
  let text = "";
  let reading: Reading | null = null;
  let timer = 0;
  let slow = 0;
  let announcing = 0;

  // Parsing

  function parseSoon(): void {
    clearTimeout(timer);
    if (location.hash) history.replaceState(null, "", location.pathname + location.search);
    timer = setTimeout(() => parse(), copy.value.length > LONG ? 300 : 0);
  }

  function parse(remark?: string): void {
    clearTimeout(timer);
    clearTimeout(slow);
    const asked = copy.value;
    slow = setTimeout(() => {
      summary.textContent = `Parsing ${grouped(asked.length)} characters…`;
      document.body.dataset.state = "parsing";
    }, 150);
    ask({ ask: "parse", text: asked, referenceDate: day.value, shown: SHOWN }, (reply) => {
      clearTimeout(slow);
      text = asked;
      if ("reading" in reply) show(reply.reading);
      else if ("error" in reply) say(`This text could not be parsed: ${reply.error}`);
      if (remark) say(remark);
    });
  }

  function show(read: Reading): void {
    reading = read;
    card.hide();
    story.render(read, text);
    storyRoot.classList.toggle("is-empty", text.trim() === "");
    const { quotes, speakers, statistics, diagnostics } = read.totals;
    byId("slip", HTMLElement).replaceChildren(...slipOf(read.view));
    count("speakers", speakers);
    count("figures", statistics);
    count("notes", diagnostics);
    const more = byId("more", HTMLElement);
    more.hidden = read.shown >= read.length;
    byId("more-note", HTMLElement).textContent =
      `All ${grouped(read.length)} characters are parsed; the first ${grouped(read.shown)} are shown here and in the lists.`;
    renderPanel();
    say(
      [counted(quotes, "quote"), counted(speakers, "speaker"), counted(statistics, "figure")].join(" · "),
      `in ${read.took < 10 ? read.took.toFixed(1) : grouped(Math.round(read.took))} ms`,
    );
    document.body.dataset.state = "ready";
  }

  function count(tab: string, total: number): void {
    byId(`count-${tab}`, HTMLElement).textContent = grouped(total);
  }

  /** Shows a message at once, and has it read out once typing has paused. */
  function say(message: string, aside = ""): void {
    summary.textContent = [message, aside].filter(Boolean).join(" · ");
    announce(message, 900);
  }

  function announce(message: string, delay = 0): void {
    clearTimeout(announcing);
    announcing = setTimeout(() => (live.textContent = message), delay);
  }

  // Panels: only the open one is rendered

  let panel = "speakers";
  const open = startTabs(byId("tabs", HTMLElement), (id) => {
    panel = id;
    renderPanel();
  });

  function renderPanel(): void {
    if (!reading) return;
    const { view } = reading;
    const content = {
      speakers: () => speakersPanel(view),
      figures: () => figuresPanel(view),
      notes: () => notesPanel(view, text),
      json: () => [jsonOf(view)],
    }[panel];
    const into = byId(panel === "json" ? "json-text" : panel, HTMLElement);
    into.replaceChildren(...(content ? content() : []));
  }

  function jsonOf(view: Article): string {
    return JSON.stringify(view, null, 2);
  }

  // From the story to the panels and back

  function leadsTo({ kind, speaker, path }: Part): string | null {
    if (kind === "figure") return "Its row in the table";
    if (path.startsWith("quotes") || path.startsWith("attributions") || kind === "mention") {
      const name = speaker === null ? undefined : reading?.view.speakers[speaker]?.name;
      return name ? `Speaker ${numberOf(speaker)}: ${name}` : "In the list of speakers";
    }
    return null;
  }

  function follow(part: Part): void {
    card.hide();
    if (part.kind === "figure") {
      open("figures");
      arrive(byId("figures", HTMLElement).querySelector(`[data-path="${part.path}"]`), part);
      return;
    }
    open("speakers");
    const root = byId("speakers", HTMLElement);
    const to =
      root.querySelector(`[data-path="${CSS.escape(contentOf(part))}"]`) ??
      root.querySelector(`[data-speaker="${part.speaker}"] button`) ??
      root.querySelector(`[data-path="${part.path}"]`);
    arrive(to, part);
  }

  /** The content of the part's attribution that covers it, or else the first. */
  function contentOf({ attribution, start, end, path }: Part): string {
    if (attribution === null) return path;
    const contents = reading?.view.attributions[attribution]?.contents ?? [];
    const at = contents.findIndex((content) => content.start < end && start < content.end);
    return `attributions[${attribution}].contents[${Math.max(0, at)}]`;
  }

  function arrive(button: Element | null, from: Part): void {
    if (!(button instanceof HTMLElement)) return;
    button.dataset.back = from.path;
    button.focus({ preventScroll: true });
    button.scrollIntoView({ block: "nearest" });
  }

  function back(button: HTMLElement): void {
    const path = button.dataset.back ?? button.dataset.path!;
    delete button.dataset.back;
    if (!story.reveal(path)) announce("That part is further down than the story is shown.");
  }

  const panels = byId("panels", HTMLElement);
  panels.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-path]") : null;
    if (button) back(button);
  });
  panels.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !(event.target instanceof HTMLElement) || !event.target.dataset.path)
      return;
    back(event.target);
  });
  for (const type of ["pointerover", "focusin"])
    panels.addEventListener(type, ({ target }) => {
      const element = target instanceof Element ? target : null;
      const path = element?.closest<HTMLElement>("[data-path]")?.dataset.path;
      const speaker = element?.closest("h3")?.closest<HTMLElement>("[data-speaker]")?.dataset.speaker;
      if (path) story.light((part) => part.path === path);
      else story.light((part) => speaker !== undefined && part.speaker === Number(speaker));
    });
  panels.addEventListener("pointerleave", () => story.light(() => false));

  // The story: hover, focus, keys

  const card = createCard(cardRoot, leadsTo, follow);
  let hiding = 0;

  function look(target: EventTarget | null): boolean {
    const place = story.placeOf(target);
    if (!place || !reading) return false;
    clearTimeout(hiding);
    if (card.at() === place.element) return true;
    card.show(place, reading.view);
    story.light(belongsTo(place.parts[0]));
    return true;
  }

  function lookAway(): void {
    clearTimeout(hiding);
    hiding = setTimeout(() => {
      card.hide();
      story.light(() => false);
    }, 200);
  }

  storyRoot.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "touch" && !card.isDocked() && !look(event.target)) lookAway();
  });
  storyRoot.addEventListener("pointerleave", () => !card.isDocked() && lookAway());
  cardRoot.addEventListener("pointerenter", () => clearTimeout(hiding));
  cardRoot.addEventListener("pointerleave", lookAway);
  storyRoot.addEventListener("focusin", ({ target }) => {
    const place = story.placeOf(target);
    if (!place || !reading || !look(target)) return;
    const part = place.parts.find((candidate) => leadsTo(candidate)) ?? place.parts[0];
    announce(
      `${spoken(reading.view, part, text)} ${leadsTo(part) ? "Enter goes to it in the lists." : ""}`,
      150,
    );
  });
  for (const root of [storyRoot, cardRoot])
    root.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(
        relatedTarget instanceof Node &&
        (cardRoot.contains(relatedTarget) || storyRoot.contains(relatedTarget))
      ))
        lookAway();
    });

  function press(target: EventTarget | null): void {
    const part = story.placeOf(target)?.parts.find((candidate) => leadsTo(candidate));
    if (part) follow(part);
  }

  // A finger has no hover: its first tap shows the fields, with a button that goes on. So too where the card is docked.
  let shownBefore: HTMLElement | null = null;
  storyRoot.addEventListener("pointerdown", () => (shownBefore = card.at()));
  storyRoot.addEventListener("click", (event) => {
    if (!getSelection()?.isCollapsed) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
    if ((isTouch || card.isDocked()) && shownBefore !== story.placeOf(event.target)?.element) {
      if (!look(event.target)) lookAway();
    } else press(event.target);
  });
  storyRoot.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[
      event.key
    ];
    if (by !== undefined) story.step(by);
    else if (event.key === "Enter" || event.key === " ") press(event.target);
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") card.hide();
  });

  // The copy

  sample.append(
    ...samples.map(({ name }, i) => el("option", { value: String(i) }, name)),
    el("option", { value: "own" }, "Your own text"),
  );
  sample.addEventListener("change", () => {
    const { text: picked, referenceDate } = samples[Number(sample.value)] ?? { text: "", referenceDate: "" };
    copy.value = picked;
    day.value = referenceDate;
    if (sample.value === "own") copy.focus();
    parseSoon();
  });
  copy.addEventListener("input", () => {
    sample.value = "own";
    parseSoon();
  });
  day.addEventListener("input", parseSoon);

  byId("share", HTMLButtonElement).addEventListener("click", () => {
    void (async () => {
      const hash = await toHash({ text: copy.value, referenceDate: day.value });
      if (hash === null) return say("This story is too long for a link.");
      history.replaceState(null, "", hash);
      try {
        await navigator.clipboard.writeText(location.href);
        say("Link copied.");
      } catch {
        say("The link is in the address bar.");
      }
    })();
  });
  byId("copy-json", HTMLButtonElement).addEventListener("click", () => {
    ask({ ask: "json" }, (reply) => {
      if (!("json" in reply)) return;
      navigator.clipboard.writeText(reply.json).then(
        () => say("JSON copied."),
        () => say("The browser did not allow copying."),
      );
    });
  });
  byId("show-more", HTMLButtonElement).addEventListener("click", () => {
    if (!reading) return;
    ask({ ask: "show", shown: reading.shown + SHOWN }, (reply) => "reading" in reply && show(reply.reading));
  });

  // Where to begin

  async function begin(): Promise<void> {
    const shared = await fromHash(location.hash);
    const { text: first, referenceDate } = shared ?? samples[0];
    sample.value = shared ? "own" : "0";
    copy.value = first;
    day.value = referenceDate;
    const isBroken = !shared && location.hash.startsWith("#story=");
    parse(isBroken ? "The link holds no story that can be read." : undefined);
  }
  addEventListener("hashchange", () => void (location.hash.startsWith("#story=") && begin()));
  startTheme(byId("theme", HTMLButtonElement));
  open("speakers");
  void begin();
}
