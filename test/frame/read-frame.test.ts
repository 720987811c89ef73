import type { Span } from "wirecopy";
import { describe, expect, test } from "vitest";
import { readFrame } from "../../src/frame/read-frame.js";
import { parseMarked, printMarked } from "../support/marked.js";

/**
 * Reads the frame of a marked story and marks what was found in the same way, paragraphs as `text` and what no field
 * holds as `left out`: a right reading gives the marked story back. A date is that of a header.
 */
function readMarked(marked: string): string {
  const { text } = parseMarked(marked);
  const frame = readFrame(text, null);
  const parts: (Span & { label: string })[] = [];
  const mark = (label: string, span: Span | null) => {
    if (span !== null) parts.push({ start: span.start, end: span.end, label });
  };
  mark("headline", frame.headline);
  mark(`by ${frame.byline?.authors.join(", ")}`, frame.byline);
  mark("dateline", frame.dateline);
  mark(`agency ${frame.agency?.name}`, frame.agency);
  mark(`date ${frame.metadataDate?.iso}`, frame.metadataDate);
  for (const paragraph of frame.paragraphs) mark("text", paragraph);
  mark("sign-off", frame.signOff);
  for (const diagnostic of frame.diagnostics)
    if (diagnostic.code === "text-left-out") mark("left out", diagnostic);
  return printMarked(text, parts);
}

