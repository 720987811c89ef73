import { describe, expect, test } from "vitest";
import { castOf } from "../support/cast.js";

/**
 * Reads a story whose first source is marked with its title and, behind an @, its affiliation, `-` for no title, and marks
 * what was found in the same way: a right reading gives the marked story back.
 */
function titled(marked: string): string {
  const { text, attributions, speakers } = castOf(marked);
  const { title, affiliation } = speakers[0];
  const { start, end, text: source } = attributions[0].source!;
  const found = `${title ?? "-"}${affiliation === null ? "" : ` @ ${affiliation}`}`;
  return `${text.slice(0, start)}[${source}|${found}]${text.slice(end)}`;
}

describe("a speaker has", () => {
  test.each([
    [
      "a body in small letters",
      "[Trond Bakke of the Oslo police district|- @ Oslo police district] said so.",
    ],
    ["a body of a town", "[Annika Brandt of Oslo's history museum|- @ Oslo's history museum] said so."],
    ["a body in one word", "[Leader of Opposition Savio Moe|Leader of Opposition] said so."],
    ["a title before the name", "[Ukrainian President Petro Bondar|Ukrainian President] said so."],
    ["a title and a body", "[White House spokesman Tom Lund|White House spokesman @ White House] said so."],
    ["an apposition", "[Leila Ansari, a spokeswoman for the ministry,|spokeswoman @ ministry] said so."],
    ["an apposition before", "[The ministry's spokeswoman, Leila Ansari,|spokeswoman @ ministry] said so."],
    [
      "a firm at which",
      "[Kari Dahl, a strategist at Nordhaven Asset Unit,|strategist @ Nordhaven Asset Unit] said so.",
    ],
    ["a body behind a comma", "[Sergeant Tom Lund, of Kent Police,|Sergeant @ Kent Police] said so."],
    ["a minister with a style", "[Finance Minister the Hon. Tom Lund|Finance Minister] said so."],
    ["a minister in orders", "[Education Minister the Rev. Tom Lund|Education Minister] said so."],
    ["not what kind of scientist", "[Political scientist Tom Lund|Political scientist] said so."],
    ["not what kind of judge", "[Municipal Judge Kari Dahl|Municipal Judge] said so."],
    ["not what kind of leader", "[Trade-union leader Kari Dahl|Trade-union leader] said so."],
    ["a body in capitals", "[UNICAL director Kari Dahl|UNICAL director @ UNICAL] said so."],
    ["a body of a name", "[Kantmar director Kari Dahl|Kantmar director @ Kantmar] said so."],
    ["not where somebody lives", "[Tom Lund, of Ashby Road,|-] said so."],
    [
      "a body of several fields",
      "[A spokesman for the Coffee and Cocoa Council|- @ Coffee and Cocoa Council] said so.",
    ],
    ["a body behind what it is", "[A spokesman for operator Vidar|- @ Vidar] said so."],
    [
      "the firm that a noun stands beside",
      "[A spokesman for the contractor, Vidar Civil,|- @ Vidar Civil] said so.",
    ],
    ["not who speaks for it", "[A spokesman for the union, Per Lund,|spokesman @ union] said so."],
    [
      "a body between title and name",
      "[The Managing Director, Orbin Energy, Mr Tom Lund,|Managing Director @ Orbin Energy] said so.",
    ],
    [
      "what an art is of no body",
      "[Art historian Anna Lund of Oslo University|Art historian @ Oslo University] said so.",
    ],
    ["a body of several people", "[Analysts at Orbin Bank|- @ Orbin Bank] said so."],
    ["not a town of several", "[Residents of Oslo|-] said so."],
    ["an office", "[Secretary of State Tom Lund|Secretary of State] said so."],
    [
      "an office of several fields",
      "[Minister of Water and Renewable Energy Tom Lund|Minister of Water and Renewable Energy] said so.",
    ],
    ["an office set before", "[Minister for Schools, Tom Lund,|Minister for Schools] said so."],
    [
      "an office with two of its words",
      "[The secretary of state for health, Tom Lund,|secretary of state for health] said so.",
    ],
    ["an office for many", "[Minister for Veterans, Tom Lund,|Minister for Veterans] said so."],
    ["an office for bodies of a kind", "[Schools Minister Tom Lund|Schools Minister] said so."],
    [
      "an office that coordinates",
      "[The Coordinating Minister for Food, Tom Lund,|Coordinating Minister for Food] said so.",
    ],
    ["an office behind a form of address", "[The mayor, Dr Tom Lund,|mayor] said so."],
    [
      "who heads a body, without a comma",
      "[The head of the Port Agency Tom Lund|head of the Port Agency @ Port Agency] said so.",
    ],
    ["an office of a country", "[The minister for France, Tom Lund,|minister @ France] said so."],
    ["an office's field, no body", "[Defense Minister Tom Lund|Defense Minister] said so."],
    ["what an office is for, no body", "[Water Director Tom Lund|Water Director] said so."],
    ["a place's kind, no body", "[County Commissioner Tom Lund|County Commissioner] said so."],
    ["half a body, no body", "[Central bank governor Tom Lund|Central bank governor] said so."],
    [
      "an office's two fields",
      "[Plantation and Commodities Minister Tom Lund|Plantation and Commodities Minister] said so.",
    ],
    ["any office's field", "[Rural Development Minister Tom Lund|Rural Development Minister] said so."],
    [
      "an office in two halves",
      "So [Science and Technology Secretary Tom Lund|Science and Technology Secretary] said.",
    ],
    [
      "the body of a general secretary",
      "[NUM General Secretary Tom Lund|NUM General Secretary @ NUM] said so.",
    ],
    [
      "a department's whole name",
      "So [Department of Fisheries spokesman Tom Lund|Department of Fisheries spokesman @ Department of Fisheries] said.",
    ],
    [
      "the place of an office",
      "[Alberta Forestry Minister Tom Lund|Alberta Forestry Minister @ Alberta] said so.",
    ],
    [
      "the place of an office in two words",
      "[New Zealand Forestry Minister Tom Lund|New Zealand Forestry Minister @ New Zealand] said so.",
    ],
    [
      "a body of its members",
      "[Estate Owners' Association chairman Tom Lund|Estate Owners' Association chairman @ Estate Owners' Association] said so.",
    ],
    ["a spokesman's office", "[Treasury spokesman Tom Lund|Treasury spokesman @ Treasury] said so."],
    ["the body of a leader", "[Senate Majority Leader Ana Ruiz|Senate Majority Leader @ Senate] said so."],
    [
      "the body of a press secretary",
      "[White House Press Secretary Ana Ruiz|White House Press Secretary @ White House] said so.",
    ],
    ["a former body", "[Former Acme President Tom Lund|Former Acme President @ Acme] said so."],
    ["a body that begins as a rank does", "[New York Gov. Tom Lund|New York Gov. @ New York] said so."],
    [
      "a ministry's whole name",
      "[Foreign Ministry spokesman Tom Lund|Foreign Ministry spokesman @ Foreign Ministry] said so.",
    ],
    ["a body that owns the title", "[Acme's chief executive Tom Lund|chief executive @ Acme] said so."],
    ["a body that owns the name", "[Orbin Bank's Tom Lund|- @ Orbin Bank] said so."],
    ["but no country that does", "[Norway's Tom Lund|-] said so."],
    ["no crown for a body", "[Crown Prince Tom Lund|Crown Prince] said so."],
    ["no owner who is a person", "[Ana Ruiz's lawyer Tom Lund|lawyer] said so."],
    ["a body behind what is led", "[Anna Lund, head of research at Acme Corp.,|head @ Acme Corp.] said so."],
    ["no body behind what is led", "[Anna Lund, head of research,|head] said so."],
    ["no relation for a title", "[His client, Per Dahl,|-] said so."],
    [
      "a body that an office is of",
      "[Anna Lund, Director of the Ice Institute,|Director @ Ice Institute] said so.",
    ],
    [
      "the body behind its field",
      "[Anna Lund, Director of Sales at Acme Corp.,|Director @ Acme Corp.] said so.",
    ],
    [
      "a body before a party",
      "[Senate Democratic leader Tom Lund|Senate Democratic leader @ Senate] said so.",
    ],
    ["no nation of two words", "[South Korean envoy Tom Lund|South Korean envoy] said so."],
    ["only a body", "[Tom Lund of Oslo University|- @ Oslo University] said so."],
    ["neither", "[Mr. Tom Lund|-] said so."],
    ["no age in the title", "[Tom Lund, a 67-year-old retired fisherman,|retired fisherman] said so."],
    ["no nationality for a title", "[Tom Lund|-] won. The German left."],
    ["no body in a noun that begins a sentence", "[Aid groups|-] said so."],
    ["a body that begins a sentence", "[Oxfam officials|- @ Oxfam] said so."],
    ["a guard's body", "[Coast Guard spokesman Tom Lund|Coast Guard spokesman @ Coast Guard] said so."],
  ])("%s: %s", (_, marked) => expect(titled(marked)).toBe(marked));

  test("all its mentions, in text order, whoever speaks there", () => {
    const { speakers } = castOf(
      "The mayor, Kari Dahl, met Tom Lund. [Dahl|Kari Dahl] said she was glad. Lund left.",
    );
    expect(speakers).toHaveLength(1);
    expect(speakers[0].mentions.map(({ text }) => text)).toEqual(["The mayor", "Kari Dahl", "Dahl", "she"]);
  });
});

test("who holds a title behind the acronym of a body is of that body", () => {
  const { speakers } = castOf(
    "[The Harbour Safety Agency (Harsag) director Kari Dahl|Kari Dahl] said so. [Harsag|Harbour Safety Agency] agreed. [Tom Lund (Oslo)|Tom Lund] left.",
  );
  expect(speakers.map(({ name, title, affiliation }) => [name, title, affiliation])).toEqual([
    ["Harbour Safety Agency", null, null],
    ["Kari Dahl", "director", "Harbour Safety Agency"],
    ["Tom Lund", null, null],
  ]);
  const { speakers: named } = castOf("[Local flood control agency (BPBD) head Tom Lund|-] said so.");
  expect(named.map(({ name, title }) => [name, title])).toEqual([["Tom Lund", "head"]]);
});
