import { describe, expect, test } from "vitest";
import { attributionsOf } from "../attributed.js";

/** Who has each quotation, in text order; null where nobody has. */
function ownersOf(text: string): (string | null)[] {
  const { attributions, quotes } = attributionsOf(text);
  return quotes.map((_, q) => {
    const having = attributions.filter((attribution) => attribution.quotes.includes(q));
    const size = (i: number) => having[i].contents.reduce((sum, { start, end }) => sum + end - start, 0);
    const inner = having.map((_, i) => i).sort((a, b) => size(a) - size(b))[0];
    return inner === undefined ? null : (having[inner].source?.text ?? null);
  });
}

describe("whose a run is", () => {
  test.each([
    [
      "a relative clause with a speaker of its own",
      'The board approved the merger, a step that Okafor dismissed as "theatre" in March.',
      ["Okafor"],
    ],
    [
      "an apposition with a speaker of its own",
      'Rao accused the opposition of "playing politics" over the floods, a claim the Socialist Party rejected as "baseless".',
      ["Rao", "the Socialist Party"],
    ],
    [
      "a step that the speaker hangs on without a pronoun",
      'The board approved the merger, a plan critics called "a disaster".',
      ["critics"],
    ],
    ["a name that hangs on a step", 'The ruling, a step Ruiz slammed as "theatre", came late.', ["Ruiz"]],
    [
      "a claim that a party of two words rejects",
      'Rao defended the scheme, a claim the Congress party rejected as "baseless".',
      ["the Congress party"],
    ],
    [
      "a relative clause inside another's words",
      'The mayor said he was shocked by a report that auditors described as "sloppy".',
      ["auditors"],
    ],
    [
      "whom a relative clause describes",
      'Officials said guards went with the marchers, whom Lopes described as "peaceful".',
      ["Lopes"],
    ],
    [
      "a that-clause in one's own words",
      'The mayor said that auditors found a "sloppy" report.',
      ["The mayor"],
    ],
    [
      "a clause beside the speaker's",
      '"It is a sad day," Lopes said as the heckler yelled: "Shame!"',
      ["Lopes", "the heckler"],
    ],
    [
      "two cues around a run",
      'When someone in the crowd shouted, "Louder," Lopes joked, "Amen, brother!"',
      ["someone in the crowd", "Lopes"],
    ],
    [
      "a clause without speech before one's own words",
      'When prices rose, "we had no choice," Lopes said.',
      ["Lopes"],
    ],
    [
      "an interjection behind who is spoken of",
      '"It hurts," said coach Luis Mora. "We had a plan."',
      ["coach Luis Mora", "coach Luis Mora"],
    ],
    [
      "coordinated contents of one speaker",
      'Ruiz said his colleagues had "lost their minds" and that the mayor "never once" visited.',
      ["Ruiz", "Ruiz"],
    ],
    [
      "fragments that look like names",
      'Critics call the fund "Pork Inc" and the mayor a "clown prince".',
      ["Critics", "Critics"],
    ],
    [
      "two speakers in one sentence",
      'Holt called the plan "a gift", but Ruiz said it was "a trap".',
      ["Holt", "Ruiz"],
    ],
  ])("%s", (_title, text, owners) => expect(ownersOf(text)).toEqual(owners));
});

test.each([
  ["a nickname", 'Marta "Red" Olsen won the race on Sunday.'],
  ["a title", 'The evening ended with the film "Lost Harbour" at the town hall.'],
  ["a programme's name", 'Lopes, who appeared on "Morning Coast" on Sunday, said the bridge was safe.'],
  ["what somebody is known for", 'The actor, known for "Salt and Rope", said he would retire.'],
])("nobody says %s", (_title, text) => expect(ownersOf(text)).toEqual([null]));
