import type { Piece } from "./pieces.js";

/** How much of a story is searched for another mention of a place. */
const MENTION_REACH = 6000;

/** Whether "in Foxborough", "at Davie" or "near Lindi" occurs behind `from`. */
export function isMentionedAsPlace(text: string, from: number, name: string): boolean {
  const titled = name.toLowerCase().replace(/(?:^|[\s-])[a-z]/g, (letter) => letter.toUpperCase());
  const window = text.slice(Math.max(0, from - 2000), from + MENTION_REACH);
  for (let at = window.indexOf(titled); at >= 0; at = window.indexOf(titled, at + titled.length))
    if (BEFORE_A_PLACE.test(window.slice(Math.max(0, at - 9), at))) return true;
  return false;
}
/** What leads to a place in running text: "in ", "near "; not "Berlin ". */
const BEFORE_A_PLACE = /\b(?:in|at|near|from|outside|of|to|around)\s$/;

/** Whether the text behind a dateline goes on all in capitals, as monitored broadcasts do, so that they say nothing. */
export function shouts(text: string, follower: Piece | null): boolean {
  if (follower === null) return false;
  const rest = text.slice(follower.start, follower.start + 60);
  return rest === rest.toUpperCase() && /[A-Z]{3}/.test(rest);
}
