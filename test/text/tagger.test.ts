import { describe, expect, test } from "vitest";
import { readBody } from "../../src/text/body.js";

/** "The/DT port/NN closed/VBD", "she|'s/VBZ late": tags are checked where the table gives one; `|` is no space. */
function check(marked: string): void {
  const expected = [...marked.matchAll(/([ |]?)([^ |/]+)(?:\/([^ |]+))?/g)];
  const text = expected.map(([, gap, word]) => (gap === " " ? ` ${word}` : word)).join("");
  const { tokens } = readBody(text, [{ start: 0, end: text.length, text }]);
  const tags = new Map(tokens.map((token) => [token.start, token.tag]));
  let at = 0;
  const got = expected.map(([, gap, word, tag]) => {
    if (gap === " ") at++;
    const found = tags.get(at);
    at += word.length;
    return gap + word + (tag === undefined ? "" : `/${found}`);
  });
  expect(got.join("")).toBe(marked);
}

describe("verbs", () => {
  test.each([
    ["noun behind a possessive", "his associates/NNS left. The moderates/NNS left."],
    ["noun that tells", "party moderates/NNS said/VBD so, monitors/NNS told/VBD her"],
    ["but a verb behind a pronoun", "what he monitors/VBZ said/VBD it"],
    ["and before its object", "the fund monitors/VBZ the port"],
    ["participle of a noun behind a number", "188/CD packing/JJ facilities/NNS closed"],
    ["but verb before an adverb or name", "it left 12/CD missing/VBG Tuesday"],
    ["noun behind a share", "a 4% jump/NN in/IN prices/NNS hit it"],
    ["past tense after a name", "Dahl/NNP denied/VBD the/DT claim/NN"],
    ["participle after have", "Dahl has/VBZ repeatedly/RB denied/VBN it/PRP"],
    ["a title in capitals", "Managing/NNP Director/NNP Ola Dahl spoke. Managing/VBG boats is hard"],
    ["past tense after a name with a number", "The Nikkei 225 shed/VBD 2 percent and 40 shed/NN doors"],
    ["past tense after an age", "the 21-year-old told/VBD reporters, the 21-year-old beat/VBD Lund"],
    ["but a participle before a noun", "the 21-year-old injured/JJ player"],
    ["participle after be", "The plan was/VBD approved/VBN on Monday"],
    ["participle of “bear”", "Dahl was/VBD born/VBN in Oslo"],
    ["participle before “by”", "the plan/NN approved/VBN by/IN the council"],
    ["base form after a modal", "They will/MD plan/VB ahead"],
    ["base form after “to”", "Dahl vowed to/TO fight/VB on"],
    ["base form after “did not”", "He did not/RB deny/VB it"],
    ["a plural before the verb", "its Socialist rivals/NNS called/VBD it off"],
    ["third person before an object", "The minister plans/VBZ to resign"],
    ["third person before a figure", "the fund/NN projects/VBZ 3 percent"],
    ["third person before a sum", "the agency/NN counts/VBZ $4 million in aid"],
    ["third person before a clause", "Boeing estimates/VBZ airlines will need 40"],
    ["third person at the end, behind a name", "Rents rose, the Harbour Times/NNP reports/VBZ"],
    ["a rank of a sum", "its $4 million/CD ranks/VBZ sixth"],
    ["a gerund between a number and a plural", "four fishing/NN boats sank"],
    ["but not between a number and another noun", "of the 12 rowing/VBG home"],
    ["a gerund behind a number that is no noun", "it killed 12/CD including/VBG three"],
    ["base form after an adverb behind a modal", "They will quickly/RB leave/VB"],
    ["base form after “does” and its subject", "does she say/VB so"],
    ["base form after “didn't”", "he didn't say/VB so"],
    ["present tense after a pronoun", "they plan/VBP it"],
    ["present tense after a plural, before an object", "ministers plan/VBP it"],
    ["participle after an adverb behind have", "he has quickly left/VBN"],
    ["participle behind a number", "he found 12/CD blorped/VBN by the sea"],
    ["but adjective before a noun", "he found 12/CD half-blorped/JJ boats"],
    ["participle before an age", "pupils/NNS aged/VBN 13/CD to 17"],
    ["participle after be, of an unknown word", "it was blorped/VBN"],
    ["past tense of an unknown word", "she blorped/VBD it"],
    ["base form of an unknown word", "they will blorp/VB it"],
    ["a gerund behind a noun, before its object", "a ship/NN carrying/VBG 40 cars"],
    ["noun behind a nationality, before a company", "German lift/NN maker Orbin fell"],
    ["but a verb before anything else", "Oslo/NNP lift/VBP weights"],
    ["irregular forms", "She wrote/VBD what he had/VBD written/VBN"],
  ])("%s", (_, marked) => check(marked));
});

