/** Verbs that claim a figure, in lemmas, by what comes between: "put the loss at", "raise its forecast to", nothing, a clause. */
export const FIGURE_VERBS = {
  at: "put peg estimate list value place count calculate project",
  to: "raise lower increase revise upgrade downgrade trim edge",
  object: "report record estimate forecast predict project expect post",
  finding: "find show note reveal indicate suggest conclude",
  clause: "estimate report project forecast predict calculate reckon",
} as const;

/** What such verbs move, and what somebody has who is the source of the figure behind it. */
export const FIGURE_NOUNS = {
  moved: "toll estimate estimates forecast forecasts count tally outlook projection projections guidance",
  given: "figure toll total count number",
  owned:
    "plan plans proposal proposals pledge pledges promise promises decision claim claims offer order estimate estimates forecast " +
    "forecasts demand demands assertion allegation prediction projection projections suggestion vow",
} as const;
