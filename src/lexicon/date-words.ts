import { ORDINALS, SMALL_NUMBERS } from "./numbers.js";
import { wordLists, wordNumbers, wordSet } from "./words.js";

/** Days of the week, lower case, to 0 (Sunday) to 6 (Saturday). */
export const WEEKDAYS: ReadonlyMap<string, number> = /* @__PURE__ */ wordNumbers(
  "sunday monday tuesday wednesday thursday friday saturday",
  0,
);

/**
 * Short forms of the days, lower case and without their full stop, likewise. "Sun", "Sat" and "Wed" are words
 * and names too: they are only read beside a date ("Sat., Dec. 14").
 */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["sun", 0],
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["weds", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6],
]);

/** Time zones behind the time of day, lower case. */
export const TIME_ZONES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "gmt utc est edt et cst cdt mst mdt pst pdt bst cet cest eet ist jst kst hkt aest",
);

/** Ordinals of the days of a month in words, 1 to 31. */
export const ORDINAL_DAYS: ReadonlyMap<string, number> = /* @__PURE__ */ wordNumbers(
  `${ORDINALS} twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh ` +
    "twenty-eighth twenty-ninth thirtieth thirty-first",
  1,
);

/** Numbers in words, as they stand before "days ago" or "years earlier", 1 to 20. */
export const COUNTS: ReadonlyMap<string, number> = /* @__PURE__ */ wordNumbers(SMALL_NUMBERS, 1);

/** What stands for a number that nobody counted: "several years ago". */
export const VAGUE_COUNTS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "several few many some couple dozen dozens",
);

/** Units of the calendar, singular and plural, to the singular. */
export const CALENDAR_UNITS: ReadonlyMap<string, "day" | "week" | "month" | "quarter" | "year" | "decade"> =
  /* @__PURE__ */ wordLists({
    day: "day days",
    week: "week weeks fortnight",
    month: "month months",
    quarter: "quarter quarters",
    year: "year years",
    decade: "decade decades",
  });

/** Parts of a day that follow its name: "Tuesday morning". */
export const DAY_PARTS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "morning afternoon evening night noon midnight lunchtime midday",
);

/** First words of days that are named, not dated: "Black Friday", "Super Tuesday". */
export const NAMED_DAYS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "black good super ash bloody palm easter cyber holy whit shrove maundy fat giving red sheffield bowl remembrance mothering blue",
);

/** Second words of names that begin with a day: "The Sunday Times", "Friday Night Lights". */
export const NAMED_AFTER_DAYS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "times telegraph mirror express mail herald independent age post star sun people mercury tribune world argus night addams review school evening",
);

/** Words that put a date behind them in the future, whatever the tense: "was scheduled for Friday", "is due Friday". */
export const SCHEDULED: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "scheduled expected due slated planned postponed rescheduled delayed poised booked tentatively expires payable pending upcoming " +
    "await awaits awaiting awaited waiting effective",
);

/** What is put off or fixed is so to a day to come: "adjourned the case until Friday", "set sentencing for Friday". Base forms. */
export const DEFERRING: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "set fix schedule call give issue adjourn postpone delay defer reschedule push put move extend list remand suspend ban bar close shut " +
    "cancel",
);

/** Verbs of what is to come, whose time is not that of their object: "is forecasting rain for Sunday". Base forms. */
export const FORETELLING: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "forecast predict expect anticipate plan exclude signal hint",
);

/** What is regularly done on its day: "the prize is handed over on Friday". Base forms. */
export const HANDED: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "hand hold award announce publish release open play",
);

/** Verbs of the present right before their day, whatever the tagger makes of them: "ends Friday", "falls on May 11". */
export const ON_DAYS: ReadonlySet<string> = /* @__PURE__ */ wordSet("ends starts falls follows");

/** What is on the calendar before it happens: "Friday's vote will be close"; not "Friday's attack will be felt". Singular. */
export const EVENTS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "vote election runoff referendum poll ballot game match final semifinal race fight debate meeting summit hearing session launch auction",
);

/** What is done in the quarter of a game, which is no date. */
export const GAME_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "scored scoring outscored trailed trailing touchdown touchdowns yard yards halftime rebounds basket jumper quarterback game",
);

/** Words that put what is done "to" in the future: "plans to meet Friday", "agreed to testify", "a bid to end". */
export const INTENDING: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "plan plans planning planned intend intends intended hope hopes hoping hoped aim aims aiming aimed agree agrees agreed likely " +
    "ready set want wants wanted promise promises promised pledge pledges pledged vow vows vowed supposed invited invite invites " +
    "decide decides decided prepared prepare prepares preparing going about offer offered offers " +
    "expected scheduled due slated poised booked ordered asked urged told required unlikely tipped favored favoured",
);

/** Verbs of speech in the present tense, which tell what has been said: "the paper says Friday". */
export const PRESENT_SPEECH: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "says say tells tell reports report adds writes claims argues notes insists states quotes",
);

/**
 * Verbs, in their base form, whose present tense speaks of what is on the calendar: "Congress reconvenes
 * Monday", "is meeting on Friday"; not "leads after the vote on Tuesday".
 */
export const CALENDAR_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "air appear arrive attend begin campaign change close come commence conclude convene debate debut decide depart end expire " +
    "finish fly gather get go have head hold host kick launch leave meet move open perform play premiere present reconvene release reopen retire " +
    "report resume return run speak start step stop take testify travel turn visit vote address announce unveil deliver celebrate mark " +
    "stage compete contest elect",
);

/** Nouns of time, in lemmas. */
export const TIME_NOUNS =
  "second minute hour day week weekend month year decade century night morning afternoon evening time moment period " +
  "january february march april june july august september october november december";

/** What a number behind a month may count: "March 20 [percent]". */
export const COUNTED_BEHIND_DAYS =
  "percent percentage per pct million billion trillion people points dollars euros pounds cents basis times hundred " +
  "thousand bn mln";

/** What a number of four digits may count: "2000 [dollars]". */
export const COUNTED_BEHIND_YEARS =
  "percent pct million billion trillion dollars euros pounds people points meters metres miles kilometers kilometres feet " +
  "hours local";

/** Words before a number that is a year whatever follows: "[since] 2011", "[fiscal] 2019". */
export const BEFORE_YEARS =
  "in both since until till by during early late mid fiscal year years circa between summer winter spring autumn fall " +
  "season";

/** Words before a number that may be a year: "[of] 1990", "[the] 2016 election". */
export const BEFORE_YEARS_OR_COUNTS =
  "of from to and or the through before after for a an its his her their this that than";

/** Words before a number that is no year: "[No.] 1990", "[some] 2000". */
export const BEFORE_COUNTS =
  "at no. about some nearly almost over approximately around least most up number flight room channel";

/** Words before a month that is no name: "[in] May", "[early] March". */
export const BEFORE_MONTHS =
  "in since last next this early late mid until till during through throughout every each past by";

/** Words behind the second day of a date, which that number does not count: "April 24 and 25 [in] Oslo". */
export const BEHIND_DAYS =
  "in at on for when with by of to and as after before during from but or that which who while will would is are was were";