describe("nouns that could be verbs", () => {
  test.each([
    ["after a determiner", "the report/NN said/VBD"],
    ["after “according to”", "according to/TO police/NN"],
    ["after a possessor", "his/PRP$ plans/NNS failed/VBD"],
    ["after an adjective", "new/JJ claims/NNS emerged/VBD"],
    ["at the end, without a comma", "Rents rose in Harbour Times/NNP reports/NNS"],
    ["before a preposition", "the fund/NN projects/NNS in Oslo"],
    ["a participle behind a noun, before a finite verb", "the inflation/NN forecast/NN was/VBD raised"],
    ["a gerund that no list knows, behind an adjective", "new/JJ snorkelling/NN boats/NNS came"],
    ["before a phrase and a finite verb", "The median/NN forecast/NN in the poll was/VBD low"],
    ["in the object of a verb", "It raised/VBD its growth/NN forecast/NN to/TO 3"],
    ["behind a preposition and a verb", "Dahl put/VBD the odds of a rate/NN cut/NN at/IN 60"],
    ["in a longer one", "It cut/VBD its full-year/JJ profit/NN forecast/NN for May"],
    ["behind more words of its phrase", "Some saw/VBD a chance of a quarter-point rate/NN cut/NN in May"],
    ["but the one verb of its clause", "The bank/NN forecast/VBD in May that it is/VBZ low"],
    ["but the verb of an object", "It was said that the bank/NN forecast/VBD growth"],
    ["a participle behind a noun, before an object", "the ministry/NN forecast/VBD growth"],
    ["a gerund between a number and a noun", "12/CD missing/JJ men"],
    ["a gerund that is a noun, behind a number", "one $5 million/CD building/NN"],
    ["a participle before a noun", "the proposed/JJ law/NN"],
    ["an unknown participle before a noun", "his blorped/JJ ship/NN"],
    ["after “due to”", "due/JJ to/TO plans/NNS"],
    ["but no base form after a verb's “to”", "they wanted/VBD to/TO report/VB it"],
    ["a gerund behind a noun, at the end", "defense/NN spending/NN"],
    ["a gerund behind an adjective", "the new/JJ building/NN fell"],
  ])("%s", (_, marked) => check(marked));
});

describe("a clitic and a possessive mark", () => {
  test.each([
    ["“is” behind a pronoun", "she|'s/VBZ late"],
    ["“is” behind “who”", "who|'s/VBZ late"],
    ["“is” behind “where”", "where|'s/VBZ the ship"],
    ["“is” behind “that”", "that|'s/VBZ late"],
    ["“is” behind “there”", "there|'s/VBZ none"],
    ["“is” before an article", "Lund|'s/VBZ a/DT minister"],
    ["“is” before “the”", "Lund|'s/VBZ the/DT minister"],
    ["“is” before “not”", "Lund|'s/VBZ not/RB late"],
    ["“has” before “been”", "Lund|'s/VBZ been/VBN late"],
    ["a possessor before what it has", "Lund|'s/POS ship/NN"],
    ["a pronoun in -one that possesses", "everyone|'s/POS ship/NN"],
    ["a pronoun in -body that possesses", "nobody|'s/POS ship/NN"],
    ["“will”", "she|'ll/MD go/VB"],
    ["“would”", "they|'d/MD go/VB"],
    ["“are”", "we|'re/VBP late"],
    ["“have”", "they|'ve/VBP gone/VBN"],
    ["a plural that possesses", "the workers/NNS|'/POS union/NN"],
    ["a name in -s that possesses", "James/NNP|'/POS boat/NN"],
    ["a curly mark", "the miners/NNS|’/POS plans/NNS"],
    ["but a closing mark before a verb", "the workers/NNS|'/SYM said/VBD"],
    ["but a closing mark before a preposition", "the workers/NNS|'/SYM in/IN Oslo"],
    ["but a closing mark behind an opening one", "'/SYM|no workers/NNS|'/SYM crews"],
  ])("%s", (_, marked) => check(marked));
});

