/** Nouns of surveys, all their forms. */
export const SURVEY_NOUNS = "poll polls survey surveys";

/** Nouns of what figures are read from, as the subject of a verb of finding. */
export const RECORD_NOUNS =
  "estimate estimates analysis analyses average averages count tally projection projections records filings data " +
  "figures statistics study studies report reports bulletin census returns results documents email emails memo memos ledgers";

/** Verbs of what surveys and records find, in all their forms: "found last week that", "put him at 5 percent". */
export const FINDING_VERBS =
  "find finds found show shows showed shown put puts give gives gave given list lists listed record records recorded " +
  "indicate indicates indicated suggest suggests suggested peg pegs pegged have has had showing finding putting giving " +
  "indicating suggesting";

/** Participles of how a survey came to be: "released Monday", "of 800 voters, conducted in May". */
export const SURVEYING = "released taken conducted published commissioned sponsored done out based compiled";

/** Nouns of what many who are asked expect. */
export const FORECAST_NOUNS = "forecast estimate expectation expectations consensus median prediction";
