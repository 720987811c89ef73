import type { Article, Attribution } from "wirecopy";
import { counted, el, oneLine } from "./elements.js";
import { numberOf, voiceOf } from "./words.js";

/** Speakers with what they said, and at the end what nobody is known to have said. */
export function speakersPanel({ speakers, attributions, quotes }: Article): Node[] {
  const said: number[][] = speakers.map(() => []);
  const nobodys: HTMLElement[] = [];
  attributions.forEach(({ speaker }, i) => {
    if (speaker !== null && said[speaker]) said[speaker].push(i);
    else nobodys.push(attributionItem(attributions[i], i));
  });
  quotes.forEach(({ attribution, kind, content }, i) => {
    if (attribution === null || !attributions[attribution])
      nobodys.push(el("li", {}, partButton(`quotes[${i}]`, content.text), el("small", {}, kind)));
  });
  const items = speakers.map(({ name, kind, title, affiliation, mentions }, i) =>
    el(
      "li",
      { class: `speaker ${voiceOf(i)}`, "data-speaker": String(i) },
      el("h3", {}, el("span", { class: "badge" }, numberOf(i)), " ", name),
      el(
        "p",
        { class: "about" },
        [kind, title, affiliation, counted(mentions.length, "mention")].filter(Boolean).join(" · "),
      ),
      said[i].length > 0 &&
        el("ul", { class: "said" }, ...said[i].map((index) => attributionItem(attributions[index], index))),
    ),
  );
  if (nobodys.length > 0)
    items.push(
      el(
        "li",
        { class: "speaker voice-none" },
        el("h3", {}, el("span", { class: "badge" }, numberOf(null)), " Nobody named"),
        el("p", { class: "about" }, "terms, and words without a known speaker"),
        el("ul", { class: "said" }, ...nobodys),
      ),
    );
  if (items.length === 0) return [el("p", { class: "empty" }, "Nobody speaks in this story.")];
  return [el("ol", { class: "speakers" }, ...items)];
}

function attributionItem({ contents, cue, source, kind, basis }: Attribution, index: number): HTMLElement {
  const item = el("li", {});
  contents.forEach(({ text }, i) => item.append(partButton(`attributions[${index}].contents[${i}]`, text)));
  const by = [source?.text, cue?.text].filter((text) => text !== undefined).map((text) => oneLine(text, 60));
  item.append(
    el("small", {}, [by.join(" · "), kind, basis === "explicit" ? "" : basis].filter(Boolean).join(", ")),
  );
  return item;
}

/** A button that leads to a part of the story. */
export function partButton(path: string, text: string): HTMLButtonElement {
  return el("button", { type: "button", class: "to-part", "data-path": path }, oneLine(text, 280));
}
