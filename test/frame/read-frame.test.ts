import { describe, expect, test } from "vitest";
import { readFrame } from "../../src/frame/read-frame.js";

/** The frame of a story by the texts of its parts; `date` is that of a header, `leftOut` what no field holds. */
function outline(text: string) {
  const frame = readFrame(text, null);
  return {
    headline: frame.headline?.text ?? null,
    byline: frame.byline?.authors ?? null,
    dateline: frame.dateline?.text ?? null,
    agency: frame.agency?.name ?? null,
    date: frame.metadataDate?.iso ?? null,
    paragraphs: frame.paragraphs.map((paragraph) => paragraph.text),
    signOff: frame.signOff?.text ?? null,
    leftOut: frame.diagnostics
      .filter(({ code }) => code === "text-left-out")
      .map(({ start, end }) => text.slice(start, end)),
  };
}

describe("a story of each kind", () => {
  test("an AP wire file in ANPA's form", () => {
    const text = [
      "W2346wire",
      "^BC-XX--Harbor Fire, 1st Ld-Writethru,0212<",
      "^Fire guts harbor warehouse<",
      "^Eds: UPDATES throughout.<",
      "^By PAT REED=",
      "^Associated Press=",
      "   GALWAY, Ireland (AP) _ Fire gutted a warehouse on Galway's docks",
      "Sunday, and officials said nobody was hurt.",
      '   "It was over in an hour," Fire Chief Sean Daly said.',
      "",
      "AP-WF-08-29-16 1626GMT<",
    ].join("\n");
    expect(outline(text)).toEqual({
      headline: "Fire guts harbor warehouse",
      byline: ["PAT REED"],
      dateline: "GALWAY, Ireland (AP) _",
      agency: "AP",
      date: null,
      paragraphs: [
        "Fire gutted a warehouse on Galway's docks\nSunday, and officials said nobody was hurt.",
        '"It was over in an hour," Fire Chief Sean Daly said.',
      ],
      signOff: "AP-WF-08-29-16 1626GMT",
      leftOut: [
        "W2346wire",
        "BC-XX--Harbor Fire, 1st Ld-Writethru,0212",
        "Eds: UPDATES throughout.",
        "Associated Press=",
      ],
    });
  });

  test("a Yonhap story with its notes", () => {
    expect(
      outline(
        "(2nd LD) Exports rise for 4th month\n(ATTN: UPDATES with more in paras 4-6)\nBy Park Mi-na\n\nSEOUL, Oct. 1 (Yonhap) -- Exports rose.\n\nmina@example.org\n(END)",
      ),
    ).toEqual({
      headline: "(2nd LD) Exports rise for 4th month",
      byline: ["Park Mi-na"],
      dateline: "SEOUL, Oct. 1 (Yonhap) --",
      agency: "Yonhap",
      date: null,
      paragraphs: ["Exports rose."],
      signOff: "mina@example.org\n(END)",
      leftOut: ["(ATTN: UPDATES with more in paras 4-6)"],
    });
  });

  test("a page as a crawler saved it", () => {
    expect(
      outline(
        " date 2022-03-16 Home World\n\nHill town opens pass\n\nBy PTI\n\nPOKHARA: The pass opened on Tuesday.",
      ),
    ).toEqual({
      headline: "Hill town opens pass",
      byline: [],
      dateline: "POKHARA:",
      agency: "PTI",
      date: "2022-03-16",
      paragraphs: ["The pass opened on Tuesday."],
      signOff: null,
      leftOut: ["Home World"],
    });
  });

  test("a crawler's date, then a dateline without a dash", () => {
    const frame = readFrame(
      " date 2024-12-17 Busan, Dec 17 South Korea's navy said it had ended a drill.",
      null,
    );
    expect(frame.dateline).toMatchObject({
      text: "Busan, Dec 17",
      date: { iso: "2024-12-17" },
      places: [{ country: "KR" }],
    });
    expect(frame.paragraphs[0].text).toBe("South Korea's navy said it had ended a drill.");
  });

  test("a story of Xinhua's site", () => {
    expect(
      outline(
        "Source: Xinhua| 2019-02-13 20:32:01|Editor: Li Na\n\nVideo Player Close\n\nHARARE, Feb. 13 (Xinhua) -- Buses came. Enditem",
      ),
    ).toEqual({
      headline: null,
      byline: null,
      dateline: "HARARE, Feb. 13 (Xinhua) --",
      agency: "Xinhua",
      date: "2019-02-13",
      paragraphs: ["Buses came."],
      signOff: "Enditem",
      leftOut: ["Source: Xinhua| 2019-02-13 20:32:01|Editor: Li Na\n\nVideo Player Close"],
    });
  });

  test("a monitored broadcast, all in capitals and wrapped", () => {
    expect(
      outline(
        "TEST-XX-0001 (ABCD)\n\n   LIMA (PERU), 10 JAN 90 (RADIO SOL) -- [REPORT] [BY\nANA DIAZ] [TEXT] TWO BRIDGES FELL THIS MORNING NEAR THE STATION\nIN THE CAPITAL.\n\n   NOBODY WAS HURT.",
      ),
    ).toEqual({
      headline: null,
      byline: null,
      dateline: "LIMA (PERU), 10 JAN 90 (RADIO SOL) --",
      agency: "RADIO SOL",
      date: null,
      paragraphs: ["TWO BRIDGES FELL THIS MORNING NEAR THE STATION\nIN THE CAPITAL.", "NOBODY WAS HURT."],
      signOff: null,
      leftOut: ["TEST-XX-0001 (ABCD)", "[REPORT] [BY\nANA DIAZ] [TEXT]"],
    });
  });

  test("a US local paper's story", () => {
    expect(
      outline(
        "Levy fails by 41 votes\n\nBy JANE DOVER\nStaff Writer\n\nPERRYSBURG — The levy failed Tuesday.\n\n“We will try again,” Tom Hale said.\n\nJane Dover can be reached at jd@example.com or 555-0100.",
      ),
    ).toEqual({
      headline: "Levy fails by 41 votes",
      byline: ["JANE DOVER"],
      dateline: "PERRYSBURG —",
      agency: null,
      date: null,
      paragraphs: ["The levy failed Tuesday.", "“We will try again,” Tom Hale said."],
      signOff: "Jane Dover can be reached at jd@example.com or 555-0100.",
      leftOut: ["Staff Writer"],
    });
  });

  test("a corrected story, flattened", () => {
    expect(
      outline(
        "(Corrects paragraph 3 to show Dec 4, not Dec. 14) By Nina Falk and Omar Said LISBON (Reuters) - The bank met.\n\n(Reporting by Nina Falk; Editing by Jo Park)",
      ),
    ).toEqual({
      headline: null,
      byline: ["Nina Falk", "Omar Said"],
      dateline: "LISBON (Reuters) -",
      agency: "Reuters",
      date: null,
      paragraphs: ["The bank met."],
      signOff: "(Reporting by Nina Falk; Editing by Jo Park)",
      leftOut: ["(Corrects paragraph 3 to show Dec 4, not Dec. 14) "],
    });
  });
});

