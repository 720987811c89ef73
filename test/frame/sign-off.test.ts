import { describe, expect, test } from "vitest";
import { splitLines } from "../../src/frame/lines.js";
import { readSignOff } from "../../src/frame/sign-off.js";

const STORY = "The ferry sank on Monday.";
/** The sign-off that a text ends with, or null. */
const signOffOf = (text: string) => {
  const found = readSignOff(text, splitLines(text), 0);
  return found && text.slice(found.start, found.end);
};

describe("on lines of its own", () => {
  test.each([
    "Reuter",
    "(PAP)\n\nmk/ jh/",
    "Elin Moe/TT",
    "APP/tsw-mfa",
    "FBA/OJI\n=======\nEdited by Nina Falk",
    "This report by Orbit News was first published Nov. 14, 2025.",
    "Published in Harbour News, November 17th, 2025",
    "Photo: Nina Falk",
    "END\n[Copyright The Jiji Press, Ltd.]",
    "Related news: Fares rise\nTranslator: Nina Falk\nEditor: Jo Park",
    "(Reporting by Nina Falk; Editing by Jo Park)",
    "Reporting by Nina Falk in Lima and Jo Park in Quito; Editing by Ana Lund",
    "--IANS\n\nms/vd",
    "PTI KLS RSY",
    "(ANI)",
    "Enditem",
    "(END)\njp@example.org",
    "-0-\n\nwww.example.org (Juche114.9.3.)",
    "==Kyodo\nKWS-21:37-09-12-18",
    "1483**1424",
    "AAP RTV ar",
    "hh/ph/ts/hd",
    "AP-WF-08-29-16 1626GMT",
    "___\n\nLund reported from Lima. Associated Press writer Jo Park in Oslo contributed to this report.",
    "SOURCE Blue Rock, Inc.\n\nRelated links\nhttps://www.example.org",
    "Source: PTI",
    "Copyright 2024 The Example. All rights reserved.",
    "(With inputs from agencies.)",
    "First Published: Thu, August 08 2019. 10:55 IST",
    "# Notebook\n\n## Internet links\n- [A](https://example.org)\n\ndpa ab cd\n\n211259 Nov 18",
    "-- Oslo newsdesk, 312-555-0190",
    "— Staff report",
    "- Dana Cole.",
    "Jane Dover can be reached at jd@example.com.",
    "Editor's note: This story is the first of two.",
    "--With assistance from Ana Lund in Oslo. Editors: Tom Ray, Lea Kos.\n\nTo contact the reporters on this story: Jo Park in Bern at jp@example.net",
    "-end-",
    "[ENDS]",
    "--Ends/TH/EM",
    "(end) abd.hs\nKUNA 121530 MAY 26",
    "//Petra// EM",
    "WAM/Elin Moe/Jo Park",
    "CMC/em/2026",
    "-0- PANA EM/JP 12May2026",
    "EM/JP // JP.\nLusa/End",
    "/ritzau/",
    "E.M.",
    "=======L.Y.",
    "mf",
    "(FENA) E. M.",
    "(Xinhua Photo)",
    "Agence France-Presse",
    "(©NTB)",
    "RIPRODUZIONE RISERVATA © Copyright ANSA",
    "-By Jo Park, Dow Jones Newswires; +41 22 555 0123; jp@example.com",
    "Write to Jo Park at jp@example.com\n\n(END) Dow Jones Newswires\n\nMay 12, 2026 09:30 ET (13:30 GMT)",
    "--SPA\n18:41 LOCAL TIME 15:41 GMT\n0042\nwww.example.org/5",
    "Media Contact:\nJo Park\n+41 22 555 0123\n\nSOURCE Orbit AG",
    "(This story has not been edited by The Herald and is auto-generated from a feed.)",
    "This report by Orbit News was first published Nov. 14, 2025.\n\nElin Moe, The Canadian Press",
    "Reporting by Jo Park\nOur Standards: The Orbit Trust Principles.",
    "(Jo Park can be contacted at jp@example.org)\n--IANS\njp/",
    "Vilnius newsroom, +370 5 205 85 13",
    "Orbit's Jo Park contributed reporting.",
    "ends\n\nNotes to editors:\n1. The study asked 400 people.",
  ])("%j", (signOff) => {
    expect(signOffOf(`${STORY}\n\n${signOff}`)).toBe(signOff);
  });
});

