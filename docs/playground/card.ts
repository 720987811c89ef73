import type { Article } from "wirecopy";
import { el } from "./elements.js";
import { fieldsOf, objectOf } from "./fields.js";
import { isMarked, type Part } from "./parts.js";
import type { Place } from "./story-view.js";
import { PART_NAMES, voiceOf } from "./words.js";

/** At most so many parts of one place have their fields shown. */
const MOST_PARTS = 3;

/** The card that shows the fields of what is hovered or focused. */
export interface Card {
  show(place: Place, article: Article): void;
  hide(): void;
  /** The place whose fields it shows. */
  at(): HTMLElement | null;
  /** Whether it lies at the bottom of a small screen, over the page. */
  isDocked(): boolean;
}

/** @param follow - Goes where a part leads: to its speaker, to its row. */
export function createCard(
  root: HTMLElement,
  leadsTo: (part: Part) => string | null,
  follow: (part: Part) => void,
): Card {
  let at: HTMLElement | null = null;
  const docked = matchMedia("(max-width: 48rem)");

  function show({ element, parts }: Place, article: Article): void {
    at = element;
    root.replaceChildren(...chosen(parts).map((part) => section(part, article)));
    root.hidden = false;
    put(element);
  }

  function section(part: Part, article: Article): HTMLElement {
    const object = objectOf(article, part);
    const rows = object ? fieldsOf(article, object.value) : [];
    const lead = leadsTo(part);
    const button = lead ? el("button", { type: "button" }, lead) : null;
    button?.addEventListener("click", () => follow(part));
    return el(
      "section",
      { class: voiceOf(part.speaker) },
      el("h3", {}, PART_NAMES[part.kind], " ", el("code", {}, object?.path ?? part.path)),
      el(
        "dl",
        {},
        ...rows.map(({ name, value }) =>
          el(
            "div",
            {},
            el("dt", {}, name),
            el("dd", { class: value === null ? "is-null" : null }, value ?? "null"),
          ),
        ),
      ),
      el("p", { class: "card-foot" }, el("span", {}, `${part.start} to ${part.end}`), button),
    );
  }

  /** Below the mark or, where there is no room, above it. On a phone it is docked, and the story makes room. */
  function put(element: HTMLElement): void {
    const mark = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = root;
    if (docked.matches) {
      const over = mark.bottom + 16 - (innerHeight - height);
      if (over > 0) scrollBy(0, over);
      return;
    }
    const below = mark.bottom + 6;
    const top = below + height < innerHeight ? below : Math.max(8, mark.top - height - 6);
    root.style.setProperty("--left", `${Math.max(8, Math.min(mark.left, innerWidth - width - 16))}px`);
    root.style.setProperty("--top", `${top}px`);
  }

  function hide(): void {
    at = null;
    root.hidden = true;
  }

  /** Keeps to its mark while the page scrolls, and goes with it. */
  addEventListener(
    "scroll",
    () => {
      if (!at || docked.matches) return;
      const { top, bottom } = at.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) hide();
      else put(at);
    },
    { passive: true },
  );

  return { show, hide, at: () => at, isDocked: () => docked.matches };
}

/** The parts worth a section: the marked ones, each object once, or else the innermost of the others. */
function chosen(parts: readonly Part[]): Part[] {
  const marked = parts.filter((part) => isMarked(part) && part.kind !== "dateline");
  const pool = marked.length > 0 ? marked : parts.slice(0, 1);
  return pool.slice(0, MOST_PARTS);
}
