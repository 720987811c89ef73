/** Repeats `unit` to a length of `n` code units. */
const run = (unit) => (n) => unit.repeat(Math.ceil(n / unit.length)).slice(0, n);

/** `head`, then `unit` as often as fits, then `tail`. */
const between = (head, unit, tail) => (n) => head + run(unit)(n) + tail;

const units = {
  // runs of one character
  "full stops": ".",
  commas: ",",
  colons: ":",
  semicolons: ";",
  "question marks": "?",
  "exclamation marks": "!",
  ellipses: "…",
  "straight double quotes": '"',
  "straight single quotes": "'",
  backticks: "`",
  "opening curly quotes": "“",
  "closing curly quotes": "”",
  "opening single quotes": "‘",
  apostrophes: "’",
  "opening guillemets": "«",
  "closing guillemets": "»",
  "low quotes": "„",
  "opening parentheses": "(",
  "closing parentheses": ")",
  "opening brackets": "[",
  "closing braces": "}",
  hyphens: "-",
  "en dashes": "–",
  "em dashes": "—",
  underscores: "_",
  slashes: "/",
  ampersands: "&",
  asterisks: "*",
  "dollar signs": "$",
  "percent signs": "%",
  "at signs": "@",
  hashes: "#",
  spaces: " ",
  tabs: "\t",
  newlines: "\n",
  "carriage returns": "\r",
  "CRLF line ends": "\r\n",
  "no-break spaces": "\u00a0",
  "line separators": "\u2028",
  NULs: "\0",
  "zero-width spaces": "\u200b",
  "byte order marks": "\ufeff",
  "right-to-left marks": "\u200f",
  "combining marks": "\u0301",
  "letters with marks": "e\u0301",
  "high surrogates": "\ud83d",
  "low surrogates": "\ude00",
  "swapped surrogates": "\ude00\ud83d",
  emoji: "😀",
  "Hebrew letters": "א",
  "Arabic words": "قال ",
  "Chinese characters": "说",
  mojibake: "â€œ",
  "broken mojibake": "â€",
  entities: "&ldquo;",
  "entities twice encoded": "&amp;#39;",
  "half entities": "&amp;amp",
  "soft hyphens": "a\u00ad",
  // one huge token
  "one word": "a",
  "one name": "Aa",
  "one word in capitals": "A",
  "one number": "9",
  "one number with commas": "1,",
  "one number with points": "1.",
  "one grouped number": "1,000,",
  "one hyphened word": "ab-",
  "one dotted word": "a.",
  "one word with apostrophes": "o'",
  "one word with ampersands": "A&",
  // words and what is read by pairs
  said: "said ",
  "said that": "said that ",
  "he said": "he said ",
  "he said, comma": "he said, ",
  "he said.": "He said. ",
  "according to": "according to ",
  "surveys with strokes": "poll/",
  "polls that find nothing": "a poll found it, ",
  "polls with figures": "in a poll, 5 by ",
  "claims of figures": "police put it at 5, but ",
  "plans with figures": "her plan to 5 ",
  "sources and figures": "5 according to x ",
  "asides and figures": "x, y, fell to 5 ",
  "ordinals with hyphens": "third-",
  "ranks in a row": "third straight ",
  "levels within ten": "the low 40s ",
  "statements that go on": "Dahl said it was late and that ",
  "expletives that go on": "it was announced that ",
  "statements before sources": "it was late, Dahl said, and ",
  "according to the ministry": "according to the ministry, ",
  initials: "A. ",
  names: "Ida Holm ",
  "names with commas": "Ida Holm, ",
  titles: "President ",
  "Mr.": "Mr. ",
  the: "the ",
  of: "of ",
  and: "and ",
  "of the": "chief of the ",
  numbers: "1 ",
  "spelled numbers": "one hundred ",
  fractions: "1/",
  ranges: "1-",
  "from to": "from 1 to ",
  dollars: "$1 ",
  "currency codes": "US$ ",
  "million million": "million ",
  percent: "3 percent ",
  months: "Dec ",
  "months with stops": "Dec. ",
  "dates without years": "Dec 17 ",
  "dates with commas": "Dec 17, 2024, ",
  "ISO dates": "2024-12-17 ",
  weekdays: "Monday ",
  "last month": "last month ",
  // quotations
  "quoted cue": '" said X. ',
  "quoted letters": '"a" ',
  "opened quotes": ' "a',
  "closed quotes": 'a" ',
  "opened curly": " “a",
  "nested quotes": "“a ‘b ",
  "quotes in quotes": "\"a 'b' c\" ",
  "unclosed paragraph": "“A word.\n\n",
  "quoted paragraph": '"We are ready," Ida Holm said.\n\n',
  "speaker lines": 'IDA HOLM, CHIEF, OSLO\n"We are."\n\n',
  "dated entries": "Sept. 12, 2025: a, she said.\n\n",
  "quoted and resumed": '"We are," she said, "ready." ',
  // frames
  "place datelines": "OSLO, ",
  "whole datelines": "OSLO, Dec 17 (Reuters) - ",
  "whole datelines on lines": "OSLO, Dec 17 (Reuters) - \n",
  "places with slashes": "OSLO/",
  "agencies in parentheses": "(Reuters) ",
  bylines: "By Ida Holm\n",
  "lines in capitals": "OSLO PORT CLOSES\n",
  "sign-offs": "Enditem\n",
  "dash agencies": "--IANS\n",
  "one-word lines": "a\n",
  captions: "FILE PHOTO\n",
  "indented lines": "    a\n",
  "blank and spaced lines": " \n",
  tables: "a    1    2\n",
  "web addresses": "http://a.b/c?d=e&f ",
  "mail addresses": "a.b@c.d ",
  "opened and closed brackets": "(a) ",
  "nested brackets": "([{",
  "brackets around cues": "(he said) ",
  mixed: "\"A. 1, (said) $1 Dec 'b' — 3 percent\n",
  "mixed unicode": "e\u0301\u200b\ud83d\u200f“a\u0000 ",
};

