import { describe, expect, test } from "vitest";
import { parseDateline } from "../../../src/index.js";
import { parseMarked, printMarked } from "../../support/marked.js";

/**
 * Marks the dateline that a line begins with, and in it its places with their codes, `?` for none, its date, without a year
 * where none is known, and its agency. A right reading gives the marked line back.
 */
function read(marked: string, referenceDate?: string): string {
  const { text } = parseMarked(marked);
  const dateline = parseDateline(text, { referenceDate });
  if (dateline === null) return text;
  const { start, end, places, date, agency } = dateline;
  const parts = places.map(({ start, name, region, country }) => ({
    start,
    end: start + name.length,
    label: region ?? country ?? "?",
  }));
  if (date !== null) {
    const dayOfYear = [date.month, date.day].map((number) => String(number).padStart(2, "0")).join("-");
    parts.push({ start: date.start, end: date.end, label: date.iso ?? dayOfYear });
  }
  if (agency !== null) parts.push({ start: agency.start, end: agency.end, label: agency.name });
  return printMarked(text, [{ start, end, label: "dateline" }, ...parts]);
}

describe("each agency's style", () => {
  test.each([
    ["AP", "[[BANGOR|US-ME], Maine ([AP|AP]) —|dateline] Crews stood down."],
    ["AP, wire file", "[[GALWAY|IE], Ireland ([AP|AP])_|dateline] Fire gutted a warehouse."],
    ["AP, stand-alone city", "[[SEATTLE|US-WA] ([AP|AP]) --|dateline] Ferries stopped."],
    ["Reuters", "[[OSLO|NO], [March 3|2025-03-03] ([Reuters|Reuters]) -|dateline] The bank met."],
    ["Reuters, no place", "[([Reuters|Reuters]) -|dateline] Orbit Inc said it agreed."],
    ["Reuters, date alone", "[[Oct 22|2024-10-22] ([Reuters|Reuters]) -|dateline] Orbit said."],
    [
      "Reuters, two places",
      "[[BEIRUT|LB]/[THE HAGUE|NL], [March 7|2025-03-07] ([Reuters|Reuters]) -|dateline] A court sat.",
    ],
    ["Reuters of 1987", "[[HELENA|US-MT], Mont., [March 2|2025-03-02] -|dateline] Orbit Corp said."],
    ["Reuters of 1996", "[[BRUSSELS|BE] [1996-08-22|1996-08-22]|dateline]"],
    ["AFP", "[[LAGOS|NG], [Aug 29, 2014|2014-08-29] ([AFP|AFP]) -|dateline] Traders shut shops."],
    ["AFP, title case", "[[Lima|PE] ([AFP|AFP]) –|dateline] Voters queued."],
    ["UPI", "[[LUBBOCK|US-TX], Texas, [Sept. 26|2024-09-26] ([UPI|UPI]) --|dateline] Dust closed roads."],
    ["dpa", "[[Bonn|DE] ([tca/dpa|dpa]) -|dateline] The team won."],
    ["EFE", "[[Madrid|ES], [Mar 18|2025-03-18] ([EFE|EFE]).-|dateline] Unions met."],
    ["ANSA", "[([ANSA|ANSA]) - [ROME|IT], [JUL 11|2025-07-11] -|dateline] Ministers met."],
    ["CP", "[[Canadian Press|CP] - [KELOWNA|CA-BC], B.C. (CP) -|dateline] Police said."],
    ["AAP", "[[HOBART|AU-TAS] [March 22|2025-03-22] [AAP|AAP] -|dateline] A storm hit."],
    ["Kyodo", "[[NARA|JP], Japan, [Dec. 9|2024-12-09] [Kyodo|Kyodo] -|dateline] Deer returned."],
    ["Jiji", "[[Sendai|JP], [Nov. 18|2024-11-18] ([Jiji Press|Jiji Press])--|dateline]The mayor won."],
    ["Yonhap", "[[BUSAN|KR], [Oct. 12|2024-10-12] ([Yonhap|Yonhap]) --|dateline] Ships sailed."],
    ["Xinhua, glued", "[[KUNMING|CN], [Jan. 1|2025-01-01]([Xinhua|Xinhua]) --|dateline] Tea rose."],
    ["CNA", "[[Tainan|TW],  [Sept. 8|2025-09-08] ([CNA|CNA]) --|dateline] A school opened."],
    ["KCNA", "[[Pyongyang|KP], [July 14|2025-07-14] ([KCNA|KCNA]) --|dateline] A farm opened."],
    ["TASS", "[[KAZAN|RU], [June 20|2025-06-20]. /[TASS|TASS]/.|dateline] The port reopened."],
    ["Interfax", "[[MINSK|BY]. [April 2|2025-04-02] ([Interfax|Interfax]) -|dateline] The plant closed."],
    ["BelTA", "[[GOMEL|BY], [17 August|2025-08-17] ([BelTA|BelTA]) –|dateline] Exports grew."],
    ["Kazinform", "[[ASTANA|KZ]-[MINSK|BY]. [KAZINFORM|Kazinform] -|dateline] Envoys met."],
    ["IRNA", "[[Tabriz|IR], [Aug 19|2025-08-19], [IRNA|IRNA] –|dateline] The minister left."],
    ["SPA", "[[Jeddah|SA], [May 14|2025-05-14] , [SPA|SPA] --|dateline] The council met."],
    ["SANA", "[[Homs|SY], [SANA|SANA]-|dateline] A road reopened."],
    ["PTI, no separator", "[[Nagpur|IN-MH], [Mar 4|2025-03-04] ([PTI|PTI])|dateline] A panel met."],
    ["IANS, its tag stripped", "[[Busan|KR], [May 12|2025-05-12]|dateline]  The navy ended a drill."],
    ["ANI", "[[New Delhi|IN-DL] \\[India\\], [September 4|2025-09-04] ([ANI|ANI]):|dateline] Rain fell."],
    ["APP", "[[LAHORE|PK], [Aug 7|2025-08-07] ([APP|APP]):|dateline] Students marched."],
    ["GNA", "[[Tamale|GH], (N/R), [May 03|2025-05-03], [GNA|GNA] –|dateline] Farmers met."],
    ["Bloomberg", "[[Sept. 1|2025-09-01] ([Bloomberg|Bloomberg]) --|dateline] Shares rose."],
    ["Dow Jones", "[[ZURICH|CH] ([Dow Jones|Dow Jones])--|dateline]Orbit AG rose."],
    ["NYT", "[[NEWARK|US-NJ], N.J. _|dateline] A school opened."],
    ["CNN, no separator", "[[Hong Kong|HK] ([CNN Business|CNN])|dateline] A bank sold."],
    [
      "monitored broadcast",
      "[[LIMA|PE] (PERU), [10 JAN 90|1990-01-10] ([EFE|EFE]) --|dateline] \\[TEXT\\] A BRIDGE FELL.",
    ],
    ["local paper", "[[PERRYSBURG|?] —|dateline] The levy failed."],
    ["local television", "[[LONDON|US-KY], Ky. ([WKYT|WKYT]) -|dateline] A man was held."],
    [
      "PR Newswire",
      "[[NEW YORK|US-NY], [LONDON|GB-ENG] and [BEIJING|CN], [Feb. 2, 2017|2017-02-02] /[PRNewswire|PR Newswire]/ --|dateline] Orbit won.",
    ],
    ["Business Wire", "[[ST. LOUIS|US-MO]--([BUSINESS WIRE|Business Wire])--|dateline]Orbit won."],
    ["Business Wire, its tag stripped", "[[ST. LOUIS|US-MO]--( )--|dateline]Orbit won."],
    [
      "GlobeNewswire",
      "[[REGINA|CA-SK], Saskatchewan, [Dec. 03, 2019|2019-12-03] ([GLOBE NEWSWIRE|GlobeNewswire]) --|dateline] Orbit won.",
    ],
    [
      "Accesswire",
      "[[MACON|US-GA], GA / [ACCESSWIRE|Accesswire] / [September 26, 2019|2019-09-26] /|dateline] Orbit won.",
    ],
    [
      "Newsfile",
      "[[Waco|US-TX], Texas--([Newsfile Corp.|Newsfile] - [September 24, 2025|2025-09-24]) -|dateline] Orbit won.",
    ],
    ["CNW", "[[LAVAL|CA-QC], QC, [Feb. 22, 2024|2024-02-22] /[CNW|CNW]/ -|dateline] Orbit won."],
    [
      "a date first",
      "[[OCTOBER 14, 2004|2004-10-14] ([REUTERS|Reuters]) - [DENVER|US-CO] --|dateline] Orbit won.",
    ],
  ])("%s: %s", (_, marked) => expect(read(marked, "2025-03-10")).toBe(marked));
});

