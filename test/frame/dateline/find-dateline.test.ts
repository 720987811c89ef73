import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseArticle, parseDateline } from "../../../src/index.js";

describe("where a dateline stands", () => {
  test.each([
    [
      "behind a lone stroke that opens the text",
      "/ - OSLO, January 1 (AP) - The council met on Monday to discuss the harbour.",
      "OSLO, January 1 (AP) -",
    ],
    ["below a headline", "Ferry sinks off Oslo\n\nOSLO, May 3 (AP) — The ferry sank.", "OSLO, May 3 (AP) —"],
    [
      "below a byline",
      "Ferry sinks\n\nJonas Lund\nOSLO 1996-08-22\nThe ferry sank off the coast on Monday.",
      "OSLO 1996-08-22",
    ],
    [
      "below a summary",
      `The city's ferries are old, and three of them have sunk since the harbour was built, which worries those who sail on them every day.\n\nOSLO: The ferry sank.`,
      "OSLO:",
    ],
    [
      "below a caption",
      "A ferry sails in Oslo on May 3, 2018. (AP Photo/Jo Lund)\n\nOSLO, Norway (AP) — The ferry sank.",
      "OSLO, Norway (AP) —",
    ],
    [
      "on a line of its own",
      "Ferry sinks\nOSLO\nThe ferry sank on Monday off the coast, police said.",
      "OSLO",
    ],
    [
      "its date on a line of its own",
      "Press Trust of India\nNew Delhi\nAugust 8, 2019\n\nThe court sat on Thursday.",
      "New Delhi\nAugust 8, 2019",
    ],
    [
      "behind a correction note and its decoy date",
      "(This Dec. 4 story has been corrected to say 2015) By Ana Lund HAVANA (Reuters) - Envoys met.",
      "HAVANA (Reuters) -",
    ],
    [
      "behind names in capitals",
      "By ANA LUND KABUL, Afghanistan (AP) — Envoys met.",
      "KABUL, Afghanistan (AP) —",
    ],
    [
      "behind a page's furniture",
      "Mar 11, 2024, 07:15 ET Share this article LIMA, Peru, March 11, 2024 /CNW/ - Orbit won.",
      "LIMA, Peru, March 11, 2024 /CNW/ -",
    ],
    [
      "behind a note and a no-break space",
      "(Corrects name)\u00a0LIMA, May 3 (AP) - Rain fell.",
      "LIMA, May 3 (AP) -",
    ],
    ["behind asterisks", "****LONDON - Orbit rose.", "LONDON -"],
    ["behind a bracket", "[Text] Nicosia, Mar 3 (CNA) -- Envoys met.", "Nicosia, Mar 3 (CNA) --"],
    [
      "the agency that the headline names",
      "Fund grows (Vale Wire)\n\nVale Wire - A fund grew.",
      "Vale Wire -",
    ],
    ["alone, the whole text", "OSLO, May 3 (AP) —", "OSLO, May 3 (AP) —"],
  ])("%s", (_, text, expected) => {
    expect(parseDateline(text)?.text).toBe(expected);
  });

  test("not in the middle of a story", () => {
    const prose =
      "The council met on Monday to discuss the harbour, and nobody could say when the work would end or begin.";
    expect(
      parseDateline(
        `Harbour talks\n\n${prose} ${prose}\n\n${prose} ${prose}\n\n${prose} ${prose}\n\n${prose} ${prose}\n\nLIMA -- In other news, rain fell.`,
      ),
    ).toBeNull();
  });
});