describe("a story of each kind", () => {
  test.each([
    [
      "an AP wire file in ANPA's form",
      `[W2346wire|left out]
^[BC-XX--Harbor Fire, 1st Ld-Writethru,0212|left out]<
^[Fire guts harbor warehouse|headline]<
^[Eds: UPDATES throughout.|left out]<
^[By PAT REED|by PAT REED]=
^[Associated Press=|left out]
   [GALWAY, Ireland ([AP|agency AP]) _|dateline] [Fire gutted a warehouse on Galway's docks
Sunday, and officials said nobody was hurt.|text]
   ["It was over in an hour," Fire Chief Sean Daly said.|text]

[AP-WF-08-29-16 1626GMT|sign-off]<`,
    ],
    [
      "a Yonhap story with its notes",
      `[(2nd LD) Exports rise for 4th month|headline]
[(ATTN: UPDATES with more in paras 4-6)|left out]
[By Park Mi-na|by Park Mi-na]

[SEOUL, Oct. 1 ([Yonhap|agency Yonhap]) --|dateline] [Exports rose.|text]

[mina@example.org
(END)|sign-off]`,
    ],
    [
      "a page as a crawler saved it",
      ` date [2022-03-16|date 2022-03-16] [Home World|left out]

[Hill town opens pass|headline]

[By [PTI|agency PTI]|by ]

[POKHARA:|dateline] [The pass opened on Tuesday.|text]`,
    ],
    [
      "a crawler's date, then a dateline without a dash",
      " date [2024-12-17|date 2024-12-17] [Busan, Dec 17|dateline] [South Korea's navy said it had ended a drill.|text]",
    ],
    [
      "a story of Xinhua's site",
      `[Source: Xinhua\\| [2019-02-13|date 2019-02-13] 20:32:01\\|Editor: Li Na

Video Player Close|left out]

[HARARE, Feb. 13 ([Xinhua|agency Xinhua]) --|dateline] [Buses came.|text] [Enditem|sign-off]`,
    ],
    [
      "a monitored broadcast, all in capitals and wrapped",
      `[TEST-XX-0001 (ABCD)|left out]

   [LIMA (PERU), 10 JAN 90 ([RADIO SOL|agency RADIO SOL]) --|dateline] [\\[REPORT\\] \\[BY
ANA DIAZ\\] \\[TEXT\\]|left out] [TWO BRIDGES FELL THIS MORNING NEAR THE STATION
IN THE CAPITAL.|text]

   [NOBODY WAS HURT.|text]`,
    ],
    [
      "a US local paper's story",
      `[Levy fails by 41 votes|headline]

[By JANE DOVER|by JANE DOVER]
[Staff Writer|left out]

[PERRYSBURG —|dateline] [The levy failed Tuesday.|text]

[“We will try again,” Tom Hale said.|text]

[Jane Dover can be reached at jd@example.com or 555-0100.|sign-off]`,
    ],
    [
      "a corrected story below its note",
      `[Correction: Harbor Fire story

GALWAY, Ireland (AP) — In a story June 2 about a fire, Harbor Wire misspelled a name.

A corrected version of the story is below:|left out]

[Fire guts harbor warehouse|headline]

[By PAT REED|by PAT REED]

[GALWAY, Ireland ([AP|agency AP]) —|dateline] [Fire gutted a warehouse Sunday.|text]`,
    ],
    [
      "a story about a corrected one",
      `[GALWAY, Ireland ([AP|agency AP]) —|dateline] [Harbor Wire misspelled a name.|text]

[The corrected story was read on air.|text]

[Nobody minded.|text]`,
    ],
    [
      "a story in one line, its headline with a comma",
      `[Fire guts harbor, two hurt|headline] [By Pat Reed, Associated Press|by Pat Reed] [GALWAY, Ireland ([AP|agency AP]) —|dateline] [Fire gutted a warehouse.|text]`,
    ],
    [
      "a note behind the dateline",
      `[Fire guts harbor|headline]

[OSLO, May 12 [Kyodo|agency Kyodo] -|dateline] [(EDS: ADDING DETAILS)|left out] [Fire gutted a warehouse.|text]`,
    ],
    [
      "a note below the dateline",
      `[OSLO, May 12 ([Reuters|agency Reuters]) -|dateline]

[(This May 11 story corrects the name in paragraph 2)|left out]

[Fire gutted a warehouse.|text]

[(The fire was the third this year.)|text]`,
    ],
    [
      "at sea",
      `[ABOARD THE USNS HOPE IN THE CORAL SEA ([AP|agency AP]) —|dateline] [A fisherman was pulled from the sea.|text]`,
    ],
    [
      "a page with its topics below",
      `[OSLO, May 12 ([Reuters|agency Reuters]) -|dateline] [Fire gutted a warehouse.|text]

[Reporting by Ana Lund

Suggested Topics:
Europe
Business|sign-off]`,
    ],
    [
      "a page with links below",
      `[OSLO, May 12 ([UPI|agency UPI]) --|dateline] [Fire gutted a warehouse.|text]

[Read More

Ferry crews strike in Lima|sign-off]`,
    ],
    [
      "a page with a link within",
      `[OSLO, May 12 ([UPI|agency UPI]) --|dateline] [Fire gutted a warehouse.|text]

[Read More|left out]

[Nobody was hurt.|text]`,
    ],
    [
      "a corrected story, flattened",
      `[(Corrects paragraph 3 to show Dec 4, not Dec. 14) |left out][By Nina Falk and Omar Said|by Nina Falk, Omar Said] [LISBON ([Reuters|agency Reuters]) -|dateline] [The bank met.|text]

[(Reporting by Nina Falk; Editing by Jo Park)|sign-off]`,
    ],
  ])("%s", (_, marked) => {
    expect(readMarked(marked)).toBe(marked);
  });
});

describe("what stands before a dateline on its line", () => {
  test.each([
    ["a headline", "[Ferry sinks off Samar|headline]"],
    ["a headline that names a place", "[Council of Samar votes to shut its last harbor|headline]"],
    ["a headline and a byline", "[Ferry sinks off Samar|headline] [By Ana Lund|by Ana Lund]"],
    ["a byline", "[By Ana Lund and Jo Park|by Ana Lund, Jo Park]"],
    ["a page's furniture", "[Mar 11, 2024, 07:15 ET Share this|left out]"],
  ])("%s", (_, before) => {
    const marked = `${before} [PORT HOLLIS, Ore. ([AP|agency AP]) —|dateline] [Rain fell.|text]`;
    expect(readMarked(marked)).toBe(marked);
  });

  test("a note", () => {
    const marked = "[(Corrects name) |left out][MANILA ([AP|agency AP]) —|dateline] [Rain fell.|text]";
    expect(readMarked(marked)).toBe(marked);
  });
});

