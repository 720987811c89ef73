import { describe, expect, test } from "vitest";
import { parseDateline } from "../../../src/index.js";

/** A dateline in one line: its text, places with codes, date and agency. */
function shown(line: string, referenceDate?: string): string | null {
  const found = parseDateline(line, { referenceDate });
  if (found === null) return null;
  const places = found.places.map(({ name, region, country }) => `${name}=${region ?? country ?? "?"}`);
  return [found.text, places.join(" + ") || "-", found.date?.iso ?? "-", found.agency?.name ?? "-"].join(
    " | ",
  );
}

describe("each agency's style", () => {
  test.each([
    ["AP", "BANGOR, Maine (AP) — Crews stood down.", "BANGOR, Maine (AP) — | BANGOR=US-ME | - | AP"],
    [
      "AP, wire file",
      "GALWAY, Ireland (AP)_ Fire gutted a warehouse.",
      "GALWAY, Ireland (AP)_ | GALWAY=IE | - | AP",
    ],
    ["AP, stand-alone city", "SEATTLE (AP) -- Ferries stopped.", "SEATTLE (AP) -- | SEATTLE=US-WA | - | AP"],
    [
      "Reuters",
      "OSLO, March 3 (Reuters) - The bank met.",
      "OSLO, March 3 (Reuters) - | OSLO=NO | 2025-03-03 | Reuters",
    ],
    ["Reuters, no place", "(Reuters) - Orbit Inc said it agreed.", "(Reuters) - | - | - | Reuters"],
    [
      "Reuters, date alone",
      "Oct 22 (Reuters) - Orbit said.",
      "Oct 22 (Reuters) - | - | 2024-10-22 | Reuters",
    ],
    [
      "Reuters, two places",
      "BEIRUT/THE HAGUE, March 7 (Reuters) - A court sat.",
      "BEIRUT/THE HAGUE, March 7 (Reuters) - | BEIRUT=LB + THE HAGUE=NL | 2025-03-07 | Reuters",
    ],
    [
      "Reuters of 1987",
      "HELENA, Mont., March 2 - Orbit Corp said.",
      "HELENA, Mont., March 2 - | HELENA=US-MT | 2025-03-02 | -",
    ],
    ["Reuters of 1996", "BRUSSELS 1996-08-22", "BRUSSELS 1996-08-22 | BRUSSELS=BE | 1996-08-22 | -"],
    [
      "AFP",
      "LAGOS, Aug 29, 2014 (AFP) - Traders shut shops.",
      "LAGOS, Aug 29, 2014 (AFP) - | LAGOS=NG | 2014-08-29 | AFP",
    ],
    ["AFP, title case", "Lima (AFP) – Voters queued.", "Lima (AFP) – | Lima=PE | - | AFP"],
    [
      "UPI",
      "LUBBOCK, Texas, Sept. 26 (UPI) -- Dust closed roads.",
      "LUBBOCK, Texas, Sept. 26 (UPI) -- | LUBBOCK=US-TX | 2024-09-26 | UPI",
    ],
    ["dpa", "Bonn (tca/dpa) - The team won.", "Bonn (tca/dpa) - | Bonn=DE | - | dpa"],
    ["EFE", "Madrid, Mar 18 (EFE).- Unions met.", "Madrid, Mar 18 (EFE).- | Madrid=ES | 2025-03-18 | EFE"],
    [
      "ANSA",
      "(ANSA) - ROME, JUL 11 - Ministers met.",
      "(ANSA) - ROME, JUL 11 - | ROME=IT | 2025-07-11 | ANSA",
    ],
    [
      "CP",
      "Canadian Press - KELOWNA, B.C. (CP) - Police said.",
      "Canadian Press - KELOWNA, B.C. (CP) - | KELOWNA=CA-BC | - | CP",
    ],
    ["AAP", "HOBART March 22 AAP - A storm hit.", "HOBART March 22 AAP - | HOBART=AU-TAS | 2025-03-22 | AAP"],
    [
      "Kyodo",
      "NARA, Japan, Dec. 9 Kyodo - Deer returned.",
      "NARA, Japan, Dec. 9 Kyodo - | NARA=JP | 2024-12-09 | Kyodo",
    ],
    [
      "Jiji",
      "Sendai, Nov. 18 (Jiji Press)--The mayor won.",
      "Sendai, Nov. 18 (Jiji Press)-- | Sendai=JP | 2024-11-18 | Jiji Press",
    ],
    [
      "Yonhap",
      "BUSAN, Oct. 12 (Yonhap) -- Ships sailed.",
      "BUSAN, Oct. 12 (Yonhap) -- | BUSAN=KR | 2024-10-12 | Yonhap",
    ],
    [
      "Xinhua, glued",
      "KUNMING, Jan. 1(Xinhua) -- Tea rose.",
      "KUNMING, Jan. 1(Xinhua) -- | KUNMING=CN | 2025-01-01 | Xinhua",
    ],
    [
      "CNA",
      "Tainan,  Sept. 8 (CNA) -- A school opened.",
      "Tainan,  Sept. 8 (CNA) -- | Tainan=TW | 2025-09-08 | CNA",
    ],
    [
      "KCNA",
      "Pyongyang, July 14 (KCNA) -- A farm opened.",
      "Pyongyang, July 14 (KCNA) -- | Pyongyang=KP | 2025-07-14 | KCNA",
    ],
    [
      "TASS",
      "KAZAN, June 20. /TASS/. The port reopened.",
      "KAZAN, June 20. /TASS/. | KAZAN=RU | 2025-06-20 | TASS",
    ],
    [
      "Interfax",
      "MINSK. April 2 (Interfax) - The plant closed.",
      "MINSK. April 2 (Interfax) - | MINSK=BY | 2025-04-02 | Interfax",
    ],
    [
      "BelTA",
      "GOMEL, 17 August (BelTA) – Exports grew.",
      "GOMEL, 17 August (BelTA) – | GOMEL=BY | 2025-08-17 | BelTA",
    ],
    [
      "Kazinform",
      "ASTANA-MINSK. KAZINFORM - Envoys met.",
      "ASTANA-MINSK. KAZINFORM - | ASTANA=KZ + MINSK=BY | - | Kazinform",
    ],
    [
      "IRNA",
      "Tabriz, Aug 19, IRNA – The minister left.",
      "Tabriz, Aug 19, IRNA – | Tabriz=IR | 2025-08-19 | IRNA",
    ],
    [
      "SPA",
      "Jeddah, May 14 , SPA -- The council met.",
      "Jeddah, May 14 , SPA -- | Jeddah=SA | 2025-05-14 | SPA",
    ],
    ["SANA", "Homs, SANA- A road reopened.", "Homs, SANA- | Homs=SY | - | SANA"],
    [
      "PTI, no separator",
      "Nagpur, Mar 4 (PTI) A panel met.",
      "Nagpur, Mar 4 (PTI) | Nagpur=IN-MH | 2025-03-04 | PTI",
    ],
    [
      "IANS, its tag stripped",
      "Busan, May 12  The navy ended a drill.",
      "Busan, May 12 | Busan=KR | 2025-05-12 | -",
    ],
    [
      "ANI",
      "New Delhi [India], September 4 (ANI): Rain fell.",
      "New Delhi [India], September 4 (ANI): | New Delhi=IN-DL | 2025-09-04 | ANI",
    ],
    ["APP", "LAHORE, Aug 7 (APP): Students marched.", "LAHORE, Aug 7 (APP): | LAHORE=PK | 2025-08-07 | APP"],
    [
      "GNA",
      "Tamale, (N/R), May 03, GNA – Farmers met.",
      "Tamale, (N/R), May 03, GNA – | Tamale=GH | 2025-05-03 | GNA",
    ],
    [
      "Bloomberg",
      "Sept. 1 (Bloomberg) -- Shares rose.",
      "Sept. 1 (Bloomberg) -- | - | 2025-09-01 | Bloomberg",
    ],
    ["Dow Jones", "ZURICH (Dow Jones)--Orbit AG rose.", "ZURICH (Dow Jones)-- | ZURICH=CH | - | Dow Jones"],
    ["NYT", "NEWARK, N.J. _ A school opened.", "NEWARK, N.J. _ | NEWARK=US-NJ | - | -"],
    [
      "CNN, no separator",
      "Hong Kong (CNN Business) A bank sold.",
      "Hong Kong (CNN Business) | Hong Kong=HK | - | CNN",
    ],
    [
      "monitored broadcast",
      "LIMA (PERU), 10 JAN 90 (EFE) -- [TEXT] A BRIDGE FELL.",
      "LIMA (PERU), 10 JAN 90 (EFE) -- | LIMA=PE | 1990-01-10 | EFE",
    ],
    ["local paper", "PERRYSBURG — The levy failed.", "PERRYSBURG — | PERRYSBURG=? | - | -"],
    [
      "local television",
      "LONDON, Ky. (WKYT) - A man was held.",
      "LONDON, Ky. (WKYT) - | LONDON=US-KY | - | WKYT",
    ],
    [
      "PR Newswire",
      "NEW YORK, LONDON and BEIJING, Feb. 2, 2017 /PRNewswire/ -- Orbit won.",
      "NEW YORK, LONDON and BEIJING, Feb. 2, 2017 /PRNewswire/ -- | NEW YORK=US-NY + LONDON=GB-ENG + BEIJING=CN | 2017-02-02 | PR Newswire",
    ],
    [
      "Business Wire",
      "ST. LOUIS--(BUSINESS WIRE)--Orbit won.",
      "ST. LOUIS--(BUSINESS WIRE)-- | ST. LOUIS=US-MO | - | Business Wire",
    ],
    [
      "Business Wire, its tag stripped",
      "ST. LOUIS--( )--Orbit won.",
      "ST. LOUIS--( )-- | ST. LOUIS=US-MO | - | -",
    ],
    [
      "GlobeNewswire",
      "REGINA, Saskatchewan, Dec. 03, 2019 (GLOBE NEWSWIRE) -- Orbit won.",
      "REGINA, Saskatchewan, Dec. 03, 2019 (GLOBE NEWSWIRE) -- | REGINA=CA-SK | 2019-12-03 | GlobeNewswire",
    ],
    [
      "Accesswire",
      "MACON, GA / ACCESSWIRE / September 26, 2019 / Orbit won.",
      "MACON, GA / ACCESSWIRE / September 26, 2019 / | MACON=US-GA | 2019-09-26 | Accesswire",
    ],
    [
      "Newsfile",
      "Waco, Texas--(Newsfile Corp. - September 24, 2025) - Orbit won.",
      "Waco, Texas--(Newsfile Corp. - September 24, 2025) - | Waco=US-TX | 2025-09-24 | Newsfile",
    ],
    [
      "CNW",
      "LAVAL, QC, Feb. 22, 2024 /CNW/ - Orbit won.",
      "LAVAL, QC, Feb. 22, 2024 /CNW/ - | LAVAL=CA-QC | 2024-02-22 | CNW",
    ],
    [
      "a date first",
      "OCTOBER 14, 2004 (REUTERS) - DENVER -- Orbit won.",
      "OCTOBER 14, 2004 (REUTERS) - DENVER -- | DENVER=US-CO | 2004-10-14 | Reuters",
    ],
  ])("%s", (_, line, expected) => {
    expect(shown(line, "2025-03-10")).toBe(expected);
  });
});

