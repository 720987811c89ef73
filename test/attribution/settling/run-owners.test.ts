import { describe, expect, test } from "vitest";
import { parseMarked, printMarked } from "../../support/marked.js";
import { attributionsOf } from "../attributed.js";

/** Marks each quotation with whose it is, of several the narrowest one's: a right reading of a marked text gives it back. */
function owned(marked: string): string {
  const { text } = parseMarked(marked);
  const { attributions, quotes } = attributionsOf(text);
  const sizes = attributions.map(({ contents }) =>
    contents.reduce((size, { start, end }) => size + end - start, 0),
  );
  return printMarked(
    text,
    quotes.map((quote, q) => {
      const having = [...attributions.keys()].filter((i) => attributions[i].quotes.includes(q));
      const [inner] = having.sort((a, b) => sizes[a] - sizes[b]);
      return { ...quote, label: attributions[inner ?? -1]?.source?.text ?? "nobody" };
    }),
  );
}

describe("whose a quotation is:", () => {
  test.each([
    [
      "a relative clause with a speaker of its own",
      'The board approved the merger, a step that Okafor dismissed as ["theatre"|Okafor] in March.',
    ],
    [
      "an apposition with a speaker of its own",
      'Rao accused the opposition of ["playing politics"|Rao] over the floods, a claim the Socialist Party rejected as ["baseless"|the Socialist Party].',
    ],
    [
      "a step that the speaker hangs on without a pronoun",
      'The board approved the merger, a plan critics called ["a disaster"|critics].',
    ],
    ["a name that hangs on a step", 'The ruling, a step Ruiz slammed as ["theatre"|Ruiz], came late.'],
    [
      "a claim that a party of two words rejects",
      'Rao defended the scheme, a claim the Congress party rejected as ["baseless"|the Congress party].',
    ],
    [
      "a relative clause inside another's words",
      'The mayor said he was shocked by a report that auditors described as ["sloppy"|auditors].',
    ],
    [
      "whom a relative clause describes",
      'Officials said guards went with the marchers, whom Lopes described as ["peaceful"|Lopes].',
    ],
    ["a that-clause in one's own words", 'The mayor said that auditors found a ["sloppy"|The mayor] report.'],
    [
      "a clause beside the speaker's",
      '["It is a sad day,"|Lopes] Lopes said as the heckler yelled: ["Shame!"|the heckler]',
    ],
    [
      "two cues around a run",
      'When someone in the crowd shouted, ["Louder,"|someone in the crowd] Lopes joked, ["Amen, brother!"|Lopes]',
    ],
    [
      "a clause without speech before one's own words",
      'When prices rose, ["we had no choice,"|Lopes] Lopes said.',
    ],
    [
      "an interjection behind who is spoken of",
      '["It hurts,"|coach Luis Mora] said coach Luis Mora. ["We had a plan."|coach Luis Mora]',
    ],
    [
      "coordinated contents of one speaker",
      'Ruiz said his colleagues had ["lost their minds"|Ruiz] and that the mayor ["never once"|Ruiz] visited.',
    ],
    [
      "fragments that look like names",
      'Critics call the fund ["Pork Inc"|Critics] and the mayor a ["clown prince"|Critics].',
    ],
    [
      "two speakers in one sentence",
      'Holt called the plan ["a gift"|Holt], but Ruiz said it was ["a trap"|Ruiz].',
    ],
  ])("%s: %s", (_, marked) => expect(owned(marked)).toBe(marked));
});

describe("nobody's:", () => {
  test.each([
    ["a nickname", 'Marta ["Red"|nobody] Olsen won the race on Sunday.'],
    ["a title", 'The evening ended with the film ["Lost Harbour"|nobody] at the town hall.'],
    [
      "a programme's name",
      'Lopes, who appeared on ["Morning Coast"|nobody] on Sunday, said the bridge was safe.',
    ],
    ["what somebody is known for", 'The actor, known for ["Salt and Rope"|nobody], said he would retire.'],
  ])("%s: %s", (_, marked) => expect(owned(marked)).toBe(marked));
});