test("what is no paragraph between paragraphs is left out", () => {
  const marked = `[<strong>|left out][OSLO, May 12 ([Reuters|agency Reuters]) -|dateline][</strong>|left out] [Ferries stopped.|text]

[Advertisement · Scroll to continue|left out]

[Nobody was hurt.|text]

[(Reporting by Jo Park)|left out]

[Rain falls in Lima|text]`;
  expect(readMarked(marked)).toBe(marked);
});

describe("what is the story's own stays in it", () => {
  test.each([
    ["a fragment", "[the 21st century|text]"],
    ["a date", "[March 5, 2004|text]"],
    ["one sentence", "[Exports rose 4 percent.|text]"],
    ["two paragraphs of prose", "[The ferry sank on Monday, police said.|text]\n\n[Nobody was hurt.|text]"],
    ["an open quotation", '["Harbour lights.|text]\n\n["It was ours," Ruiz said.|text]'],
    ["a word that ends stories too", '[She asked for "more." He said "no" more|text]'],
    ["Windows line ends", "[The ferry sank on Monday, police said.|text]\r\n[Nobody was hurt.|text]\r\n"],
  ])("%s", (_, marked) => {
    expect(readMarked(marked)).toBe(marked);
  });
});

test.each([
  ["By Ana Lund", null],
  ["By ANA LUND", null],
  ["By Elin Forbes", null],
  ["By AP Sports Writer Elin Moe", "AP"],
  ["By Elin Moe, Forbes.com", "Forbes.com"],
])("%s is of the agency %s", (byline, agency) => {
  expect(readFrame(`Ferry sinks\n\n${byline}\n\nOSLO - The ferry sank.`, null).agency?.name ?? null).toBe(
    agency,
  );
});

test("a crawler's date and a dateline with a day make one date", () => {
  const { dateline } = readFrame(" date 2024-12-17 Busan, Dec 17 South Korea's navy ended a drill.", null);
  expect(dateline).toMatchObject({ date: { iso: "2024-12-17" }, places: [{ country: "KR" }] });
});

test("the agency of the byline or sign-off is the dateline's where it names none", () => {
  expect(readFrame("MUSCAT: Envoys met on Monday. — ONA", null).dateline?.agency).toMatchObject({
    name: "ONA",
    text: "ONA",
  });
  expect(readFrame("MUSCAT: Envoys met on Monday.", null).dateline?.agency).toBeNull();
});

test("a digest's later headlines are no paragraphs, nor is its last item a sign-off", () => {
  const marked = `[Briefs at noon|headline]

[OSLO ([AP|agency AP]) —|dateline] [The port closed.|text]

[Miners strike in Peru

LIMA, Peru (AP) —|left out] [Miners ended a strike.|text]

[___

Rain in Nairobi

By JO PARK

NAIROBI, Kenya (AP) —|left out] [It rained.|text]`;
  expect(readMarked(marked)).toBe(marked);
});

test("a digest's items each begin behind their dateline; the story's is the first", () => {
  const marked = `[Shipping digest|headline]

[OSLO, June 12 ([AP|agency AP]) -|dateline] [The port closed.|text]

[LIMA, June 12 (AP) -|left out] [Miners ended a strike.|text]

[NAIROBI, Kenya, June 13 (Reuters) -|left out] [It rained.|text]

[LIMA (Peru) was dry. CALLAO, its port - a small one - was not.|text]`;
  expect(readMarked(marked)).toBe(marked);
});
