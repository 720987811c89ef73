import { Culture, recognizeNumber } from "@microsoft/recognizers-text-number";
import * as chrono from "chrono-node";
import nlp from "compromise";
import dates from "compromise-dates";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

nlp.plugin(dates);
const wink = winkNLP(model);

/** Cuts a text by a regex, as the plainest tokeniser does: what all are measured against. */
function tokenisingRegex({ text }) {
  const pattern = /\p{L}+|\p{N}+|\s+|./gu;
  let count = 0;
  while (pattern.exec(text) !== null) count++;
  return count;
}

/** Everything that takes a turn, `wirecopy` among it. */
export function contestants(wirecopy) {
  return [
    { name: "tokenising pattern", run: tokenisingRegex },
    { name: "wirecopy, parseArticle", run: ({ text, options }) => wirecopy.parseArticle(text, options) },
    {
      name: "wirecopy, dateline alone",
      run: ({ text, options }) => wirecopy.parseDateline(text, options),
    },
    { name: "wirecopy, dates alone", run: ({ text, options }) => wirecopy.extractDates(text, options) },
    { name: "wirecopy, quotes alone", run: ({ text }) => wirecopy.extractQuotes(text) },
    {
      name: "wirecopy, attributions alone",
      run: ({ text, options }) => wirecopy.extractAttributions(text, options),
    },
    { name: "wirecopy, statistics alone", run: ({ text }) => wirecopy.extractStatistics(text) },
    { name: "wink-nlp, readDoc", run: ({ text }) => wink.readDoc(text) },
    {
      name: "chrono-node, parse",
      run: ({ text, options }) =>
        chrono.parse(text, options.referenceDate ? new Date(options.referenceDate) : undefined),
    },
    {
      name: "compromise, quotations, people, dates, numbers",
      run: ({ text }) => {
        const doc = nlp(text);
        return [doc.quotations(), doc.people(), doc.dates(), doc.numbers()].map((view) => view.json());
      },
    },
    { name: "Recognizers-Text, numbers", run: ({ text }) => recognizeNumber(text, Culture.English) },
  ];
}
