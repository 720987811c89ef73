import { describe, expect, test } from "vitest";
import { castOf, saidBy } from "../support/cast.js";

describe("the mentions of one person are one speaker", () => {
  test.each([
    ["full name, surname", "{Kari Dahl} said so. {Dahl} left.", ["Kari Dahl", "Kari Dahl"]],
    ["surname first", "{Dahl} said so. The mayor of Oslo, {Kari Dahl}, left.", ["Kari Dahl", "Kari Dahl"]],
    ["form of address", "{Kari Dahl} said so. {Ms. Dahl} left.", ["Kari Dahl", "Kari Dahl"]],
    [
      "title and surname",
      "{President Kari Dahl} said so. {President Dahl} left.",
      ["Kari Dahl", "Kari Dahl"],
    ],
    [
      "title alone",
      "{Prime Minister Kari Dahl} said so. {The prime minister} left.",
      ["Kari Dahl", "Kari Dahl"],
    ],
    ["abbreviated title", "{Sen. Kari Dahl} said so. {The senator} left.", ["Kari Dahl", "Kari Dahl"]],
    [
      "a given name in the middle",
      "{Mirza Fakhrul Alam} said so. {Fakhrul} left.",
      ["Mirza Fakhrul Alam", "Mirza Fakhrul Alam"],
    ],
    ["a middle initial more", "{Joseph R. Moe} said so. {Joe Moe} left.", ["Joseph R. Moe", "Joseph R. Moe"]],
    ["a pronoun", "{Kari Dahl} said so. {She} left.", ["Kari Dahl", "Kari Dahl"]],
    ["a possessor", "{Kari Dahl} said so. {Dahl's} claim stood.", ["Kari Dahl", "Kari Dahl"]],
    ["letters behind a name", "{Kari Dahl KC} said so. {Ms Dahl} left.", ["Kari Dahl KC", "Kari Dahl KC"]],
    ["a relative pronoun", "{Kari Dahl}, {who} said so, left.", ["Kari Dahl", "Kari Dahl"]],
    [
      "an apposition",
      "{Kari Dahl, the mayor of Oslo,} said so. {The mayor} left.",
      ["Kari Dahl", "Kari Dahl"],
    ],
    [
      "a name set behind",
      "{The mayor of Oslo, Kari Dahl,} said so. {Dahl} left.",
      ["Kari Dahl", "Kari Dahl"],
    ],
    ["capitals of a transcript", "{Kari Dahl} was asked.\n\n{DAHL}: No.", ["Kari Dahl", "Kari Dahl"]],
    [
      "a family name that stands first, with a title",
      "{Hu Vikming} said so. {President Hu} left.",
      ["Hu Vikming", "Hu Vikming"],
    ],
    [
      "the end of a long name",
      "{Abdulla Khalid Al Nordheim} said so. {Al Nordheim} left.",
      ["Abdulla Khalid Al Nordheim", "Abdulla Khalid Al Nordheim"],
    ],
    [
      "a given name with the same title",
      "{Sheikh Khalid Moe} said so. {Sheikh Khalid} left. {Prince Khalid} ate.",
      ["Khalid Moe", "Khalid Moe", "Khalid"],
    ],
    [
      "a short form of the office",
      "{Prime Minister Kari Dahl} said so. {The PM} left. {Foreign Minister Tom Lund} ate. {The PM} slept.",
      ["Kari Dahl", "Kari Dahl", "Tom Lund", "Kari Dahl"],
    ],
    ["the office in full", "{PM Kari Dahl} said so. {The prime minister} left.", ["Kari Dahl", "Kari Dahl"]],
    ["a noun set behind with its own body", "{Vik Nordheim}, its acting chairman, left.", ["Vik Nordheim"]],
    [
      "a form of address against a given name",
      "{Anna Dahl} said so. {Mr. Dahl} left. It rained, {he} said.",
      ["Anna Dahl", "Dahl", "Dahl"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(saidBy(marked)).toEqual(expected);
  });
});

describe("two with one surname stay two", () => {
  test("by given name", () => {
    expect(saidBy("{Tom Smith} said so. {Anna Smith} said no.")).toEqual(["Tom Smith", "Anna Smith"]);
  });

  test("by form of address", () => {
    expect(saidBy("{Tom Smith} and Anna Smith left. {Mr. Smith} said so. {Mrs. Smith} said no.")).toEqual([
      "Tom Smith",
      "Tom Smith",
      "Anna Smith",
    ]);
  });

  test("and the surname alone stands for neither", () => {
    expect(saidBy("{Tom Smith} and Anna Smith left. {Smith} said so.")).toEqual(["Tom Smith", "nobody"]);
  });

  test("unless it has been standing for one of them", () => {
    const story = "{Tom Smith} said so. Smith was the mayor.\n\nAnna Smith left.\n\n{Smith} said no.";
    expect(saidBy(story)).toEqual(["Tom Smith", "Tom Smith"]);
  });
});

test("a family name that stands first is whose was named first, until another bears it", () => {
  const story = "{Kim Dong-hyun} spoke. {Kim} left. Later Kim Sung-ho came. {Kim} spoke.";
  expect(saidBy(story)).toEqual(["Kim Dong-hyun", "Kim Dong-hyun", "nobody"]);
});

describe("a noun behind a comma", () => {
  test.each([
    [
      "is the subject of its own verb",
      "Ice closed the route in the Kara Sea, {the port authority} told reporters.",
      ["port authority (organization)"],
    ],
    [
      "also with its field behind it",
      "It rose to 43 degrees Celsius, {the ministry of health} also said.",
      ["ministry of health (organization)"],
    ],
    [
      "or stands beside the name",
      "{The Kara Line}, the company behind the route, left. {The company} said so.",
      ["Kara Line (organization)", "Kara Line (organization)"],
    ],
    [
      "also where two titles stand",
      "Kari Dahl, chief executive and founder of the line, left. {The chief executive} said so.",
      ["Kari Dahl"],
    ],
    [
      "but not in a list",
      "Kari Dahl, a captain and two divers left. {The captain} said so.",
      ["captain (unnamed)"],
    ],
    [
      "behind a body named after its field",
      "{Head of the city council Kari Dahl} left. {Dahl} said so.",
      ["Kari Dahl", "Kari Dahl"],
    ],
    [
      "or before a name with its own body",
      "{An attorney for the owners, Tom Lund of Lund & Moe,} said so.",
      ["Tom Lund"],
    ],
    ["or before it", "{The captain of one of the ships, Petr Gusev,} said so.", ["Petr Gusev"]],
  ])("%s", (_, marked, expected) => {
    expect(saidBy(marked)).toEqual(expected);
  });
});

describe("a name behind a comma is that of", () => {
  test.each([
    ["one of many with an old trade", "{One resident, retired driver Tom Lund,} said so.", ["Tom Lund"]],
    [
      "who leads a body with its acronym",
      "{The president of the Port Agency (PA), Tom Lund,} said so.",
      ["Tom Lund"],
    ],
    [
      "an office, before a day",
      "{The minister for Finance and Revenue, Senator Tom Lund on Monday} said so.",
      ["Tom Lund"],
    ],
    ["an office's two fields", "{The minister for women and youth, Tom Lund,} said so.", ["Tom Lund"]],
    ["an office with a capital", "{Minister of State for Home Affairs, Lord Lund,} said so.", ["Lund"]],
    [
      "a leader with a second title",
      "{The leader of the union, NUM secretary-general Tom Lund,} said so.",
      ["Tom Lund"],
    ],
    [
      "not of the first of two",
      "{The minister and a lawyer, Tom Lund,} said so.",
      ["minister and a lawyer, Tom Lund (group)"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(saidBy(marked)).toEqual(expected);
  });
});

describe("people with one title", () => {
  test.each([
    [
      "in full",
      "{Justices R.K. Lund and S. Moe} said so. {Moe} left.",
      ["R.K. Lund and S. Moe (group)", "S. Moe"],
    ],
    [
      "abbreviated",
      "{Sens. Tom Lund and Kari Dahl, both Liberals,} said so. {Dahl} left.",
      ["Tom Lund and Kari Dahl (group)", "Kari Dahl"],
    ],
    ["by surname", "So the {ministers Lund and Moe} said.", ["Lund and Moe (group)"]],
    [
      "or one each",
      "{Kari Dahl, the mayor of Oslo, and Tom Lund, the sheriff,} said so. {Lund} left.",
      ["Kari Dahl and Tom Lund (group)", "Tom Lund"],
    ],
    ["but no office of many", "So {Veterans Affairs and Moe} said.", ["Veterans Affairs and Moe (group)"]],
  ])("%s", (_, marked, expected) => {
    expect(saidBy(marked)).toEqual(expected);
  });

  test("have it one by one", () => {
    const { speakers } = castOf(
      "{Foreign Ministers Tom Lund and Kari Dahl} met. {Lund} said so. {Dahl} left.",
    );
    expect(speakers.map(({ title }) => title)).toEqual([null, "Foreign Minister", "Foreign Minister"]);
  });
});

describe("a nationality stands for a person", () => {
  test.each([
    [
      "who was called so",
      "{Italian driver Marco Bianchi} fell. {The Italian} said so.",
      ["Marco Bianchi", "Marco Bianchi"],
    ],
    [
      "or for somebody unnamed",
      "{The German} said so. {The young German} left.",
      ["German (unnamed)", "German (unnamed)"],
    ],
    ["but not as the name of a paper", "{The Guardian} said so.", ["Guardian (organization)"]],
    ["nor where it begins a name", "{The German Bank} said so.", ["German Bank (organization)"]],
    [
      "in the plural for several",
      "{Germans} said so. {Two Italians} left. {Young South Koreans} stayed.",
      ["Germans (group)", "Two Italians (group)", "Young South Koreans (group)"],
    ],
    ["who are no team", "{The Vancouver Canadians} won.", ["Vancouver Canadians (organization)"]],
    [
      "but with a capital article for a paper",
      "They told {The Australian} so. {The Australian} printed it.",
      ["Australian (organization)", "Australian (organization)"],
    ],
    [
      "a capital that begins a quotation is no paper's",
      'They said: {The Australian} left. "{The Australian} left," they said.',
      ["Australian (unnamed)", "Australian (unnamed)"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(saidBy(marked)).toEqual(expected);
  });
});

test("“her” is a woman who was “she” before, rather than somebody of whom nothing is known", () => {
  const story = "Mary Holm left. Anna Dahl wrote that she was tired. The captain put it down in {her} log.";
  expect(saidBy(story)).toEqual(["Anna Dahl"]);
});

test("“he” is whom the paragraph is about, unless another is named in between", () => {
  const before =
    "OSLO (AP) - {Erik Moe} would not say, and he laughed.\n\nTom Rask, who made 31 saves, took the blame. ";
  expect(saidBy(`${before}{He} left.`)).toEqual(["Erik Moe", "Tom Rask"]);
  expect(saidBy(`${before}Erik Moe had scored. {He} left.`)).toEqual(["Erik Moe", "Erik Moe"]);
});

test("a pronoun is the last who spoke, also with a clause behind the name", () => {
  const story =
    "{Anna Dahl} said no. One of the owners, {Mary Holm, whose shop closed,} said yes. {She} left.";
  expect(saidBy(story)).toEqual(["Anna Dahl", "Mary Holm", "Mary Holm"]);
});

test("“he” is nobody who has been “it”", () => {
  const story = "{Nordea's chief analyst Tomas Isak} said so. Nordea is late, {it} said. Then {he} left.";
  expect(saidBy(story)).toEqual(["Tomas Isak", "Nordea (organization)", "Tomas Isak"]);
});

describe("“she” is the only woman spoken of", () => {
  const between =
    "Tom Lund left. Per Moe sat down. The rain fell. The port closed. Tom Hagen spoke. Lund rose. ";
  test("however long ago", () => {
    expect(saidBy(`{Anna Dahl} won. ${between}{She} left.`)).toEqual(["Anna Dahl", "Anna Dahl"]);
  });

  test("not one of two", () => {
    expect(saidBy(`{Anna Dahl} and Mary Holm won. ${between}{She} left.`)).toEqual(["Anna Dahl", "nobody"]);
  });
});

describe("titles tell offices apart", () => {
  test.each([
    ["the vice president is not the president", "{President Ana Ruiz} said so. {The vice president} left."],
    [
      "a foreign minister is no prime minister",
      "{Prime Minister Ana Ruiz} said so. {The foreign minister} left.",
    ],
    ["another country's president", "{Peruvian President Ana Ruiz} said so. {The Chilean president} left."],
    ["another body's leader", "{NUM leader Ana Ruiz} said so. {The leader of the council} left."],
  ])("%s", (_, marked) => {
    const [first, second] = saidBy(marked);
    expect(first).toBe("Ana Ruiz");
    expect(second).toMatch(/\(unnamed\)$/);
  });
});

test("a nationality tells a minister from one of whom none is known", () => {
  const story =
    "{Sudanese Foreign Minister Tom Lund} met {Foreign Minister Kari Dahl}. {The Sudanese minister} left.";
  expect(saidBy(story)).toEqual(["Tom Lund", "Kari Dahl", "Tom Lund"]);
});

describe("pronouns agree", () => {
  test.each([
    [
      "in gender",
      "{Kari Dahl} met {Tom Lund}. {He} left. {She} stayed.",
      ["Kari Dahl", "Tom Lund", "Tom Lund", "Kari Dahl"],
    ],
    [
      "in being a person",
      "{Acme Corp.} met {Tom Lund}. {It} left.",
      ["Acme Corp. (organization)", "Tom Lund", "Acme Corp. (organization)"],
    ],
    [
      "in number",
      "{Tom Lund} met {two officials}. {They} left.",
      ["Tom Lund", "two officials (group)", "two officials (group)"],
    ],
    [
      "with the body that the sentence is about",
      "{Acme Corp.} said so. Lund Shipping lost four boats, {it} said.",
      ["Acme Corp. (organization)", "Lund Shipping (organization)"],
    ],
    [
      "with a body of many",
      "{Authorities} met. {It} said so.",
      ["Authorities (group)", "Authorities (group)"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(saidBy(marked)).toEqual(expected);
  });

  test("or stand for nobody", () => {
    expect(saidBy("The rain fell on Oslo. {He} said so.")).toEqual(["nobody"]);
    expect(saidBy("{Tom Lund} said so. {She} left.")).toEqual(["Tom Lund", "nobody"]);
  });

  test("inside quotation marks say nothing about the story's people", () => {
    expect(saidBy('{Tom Lund} said: "Then {he} said no."')).toEqual(["Tom Lund", "nobody"]);
  });
});

describe("bodies, documents and the unnamed stay what they are", () => {
  test.each([
    [
      "an acronym",
      "{The Global Ice Forum (GIF)} said so. {GIF} left.",
      ["Global Ice Forum (organization)", "Global Ice Forum (organization)"],
    ],
    [
      "initials",
      "{The Global Ice Forum} said so. {The GIF} left.",
      ["Global Ice Forum (organization)", "Global Ice Forum (organization)"],
    ],
    [
      "initials that another body's name begins with",
      "{The Global Ice Forum} said so. The GIF Board of Trustees met. {The GIF} left.",
      ["Global Ice Forum (organization)", "Global Ice Forum (organization)"],
    ],
    [
      "a retailer that is no person",
      "{Varefakta} fell. {The retailer} left.",
      ["Varefakta (organization)", "Varefakta (organization)"],
    ],
    [
      "no common noun that begins a sentence",
      "Prices rose 4 percent, {the agency} said.",
      ["agency (organization)"],
    ],
    [
      "a company without its form",
      "{Vestfold Ridge Inc} said so. {Vestfold Ridge} left. {Orbin Bay} ate. {Orbin Bay Co Ltd} slept.",
      [
        "Vestfold Ridge Inc (organization)",
        "Vestfold Ridge Inc (organization)",
        "Orbin Bay Co Ltd (organization)",
        "Orbin Bay Co Ltd (organization)",
      ],
    ],
    [
      "a company by the beginning of its name",
      "{Orbin Bay Asset Holdings Inc} said so. {Orbin Bay} ate.",
      ["Orbin Bay Asset Holdings Inc (organization)", "Orbin Bay Asset Holdings Inc (organization)"],
    ],
    [
      "a company by its noun",
      "{Acme Corp.} said so. {The company} left.",
      ["Acme Corp. (organization)", "Acme Corp. (organization)"],
    ],
    [
      "a company by its noun and its seat",
      "{Acme Corp.} said so. {The Oslo-based company} left. {The Oslo-listed company} ate.",
      ["Acme Corp. (organization)", "Acme Corp. (organization)", "Acme Corp. (organization)"],
    ],
    [
      "of two companies that which spoke",
      "{Dahl, head of Beta Corp.,} left. {Acme Corp.} said so. {The company} left.",
      ["Dahl", "Acme Corp. (organization)", "Acme Corp. (organization)"],
    ],
    ["or that which acted", "Acme Corp. sold Beta Corp. {The company} left.", ["Acme Corp. (organization)"]],
    [
      "and neither where both did",
      "Acme Corp. and Beta Corp. met. {The company} left.",
      ["company (organization)"],
    ],
    [
      "the company that a story is about, some sentences back",
      "{Acme Corp.} said so. Its sales rose. Analysts at Beta Corp. were glad. {The company} left.",
      ["Acme Corp. (organization)", "Acme Corp. (organization)"],
    ],
    [
      "though another was called so before",
      "{Beta Corp.} said so. {The company} left. {Acme Corp.} met. Acme Corp. ate. It sang. {The company} slept.",
      [
        "Beta Corp. (organization)",
        "Beta Corp. (organization)",
        "Acme Corp. (organization)",
        "Acme Corp. (organization)",
      ],
    ],
    [
      "but not a noun that opens its sentence",
      "{Acme Corp.} left. Revenue fell, {the company} said.",
      ["Acme Corp. (organization)", "Acme Corp. (organization)"],
    ],
    ["nor who was told so", "Tom Dahl told Acme Corp. {The company} left.", ["company (organization)"]],
    [
      "nor an airline of two companies",
      "Acme Corp. sold Beta Corp. {The airline} left.",
      ["airline (organization)"],
    ],
    [
      "a body by its analyst",
      '{Orbin Vidar} said so. "No," said {Orbin Vidar analyst Kari Dahl}.',
      ["Orbin Vidar (organization)", "Kari Dahl"],
    ],
    [
      "a body by who is at it",
      "{Kari Dahl, a clerk at Orbin Vidar,} left. {Orbin Vidar} said so.",
      ["Kari Dahl", "Orbin Vidar (organization)"],
    ],
    [
      "but nobody's critic makes one",
      "{Kari Dahl, a critic of Orbin Vidar,} left. {Orbin Vidar} said so.",
      ["Kari Dahl", "Orbin Vidar"],
    ],
    [
      "a body by what it says of itself",
      "{Orbin Vidar} said Monday it plans to sell. {The company} left.",
      ["Orbin Vidar (organization)", "Orbin Vidar (organization)"],
    ],
    ["which is not the weather", "{Orbin Vidar} said it was late.", ["Orbin Vidar"]],
    ["a body by common words", "{Red Call} said so.", ["Red Call (organization)"]],
    [
      "a country is not the paper that is named after it",
      "{Norway Daily} said so. {Norway} said no.",
      ["Norway Daily (organization)", "Norway (organization)"],
    ],
    ["a body by its country", "{Norway Shipping} said so.", ["Norway Shipping (organization)"]],
    ["a rival that is a body", "{Its arch-rival Orbin} said so.", ["Orbin (organization)"]],
    [
      "a name with its number",
      "{The lobby group Transport 2000} said so.",
      ["Transport 2000 (organization)"],
    ],
    ["shares of those asked", "{Some 40 percent} said so.", ["40 percent (group)"]],
    [
      "who is called as a month is",
      '{Theresa May} said so. "No," {May} said.',
      ["Theresa May", "Theresa May"],
    ],
    [
      "a paper by its name, with what it is behind",
      "{Oslo's Les Ondes business newspaper} said so. {Les Ondes} said no.",
      ["Les Ondes (organization)", "Les Ondes (organization)"],
    ],
    ["a paper of its readers", "{The People's Daily newspaper} said so.", ["People's Daily (organization)"]],
    ["an agency likewise", "{The state-run Vidar news agency} said so.", ["Vidar (organization)"]],
    [
      "but a nation's paper has no name",
      "{The British newspaper} said so.",
      ["British newspaper (organization)"],
    ],
    ["nor a town's channel", "{The Oslo channel} said so.", ["Oslo channel (organization)"]],
    [
      "a nickname is no surname",
      'So {Tom "The Hook" Lund} said. {Lund} left.',
      ['Tom "The Hook" Lund', 'Tom "The Hook" Lund'],
    ],
    ["a month is no part of a name", "In {October Orbin Bank} said so.", ["Orbin Bank (organization)"]],
    [
      "who is called by the work, at the head of a sentence",
      "{Exporters} said so. {They} left.",
      ["Exporters (group)", "Exporters (group)"],
    ],
    ["but a name all the same", "Kari Sanders left. {Sanders} said so.", ["Kari Sanders"]],
    ["an agency that is no man", "Dahl told Reuters. {He} left.", ["Dahl"]],
    ["who heads some work", "So {Norway's minister of industry Oleh Moe} said.", ["Oleh Moe"]],
    ["but nobody's wife", "So {the wife of actor Oleh Moe} said.", ["wife (unnamed)"]],
    [
      "a body that is an “it” where it speaks",
      "{Orbin Vidar} said so. The port closed, {it} said.",
      ["Orbin Vidar (organization)", "Orbin Vidar (organization)"],
    ],
    [
      "a title that goes on in brackets",
      "{Deputy Commissioner of Police (East) Anjali Nair} said so. {Nair} left.",
      ["Anjali Nair", "Anjali Nair"],
    ],
    [
      "but no remark in brackets",
      "The mayor (left) and Tom Lund met. {The mayor} said so.",
      ["mayor (unnamed)"],
    ],
    ["a country behind a weekday", "On {Wednesday Norway} said so.", ["Norway (organization)"]],
    [
      "a company by what it is, with its country",
      "{Acme Ltd.}, Norway's oldest company, met. {The company} left.",
      ["Acme Ltd. (organization)", "Acme Ltd. (organization)"],
    ],
    [
      "a ministry by its noun",
      "{The Fisheries Ministry} said so. {The ministry} left.",
      ["Fisheries Ministry (organization)", "Fisheries Ministry (organization)"],
    ],
    [
      "a name that owns as no person does",
      "{Harbor Lux} said its ships sank.",
      ["Harbor Lux (organization)"],
    ],
    ["not for “it” alone", "{Sidsel Lux} said it was late.", ["Sidsel Lux"]],
    [
      "a body of people",
      "{The House of Representatives} said so.",
      ["House of Representatives (organization)"],
    ],
    ["a body with a member's name", "{Tom Lund of Vestfold Investors} said so.", ["Tom Lund"]],
    ["a party in power", "{The ruling Vestfold Party} said so.", ["Vestfold Party (organization)"]],
    ["a country", "{Norway} said so.", ["Norway (organization)"]],
    [
      "an association of its members",
      "{The Estate Owners' Association} said so. {The association} left.",
      ["Estate Owners' Association (organization)", "Estate Owners' Association (organization)"],
    ],
    [
      "a union of theirs",
      "{The Rice Growers\u2019 Union} said so. {The RGU} left.",
      ["Rice Growers\u2019 Union (organization)", "Rice Growers\u2019 Union (organization)"],
    ],
    ["a people's party", "{The Danish People's Party} said so.", ["Danish People's Party (organization)"]],
    ["a company with an owner's name", "{Dahl's Corp.} said so.", ["Dahl's Corp. (organization)"]],
    ["but somebody's company", "{Dahl's Group} said so.", ["Group (organization)"]],
    ["a saint's church", "{St. Mary's Church} said so.", ["St. Mary's Church (organization)"]],
    ["a king's college", "{King's College} said so.", ["King's College (organization)"]],
    ["but a country's ministry", "{Norway's Justice Ministry} said so.", ["Justice Ministry (organization)"]],
    ["and somebody's foundation", "{Tom Sanders' Foundation} said so.", ["Foundation (organization)"]],
    [
      "a team by the second half of its name",
      "{The Chicago Otters} said so. {The Otters} left.",
      ["Chicago Otters (organization)", "Chicago Otters (organization)"],
    ],
    ["but people of a party", "{Chicago Democrats} said so.", ["Chicago Democrats (group)"]],
    ["a guard of the state", "{The Coast Guard} said so.", ["Coast Guard (organization)"]],
    ["also in small letters", "{The coast guard} said so.", ["coast guard (organization)"]],
    ["a guard", "{The prison guard} said so.", ["prison guard (unnamed)"]],
    [
      "and a place that a body is named after",
      "{The Norway Bakers' Union} said so. Ovens in southern Norway broke. {The union} left.",
      ["Norway Bakers' Union (organization)", "Norway Bakers' Union (organization)"],
    ],
    [
      "a body with its field",
      "{The provincial department of agriculture} said so.",
      ["provincial department of agriculture (organization)"],
    ],
    [
      "a body with a number of members",
      "{The council of 12 towns} said so.",
      ["council of 12 towns (organization)"],
    ],
    ["a body of a kind at the head of a text", "{agency} said so.", ["agency (organization)"]],
    [
      "a body of somebody's",
      "{The president's office} said so. {The office} left.",
      ["president's office (organization)", "president's office (organization)"],
    ],
    [
      "chiefs who are a body",
      "{The Joint Chiefs of Staff} said so. {The JCS} left.",
      ["Joint Chiefs of Staff (organization)", "Joint Chiefs of Staff (organization)"],
    ],
    [
      "also under their country",
      "{Norway's Joint Chiefs of Staff} said so.",
      ["Joint Chiefs of Staff (organization)"],
    ],
    ["but not members of a body", "So {Members of Parliament} said.", ["Members (group)"]],
    ["nor who leads one", "So {the Speaker of the House} said.", ["Speaker (unnamed)"]],
    ["nor who is of a place", "So {the Bishop of Durham} said.", ["Bishop (unnamed)"]],
    ["or of police", "{The Commissioner of Police} said so.", ["Commissioner of Police (unnamed)"]],
    ["a chief who is a person", "{The chief of staff} said so.", ["chief of staff (unnamed)"]],
    [
      "an official",
      "{A White House official} said so. {The official} left.",
      ["White House official (unnamed)", "White House official (unnamed)"],
    ],
    ["two officials", "{Two officials in Oslo} said so.", ["Two officials (group)"]],
    ["police", "{Police} said so. {Police} left.", ["Police (group)", "Police (group)"]],
    ["a post", "{The post} said so.", ["post (document)"]],
    [
      "a department of two fields",
      "{The Department of Dike Management and Flood Control} said so.",
      ["Department of Dike Management and Flood Control (organization)"],
    ],
    [
      "a report",
      "{A U.N. report} said so. {The report} found more.",
      ["U.N. report (document)", "U.N. report (document)"],
    ],
    ["two people at once", "{Tom Lund and Kari Dahl} said so.", ["Tom Lund and Kari Dahl (group)"]],
    [
      "three people at once",
      "{Tom Lund, Kari Dahl and Anna Moe} said so.",
      ["Tom Lund, Kari Dahl and Anna Moe (group)"],
    ],
    ["one with an apposition", "{Tom Lund, the mayor of Moss and Son,} said so.", ["Tom Lund"]],
    ["one with a party", "{Tom Lund, a Liberal of Moss and a member of the board,} said so.", ["Tom Lund"]],
    ["one with a place", "{Tom Lund of Bergen, Norway,} said so.", ["Tom Lund"]],
    ["somebody's spokeswoman", "{Tom Lund's spokeswoman} said so.", ["spokeswoman (unnamed)"]],
    ["one of many", "{One of the officials} said so.", ["One of the officials (unnamed)"]],
    ["one of many whose name follows", "{One of the officials, Kari Dahl,} said so.", ["Kari Dahl"]],
    [
      "but no place",
      "{One of the officials in Lund, Norway,} said so.",
      ["One of the officials in Lund, Norway (unnamed)"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(saidBy(marked)).toEqual(expected);
  });
});

describe("a speaker has", () => {
  test.each([
    ["a title before the name", "{Ukrainian President Petro Bondar} said so.", "Ukrainian President", null],
    [
      "a title and a body",
      "{White House spokesman Tom Lund} said so.",
      "White House spokesman",
      "White House",
    ],
    ["an apposition", "{Leila Ansari, a spokeswoman for the ministry,} said so.", "spokeswoman", "ministry"],
    [
      "an apposition before",
      "{The ministry's spokeswoman, Leila Ansari,} said so.",
      "spokeswoman",
      "ministry",
    ],
    ["an office", "{Secretary of State Tom Lund} said so.", "Secretary of State", null],
    ["an office set before", "{Minister for Schools, Tom Lund,} said so.", "Minister for Schools", null],
    [
      "an office with two of its words",
      "{The secretary of state for health, Tom Lund,} said so.",
      "secretary of state for health",
      null,
    ],
    ["an office for many", "{Minister for Veterans, Tom Lund,} said so.", "Minister for Veterans", null],
    ["an office for bodies of a kind", "{Schools Minister Tom Lund} said so.", "Schools Minister", null],
    [
      "an office that coordinates",
      "{The Coordinating Minister for Food, Tom Lund,} said so.",
      "Coordinating Minister for Food",
      null,
    ],
    ["an office behind a form of address", "{The mayor, Dr Tom Lund,} said so.", "mayor", null],
    [
      "who heads a body, without a comma",
      "{The head of the Port Agency Tom Lund} said so.",
      "head of the Port Agency",
      "Port Agency",
    ],
    ["an office of a country", "{The minister for France, Tom Lund,} said so.", "minister", "France"],
    ["an office's field, no body", "{Defense Minister Tom Lund} said so.", "Defense Minister", null],
    [
      "an office's two fields",
      "{Plantation and Commodities Minister Tom Lund} said so.",
      "Plantation and Commodities Minister",
      null,
    ],
    [
      "any office's field",
      "{Rural Development Minister Tom Lund} said so.",
      "Rural Development Minister",
      null,
    ],
    [
      "an office in two halves",
      "So {Science and Technology Secretary Tom Lund} said.",
      "Science and Technology Secretary",
      null,
    ],
    [
      "the body of a general secretary",
      "{NUM General Secretary Tom Lund} said so.",
      "NUM General Secretary",
      "NUM",
    ],
    [
      "a department's whole name",
      "So {Department of Fisheries spokesman Tom Lund} said.",
      "Department of Fisheries spokesman",
      "Department of Fisheries",
    ],
    [
      "the place of an office",
      "{Alberta Forestry Minister Tom Lund} said so.",
      "Alberta Forestry Minister",
      "Alberta",
    ],
    [
      "the place of an office in two words",
      "{New Zealand Forestry Minister Tom Lund} said so.",
      "New Zealand Forestry Minister",
      "New Zealand",
    ],
    [
      "a body of its members",
      "{Estate Owners' Association chairman Tom Lund} said so.",
      "Estate Owners' Association chairman",
      "Estate Owners' Association",
    ],
    ["a spokesman's office", "{Treasury spokesman Tom Lund} said so.", "Treasury spokesman", "Treasury"],
    [
      "the body of a leader",
      "{Senate Majority Leader Ana Ruiz} said so.",
      "Senate Majority Leader",
      "Senate",
    ],
    [
      "the body of a press secretary",
      "{White House Press Secretary Ana Ruiz} said so.",
      "White House Press Secretary",
      "White House",
    ],
    ["a former body", "{Former Acme President Tom Lund} said so.", "Former Acme President", "Acme"],
    ["a body that begins as a rank does", "{New York Gov. Tom Lund} said so.", "New York Gov.", "New York"],
    [
      "a ministry's whole name",
      "{Foreign Ministry spokesman Tom Lund} said so.",
      "Foreign Ministry spokesman",
      "Foreign Ministry",
    ],
    ["a body that owns the title", "{Acme's chief executive Tom Lund} said so.", "chief executive", "Acme"],
    ["no owner who is a person", "{Ana Ruiz's lawyer Tom Lund} said so.", "lawyer", null],
    [
      "a body behind what is led",
      "{Anna Lund, head of research at Acme Corp.,} said so.",
      "head",
      "Acme Corp.",
    ],
    ["no body behind what is led", "{Anna Lund, head of research,} said so.", "head", null],
    ["no relation for a title", "{His client, Per Dahl,} said so.", null, null],
    [
      "a body that an office is of",
      "{Anna Lund, Director of the Ice Institute,} said so.",
      "Director",
      "Ice Institute",
    ],
    [
      "the body behind its field",
      "{Anna Lund, Director of Sales at Acme Corp.,} said so.",
      "Director",
      "Acme Corp.",
    ],
    [
      "a body before a party",
      "{Senate Democratic leader Tom Lund} said so.",
      "Senate Democratic leader",
      "Senate",
    ],
    ["no nation of two words", "{South Korean envoy Tom Lund} said so.", "South Korean envoy", null],
    ["only a body", "{Tom Lund of Oslo University} said so.", null, "Oslo University"],
    ["neither", "{Mr. Tom Lund} said so.", null, null],
    [
      "no age in the title",
      "{Tom Lund, a 67-year-old retired fisherman,} said so.",
      "retired fisherman",
      null,
    ],
    [
      "no nationality for a title",
      "{Tom Lund} won. {The German} left.".replace("{The German}", "The German"),
      null,
      null,
    ],
    ["no body in a noun that begins a sentence", "{Aid groups} said so.", null, null],
    ["a body that begins a sentence", "{Oxfam officials} said so.", null, "Oxfam"],
    ["a guard's body", "{Coast Guard spokesman Tom Lund} said so.", "Coast Guard spokesman", "Coast Guard"],
  ])("%s", (_, marked, title, affiliation) => {
    expect(castOf(marked).speakers[0]).toMatchObject({ title, affiliation });
  });

  test("all its mentions, in text order, whoever speaks there", () => {
    const { speakers } = castOf("The mayor, Kari Dahl, met Tom Lund. {Dahl} said she was glad. Lund left.");
    expect(speakers).toHaveLength(1);
    expect(speakers[0]!.mentions.map(({ text }) => text)).toEqual(["The mayor", "Kari Dahl", "Dahl", "she"]);
  });
});

test("who holds a title behind the acronym of a body is of that body", () => {
  const { speakers } = castOf(
    "{The Harbour Safety Agency (Harsag) director Kari Dahl} said so. {Harsag} agreed. {Tom Lund (Oslo)} left.",
  );
  expect(speakers.map(({ name, title, affiliation }) => [name, title, affiliation])).toEqual([
    ["Harbour Safety Agency", null, null],
    ["Kari Dahl", "director", "Harbour Safety Agency"],
    ["Tom Lund", null, null],
  ]);
});

test("the code of a share is no part of its name", () => {
  const { speakers } = castOf("{Orbin Foods AB ORBN.ST} said so.");
  expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([["Orbin Foods AB", "organization"]]);
});

test("a subject that hangs on a noun is named without it", () => {
  const { speakers } = castOf("The board agreed, a plan {critics} called off. It was a plan {Dahl} wrote.");
  expect(speakers.map(({ name, mentions }) => name ?? mentions[0]!.text)).toEqual(["critics", "Dahl"]);
});

test("a subject that a verb hangs on is named without it", () => {
  const { speakers } = castOf("Rain may stop, {researchers} report today in Acta.");
  expect(speakers.map(({ name, mentions }) => name ?? mentions[0]!.text)).toEqual(["researchers"]);
});

test("speakers stand in the order of their first mentions", () => {
  const { speakers } = castOf("Kari Dahl met Tom Lund. {Lund} said no. {Dahl} said yes.");
  expect(speakers.map(({ name }) => name)).toEqual(["Kari Dahl", "Tom Lund"]);
});

test("a story without sources has no speakers", () => {
  expect(castOf("Kari Dahl met Tom Lund.").speakers).toEqual([]);
  expect(castOf("").speakers).toEqual([]);
});
