import { describe, expect, test } from "vitest";
import { headerKind, isCaption, isHeadline } from "../../src/frame/header.js";
import { splitLines } from "../../src/frame/lines.js";

test.each([
  ["slug", "BC-XX--Trade Talks, 2nd Ld-Writethru,640"],
  ["slug", "r d BC-US--Storm"],
  ["slug", "W2346asian"],
  ["slug", "eca0124 3 i 93  dpa 1888"],
  ["slug", "Yemen/conflict/"],
  ["slug", "MEDIA RELEASE PR67276"],
  ["note", "Eds: Minor edits."],
  ["note", "FOR IMMEDIATE RELEASE"],
  ["note", "(ATTN: UPDATES throughout)"],
  ["note", "(Corrects paragraph 7 to show the name)"],
  ["note", "(This Dec. 4 story has been corrected)"],
  ["note", "1ST LEAD"],
  ["note", "FULL TEXT."],
  ["note", "c.1998 N.Y. Times News Service"],
  ["note", "Text of report by Russian news agency Interfax"],
  ["agency", "Associated Press"],
  ["date", "Monday, April 30, 2007"],
  ["date", "Mar 11, 2024, 07:15 ET"],
  ["chrome", "Video Player Close"],
  ["chrome", "Source: Xinhua| 2021-03-14 09:20:41|Editor: Zhao"],
  ["date", "Updated: 16-03-2022 09:58 IST"],
  ["chrome", "----------"],
  ["caption", "A ferry sails in Oslo. REUTERS/Jo Park"],
  ["caption", "FILE PHOTO: A ferry sails."],
  ["text", "Ferry sinks off Oslo"],
  ["text", "(The dollar fell on Monday.)"],
  ["text", "Reuters said its profit rose."],
])("%s: %s", (kind, line) => {
  expect(headerKind(line, splitLines(line)[0])).toBe(kind);
});

describe("a first line", () => {
  const body =
    "The ferry capsized off the coast on Monday and all who were in it swam ashore, the police said in a statement.";
  test.each([
    ["Ferry capsizes off Samar", true],
    ["Council backs tax plan.", true],
    ["Harbour Lights Go Out For Good At The Old Pier.", true],
    ["'It was ours,' says Ruiz", true],
    ["The ferry capsized on Monday, police said.", false],
    ["Orbit Corp. agreed to buy a rival.", false],
    ["“We are ready", false],
    ["The plan has two parts:", false],
  ])("%s: a headline %s", (line, headline) => {
    const text = `${line}\n\n${body}`;
    const [first, next] = splitLines(text);
    expect(isHeadline(text, first, next, body.length)).toBe(headline);
  });

  test("broken at a margin is no headline", () => {
    const text = "The council backs\nthe plan, and nobody objects.";
    const [first, next] = splitLines(text);
    expect(isHeadline(text, first, next, 40)).toBe(false);
  });
});

test.each([
  ["A ferry sails. REUTERS/Jo Park", true],
  ["A ferry sails. (AP Photo/Jo Park)", true],
  ["FILE PHOTO: A ferry sails.", true],
  ["He told Reuters that it sails.", false],
])("between paragraphs, %s is a caption: %s", (line, caption) => {
  expect(isCaption(line, splitLines(line)[0])).toBe(caption);
});