describe("shapes and misprints", () => {
  test.each([
    ["one place with a slash", "DALLAS/FORT WORTH, Texas (AP) - Flights resumed.", "DALLAS/FORT WORTH=US-TX"],
    ["a qualifier of two levels", "Macon, GA, United States: Rain fell.", "Macon=US-GA"],
    ["the country, not the state", "TBILISI, Georgia (AP) — Crowds met.", "TBILISI=GE"],
    ["the state, not the country", "MACON, Georgia (AP) — Crowds met.", "MACON=US-GA"],
    ["Paris of Texas", "PARIS, Texas (AP) — Crowds met.", "PARIS=US-TX"],
    [
      "an article before a country",
      "GREY FORKS, the United States, Sept. 15 (Xinhua) -- Rain fell.",
      "GREY FORKS=US",
    ],
    ["no country's ground", "UNITED NATIONS, Sept 3 (Reuters) - Envoys met.", "UNITED NATIONS=?"],
    ["not a city", "ABOARD AIR FORCE ONE (AP) — The president spoke.", "ABOARD AIR FORCE ONE=?"],
    ["no place at all", "Undated (AP) -- Scores follow.", ""],
    ["glued to the lede", "NEW YORKFewer people came.", "NEW YORK=US-NY"],
    ["glued behind a state", "SAN JOSE, Calif.Orbit said it agreed.", "SAN JOSE=US-CA"],
    ["a stop for a comma", "TAMPA. Fla. First came the rain.", "TAMPA=US-FL"],
    ["capitals that run on", "LOS ANGELES NASA will try again.", "LOS ANGELES=US-CA"],
    ["a lost drop cap", "HENS, Aug. 17 - The games began.", "HENS=?"],
    ["a dash read in the wrong encoding", "LYON, France (AP) â€” Trams stopped.", "LYON=FR"],
    ["a dash that is a control character", "LYON, France (AP) \u0097 Trams stopped.", "LYON=FR"],
    ["small letters", "st paul, april 7 - hogs rose.", "st paul=US-MN"],
    ["brackets that are empty", "DENVER () - Snow fell.", "DENVER=US-CO"],
    ["a tag of HTML", "GRAND PRAIRIE, Tex.<br>The horse won.", "GRAND PRAIRIE=US-TX"],
  ])("%s", (_, line, places) => {
    const found = parseDateline(line);
    expect(found).not.toBeNull();
    expect(
      found!.places.map(({ name, region, country }) => `${name}=${region ?? country ?? "?"}`).join(" + "),
    ).toBe(places);
  });

  test.each([
    ["RENO, Nev., Narch 2 - Orbit said.", 3, 2],
    ["RENO, Nev., Ocotber 2 - Orbit said.", 10, 2],
    ["RENO, Nev., Jne 2 - Orbit said.", 6, 2],
    ["RENO, Nev., Marchg 2 - Orbit said.", 3, 2],
    ["RENO, Nev., Marchg 12 - Orbit said.", 3, 12],
    ["RENO, Nev., March 2O - Orbit said.", 3, 20],
    ["RENO, Nev., April l - Orbit said.", 4, 1],
    ["ROSARIO, ABR 7 - Rain fell.", 4, 7],
    ["RENO, Nev. - March 16 - Orbit said.", 3, 16],
  ])("%s", (line, month, day) => {
    expect(parseDateline(line)?.date).toMatchObject({ month, day, iso: null });
  });
});

describe("the year of a date without one", () => {
  test.each([
    ["GENEVA, Dec 31 (AFP) - Talks ended.", "2025-01-02", "2024-12-31"],
    ["GENEVA, Jan 2 (AFP) - Talks ended.", "2024-12-31", "2025-01-02"],
    ["GENEVA, Feb 29 (AFP) - Talks ended.", "2024-03-01", "2024-02-29"],
    ["GENEVA, Dec 31 (AFP) - Talks ended.", undefined, undefined],
  ])("%s as of %s", (line, referenceDate, iso) => {
    expect(parseDateline(line, { referenceDate })?.date?.iso ?? undefined).toBe(iso);
  });
});
