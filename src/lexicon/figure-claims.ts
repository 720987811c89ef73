/**
 * Verbs that claim a figure, in lemmas, by what comes between: "put the loss at", "raise its forecast to", "keep its
 * forecast at", "speak of", nothing, a clause.
 */
export const FIGURE_VERBS = {
  at: "put peg estimate list value place count calculate project",
  move: "raise lower increase revise upgrade downgrade trim edge cut reduce slash lift hike boost nudge pare",
  keep: "leave keep hold maintain retain",
  of: "speak talk tell boast",
  to: "vote agree decide pledge promise vow offer",
  object:
    "report record estimate forecast predict project expect post announce identify document count register log tally rate",
  finding: "find show note reveal indicate suggest conclude",
  clause: "estimate report project forecast predict calculate reckon",
} as const;

/** What such verbs move, and what somebody has who is the source of the figure behind it. */
export const FIGURE_NOUNS = {
  moved: "toll estimate estimates forecast forecasts count tally outlook projection projections guidance",
  given: "figure toll total count number",
  own: "figure figures estimate count tally toll forecast projection",
  owned:
    "plan plans proposal proposals pledge pledges promise promises decision claim claims offer order estimate estimates forecast " +
    "forecasts demand demands assertion allegation prediction projection projections suggestion vow expectation " +
    "expectations announcement emphasis",
  expected:
    "expectations expectation forecast forecasts estimate estimates prediction predictions target goal",
} as const;

/** Who expects figures of others: "the 1.7 billion that analysts had expected". */
export const EXPECTERS = "analysts economists forecasters strategists traders investors experts";

/** How they do, in lemmas. */
export const EXPECTING = "expect forecast predict project estimate anticipate";