describe("shapes and misprints of places", () => {
  test.each([
    ["one place with a slash", "[[DALLAS/FORT WORTH|US-TX], Texas ([AP|AP]) -|dateline] Flights resumed."],
    ["a qualifier of two levels", "[[Macon|US-GA], GA, United States:|dateline] Rain fell."],
    ["the country, not the state", "[[TBILISI|GE], Georgia ([AP|AP]) —|dateline] Crowds met."],
    ["the state, not the country", "[[MACON|US-GA], Georgia ([AP|AP]) —|dateline] Crowds met."],
    ["Paris of Texas", "[[PARIS|US-TX], Texas ([AP|AP]) —|dateline] Crowds met."],
    [
      "an article before a country",
      "[[GREY FORKS|US], the United States, [Sept. 15|09-15] ([Xinhua|Xinhua]) --|dateline] Rain fell.",
    ],
    [
      "no country's ground",
      "[[UNITED NATIONS|?], [Sept 3|09-03] ([Reuters|Reuters]) -|dateline] Envoys met.",
    ],
    ["not a city", "[[ABOARD AIR FORCE ONE|?] ([AP|AP]) —|dateline] The president spoke."],
    ["no place at all", "[Undated ([AP|AP]) --|dateline] Scores follow."],
    ["glued to the lede", "[[NEW YORK|US-NY]|dateline]Fewer people came."],
    ["glued behind a state", "[[SAN JOSE|US-CA], Calif.|dateline]Orbit said it agreed."],
    ["a stop for a comma", "[[TAMPA|US-FL]. Fla.|dateline] First came the rain."],
    ["capitals that run on", "[[LOS ANGELES|US-CA]|dateline] NASA will try again."],
    ["a lost drop cap", "[[HENS|?], [Aug. 17|08-17] -|dateline] The games began."],
    ["a dash read in the wrong encoding", "[[LYON|FR], France ([AP|AP]) â€”|dateline] Trams stopped."],
    ["a dash that is a control character", "[[LYON|FR], France ([AP|AP]) \u0097|dateline] Trams stopped."],
    ["small letters", "[[st paul|US-MN], [april 7|04-07] -|dateline] hogs rose."],
    ["brackets that are empty", "[[DENVER|US-CO] () -|dateline] Snow fell."],
    ["a tag of HTML", "[[GRAND PRAIRIE|US-TX], Tex.|dateline]<br>The horse won."],
  ])("%s: %s", (_, marked) => expect(read(marked)).toBe(marked));
});