const PROSE = `OSLO, March 3 (Reuters) - Norway's state railway will spend 4.5 billion crowns on 12 new bridges,
Transport Minister Kari Dahl said on Monday, as traffic to the northern ports rose 7 percent last year.

"We have waited far too long," she told reporters. "The old bridges cannot carry the trains that we need."

The union of railway workers said the plan was late but welcome. Its leader, Jonas Lindqvist, called for talks before
the summer, and added that some 300 jobs depended on what the ministry would decide.

Work on the first bridge begins in June. It stands near the town of Narvik, where a storm closed the line in 2021.

`;

/** Families of texts: a name, and the text of about `n` code units. The first is prose, the others are hostile. */
export const families = [
  { name: "prose", text: run(PROSE) },
  ...Object.entries(units).map(([name, unit]) => ({ name, text: run(unit) })),
  { name: "spaces inside a sentence", text: between("He said", " ", "so.") },
  { name: "spaces before a line's end", text: between("He said so.", " ", "\nShe did not.") },
  { name: "newlines inside a story", text: between("He said so.", "\n", "She did not.") },
  { name: "quote that closes at the end", text: between("“", "a word and ", ",” he said.") },
  { name: "bracket that closes at the end", text: between("He (", "a word and ", ") said.") },
  { name: "cue at the end of one sentence", text: between("", "a word and ", " he said.") },
  { name: "cue at the head of one sentence", text: between("He said ", "a word and ", ".") },
  { name: "name before many places", text: between("By ", "Ida Holm and ", "\n") },
  { name: "dateline without an end", text: between("OSLO, ", "Norway, ", "") },
  { name: "noun phrase without an end", text: between("The ", "new port ", "said.") },
  {
    name: "nouns that tell in one sentence",
    text: between("", "concern among villagers that Dahl ", "left."),
  },
  { name: "clauses of one noun", text: between("", "criticism from unions that ", "it was late.") },
  { name: "remarks in the passive", text: between("", "the man, called a fool by Lund ", "left.") },
  { name: "speakers of many names", text: (n) => manyNames(n) },
  { name: "quotes of many speakers", text: (n) => manySpeakers(n) },
  { name: "every code unit", text: (n) => everyUnit(n) },
];

/** "Aab Aac said so. Aad Aae said so. …": no name twice. */
function manyNames(n) {
  let text = "";
  for (let i = 0; text.length < n; i++) text += `${nameOf(2 * i)} ${nameOf(2 * i + 1)} said so. `;
  return text;
}

/** A quotation for each of many people, and "he" in between. */
function manySpeakers(n) {
  let text = "";
  for (let i = 0; text.length < n; i++)
    text += `"We are," ${nameOf(i)} Holm said. "So are they," he added.\n\n`;
  return text;
}

function nameOf(i) {
  let name = "";
  for (let rest = i; name.length < 4; rest = Math.floor(rest / 26))
    name += String.fromCharCode(97 + (rest % 26));
  return name[0].toUpperCase() + name.slice(1);
}

function everyUnit(n) {
  const units = Array.from({ length: n }, (_, i) => String.fromCharCode((i * 31) % 65536));
  return units.join("");
}
