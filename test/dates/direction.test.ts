import { describe, expect, test } from "vitest";
import { directionOf } from "../../src/dates/direction.js";
import type { Direction } from "../../src/dates/verb-direction.js";
import { newScan } from "../../src/dates/scan.js";
import { readBody } from "../../src/text/body.js";

/** Where the sentence puts the date in brackets. */
function direction(marked: string): Direction {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  const body = readBody(text, [{ start: 0, end: text.length, text }]);
  const first = body.tokens.findIndex((token) => token.start === start);
  const last = body.tokens.findIndex((token) => token.end === end) + 1;
  return directionOf(newScan(body, null, []), first, last);
}

describe("past", () => {
  test.each([
    "A man was arrested [Friday].",
    "The union called for calm in [January].",
    "They now see a chance of 85%, up from 60% on [Friday].",
    "The port closed on [Friday].",
    "Police on [Friday] arrested two men.",
    "On [Friday] the court ruled.",
    "He could not be reached on [Friday].",
    "She would not say on [Friday] who paid.",
    "It would have closed before [May].",
    "The two may have met [Friday].",
    "Police refused to comment on [Friday].",
    "The paper says on [Friday] that talks failed.",
    "The road has been shut since [Friday].",
    "The court had been scheduled to meet [Friday].",
    "Until [Friday], they had not seen the ship.",
    "Her lease had been due to end [Friday].",
    "They rushed out as soon as the polls opened [Friday].",
    "They put out to sea at 9:40 on [Friday].",
    "He was seen between 9pm on Thursday and 2am on [Friday].",
    "It has stood there since 9 p.m. [Friday].",
    "He was jailed for his part in the protest on [Friday].",
    "The firm had expected to finish by [Friday].",
    "He had to leave on [Friday].",
    "The party won [Friday]'s election.",
    "The summit [Friday] was the first.",
    "Lund said on [Friday] the vote will be close.",
    "Lund said [Friday] elections will be held.",
    "As of [Friday], 40 had been found.",
    "At the start of [June], 40 were open.",
    "They gave up two runs [Friday].",
    "The judge ruled out what was found on [Friday].",
    "He was seen as late as [Friday].",
    "On [Friday] the port was shut.",
    "On [Friday] the ministry says talks failed.",
    "It has been open since 10 a.m. [Friday].",
    "The board wanted the work done by [Friday].",
  ])("%s", (marked) => expect(direction(marked)).toBe("past"));
});

describe("future", () => {
  test.each([
    "The union called for elections in [January].",
    "The port will close on [Friday].",
    "She'll speak in Oslo [Friday].",
    "The court on [Friday] will hear the case.",
    "On [Friday] the court will hear the case.",
    "Officials said that on [Friday] the court will hear it.",
    "A hearing was scheduled for [Friday].",
    "The talks, set for [Friday], are off.",
    "He agreed to testify on [Friday].",
    "A speech to be delivered [Friday] was leaked.",
    "The deadline is [Friday].",
    "Parliament reconvenes [Friday].",
    "She steps down on [Friday].",
    "The cut would not come before [May].",
    "He could not leave until [May].",
    "The ferry could leave as early as [Friday].",
    "It goes on sale no later than [Friday].",
    "The rules hold starting on [Friday].",
    "Hopes were low ahead of [Friday].",
    "It postponed the vote until [Friday].",
    "They will meet in [Friday]'s final.",
    "The judge set sentencing for [Friday].",
    "The judge adjourned the case until [Friday].",
    "The airport was closed until [Friday].",
    "The launch was pushed to [Friday].",
    "The launch is now planned for 9:40 pm local time (0040 GMT [Friday]).",
    "Banks were likely to buy as soon as trading opened [Friday].",
    "Rain is forecast through [Friday].",
    "The fair ends [Friday].",
    "The fair starts on [Friday].",
    "The firm, founded in Oslo, plans to delist by [Friday].",
    "She is due to arrive [Friday].",
    "The bureau issued a warning through 6 a.m. [Friday].",
    "The ferry could leave as soon as 9:30 pm EST [Friday].",
    "He has until noon [Friday].",
    "Investors await figures on [Friday].",
    "The prizes, first awarded in 1901, are handed over on [Friday].",
    "Its birthday falls on [Friday].",
    "The bank would not exclude a cut on [Friday].",
    "They did not rule out a strike on [Friday].",
    "The truce was to expire [Friday].",
    "The firm, which reports results on [Friday], fell.",
    "The vote was put off to [Friday].",
    "Schools reopen [Friday].",
    "[Friday]'s vote will be close.",
    "[Friday]'s presidential election is a test.",
    "In [Friday]'s vote, they will choose a mayor.",
    "Investors await [Friday]'s figures.",
    "They were waiting for [Friday]'s figures.",
    "Traders looked ahead to [Friday]'s figures.",
    "The party is expected to win [Friday]'s election.",
    "She will miss [Friday]'s match with an injury.",
    "The winner of [Friday]'s match will meet Chile.",
    "The [Nov. 4] election will be close.",
    "The summit [Friday] is the first.",
    "As of [Friday], riders will pay more.",
    "By the end of [Friday], 40 will be open.",
    "Beginning [Friday], riders pay more.",
    "The talks are on hold until after [Friday]'s vote.",
    "The fair opened in June and runs through [Friday].",
    "There was a 60 percent chance of a cut on [Friday].",
    "He hinted at a cut on [Friday].",
    "On [Friday] she'll speak in Oslo.",
    "On [Friday] the port was also due to shut.",
    "On [Friday] the talks were set for Oslo.",
    "On [Friday] Parliament reconvenes in Oslo.",
    "The board said it wants the work done by [Friday].",
    "It may open no earlier than [Friday].",
    "Polls open at 7 a.m. on [Friday].",
    "The forecast high for [Friday] is 20 degrees.",
  ])("%s", (marked) => expect(direction(marked)).toBe("future"));
});

describe("nothing tells", () => {
  test.each([
    "His lead in [Friday]'s race is large.",
    "She will appeal [Friday]'s ruling.",
    "The toll of [Friday].",
    "[Friday]'s attack will be felt for years.",
    "They will talk after [Friday]'s vote.",
    "The party will lose votes because of the riot on [Friday].",
    "The rain is falling on [Friday].",
    "It sees a rate cut seen in [December] as too late.",
  ])("%s", (marked) => expect(direction(marked)).toBeNull());
});
