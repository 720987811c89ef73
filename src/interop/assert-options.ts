import { mismatch, readDay } from "../options.js";

/** Throws a `TypeError` unless an option is a string that says something. */
export function assertFilled(name: string, wanted: string, value: unknown): void {
  if (typeof value !== "string" || value === "") throw new TypeError(mismatch(name, wanted, value));
}

/** "T09:30:00Z", "T09:30:00.5+01:00"; not "T09:30" */
const TIME = /^T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/** Throws unless an option is left out or an RFC 3339 date-time; where it accepts a date, a day alone will do. */
export function assertDateTime(
  name: string,
  value: unknown,
  accepts: "date-time" | "date" = "date-time",
): void {
  if (value === undefined) return;
  const dayWillDo = accepts === "date";
  const wanted = `an RFC 3339 date-time such as "2025-03-04T09:30:00Z"${dayWillDo ? ' or a day such as "2025-03-04"' : ""}`;
  if (typeof value !== "string") throw new TypeError(mismatch(name, wanted, value));
  const time = value.slice(10);
  if (readDay(value) === null || !(TIME.test(time) || (dayWillDo && time === "")))
    throw new RangeError(mismatch(name, wanted, value));
}