describe("words by their endings", () => {
  test.each([
    ["a noun with an adjective's ending is one", "the tribunal/NN ended it"],
    ["and another", "a cathedral/NN clinic/NN closed"],
    ["an unknown verb before its object is in the past tense", "the mayor nabbed/VBD him"],
    ["also behind a plural", "rebels strafed/VBD the town"],
    ["but not before who did it", "the town strafed/VBN by rebels"],
    ["nor where it tells how", "the town , strafed/VBN twice"],
  ])("%s", (_, marked) => check(marked));
});

describe("capitals", () => {
  test.each([
    ["a name inside a sentence", "the minister Rice/NNP said"],
    ["a common noun at the head of a sentence", "Officials/NNS said so"],
    ["a common noun of a firm's name, at the head", "Marks/NNP & Moe/NNP said so"],
    ["a participle before a title and a name", "Convicted/JJ killer/NN Tom Lund/NNP left"],
    ["a participle before other words", "Asked/VBD whether he left"],
    ["a function word at the head of a sentence", "After/IN the vote they left"],
    ["an unknown word at the head of a sentence", "Zarqawi/NNP said so"],
    ["a name in -ly before a verb of the past", "Tully/NNP said so"],
    ["a name in -ly before an age", "Tully/NNP , 45 , says/VBZ so"],
    ["a name in -ly that stands elsewhere", "Tully/NNP can row, says Maeve Tully/NNP"],
    ["a given name in -ly", "Dolly/NNP Lund left"],
    ["an adverb at the head of a sentence", "Sadly/RB , 45 ships sank/VBD"],
    ["a name of a body at the head of a sentence", "Office/NNP of/IN Fair Trade/NNP said so"],
    ["a name of a body with an article", "Office/NNP of/IN the/DT West/NNP said so"],
    ["but not a body of somebody's", "Bank/NN of/IN his/PRP$ choice"],
    ["a noun before a name at the head of a sentence", "Plans/NNP Norway made failed"],
    ["“Mount” before a name", "Mount/NNP Lokari/NNP erupted/VBD twice"],
    ["but not before an article", "Mount/VB a/DT ladder"],
    ["a common noun behind a bullet", "He left. • Prices/NNS rose"],
    ["a common noun behind a bracket", "He left (|Prices/NNS rose)"],
    ["a name behind a comma", "Oslo, Prices/NNP rose"],
    ["a name behind a sign", "$|Prices/NNP rose"],
    ["an adverb before its subject", "Reportedly/RB the port closed/VBD"],
    ["an agency whose name reads as a pronoun", "WHO/NNP chief Ola Vik left"],
    ["not the pronoun", "Ola Vik, who/WP left"],
    ["a surname that is an adjective elsewhere", "Tom White left. White/NNP said so."],
    ["the same before an adverb and a verb", "Tom Young left. Young/NNP also is here."],
    ["the same as an owner", "Tom Black left. Black/NNP|'s/POS boat sank."],
    ["the same before a comma and “who”", "Tom Sharp left. Sharp/NNP , who rowed, ate."],
    ["the same before an apposition", "Tom Sharp left. Sharp/NNP , the mayor, ate."],
    ["the same before an age", "Tom White left. White/NNP , 45 , ate."],
    ["the same with somebody of his", "Tom White left. White/NNP and his aides ate."],
    ["but not what kind somebody is of", "Tom Young left. Young/JJ voters/NNS ate."],
    ["nor what kind two are of", "Tom Young left. Young/JJ and old voters ate."],
    ["nor where a plural may be the verb", "Tom Green left. Green/JJ claims/NNS rose."],
    ["nor where nobody is called so", "Young/JJ said so."],
    ["a name that is a common noun elsewhere", "Price/NNP said Mr. Price/NNP left"],
  ])("%s", (_, marked) => check(marked));
});

