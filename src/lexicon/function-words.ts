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
