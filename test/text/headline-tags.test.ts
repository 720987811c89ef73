import { describe, expect, test } from "vitest";
import { parseMarked } from "../support/marked.js";
import { readBody } from "../../src/text/body.js";
import { excerpt } from "../../src/text/span.js";

// Each marked word has its tag behind it. The body has the names.
const BODY = "The story was about Dahl and Lund of Norway.";

describe.each([
  {
    what: "a form in -s behind a noun is the verb where there is no other",
    rows: [
      "Panel [votes|VBZ] to hold aide",
      "Dahl [signs|VBZ] for Rovers",
      "Study [links|VBZ] diet to long life",
      "Wheat [falls|VBZ] 3 percent",
    ],
    negatives: [
      "Oil [stocks|NNS] fell",
      "Strike [fears|NNS] hit markets",
      "Big [claims|NNS] for Dahl",
      "Strike [votes|NNS] at bank",
      "Norway [exports|NNS] up 6 percent",
      "Norway [shares|NNS] end lower as banks slide",
    ],
  },
  {
    what: "a verb of reporting is one before another verb as well",
    rows: ["Court [rules|VBZ] worship is legal", "Woman [claims|VBZ] church held her"],
    negatives: ["Grain [exports|NNS] growth slows", "Press [links|NNS] network is down"],
  },
  {
    what: "a second verb stands behind a comma",
    rows: ["Dahl wins vote, [promises|VBZ] reform", "Lund quits, [blames|VBZ] party"],
    negatives: ["Dahl wins vote and [promises|NNS] of reform"],
  },
  {
    what: "behind a figure at the beginning of a part a noun may be the verb",
    rows: [
      "3 million [need|VBP] food aid",
      "UN: 3 million [need|VBP] food aid",
      "Hundreds [protest|VBP] against plan",
    ],
    negatives: [
      "Dahl eyes 3 million [need|NN] food aid",
      "Two-day [protest|NN] over plan",
      "3 million [aid|NN] cut looms",
    ],
  },
  {
    what: "a word of a rise or a fall in front of a figure is the verb",
    rows: [
      "Norway house prices [rise|VBP] 0.3% in May",
      "House [prices|NNS] fall 3 percent",
      "Murders in Norway [drop|VBP] 11%, figures show",
      "Output from Norway producers [rises|VBZ] by 300 barrels",
      "Dahl Bank [slides|VBZ] below $40",
    ],
    negatives: ["Norway oil price [rise|NN] to $90 looms", "Figures show [rise|NN] in 3 states"],
  },
  {
    what: "a participle without an object is a passive",
    rows: ["Team [honored|VBN] for courage", "Man found [wounded|VBN] in harbour", "Port [closed|VBN]"],
    negatives: ["Dahl [closed|VBD] port", "Prices [rose|VBD] in May"],
  },
])("in a headline $what:", ({ rows, negatives }) => {
  test.each([...rows, ...negatives])("%s", (row) => {
    const { text: headline, marks } = parseMarked(row);
    const text = `${headline}\n\n${BODY}`;
    const { tokens } = readBody(
      text,
      [excerpt(text, headline.length + 2, text.length)],
      excerpt(text, 0, headline.length),
    );
    for (const { start, labels } of marks)
      expect(tokens.find((token) => token.start === start)?.tag).toBe(labels[0]);
  });
});