// A row for each way in which the longer patterns begin.
describe("on a line by itself", () => {
  test.each([
    "Additional reporting by Jo Park",
    "Further reporting by Jo Park",
    "With reporting by Jo Park",
    "Reporting and writing by Jo Park",
    "WRITTEN BY JO PARK",
    "Edited by Jo Park",
    "Compiled from agency reports",
    "Translated by Jo Park",
    "Produced by Jo Park",
    "Inputs from agencies",
    "Contributors: Jo Park, Ana Lund",
    "Graphics by Jo Park",
    "Research by Jo Park",
    "– Editing by Jo Park",
    "Agencies",
    "© 2024 The Example",
    "(c) 2024 The Example, of Oslo and Bergen",
    "All rights reserved, and none are given away",
    "Some rights reserved, and none are given away",
    "Distributed by The Example Content Agency",
    "Provided by The Example News Agency, Oslo",
    "SOURCE: The Example, of Oslo and Bergen",
    "Last updated on Thursday, the 8th of August",
    "Updated: Thursday, the 8th of August 2019",
    "Originally published by The Example in Oslo",
    "This story was published by The Example in Oslo.",
    "(This article was generated from a feed in Oslo.)",
    "the.news-desk.of.oslo@example.org",
    "https://www.example.org/stories/of/oslo/2019",
    "www.example.org/stories/of/oslo/2019/the-ferry",
    "CONTACT: The news desk of The Example in Oslo",
    "E-mail: the.news.desk.of.oslo@example.org",
    "Email: the.news.desk.of.oslo@example.org",
    "Tel: +47 22 55 01 23",
    "AP business writer Jo Park in Oslo and researcher Ana Lund contributed to this story.",
    "Follow Jo Park on Twitter: https://example.org/jp",
    "Reuters Oslo newsroom, telephone 312-555-0190",
    "Editor’s note: This story is the first of two.",
  ])("%j", (signOff) => {
    expect(signOffOf(`${STORY}\n\n${signOff}`)).toBe(signOff);
  });
});

describe("at the end of a paragraph", () => {
  test.each([
    ["--SPA www.example.org/5", "--SPA www.example.org/5"],
    [" — ONA", "— ONA"],
    [" (ANI)", "(ANI)"],
    [" Enditem", "Enditem"],
    [" PTI SJK", "PTI SJK"],
    [" (end) ab.cd", "(end) ab.cd"],
    [" (Editing by Jo Park)", "(Editing by Jo Park)"],
    [" tnn", "tnn"],
    [" (end) abd.hs", "(end) abd.hs"],
    [" PTI SJK\nRC\nRC", "PTI SJK\nRC\nRC"],
    [" -0-\nwww.example.org (Juche115.5.12.)", "-0-\nwww.example.org (Juche115.5.12.)"],
    [" (NAN)(www.example.org)\nEM/JP", "(NAN)(www.example.org)\nEM/JP"],
    ["/.", "/."],
    [" REUTER...", "REUTER..."],
  ])("%j", (tail, signOff) => {
    expect(signOffOf(`${STORY}${tail}`)).toBe(signOff);
  });
});

describe("what is the story's", () => {
  test.each([
    "Source close to the talks said it was over.",
    "Editing is hard.",
    "This report by the council was first to say so.",
    "Elin Moe/Oslo",
    "Reporters from Oslo saw it.",
    "(The dollar fell.)",
    "___\n\n“I was there,” she said, and nobody who heard her thought otherwise.",
    "He wanted more",
    "Nobody told Reuters.",
    "Wheat 12 up",
    "AFP said so",
    // what begins as a sign-off does and goes on as prose does
    "Tel Aviv residents fled to shelters on Monday.",
    "Tel Aviv said it was ready.",
    "Telephone: it never rang.",
    "Contacts: he has few, he said.",
    "With reports of gunfire near the square, residents fled.",
    "With files from the case missing, the court sent her home.",
    "With agencies short of staff, the work will take years.",
    "Reporting by the BBC led to his arrest.",
    "Writing by candlelight, the poet finished the book in May.",
    "Edited by Ann Lund, the book sold 12 copies.",
    "Written by hand in 1840, the letter sold for 40,000 euros.",
    "Compiled by the army, the list names 12 men.",
    "Produced by Orbit Films, the show drew 3 million viewers.",
    "Research by Oslo University found 40 percent of bridges are unsafe, Tom Ray said.",
    "Inputs from farmers rose 12 percent.",
    "Graphics from games of 1990 are back.",
    "Contributions from members fell 12 percent in May.",
    "Ann Lund, who contributed to the report on bridges, said she was glad.",
    "Both companies contributed to the report.",
    "Jo Park reported from Kabul that the road was open.",
    "The statement said she can be reached by ferry.",
    "Follow the leader on Twitter or lose, she said.",
    "Follow the leader",
    "END MAY 12 14",
    "STT 12 14",
    "Oil up, end",
    "The end.",
    "It is in the U.S.",
    "He left on Mr. E.M.",
    "on",
    "@anamoe",
    "Oslo/Lima",
    "Trend up",
    "To contact the dead, they meet on Mondays, she said.",
    "12 14 16 2019 555 0123",
    "By Monday, all had left.",
    "Copyright law was changed on Monday, the ministry said.",
    "Copyright Office clerks were told to go home.",
    "All rights reserved for locals were restored, the court said.",
    "Distributed by truck, the aid reached 12 towns.",
    "Provided by Norway, the boats can carry 40 people.",
    "First published in 1920, the novel sold 40 million copies.",
    "Last updated in 1990, the map shows only one road.",
    "Updated: the toll is now 12, officials said.",
    "This story has been published in 12 countries, she said.",
    "This article has been deleted by the newspaper, its editor said.",
    "(The bureau has 40 workers in 12 towns.)",
  ])("%j", (text) => {
    expect(signOffOf(`${STORY}\n\n${text}`)).toBeNull();
  });

  test("a text that is nothing but a sign-off", () => {
    expect(signOffOf("(ANI)")).toBeNull();
    expect(signOffOf("Reuter\nReuter")).toBe("Reuter");
  });
});
