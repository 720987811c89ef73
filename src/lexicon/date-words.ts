/** Days of the week, lower case, to 0 (Sunday) to 6 (Saturday). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "sunday monday tuesday wednesday thursday friday saturday".split(" ").map((day, index) => [day, index]),
);

/**
 * Short forms of the days, lower case. "Sun", "Sat" and "Wed" are words and names too: they are only read
 * beside a date ("Sat., Dec. 14").
 */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "sun mon tue wed thu fri sat tues weds thur thurs"
    .split(" ")
    .flatMap((day) => [day, day + "."].map((form) => [form, "sumotuwethfrsa".indexOf(day.slice(0, 2)) / 2])),
);

const ORDINAL_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split(" ");

/** Ordinals of the days of a month in words, 1 to 31. */
export const ORDINAL_DAYS: ReadonlyMap<string, number> = new Map([
  ...[
    ...ORDINAL_UNITS,
    ..."tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
      " ",
    ),
    "twentieth",
  ].map((word, index) => [word, index + 1] as const),
  ...ORDINAL_UNITS.map((word, index) => [`twenty-${word}`, index + 21] as const),
  ["thirtieth", 30],
  ["thirty-first", 31],
]);

/** Numbers in words, as they stand before "days ago" or "years earlier". */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ...(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen twenty"
  )
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
]);

/** What stands for a number that nobody counted: "several years ago". */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set(
  "several few many some couple dozen dozens".split(" "),
);

/** Units of the calendar, singular and plural, to the singular. */
export const CALENDAR_UNITS: ReadonlyMap<string, "day" | "week" | "month" | "quarter" | "year" | "decade"> =
  new Map(
    (["day", "week", "month", "quarter", "year", "decade"] as const).flatMap((unit) => [
      [unit, unit] as const,
      [unit + "s", unit] as const,
    ]),
  );

/** Parts of a day that follow its name: "Tuesday morning". */
export const DAY_PARTS: ReadonlySet<string> = new Set(
  "morning afternoon evening night noon midnight lunchtime midday".split(" "),
);

/** First words of days that are named, not dated: "Black Friday", "Super Tuesday". */
export const NAMED_DAYS: ReadonlySet<string> = new Set(
  "black good super ash bloody palm easter cyber holy whit shrove maundy fat giving red sheffield".split(" "),
);

/** Second words of names that begin with a day: "The Sunday Times", "Friday Night Lights". */
export const NAMED_AFTER_DAYS: ReadonlySet<string> = new Set(
  "times telegraph mirror express mail herald independent age post star sun people mercury tribune world argus night addams".split(
    " ",
  ),
);

/** Words that put a date behind them in the future, whatever the tense: "was scheduled for Friday", "is due Friday". */
export const SCHEDULED: ReadonlySet<string> = new Set(
  (
    "scheduled expected due slated planned postponed rescheduled delayed poised booked tentatively expires payable pending upcoming " +
    "awaits awaiting awaited effective"
  ).split(" "),
);

/** Words that put what is done "to" in the future: "plans to meet Friday", "agreed to testify", "a bid to end". */
export const INTENDING: ReadonlySet<string> = new Set(
  (
    "plan plans planning planned intend intends intended hope hopes hoping hoped aim aims aiming aimed agree agrees agreed likely " +
    "ready set want wants wanted promise promises promised pledge pledges pledged vow vows vowed supposed invited invite invites " +
    "decide decides decided prepared prepare prepares preparing going about offer offered offers " +
    "expected scheduled due slated poised booked ordered asked urged told required unlikely"
  ).split(" "),
);

/** Verbs of speech in the present tense, which tell what has been said: "the paper says Friday". */
export const PRESENT_SPEECH: ReadonlySet<string> = new Set(
  "says say tells tell reports report adds writes claims argues notes insists states quotes".split(" "),
);

/**
 * Verbs, in their base form, whose present tense speaks of what is on the calendar: "Congress reconvenes
 * Monday", "is meeting on Friday"; not "leads after the vote on Tuesday".
 */
export const CALENDAR_VERBS: ReadonlySet<string> = new Set(
  (
    "air appear arrive attend begin campaign change close come commence conclude convene debate debut decide depart end expire " +
    "finish fly gather get go have head hold host kick launch leave meet move open perform play premiere present reconvene release " +
    "report resume return run speak start stop take testify travel turn visit vote address announce unveil deliver celebrate mark " +
    "stage compete contest elect"
  ).split(" "),
);