/** Datelines from one grammar, each with what it must parse to. */
const places = fc.constantFrom(
  { printed: "OSLO", name: "OSLO", code: "NO" },
  { printed: "Nagpur", name: "Nagpur", code: "IN-MH" },
  { printed: "HELENA, Mont.", name: "HELENA", code: "US-MT" },
  { printed: "RIVERTON, Wyo.", name: "RIVERTON", code: "US-WY" },
  { printed: "ADDIS ABABA, Ethiopia", name: "ADDIS ABABA", code: "ET" },
  { printed: "SHARM EL-SHEIKH, Egypt", name: "SHARM EL-SHEIKH", code: "EG" },
  { printed: "Thunder Bay, Ont.", name: "Thunder Bay", code: "CA-ON" },
  { printed: "ST. PETERSBURG, Russia", name: "ST. PETERSBURG", code: "RU" },
  { printed: "WINSTON-SALEM, N.C.", name: "WINSTON-SALEM", code: "US-NC" },
);
const MONTHS = [
  "Jan.",
  "Feb",
  "MARCH",
  "April",
  "May",
  "June",
  "Jul",
  "Aug.",
  "Sept.",
  "OCT",
  "November",
  "Dec",
];
const dates = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    year: fc.constantFrom(null, 2024),
    dayFirst: fc.boolean(),
  })
  .map(({ month, day, year, dayFirst }) => {
    const word = MONTHS[month - 1];
    return {
      month,
      day,
      year,
      printed: (dayFirst ? `${day} ${word}` : `${word} ${day}`) + (year === null ? "" : `, ${year}`),
    };
  });
const agencies = fc.constantFrom(
  ["(Reuters)", "Reuters"],
  ["(AP)", "AP"],
  ["/TASS/", "TASS"],
  ["(Xinhua)", "Xinhua"],
  ["(PTI)", "PTI"],
  ["(GLOBE NEWSWIRE)", "GlobeNewswire"],
);
const separators = fc.constantFrom(" - ", " -- ", " — ", " – ", ": ", "-- ", " _ ");
const ledes = fc.constantFrom(
  "The council met.",
  "“We agree,” she said.",
  "Orbit Inc. rose 3 percent.",
  "A 12-year-old won.",
);

test("datelines made from one grammar parse to what they were made from", () => {
  fc.assert(
    fc.property(
      fc.array(places, { minLength: 1, maxLength: 3 }),
      fc.option(dates),
      agencies,
      separators,
      ledes,
      (parts, date, [agency, name], separator, lede) => {
        const like = parts.filter(
          ({ name: other }) =>
            (other === other.toUpperCase()) === (parts[0].name === parts[0].name.toUpperCase()),
        );
        const dateline =
          `${like.map(({ printed }) => printed).join("/")}${date ? `, ${date.printed}` : ""} ${agency}${separator}`.trimEnd();
        const found = parseDateline(`${dateline} ${lede}`);
        expect(found?.text).toBe(dateline);
        expect(found!.places.map((place) => [place.name, place.region ?? place.country])).toEqual(
          like.map((place) => [place.name, place.code]),
        );
        expect(found!.agency?.name).toBe(name);
        expect(
          found!.date && { month: found!.date.month, day: found!.date.day, year: found!.date.year },
        ).toEqual(date && { month: date.month, day: date.day, year: date.year });
      },
    ),
    { seed: 11, numRuns: 400 },
  );
});

describe("bad input", () => {
  test.each([
    ["OSLO, Feb 30 (Reuters) - Rain fell.", "Feb 30"],
    ["OSLO, Feb. 29, 2023 (Reuters) - Rain fell.", "Feb. 29, 2023"],
    ["OSLO 2024-13-05\nRain fell on the city on Monday night.", "2024-13-05"],
    ["OSLO, March 119 - Rain fell.", "March 119"],
  ])("%j has a date that no calendar has", (text, date) => {
    const { dateline, diagnostics } = parseArticle(text, { referenceDate: "2024-03-01" });
    expect(dateline).not.toBeNull();
    expect(dateline!.date?.iso ?? null).toBeNull();
    const [diagnostic] = diagnostics.filter(({ code }) => code === "impossible-date");
    expect(text.slice(diagnostic.start, diagnostic.end)).toBe(date);
  });

  test.each([
    "OSLO, Feb",
    "OSLO, Feb 3 (Reut",
    "OSLO, Norway",
    "OSLO (",
    "OSLO/",
    "ABCDEFGHIJ ".repeat(1000),
    "A".repeat(10_000),
    "PARIS, ".repeat(2000),
    "(".repeat(5000),
    "/".repeat(5000),
  ])("%.20j is cut off or no dateline", (text) => {
    expect(parseDateline(text)).toBeNull();
  });
});
