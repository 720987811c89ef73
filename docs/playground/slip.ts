import type { Article } from "wirecopy";
import { el } from "./elements.js";

/** Who filed the story, where and when. */
export function slipOf({ agency, dateline, date, byline }: Article): Node[] {
  const places = (dateline?.places ?? []).map(({ name, region, country }) => {
    const code = region ?? country;
    return code ? `${name} (${code})` : name;
  });
  const rows: [string, string | undefined][] = [
    ["Agency", agency?.name],
    ["Filed from", places.join(", ") || undefined],
    ["Date", date ? `${date.iso} (${date.basis})` : undefined],
    ["By", byline?.authors.join(", ") || undefined],
  ];
  return rows.map(([name, value]) =>
    el("div", {}, el("dt", {}, name), el("dd", { class: value ? null : "is-null" }, value ?? "not said")),
  );
}