describe("closed classes", () => {
  test.each([
    ["numbers in two words", "Sixty-seven/CD men saw/VBD twenty-one/CD boats"],
    ["not of a dynasty", "the Twenty-First/NNP Division/NNP"],
    [
      "not what is measured",
      "Inflation/NN rose. Shipments/NNS fell. Nation/NNP Holm left. A Gazeta Navigation/NNP ship. Navigation/NNP rose.",
    ],
    ["not who is called by the work", "Exporters/NNS said so. Kari Sanders/NNP left. Sanders/NNP ate."],
    ["and at the head of a sentence, once it has been one", "Theresa May left. May/NNP said so."],
    ["and before an age", "Theresa May left. May/NNP , 43 , left."],
    ["or before a surname and a past tense", "Will/NNP Young/NNP said so."],
    ["but not in a question", "Will/MD Young/NNP see her?"],
    ["a verb's form that is somebody's given name", "Rose/NNP Lund/NNP said so. Sue/NNP Lund/NNP left."],
    ["but a verb before the name of who says it", "Said/VBD Lund, who left. Asked/VBD Lund said so."],
    [
      "a letter before another and a name",
      "A/NNP R/NNP Menon/NNP said so. Justice A/NNP R/NNP Menon/NNP left.",
    ],
    ["but an article before a letter", "A/DT U turn came."],
    ["but not before a base form", "Theresa May left. May/MD we see her?"],
    ["a name that is a function word elsewhere", "the Norwegian Per/NNP Aune and Mrs. May/NNP left"],
    ["function words inside a title", "the House of/IN the/DT Seven Gables"],
    ["“that” before a clause", "He said that/IN she left"],
    ["“that” before a clause behind a noun", "the report that/IN ships sank"],
    ["a forward", "the forward/NN said so, United forward/NN Marco Bianchi left"],
    ["but not what is put forward", "a step forward/RB for us, Moe looked forward/RB to it"],
    ["“that” before a noun at the head of a sentence", "that/DT ship/NN sank"],
    ["“that” behind a verb, before a noun", "He said that/IN ships sank"],
    ["“have” and “do” after a modal", "they will have/VB gone and may do/VB so"],
    ["“have” after a modal and an adverb", "they will not have/VB gone"],
    ["“have” after “to”", "to have/VB gone"],
    ["“have” and “do” without one", "they have/VBP gone and do/VBP so"],
    ["“had” after “has”", "she has had/VBN it"],
    ["“had” without it", "they had/VBD it"],
    ["“one” of somebody's people", "one/CD Norwegian minister left"],
    ["“one” that somebody likes", "the one/PRP Dahl likes"],
    ["“that” as the subject of a relative clause", "the report that/WDT was leaked"],
    ["“her” before a noun", "her/PRP$ office called her/PRP again"],
    ["“one” as a pronoun and as a number", "one/PRP of the two, one/CD minister"],
  ])("%s", (_, marked) => check(marked));
});

test("verbs and plurals know their base form", () => {
  const text = "Officials denied that the studies had shown it";
  const { tokens } = readBody(text, [{ start: 0, end: text.length, text }]);
  expect(tokens.map((token) => token.lemma).join(" ")).toBe("official deny that the study have show it");
});
