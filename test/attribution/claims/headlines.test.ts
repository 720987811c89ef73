import { describe, expect, test } from "vitest";
import { parseArticle } from "wirecopy";
import { parseMarked } from "../../support/marked.js";
import { printAttributions } from "../attributed.js";

// The headline's attributions, marked in it: s is the source, c the cue, t the content. Whoever the body has say
// something speaks in the headline as well.
const BODY = `OSLO, March 3 (AP) - Mayor Kari Dahl met Senator Ann Lund at the port on Monday.

Dahl said talks would go on. Lund, of the Centre party, agreed. The UN said nothing new. The civil protection
agency said tides were high; prices, it said, were not. The General Staff of the Armed Forces of Norway said no.`;

/** Marks the attributions of a headline above the body: a right reading of a marked headline gives it back. */
function attributed(marked: string): string {
  const { text: headline } = parseMarked(marked);
  const article = parseArticle(`${headline}\n\n${BODY}`);
  expect(article.headline?.text).toBe(headline);
  const inIt = article.attributions.filter(({ contents }) => contents[0].start < headline.length);
  return printAttributions(headline, inIt);
}

describe.each([
  {
    what: "a source and a colon",
    rows: [
      "[Dahl|s][:|c] [Port will stay open 'as long as I live'|t]",
      "[Mayor Dahl|s][:|c] ['We have no choice'|t]",
      "[Norway's Dahl|s][:|c] [no deal before Friday|t]",
      "[Dahl|s] on port[:|c] ['We have no choice'|t]",
      "[Dahl|s] to Lund[:|c] ['Stop it'|t]",
      "[Norway's General Staff|s][:|c] [12 clashes over past day|t]",
      "[Poll|s][:|c] [Half of Norwegians want port closed|t]",
      "[UN|s][:|c] [3 million need food aid in Sahel|t]",
      "[Police|s][:|c] [No trace of missing ferry|t]",
      "Budget: [Port not to be sold|t], [says|c] [Dahl|s]",
      "[Report|s][:|c] [Bank Hid Losses of Three Years|t]",
    ],
    negatives: [
      "Football: Rovers sign a keeper from Lyon",
      "Analysis: Why the port matters to the north",
      "Oslo: Ferries stopped for a second day",
      "Review: An opera in a laundry",
      "Dahl and Lund: A long quarrel",
      "The Latest: Ferries stopped for a second day",
    ],
  },
  {
    what: "a colon or a dash and a source",
    rows: [
      "[Quake kills 12 in northern Peru|t][:|c] [officials|s]",
      "[Quake kills 12 in northern Peru|t] [-|c] [police|s]",
      "[Norway to raise rates in March|t] [-|c][governor|s]",
      "[New metro line to open in December|t][:|c] [Mayor|s]",
      "[No talks planned|t] [—|c] [Dahl|s]",
      "['We will keep the port open'|t][:|c] [Mayor Dahl|s]",
      "[Tides highest in ten years|t] [-|c] [civil protection|s]",
      "Exclusive: [Oil firm plans 3,000 job cuts|t] [-|c] [sources|s]",
    ],
    negatives: [
      "Ferry sinks off Samar - 40 feared dead",
      "Rovers win again: the goals",
      "Ferry sinks off Samar - in pictures",
      "Port shuts: ferry prices",
      "Harbour sinks £40m ferry line",
      "Harbour sinks $3bn police",
      "From farm to ministry: Norway's new minister",
    ],
  },
  {
    what: "a verb and a source without an article",
    rows: ["[Port will stay open|t], [says|c] [mayor|s]", "['We will stay'|t], [says|c] [Oslo mayor|s]"],
    negatives: ["Ferry sinks, leaves 40 dead"],
  },
  {
    what: "the verbs that the body has as well",
    rows: [
      "[Quake Kills 12 in Northern Peru|t], [Officials|s] [Say|c]",
      "Exclusive: [Quake Kills 12 in Northern Peru|t], [Officials|s] [Say|c]",
      "UPDATE 2-[Quake Kills 12 in Northern Peru|t], [Officials|s] [Say|c]",
      "[Dahl|s] [Says|c] [Port Will Stay Open|t]",
      "[Woman|s] [claims|c] [church held her for 12 years|t]",
      "[Dahl|s] [accuses|c] [Lund of lying|t]",
      "[Residents|t] [told|c] [to leave Oslo|t]",
    ],
    negatives: ["Ferry sinks off Samar"],
  },
])("a headline attributes with $what:", ({ rows, negatives }) => {
  test.each(rows)("%s", (marked) => expect(attributed(marked)).toBe(marked));
  test.each(negatives)("not: %s", (headline) => expect(attributed(headline)).toBe(headline));
});

test("the speaker is the body's, and the marks of a headline make no quote", () => {
  const { attributions, quotes, speakers } = parseArticle(`Dahl: 'We have no choice'\n\n${BODY}`);
  expect(attributions[0]).toMatchObject({ kind: "indirect", quotes: [] });
  expect(speakers[attributions[0].speaker!].name).toBe("Kari Dahl");
  expect(quotes).toEqual([]);
});

test("figures and dates of a headline are the story's", () => {
  const { statistics, attributions, dates } = parseArticle(
    `Quake on Sunday killed 12 in Peru: officials\n\n${BODY}`,
    {
      referenceDate: "2025-03-03",
    },
  );
  expect(dates[0]).toMatchObject({ text: "Sunday", iso: "2025-03-02" });
  expect(statistics[0]).toMatchObject({ text: "12", value: 12 });
  expect(attributions[statistics[0].attribution!].source?.text).toBe("officials");
});
