import type { Attribution, Quote, Speaker } from "../article/types.js";
import type { Body } from "../text/body.js";

/** The speakers of a story, and the attributions with `speaker` filled in. */
export interface Cast {
  speakers: Speaker[];
  attributions: Attribution[];
}

/** Joins the sources of all attributions into speakers, across the whole story. */
export function resolveSpeakers(
  body: Body,
  quotes: readonly Quote[],
  attributions: readonly Attribution[],
): Cast {
  void body;
  void quotes;
  return { speakers: [], attributions: [...attributions] };
}
