import { describe, expect, test } from "vitest";
import { readName } from "../../src/speakers/read-name.js";
import { readBody } from "../../src/text/body.js";

/** What a noun phrase is read as: nature, title, name and affiliation. */
function read(text: string) {
  const { tokens } = readBody(text, [{ start: 0, end: text.length, text }]);
  const name = readName(tokens, 0, tokens.length);
  if (name === null) return null;
  const cut = (range: { first: number; last: number } | null) =>
    range && text.slice(tokens[range.first]!.start, tokens[range.last - 1]!.end);
  return [name.nature, name.gender, cut(name.title), cut(name.name), cut(name.affiliation)];
}

describe("a name", () => {
  test.each([
    ["Tom Lund", ["person", "male", null, "Tom Lund", null]],
    ["MINISTRY OF", ["organization", null, null, "MINISTRY OF", null]],
    ["Mrs. Lund", ["person", "female", null, "Lund", null]],
    ["Dr. Anna Lund", ["person", "female", "Dr.", "Anna Lund", null]],
    ["Chilean President Ana Ruiz", ["person", "female", "Chilean President", "Ana Ruiz", null]],
    ["Rep. Ola Lund", ["person", null, "Rep.", "Ola Lund", null]],
    ["Secretary of State Tom Lund", ["person", "male", "Secretary of State", "Tom Lund", null]],
    ["campaign manager Tom Lund", ["person", "male", "campaign manager", "Tom Lund", null]],
    ["actress Kim Lund", ["person", "female", "actress", "Kim Lund", null]],
    ["Acme Chief Executive Tom Lund", ["person", "male", "Acme Chief Executive", "Tom Lund", "Acme"]],
    ["Tom Lund of Oslo University", ["person", "male", null, "Tom Lund", "Oslo University"]],
    ["Co-author Tom Lund of Oslo University", ["person", "male", "Co-author", "Tom Lund", "Oslo University"]],
    ["President Lund of Acme Corp.", ["person", null, "President", "Lund", "Acme Corp."]],
    [
      "Executive Director of the Center for Port Studies Vik Nordheim",
      [
        "person",
        null,
        "Executive Director of the Center for Port Studies",
        "Vik Nordheim",
        "Center for Port Studies",
      ],
    ],
    [
      "Deputy Minister of Agriculture and Environment Rask Nordheim Vik",
      ["person", null, "Deputy Minister of Agriculture and Environment", "Rask Nordheim Vik", null],
    ],
    ["Minister for Planning Vik Nordheim", ["person", null, "Minister for Planning", "Vik Nordheim", null]],
    [
      "Director of the Museum of Norra Vestfold",
      ["organization", null, null, "Director of the Museum of Norra Vestfold", null],
    ],
    ["Speaker of the House Tom Lund", ["person", "male", "Speaker of the House", "Tom Lund", null]],
    ["Mayor of New York Vik Nordheim", ["person", null, "Mayor of New York", "Vik Nordheim", null]],
    ["Chief of Police Reform Vik Nordheim", ["person", null, "Chief of Police Reform", "Vik Nordheim", null]],
    [
      "spokeswoman Siv Dahl of the Bank of Norway",
      ["person", "female", "spokeswoman", "Siv Dahl", "the Bank of Norway"],
    ],
    ["Moe Motors chairman Tom Lund", ["person", "male", "Moe Motors chairman", "Tom Lund", "Moe Motors"]],
    [
      "General Motors chairman Tom Lund",
      ["person", "male", "General Motors chairman", "Tom Lund", "General Motors"],
    ],
    [
      "Bank of Norway Governor Vik Nordheim",
      ["person", null, "Bank of Norway Governor", "Vik Nordheim", "Bank of Norway"],
    ],
    ["Church of Bishop Nordheim", ["organization", null, null, "Church of Bishop Nordheim", null]],
    ["Tom “The Hook” Lund", ["person", "male", null, "Tom “The Hook” Lund", null]],
    ["Harbour Commissioner's Office", ["organization", null, null, "Harbour Commissioner's Office", null]],
    ["Business Secretary Tom Lund", ["person", "male", "Business Secretary", "Tom Lund", null]],
    ["Oslo-based analyst Tom Lund", ["person", "male", "Oslo-based analyst", "Tom Lund", null]],
    ["Oslo-based Vidar", ["unknown", null, null, "Vidar", null]],
    ["Radka Bajerova of Moe Investors", ["unknown", null, null, "Radka Bajerova", "Moe Investors"]],
    ["Vidar International", ["organization", null, null, "Vidar International", null]],
    ["Lund Research", ["organization", null, null, "Lund Research", null]],
    ["rival Royal Bank of Norway", ["organization", null, null, "Royal Bank of Norway", null]],
    ["host Don Lund", ["person", "male", "host", "Don Lund", null]],
    ["Petty Officer Tom Lund", ["person", "male", "Petty Officer", "Tom Lund", null]],
    ["lead author Dr. Anna Lund", ["person", "female", "lead author", "Anna Lund", null]],
    ["course Mr. Lund", ["person", "male", null, "Lund", null]],
    [
      "Minister of State for Home Affairs Tom Lund",
      ["person", "male", "Minister of State for Home Affairs", "Tom Lund", null],
    ],
    ["rival Moe Motor Co.", ["organization", null, null, "Moe Motor Co.", null]],
    ["coach Tom Church", ["person", "male", "coach", "Tom Church", null]],
    ["coach Church", ["person", null, "coach", "Church", null]],
    ["T. J. Moe", ["person", null, null, "T. J. Moe", null]],
    ["Sigrid von der Lippe", ["unknown", null, null, "Sigrid von der Lippe", null]],
    ["Fisheries Ministry", ["organization", null, null, "Fisheries Ministry", null]],
    ["Bank of Norway", ["organization", null, null, "Bank of Norway", null]],
    ["Office for Harbour Statistics", ["organization", null, null, "Office for Harbour Statistics", null]],
    [
      "Ministry of Foreign Affairs and Trade",
      ["organization", null, null, "Ministry of Foreign Affairs and Trade", null],
    ],
    ["Secretary of State Ola Lund", ["person", null, "Secretary of State", "Ola Lund", null]],
    ["Sailors Without Borders", ["organization", null, null, "Sailors Without Borders", null]],
    ["Environment Norway", ["organization", null, null, "Environment Norway", null]],
    ["Michael Jordan", ["person", "male", null, "Michael Jordan", null]],
    ["Datuk Seri Amir Hassan", ["person", "male", null, "Amir Hassan", null]],
    ["NASA Administrator Tom Lund", ["person", "male", "NASA Administrator", "Tom Lund", "NASA"]],
    ["Longtime NASA engineer Tom Lund", ["person", "male", "Longtime NASA engineer", "Tom Lund", "NASA"]],
    [
      "Additional Solicitor General Tom Lund",
      ["person", "male", "Additional Solicitor General", "Tom Lund", null],
    ],
    ["Prairie Electric", ["organization", null, null, "Prairie Electric", null]],
    ["Samantha Power", ["person", "female", null, "Samantha Power", null]],
    ["RVK Nordheim", ["organization", null, null, "RVK Nordheim", null]],
    ["RVK NORDHEIM", ["unknown", null, null, "RVK NORDHEIM", null]],
    ["KJELLA Nordheim", ["unknown", null, null, "KJELLA Nordheim", null]],
    ["JD Nordheim", ["unknown", null, null, "JD Nordheim", null]],
    ["Chicago Otters", ["organization", null, null, "Chicago Otters", null]],
    ["New York Otters", ["organization", null, null, "New York Otters", null]],
    ["Charlotte Otters", ["person", "female", null, "Charlotte Otters", null]],
    ["Chicago Nordheim", ["unknown", null, null, "Chicago Nordheim", null]],
    ["Nordheim S.p.A.", ["organization", null, null, "Nordheim S.p.A.", null]],
    ["Moe & Sons", ["organization", null, null, "Moe & Sons", null]],
    ["ruling Vestfold Party", ["organization", null, null, "Vestfold Party", null]],
    ["carmaker Vestfold", ["organization", null, null, "Vestfold", null]],
    ["Co-anchor Anna Lund", ["person", "female", "Co-anchor", "Anna Lund", null]],
    ["Lieutenant-General Vik Nordheim", ["person", null, "Lieutenant-General", "Vik Nordheim", null]],
    ["Governor-elect Vik Nordheim", ["person", null, "Governor-elect", "Vik Nordheim", null]],
    ["Smith-Baker Vik", ["unknown", null, null, "Smith-Baker Vik", null]],
    ["Charlotte Mayor Vik Nordheim", ["person", null, "Charlotte Mayor", "Vik Nordheim", "Charlotte"]],
    [
      "Warren County Attorney Anna Moe",
      ["person", "female", "Warren County Attorney", "Anna Moe", "Warren County"],
    ],
    ["Martin Luther King", ["person", "male", null, "Martin Luther King", null]],
    ["Songwriter Guy Lund", ["person", "male", "Songwriter", "Guy Lund", null]],
    [
      "Minister of Trade and Industry Vik Nordheim",
      ["person", null, "Minister of Trade and Industry", "Vik Nordheim", null],
    ],
    [
      "Department of Trade and Industry",
      ["organization", null, null, "Department of Trade and Industry", null],
    ],
    ["Speaker of Bangladesh", null],
    ["Indonesian Yayuk Nordheim", ["unknown", null, null, "Yayuk Nordheim", null]],
    ["Controversial Australian Anna Moe", ["person", "female", "Controversial Australian", "Anna Moe", null]],
    ["American Express", ["unknown", null, null, "American Express", null]],
    ["Canadian-born Anna Moe", ["person", "female", null, "Anna Moe", null]],
    ["Oslo City-based First Vidar", ["unknown", null, null, "First Vidar", null]],
    ["Vidar News Anna Moe", ["person", "female", null, "Anna Moe", "Vidar News"]],
    ["columnist van Nordheim", ["person", null, "columnist", "van Nordheim", null]],
    [
      "Adnan al-Nordheim of the Vestfold Front",
      ["unknown", null, null, "Adnan al-Nordheim", "the Vestfold Front"],
    ],
    ["retailer Vestfold", ["unknown", null, null, "Vestfold", null]],
    ["owner Google", ["organization", null, null, "Google", null]],
    ["Trump Tower", ["organization", null, null, "Trump Tower", null]],
    ["Vestfold Freedom Caucus", ["organization", null, null, "Vestfold Freedom Caucus", null]],
    ["Clean Harbours Act", ["document", null, null, "Clean Harbours Act", null]],
    ["Mike Banks", ["person", "male", null, "Mike Banks", null]],
    ["Royal Banks", ["organization", null, null, "Royal Banks", null]],
    ["NATO", ["organization", null, null, "NATO", null]],
    ["South Korea", ["place", null, null, "South Korea", null]],
    ["Vestfold", ["unknown", null, null, "Vestfold", null]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(["president", "two senior officials", "thin ice"])("none in “%s”", (text) => {
    expect(read(text)).toBeNull();
  });
});
