import type { Token } from "../../text/token.js";

/** Whether a word counts back or on from a day: "$52 a month [ago]", "190 tonnes a year [earlier]"; the amount is then not per year. */
export function isAgo(token: Token | undefined): boolean {
  return token !== undefined && /^(?:ago|earlier|before|later|previously)$/.test(token.lower);
}
