import type { ParseOptions } from "./article/types.js";
import { isoDate } from "./calendar.js";

/** What data frames, CSV and JSON exports write for a date that is missing: read as no date. */
const MISSING: ReadonlySet<string> = new Set(["", "None", "null", "NaN", "NaT"]);

/** What was given, for an error message: short, and safe for any value. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return "an array";
  if (value instanceof Date) return "a Date; its toISOString() has the day in UTC";
  return typeof value === "object" || typeof value === "function" || typeof value === "symbol"
    ? `a value of type ${typeof value}`
    : `${String(value)} (${typeof value})`;
}

/** Throws a `TypeError` unless `text` is a string. */
export function assertText(text: unknown): asserts text is string {
  if (typeof text !== "string")
    throw new TypeError(`text: expected a string, the story to parse, but was given ${shown(text)}`);
}

/** The reference date of the options as `YYYY-MM-DD`, or null; throws what is wrong with them. */
export function readReferenceDate(options: ParseOptions | undefined): string | null {
  if (options === undefined) return null;
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new TypeError(
      `options: expected an object such as { referenceDate: "2024-12-17" }, but was given ${shown(options)}`,
    );
  for (const key of Object.keys(options))
    if (key !== "referenceDate")
      throw new TypeError(`options.${key}: no such option; the only one is referenceDate`);
  const { referenceDate } = options;
  if (referenceDate === undefined) return null;
  if (typeof referenceDate !== "string")
    throw new TypeError(
      `options.referenceDate: expected an ISO 8601 date such as "2024-12-17", but was given ${shown(referenceDate)}`,
    );
  if (MISSING.has(referenceDate)) return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(referenceDate);
  const iso = match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!iso)
    throw new RangeError(
      `options.referenceDate: expected a day of the calendar as YYYY-MM-DD, such as "2024-12-17", but was given ${shown(referenceDate)}`,
    );
  return iso;
}
