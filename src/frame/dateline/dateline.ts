import type { Agency, Dateline, DatelineDate, Diagnostic, Place } from "../../article/types.js";
import { isoDate, nearestYear } from "../../calendar.js";
import { excerpt } from "../../text/span.js";
import type { PrintedAgency } from "./agency.js";
import type { PrintedDate } from "./date.js";
import type { Reading } from "./tail.js";
import type { PrintedPlace } from "./places.js";
import { whereIs } from "./geography.js";

/** The dateline of a reading. `reference` chooses the year of a date printed without one. */
export function toDateline(
  text: string,
  reading: Reading,
  reference: string | null,
  diagnostics: Diagnostic[],
): Dateline {
  const { start, end, places, agency, date } = reading;
  return {
    start,
    end,
    text: text.slice(start, end),
    places: placesOf(text, places),
    agency: agency && toAgency(text, agency, diagnostics),
    date: date && toDate(text, date, reference, diagnostics),
  };
}

/** Places in print order. The last one's country serves a list: "MUNICH and BONN, Germany". */
function placesOf(text: string, places: readonly PrintedPlace[]): Place[] {
  // "Undated (AP) --" says that there is no place.
  return places
    .filter((place) => place.key !== "undated")
    .map(({ start, end, nameEnd, qualifier, key, areas }) => {
      const { region, country } = whereIs(key, areas);
      return {
        start,
        end,
        text: text.slice(start, end),
        name: text.slice(start, nameEnd),
        qualifier: qualifier && excerpt(text, qualifier.start, qualifier.end),
        region,
        country,
      };
    });
}

/** The agency under its canonical name, or as printed if it is not known. */
function toAgency(text: string, { start, end, name }: PrintedAgency, diagnostics: Diagnostic[]): Agency {
  const printed = text.slice(start, end);
  if (name === null)
    diagnostics.push({
      code: "unknown-agency",
      message: `The dateline names an agency that is not in the list: "${printed}".`,
      start,
      end,
    });
  return { start, end, text: printed, name: name ?? printed };
}

function toDate(
  text: string,
  date: PrintedDate,
  reference: string | null,
  diagnostics: Diagnostic[],
): DatelineDate | null {
  const { start, end, year, month, day } = date;
  const printed = text.slice(start, end);
  if (!date.possible)
    diagnostics.push({
      code: "impossible-date",
      message: `No calendar has the date "${printed}".`,
      start,
      end,
    });
  if (month === null || day === null) return null;
  const iso =
    year !== null
      ? isoDate(year, month, day)
      : reference !== null
        ? nearestYear(month, day, reference)
        : null;
  return { start, end, text: printed, year, month, day, iso };
}
