import { wordSet } from "./words.js";

/** Words that begin a sentence with a capital without being a name: determiners, pronouns, prepositions, conjunctions. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the a an this that these those he she it they we i you his her its their our my your there here what who which when where why how " +
    "in on at by for from to with without of after before during since until under over about against among between through " +
    "as if although though while because but and or nor so yet however meanwhile also still then now both each some all many most " +
    "no not one only such another other earlier later last next asked according despite instead unlike"
  ).split(" "),
);

/** Verbs that a quoted question or exclamation is said with, in the forms they have behind it. */
export const SPEECH_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "said says asked asks told wrote writes tweeted added replied shouted cried exclaimed joked quipped yelled wondered",
);

/** Function words that a title or a name may hold with a capital: "[The] Lord [Of The] Isles"; not "Per Aune" or "Theresa May". */
export const TITLE_WORDS =
  "i the a an and of for in on at to from with by or not as is it its this that these our we your are was be but";

/** Words that a title prints in lower case: "The Art [of the] Deal". */
export const SMALL_IN_TITLES = "a an the of and or for in on to at by with from as vs is it";

/** The words of each class that attribution tells by them, most of them function words. */
export const CLASS_WORDS: Readonly<Record<string, string>> = {
  that: "that",
  to: "to",
  of: "of",
  for: "for",
  by: "by",
  in: "in",
  on: "on upon",
  at: "at",
  with: "with",
  from: "from",
  about: "about over against toward towards into through between among",
  as: "as",
  than: "than",
  if: "if whether",
  who: "who whom",
  which: "which whose",
  what: "what",
  how: "how why where",
  when: "when",
  because: "because since so unless",
  after: "after before until following during amid",
  while: "while although though whereas despite",
  and: "and &",
  but: "but yet",
  or: "or nor",
  not: "not n't never",
  be: "be is are was were been being am 's 're 'm isn't aren't wasn't weren't ain't",
  have: "have has had having 've hasn't haven't hadn't",
  do: "do does did don't doesn't didn't",
  modal:
    "will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't shouldn't mustn't",
  he: "he she they we i",
  you: "you",
  it: "it this these those there",
  him: "him them me us himself herself themselves",
  his: "his her their its my our your",
  the: "the",
  a: "a an",
  date: "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight",
  according: "according",
  addressee: "reporters journalists lawmakers cnn reuters afp nbc abc cbs newsmen",
};
