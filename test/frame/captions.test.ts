import { describe, expect, test } from "vitest";
import { isCaption, isCaptioned } from "../../src/frame/captions.js";
import { splitLines } from "../../src/frame/lines.js";

describe("above a story", () => {
  test.each([
    ["A ferry sails in Oslo. REUTERS/Jo Park", true],
    ["A ferry sails in Oslo, March 4, 2019. REUTERS/Jo Park/File Photo", true],
    ["A ferry sails in Oslo. (AP Photo/Jo Park)", true],
    ["A ferry sails in Oslo (AFP Photo/Jo Park)", true],
    ["A ferry sails in Oslo. Jo Park/Getty Images", true],
    ["A ferry sails in Oslo. Photo courtesy of Orbit Lines", true],
    ["A ferry sails in Oslo. Photo by Jo Park for Orbit Lines", true],
    ["The ferry, in 2010. Image: Jo Park.", true],
    ["FILE PHOTO: A ferry sails.", true],
    ["In this Friday, Dec. 6, 2019 photo, a ferry sails into the port of Oslo.", true],
    ["In this undated photo released by the police, a ferry sails.", true],
    ["In this image made from video, a ferry sails.", true],
    ["A Getty Images photo of the crash was withdrawn on Monday.", false],
    ["AP Photo exhibition opens in Oslo", false],
    ["Photo by photo, the family rebuilt its album after the flood.", false],
    ["Photo by satellite shows ice loss", false],
    ["Photo by Lund shows the ship in May, a court heard.", false],
    ["Thomson Reuters Foundation/ICRC trained 40 reporters on Monday.", false],
    ["In this town, every photo tells of war, residents said.", false],
    ["In this Friday market, no photo is allowed.", false],
    ["In this photo the ship is whole, Lund told the court.", false],
    ["Image makers met in Oslo.", false],
  ])("%s: a caption %s", (line, caption) => {
    expect(isCaptioned(line, splitLines(line)[0])).toBe(caption);
  });
});

describe("between paragraphs", () => {
  test.each([
    ["A ferry sails. REUTERS/Jo Park", true],
    ["A ferry sails. (AP Photo/Jo Park)", true],
    ["FILE PHOTO: A ferry sails.", true],
    ["[Photo: A ferry sails at dawn.]", true],
    ["(File photo: A ferry sails)", true],
    ["[Photographs of it were shown in court.]", false],
    ["Photo: the ferry sails.", false],
    ["He told Reuters that it sails.", false],
    ["A crew of REUTERS/Jo Park was there when it sank.", false],
  ])("%s: a caption %s", (line, caption) => {
    expect(isCaption(line, splitLines(line)[0])).toBe(caption);
  });
});