describe("what stands before a dateline on its line", () => {
  test.each([
    ["a headline", "Ferry sinks off Samar MANILA (AP) — Rain fell.", "Ferry sinks off Samar", null],
    [
      "a long headline",
      "Council of Samar votes to shut its last harbor PORT HOLLIS, Ore. (AP) — Rain fell.",
      "Council of Samar votes to shut its last harbor",
      null,
    ],
    [
      "a headline and a byline",
      "Ferry sinks off Samar By Ana Lund MANILA (AP) — Rain fell.",
      "Ferry sinks off Samar",
      ["Ana Lund"],
    ],
    ["a byline", "By Ana Lund and Jo Park MANILA (AP) — Rain fell.", null, ["Ana Lund", "Jo Park"]],
    ["a page's furniture", "Mar 11, 2024, 07:15 ET Share this MANILA (AP) — Rain fell.", null, null],
    ["a note", "(Corrects name) MANILA (AP) — Rain fell.", null, null],
  ])("%s", (_, text, headline, byline) => {
    expect(outline(text)).toMatchObject({ headline, byline, agency: "AP", paragraphs: ["Rain fell."] });
  });
});

test("what is no paragraph between paragraphs is left out", () => {
  expect(
    outline(
      "<strong>OSLO, May 12 (Reuters) -</strong> Ferries stopped.\n\nAdvertisement · Scroll to continue\n\nNobody was hurt.\n\n(Reporting by Jo Park)\n\nRain falls in Lima",
    ),
  ).toMatchObject({
    dateline: "OSLO, May 12 (Reuters) -",
    paragraphs: ["Ferries stopped.", "Nobody was hurt.", "Rain falls in Lima"],
    leftOut: ["<strong>", "</strong>", "Advertisement · Scroll to continue", "(Reporting by Jo Park)"],
  });
});

describe("what is the story's own stays in it", () => {
  test.each([
    ["a fragment", "the 21st century", ["the 21st century"]],
    ["a date", "March 5, 2004", ["March 5, 2004"]],
    ["one sentence", "Exports rose 4 percent.", ["Exports rose 4 percent."]],
    [
      "two paragraphs of prose",
      "The ferry sank on Monday, police said.\n\nNobody was hurt.",
      ["The ferry sank on Monday, police said.", "Nobody was hurt."],
    ],
    [
      "an open quotation",
      '"Harbour lights.\n\n"It was ours," Ruiz said.',
      ['"Harbour lights.', '"It was ours," Ruiz said.'],
    ],
    [
      "a word that ends stories too",
      'She asked for "more." He said "no" more',
      ['She asked for "more." He said "no" more'],
    ],
    [
      "Windows line ends",
      "The ferry sank on Monday, police said.\r\nNobody was hurt.\r\n",
      ["The ferry sank on Monday, police said.", "Nobody was hurt."],
    ],
  ])("%s", (_, text, paragraphs) => {
    expect(outline(text).paragraphs).toEqual(paragraphs);
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

test("the agency of the byline or sign-off is the dateline's where it names none", () => {
  expect(readFrame("MUSCAT: Envoys met on Monday. — ONA", null).dateline?.agency).toMatchObject({
    name: "ONA",
    text: "ONA",
  });
  expect(readFrame("MUSCAT: Envoys met on Monday.", null).dateline?.agency).toBeNull();
});

test("a digest's items each begin behind their dateline; the story's is the first", () => {
  expect(
    outline(
      "Shipping digest\n\nOSLO, June 12 (AP) - The port closed.\n\nLIMA, June 12 (AP) - Miners ended a strike.\n\nNAIROBI, Kenya, June 13 (Reuters) - It rained.\n\nLIMA (Peru) was dry. CALLAO, its port - a small one - was not.",
    ),
  ).toMatchObject({
    dateline: "OSLO, June 12 (AP) -",
    paragraphs: [
      "The port closed.",
      "Miners ended a strike.",
      "It rained.",
      "LIMA (Peru) was dry. CALLAO, its port - a small one - was not.",
    ],
    leftOut: ["LIMA, June 12 (AP) -", "NAIROBI, Kenya, June 13 (Reuters) -"],
  });
});
