/** Short forms that the long one does not begin with. */
const SHORT =
  "joe:joseph bill:william bob:robert bobby:robert mike:michael mick:michael jim:james jimmy:james " +
  "tom:thomas dick:richard rick:richard ted:edward ed:edward eddie:edward tony:anthony steve:stephen " +
  "steven:stephen jack:john johnny:john larry:lawrence chuck:charles charlie:charles dave:david " +
  "bernie:bernard andy:andrew drew:andrew " +
  "nick:nicholas sasha:alexander jerry:gerald jeb:john bibi:benjamin " +
  "liz:elizabeth beth:elizabeth betsy:elizabeth kate:katherine kathy:katherine katie:katherine cathy:catherine sue:susan " +
  "peggy:margaret maggie:margaret meg:margaret debbie:deborah patty:patricia " +
  "jenny:jennifer becky:rebecca vicky:victoria cindy:cynthia abe:abraham hank:henry harry:henry " +
  "volodya:vladimir dmitri:dmitry sergei:sergey alexei:alexey andrei:andrey mohamed:mohammed muhammad:mohammed mohammad:mohammed";

/** Short and other forms of given names, in lower case, to the form they are filed under. */
export const NICKNAMES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  SHORT.split(" ").map((pair) => pair.split(":") as [string, string]),
);
