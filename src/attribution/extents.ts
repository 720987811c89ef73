import type { Attribution } from "../article/types.js";

/** Where the first part of an attribution begins: source, cue or content. */
export function startOf({ source, cue, contents }: Attribution): number {
  return Math.min(source?.start ?? Infinity, cue?.start ?? Infinity, contents[0].start);
}

/** Where the last of them ends. */
export function endOf({ source, cue, contents }: Attribution): number {
  return Math.max(source?.end ?? 0, cue?.end ?? 0, contents[contents.length - 1].end);
}
