import { blocksOf } from "./blocks.js";
import { el } from "./elements.js";
import { isMarked, partsOf, type Part } from "./parts.js";
import { segmentsOf, type Segment } from "./segments.js";
import type { Reading } from "./view.js";
import { numberOf, PART_NAMES, voiceOf } from "./words.js";

/** What is at one place of the story: the parts there, the innermost first. */
export interface Place {
  element: HTMLElement;
  parts: Part[];
}

/** The story as it is marked on the page. */
export interface StoryView {
  render(reading: Reading, text: string): void;
  /** The marked place that an element of the story is. */
  placeOf(target: EventTarget | null): Place | null;
  /** Lights the parts that a test picks, and no others. */
  light(picks: (part: Part) => boolean): void;
  /** Moves the focus to where a part begins; false where the page does not show it. */
  reveal(path: string): boolean;
  /** Moves the focus on by so many marks; to the first or the last at the ends. */
  step(by: number): void;
}

/** The marked story inside `root`. Its text is the text that was parsed, character by character. */
export function createStoryView(root: HTMLElement): StoryView {
  let parts: Part[] = [];
  let segments: Segment[] = [];
  /** Elements by segment; null where a segment is plain text. */
  let elements: (HTMLElement | null)[] = [];
  let stops: HTMLElement[] = [];
  let lit: HTMLElement[] = [];

  function render({ view, shown }: Reading, whole: string): void {
    const text = whole.slice(0, shown);
    const blocks = blocksOf(text, view);
    parts = partsOf(view);
    segments = segmentsOf(
      text.length,
      parts,
      blocks.map(({ start }) => start),
    );
    elements = [];
    stops = [];
    lit = [];
    let next = 0;
    root.replaceChildren(
      ...blocks.map(({ role, end }) => {
        const block = el("p", { class: role });
        if (role === "headline") {
          block.setAttribute("role", "heading");
          block.setAttribute("aria-level", "3");
        }
        for (; next < segments.length && segments[next].start < end; next++)
          block.append(paint(segments[next], text));
        return block;
      }),
    );
    if (stops.length > 0) stops[0].tabIndex = 0;
  }

  function paint({ start, end, over }: Segment, text: string): Node | string {
    const string = text.slice(start, end);
    if (over.length === 0) {
      elements.push(null);
      return string;
    }
    const here = over.map((index) => parts[index]);
    const marked = here.filter(isMarked);
    // The widest that speaks gives the colour; a figure inside a quote stays in the quote's.
    const voice =
      marked.findLast(({ kind }) => kind === "quote") ?? marked.find(({ kind }) => kind === "source");
    const names = new Set(marked.map(({ kind }) => `is-${kind}`));
    const element = el("span", { "data-segment": String(elements.length) }, string);
    for (const part of marked) {
      if (part.kind !== "figure") continue;
      if (part.start === start) names.add("figure-start");
      if (part.end === end) names.add("figure-end");
    }
    const begun = marked.find((part) => part.start === start);
    element.className = [...names, voice ? voiceOf(voice.speaker) : ""].join(" ").trim();
    if (begun) {
      element.setAttribute("role", "button");
      element.setAttribute("aria-roledescription", PART_NAMES[begun.kind]);
      element.tabIndex = -1;
      stops.push(element);
    }
    if (voice?.kind === "quote" && voice.start === start) element.dataset.badge = numberOf(voice.speaker);
    elements.push(element);
    return element;
  }

  function placeOf(target: EventTarget | null): Place | null {
    const element = target instanceof Element ? target.closest<HTMLElement>("[data-segment]") : null;
    if (!element || !root.contains(element)) return null;
    return { element, parts: segments[Number(element.dataset.segment)].over.map((index) => parts[index]) };
  }

  function light(picks: (part: Part) => boolean): void {
    for (const element of lit) element.classList.remove("is-lit");
    lit = [];
    const picked = new Set<number>();
    parts.forEach((part, index) => picks(part) && picked.add(index));
    if (picked.size === 0) return;
    segments.forEach(({ over }, index) => {
      const element = elements[index];
      if (!element || !over.some((part) => picked.has(part))) return;
      element.classList.add("is-lit");
      lit.push(element);
    });
  }

  function reveal(path: string): boolean {
    const part = parts.find((candidate) => candidate.path === path);
    const element = part && elements[segments.findIndex(({ start }) => start === part.start)];
    if (!element) return false;
    focus(element);
    return true;
  }

  function focus(element: HTMLElement): void {
    for (const stop of stops) if (stop.tabIndex === 0) stop.tabIndex = -1;
    element.tabIndex = 0;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function step(by: number): void {
    if (stops.length === 0) return;
    const active = document.activeElement;
    const at = active instanceof HTMLElement ? stops.indexOf(active) : -1;
    focus(stops[Math.max(0, Math.min(stops.length - 1, at + by))]);
  }

  return { render, placeOf, light, reveal, step };
}

/** What belongs to a part and is lit with it: the whole attribution of a cue, the subject of a figure. */
export function belongsTo(part: Part): (other: Part) => boolean {
  const ofAttribution = ["source", "cue", "content", "medium", "quote"];
  return (other) =>
    other.path === part.path ||
    other.path.startsWith(`${part.path}.subject`) ||
    (part.attribution !== null &&
      other.attribution === part.attribution &&
      (part.kind === "figure" ? ["source", "cue"] : ofAttribution).includes(other.kind));
}
