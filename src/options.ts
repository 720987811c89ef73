import type { ParseOptions } from "./article/types.js";
import { isoDate } from "./calendar.js";

/** What data frames, CSV and JSON exports write for a date that is missing: read as no date. */
const MISSING: ReadonlySet<string> = new Set(["", "None", "null", "NaN", "NaT"]);

/** What was given, for an error message: short, and safe for any value. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return "an array";
  if (value instanceof Date) return "a Date; its toISOString() is the same as a string, in UTC";
  return typeof value === "object" || typeof value === "function" || typeof value === "symbol"
    ? `a value of type ${typeof value}`
    : `${String(value)} (${typeof value})`;
}

/** What an error says of an argument. */
export function mismatch(name: string, wanted: string, given: unknown): string {
  return `${name}: expected ${wanted}, but was given ${shown(given)}`;
}

/** Throws a `TypeError` unless `text` is a string. */
export function assertText(text: unknown): asserts text is string {
  if (typeof text !== "string") throw new TypeError(mismatch("text", "a string, the story to parse", text));
}

/** The options that were given, none for `undefined`; throws a `TypeError` unless they are among those that are known. */
export function readOptions<Name extends string>(
  options: unknown,
  known: readonly Name[],
  example: string,
  name = "options",
): Readonly<Partial<Record<Name, unknown>>> {
  const given = (options ?? {}) as Readonly<Partial<Record<Name, unknown>>>;
  if (options === undefined) return given;
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new TypeError(mismatch(name, `an object such as ${example}`, options));
  for (const key of Object.keys(options))
    if (!(known as readonly string[]).includes(key))
      throw new TypeError(
        `${name}.${key}: no such option; ${known.length > 1 ? "there are" : "the only one is"} ${known.join(", ")}`,
      );
  return given;
}

/** The day of the calendar, `YYYY-MM-DD`, that a text is or begins with before a `T`; null where there is none. */
export function readDay(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text);
  return match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The reference date of the options as `YYYY-MM-DD`, or null; throws what is wrong with them. */
export function readReferenceDate(options: ParseOptions | undefined): string | null {
  const { referenceDate } = readOptions(options, ["referenceDate"], '{ referenceDate: "2024-12-17" }');
  if (referenceDate === undefined) return null;
  if (typeof referenceDate !== "string")
    throw new TypeError(
      mismatch("options.referenceDate", 'an ISO 8601 date such as "2024-12-17"', referenceDate),
    );
  if (MISSING.has(referenceDate)) return null;
  const iso = readDay(referenceDate);
  if (!iso)
    throw new RangeError(
      mismatch(
        "options.referenceDate",
        'a day of the calendar as YYYY-MM-DD, such as "2024-12-17"',
        referenceDate,
      ),
    );
  return iso;
}
