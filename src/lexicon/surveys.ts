/** Nouns of surveys, all their forms. */
export const SURVEY_NOUNS = "poll polls survey surveys";

/** Nouns of what figures are read from, as the subject of a verb of finding. */
export const RECORD_NOUNS =
  "estimate estimates analysis analyses average averages count tally projection projections records filings data " +
  "figures statistics study studies report reports bulletin census returns results documents email emails memo memos ledgers";
