const SHORT =
  "joe:joseph bill:william will:william bob:robert rob:robert bobby:robert mike:michael mick:michael jim:james jimmy:james " +
  "tom:thomas dick:richard rick:richard rich:richard ted:edward ed:edward eddie:edward tony:anthony steve:stephen " +
  "steven:stephen jack:john johnny:john larry:lawrence chuck:charles charlie:charles dave:david dan:daniel ben:benjamin " +
  "bernie:bernard jeff:jeffrey geoff:geoffrey greg:gregory ken:kenneth don:donald ron:ronald andy:andrew drew:andrew " +
  "matt:matthew nick:nicholas alex:alexander sasha:alexander sam:samuel tim:timothy jerry:gerald jeb:john bibi:benjamin " +
  "liz:elizabeth beth:elizabeth betsy:elizabeth kate:katherine kathy:katherine katie:katherine cathy:catherine sue:susan " +
  "peggy:margaret maggie:margaret meg:margaret debbie:deborah pam:pamela patty:patricia pat:patrick jen:jennifer " +
  "jenny:jennifer becky:rebecca vicky:victoria cindy:cynthia abe:abraham mitch:mitchell newt:newton hank:henry harry:henry " +
  "volodya:vladimir dmitri:dmitry sergei:sergey alexei:alexey andrei:andrey mohamed:mohammed muhammad:mohammed mohammad:mohammed";

/** Short and other forms of given names, in lower case, to the form they are filed under. */
export const NICKNAMES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  SHORT.split(" ").map((pair) => pair.split(":") as [string, string]),
);
