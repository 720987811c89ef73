import { describe, expect, test } from "vitest";
import { attributed } from "../attributed.js";

/** Each line is a text with all its attributions marked in place. */
const TABLES: Record<string, string[]> = {
  "a relative pronoun is no content": [
    'The tunnel, which [he|s] [called|c] ["a monument to patience"|t], will open in May.',
    'The tunnel, which [he|s] [called|c] ["a monument to patience,"|t] will open in May.',
    "The tunnel, which [officials|s] [said|c] [cost $4 million, twice what was planned|t].",
    "The union, [which|s] [said|c] [the mayor, a former diver, was right|t], will strike.",
    "The lender, [which|s] [had warned of|c] [a loss of $4 million|t], will close.",
    "He ran a scheme that [prosecutors|s] [said|c] [cost savers $4 million|t].",
    "[Prosecutors|s] [said|c] [that it cost savers $4 million|t].",
  ],
  "a relative clause leaves the main verb to its own": [
    '[Holm, who is asking for nine years,|s] [described|c] [him as "a menace"|t].',
    "Holm, [who|s] [said|c] [the tide had turned|t], left.",
  ],
  "the occasion of words is no content": [
    'Speaking to Lusa, [Lopes|s] [said|c], ["Trial runs will begin next week."|t]',
    "Speaking to reporters on Tuesday, [Lopes|s] [said|c] [the bridge would reopen|t].",
    'In a post on X, [Lopes|s] [said|c], ["Trial runs will begin next week."|t]',
    "[Building the bridge|t], [Lopes|s] [said|c], [would take a year|t].",
    "[Building it is a mistake|t], [Lopes|s] [said|c].",
  ],
  "a sentence's own clause is no content of the participle before it": [
    "Told of the vote, the coach laughed.",
    "Asked about the vote, Lopes shrugged.",
    "[Asked|c] [whether the vote was fair|t], the coach laughed.",
    "[Asked|c] by [Lund|s] [if the vote was fair|t], the coach laughed.",
    "[Asked|c] by [reporters|s] [whether it was fair and whether it was late|t], the coach laughed.",
  ],
  "what the writer says of the words is no part of them": [
    '[Lopes|s] [said|c] [the port did not "need to wait for anyone"|t], remarks that surprised the council.',
    '[Lopes|s] [said|c] [the port did not "need to wait for anyone,"|t] a comment that surprised the council.',
    '[Lopes|s] [said|c] [the port did not "need to wait", a promise that she had made before|t].',
  ],
  "a speaker goes on with a cue of its own": [
    "[Lopes|s1|s2] [said|c1] [the port was closed|t1], [adding|c2] [that two boats were missing|t2].",
    '[Lopes|s1|s2] [said|c1] [the port was closed|t1], [adding|c2]: ["We are looking for two boats."|t2]',
  ],
  "whoever is cited is not what is said": [
    "[Lusa|s], citing port officials, [said|c] [two boats were missing|t].",
    '["We take from the poor,"|t] [he|s] [said|c], quoting a colleague.',
    "[Lopes|s] resigned, [citing|c] [poor health|t].",
  ],
  "of whom something is said does not say it": [
    "[He|t] [is said|c] [to have sold two boats|t].",
    "[Prices|t] rose and [are expected|c] [to fall by 4 percent|t].",
    "[He|s] [asked|c] [to leave|t].",
  ],
  "who rejects criticism does not criticise": [
    '[The minister|s1] [rejected|c1] [[criticism|c2] [that the city had acted too late as "unfair and untrue"|t2]|t1].',
  ],
  "what is said goes on with a second that": [
    '[Lopes|s] [told|c] CBS [a deal was "close" but that "hard choices" remained for both sides|t].',
    "[Lopes|s] [said|c] [that the port was safe, and that it would open on Monday|t].",
  ],
  "who declines to say has one cue": ["[Lopes|s] [declined|c] [to say how the boat had been found|t]."],
  "figures that are compared or fall are nobody's words": [
    "Thefts fell by 9 percent, with 40 cases reported compared with 51 a year ago.",
    "Oslo saw a 3 percent rise in rents.",
    "Delta Funds saw outflows of $2 million.",
    "[Analysts|s] [saw|c] [growth of 3 percent|t].",
    "Holm raised $2 million in May, compared to Lund's meagre $40,000.",
    "Fees from clients declined to $281 million.",
    "Prices hit a high of 40 euros.",
    "Inflation fell half a point to 3.5 percent.",
    "[Lund|s] [compared|c] [the ferry to a prison|t].",
    "[Lund|s] [declined|c] [to say whether 40 had left|t].",
  ],
  "what is said stands before the cue, not behind a semicolon": [
    "[To win, she probably needs 40 votes|t], [political analysts|s] [say|c]; in May he stumbled with 27.",
    "He lost; [to win, she probably needs 40 votes|t], [political analysts|s] [say|c]; in May he stumbled with 27.",
  ],
  "what stands behind “according to” is the source": [
    '[It would cost about $3 million a year|t], [according to|c] [the "Roads for all" document he released|s].',
  ],
  "a paper's report is not its reader's": [
    "Holm is seizing upon [a Harbour Times|s] [report|c] [that 40 had left|t].",
    "[Holm|s] [rejected|c] [the Harbour Times report that 40 had left|t].",
  ],
  "who is identified says what is said": [
    '["I ran,"|t] [one of them|s], identified as Rui M., [said|c].',
    "[Lopes|s] [identified|c] [it as a fake|t].",
  ],
  "a sum in brackets stands inside its phrase": [
    "[Lopes|s] [announced|c] [a 500 million naira ($640,000) package for small farmers|t].",
  ],
  "the next statement is another's": [
    "[Two routes were cut|t1], [the union|s1] [said|c1], and [the operator|s2] [warned|c2] [that more would follow|t2].",
    "[Ships waited for a day after the lock failed|t1], [the port|s1] [said|c1], and [the canal agency|s2] [warned|c2] [that the delay would grow|t2].",
    "[The storm|t], [Lopes|s] [said|c], [and the flood that followed ruined the crop|t].",
  ],
  "a participle between commas is an aside": [
    'Cross-examined by Tom Roe, defending, [she|s] [accepted|c] [it "could have been a van"|t].',
  ],
  "a participle that opens the sentence leaves the main clause to its own verb": [
    "Questioned by Tom Roe, [she|s] [said|c] [it was dark|t].",
    'Asked by Tom Roe, [she|s] [said|c] [it "could have been a van"|t].',
  ],
  "what it stands for is the content": [
    "It [was announced|c] at the press conference [that the airport would close|t].",
    "[The airport will close in June|t], it [was announced|c].",
  ],
  "how it was said is no content": [
    '["It is home,"|t] [Lopes|s] [said|c], her voice breaking.',
    '["It is home,"|t] [Lopes|s] [said|c], his arms folded.',
    '["It is home. It will not look the same,"|t] [Lopes|s] [said|c] at a news conference, her voice breaking.',
    '["It is home,"|t] [said|c] [Lopes|s], her eyes filling with tears.',
    '["It is home,"|t] [said|c] [Lopes, his deputy|s].',
    "[His plan was late|t], [Lopes|s] [said|c], [his deputy was ill and the port was shut|t].",
  ],
  "what stands for what was said is all of the content": [
    "[The port was shut|t1], [the mayor|s1] [said|c1]. [She|s2] [said|c2] [this|t2] on Facebook on Monday.",
    "[The mayor|s] [said|c] [this port was shut|t].",
    "[The mayor|s] [said|c] [so many had left|t].",
  ],
  "who attacks does not criticise": [
    "Russian troops attacked the power plant.",
    "Gunmen attacked a village, killing 12.",
    "A car bomb blasted the police station.",
    "Heavy rain lashed the coast.",
    "[The rebels|s] [criticised|c] [the plan|t].",
    "[Fighters|s] [blamed|c] [the army for the blast|t].",
    "[Farmers|s] [blasted|c] [the new tax|t].",
    "[Lopes|s] [attacked|c] [the plan|t].",
    '[The rebels|s] [attacked|c] [the plan as "a farce"|t].',
  ],
  "a call for witnesses is nobody's words": [
    "Anyone with information is asked to call the police.",
    "Drivers [are asked|c] [to call the police|t].",
  ],
  "nothing said": ["No deaths were reported.", "No injuries were reported in the fire."],
  "marks alone are no content": [
    'Lopes said ".',
    "Lopes said (.",
    '["Yes,"|t] [Lopes|s] [said|c]. "',
    '[Lopes|s] [said|c] ["7"|t].',
  ],
  "a name given is nobody's": [
    'They bought a boat named "Second Tide" last year.',
    'She starred in a film called "Salt and Rope" in 1999.',
    '[She|s] [said|c] [a boat named "Second Tide" had sunk|t].',
    '[She|s] [called|c] [the boat "a floating coffin"|t].',
  ],
  "who is called as a witness is not called anything": [
    "[Lopes|s], called by the defence, [said|c] [the boat was old|t].",
  ],
  "a calling before a name is no belief": [
    '[Green critic Ana Lopes|s1|s2] [said|c1] [the plan was "a start"|t1] but [called on|c2] [the port to wait|t2].',
  ],
  "a court holds what follows a that": [
    "[The appeals court|s] [held|c] [that the ban violated the constitution|t].",
    "[The treaty|s] [stipulates|c] [that all mines must be cleared|t].",
    "The crowd held a vigil.",
  ],
  "the medium is no content": [
    '[Lopes|s] [described|c] [the passage as "slow but calm"|t] in an interview with the regional newspaper.',
    '[Lopes|s] [described|c] [the passage as "slow but calm"|t] in a letter to the council.',
  ],
  "the rest of the sentence is the content of its front": [
    "As [Lusa|s] [reported|c] last week, [three ships were seized|t].",
    "As [the Coast Gazette|s] [first reported|c] on Tuesday, [the mine had closed in March, and its owner owed $4 million|t].",
    "As [Lusa|s] [reported|c] on Nov. 3, 2024, [the plant will close|t].",
    "As [Lusa|s] [reported|c] on Tuesday, May 5, [the plant will close|t].",
    "As [Lusa|s] [reported|c] in Lisbon, Portugal, [the plant will close|t].",
    "As [Lusa|s] [first reported|c], citing two people, [the plant will close|t].",
    "As [Lusa|s] [reported|c] on Tuesday, [5 ships sank, and two more ran aground|t].",
    "As [Lusa|s] [reported|c] on Tuesday, [Orbin, once a bakery, will close|t].",
    "As first [reported|c] by [the Gazette|s], [the mayor will step down in June|t].",
    "As [was reported|c] earlier, [the tanker ran aground in March|t].",
    "As prices rose, [the mayor|s] [said|c] [the fund was empty|t].",
    "[According to|c] [Lopes|s], who lives near the mine, [it has been closed since March|t].",
    "[According to|c] [Lopes|s], [the mine has been closed since March and will not reopen|t].",
  ],
};

for (const [title, rows] of Object.entries(TABLES)) {
  describe(title, () => {
    test.each(rows)("%s", (marked) => expect(attributed(marked)).toBe(marked));
  });
}