describe("misprints of dates", () => {
  test.each([
    "[[RENO|US-NV], Nev., [Narch 2|03-02] -|dateline] Orbit said.",
    "[[RENO|US-NV], Nev., [Ocotber 2|10-02] -|dateline] Orbit said.",
    "[[RENO|US-NV], Nev., [Jne 2|06-02] -|dateline] Orbit said.",
    "[[RENO|US-NV], Nev., [Marchg 2|03-02] -|dateline] Orbit said.",
    "[[RENO|US-NV], Nev., [Marchg 12|03-12] -|dateline] Orbit said.",
    "[[RENO|US-NV], Nev., [March 2O|03-20] -|dateline] Orbit said.",
    "[[RENO|US-NV], Nev., [April l|04-01] -|dateline] Orbit said.",
    "[[ROSARIO|AR], [ABR 7|04-07] -|dateline] Rain fell.",
    "[[RENO|US-NV], Nev. - [March 16|03-16] -|dateline] Orbit said.",
  ])("%s", (marked) => expect(read(marked)).toBe(marked));
});

describe("a date without a year is of the year nearest the reference date", () => {
  test.each([
    ["2025-01-02", "[[GENEVA|CH], [Dec 31|2024-12-31] ([AFP|AFP]) -|dateline] Talks ended."],
    ["2024-12-31", "[[GENEVA|CH], [Jan 2|2025-01-02] ([AFP|AFP]) -|dateline] Talks ended."],
    ["2024-03-01", "[[GENEVA|CH], [Feb 29|2024-02-29] ([AFP|AFP]) -|dateline] Talks ended."],
    [undefined, "[[GENEVA|CH], [Dec 31|12-31] ([AFP|AFP]) -|dateline] Talks ended."],
  ])("%s: %s", (referenceDate, marked) => expect(read(marked, referenceDate)).toBe(marked));
});
