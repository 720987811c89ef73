import { NICKNAMES } from "../lexicon/nicknames.js";
import type { Token } from "../text/token.js";
import { addEntity, addRole, lastBefore, link, remember, type Entities, type Entity } from "./entities.js";
import { firmCalled, rememberFirm, SMALL, withoutForm } from "./firm-names.js";
import { endOfBareName, generationBeside, generationOf, type Generation } from "./generations.js";
import type { Mention, TokenRange } from "./mention.js";
import { isLikeABodys, tellBodies } from "./body-names.js";
import { genderOfGiven, isBodyJoiner, isCompanySuffix, isGivenName, natureOfNoun } from "./name-roles.js";
import { isUnknown } from "./name-shapes.js";
import { familyName, nicknameOf, wordsOf } from "./name-words.js";
import { singular } from "./nouns.js";

/** What links mentions: the tokens, the mentions in text order, the entities so far. */
export interface Linking {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  /** For each token the index of the mention over it, or -1. */
  mentionAt: Int32Array;
  entities: Entities;
}

/** Links every name of two words or more, and every name of a body or document; single words come later. */
export function linkFullNames(linking: Linking): void {
  const { tokens, mentions } = linking;
  tellBodies(tokens, mentions);
  for (let index = 0; index < mentions.length; index++) {
    const { name, nature } = mentions[index];
    if (name === null || name.last - name.first < 2) continue;
    const words = wordsOf(tokens, name);
    if (words.length < 2) continue;
    if (nature === "person" || nature === "unknown") linkPerson(linking, index, words);
    else linkBody(linking, index, words);
  }
}

function linkPerson(linking: Linking, index: number, words: string[]): void {
  const { tokens, mentions, entities } = linking;
  const mention = mentions[index];
  const text = words.join(" ");
  const generation = generationOf(tokens, mention);
  const at =
    bodyCalled(entities, mention, text) ??
    namesake(linking, index, words, generation) ??
    calledInPart(linking, mention, words) ??
    named(linking, mention, words);
  link(entities, at, mentions, index, tokens);
  const entity = entities.all[at];
  entity.generation ??= generation ?? generationBeside(tokens, mentions, index);
  if (entity.nature === "organization" && mention.nature !== "person") return;
  if (entity.name === null || (words.length > entity.given.length + 1 && beginsName(tokens, mention.name!))) {
    entity.name = mention.name;
    entity.given = words.slice(0, -1);
    entity.isLikeABodys = isLikeABodys(tokens, mention.name!);
  }
  if (mention.nature === "person") entity.nature = "person";
  if (entity.nature === "unknown") rememberBody(entities, at, words, text);
}

/** "Aung San Suu Kyi"; not "Works of Aung Lund", "U.S. Tom Lund". */
function beginsName(tokens: readonly Token[], { first }: TokenRange): boolean {
  const token = tokens[first];
  return isGivenName(token) || (isUnknown(token) && token.closed === "" && !/\d/.test(token.lower));
}

/** What has been called so before; for a person only where that was its whole name, "Tom Lund", not "Tom Lund [Inc]". */
function bodyCalled({ all, byText, byStart }: Entities, mention: Mention, text: string): number | undefined {
  const at = byText.get(text);
  if (mention.nature !== "person") return at ?? byStart.get(text);
  if (at === undefined) return undefined;
  const { nature, name } = all[at];
  const { first, last } = mention.name!;
  return nature === "organization" && name!.last - name!.first !== last - first ? undefined : at;
}

/** Who of that surname the name may be another form of; not the father of whom "his son, Tom Lund" is told. */
function namesake(
  { tokens, mentions, entities }: Linking,
  index: number,
  words: readonly string[],
  generation: Generation,
): number | undefined {
  const { all, bySurname } = entities;
  const list = bySurname.get(familyName(words[words.length - 1]));
  if (list === undefined) return undefined;
  let found: number | undefined;
  for (const at of list) {
    if (!agrees(all[at], mentions[index], words) || differ(all[at].generation, generation)) continue;
    if (generation !== null && all[at].generation === generation) return at;
    found ??= at;
  }
  if (found === undefined) return undefined;
  const { fullNames } = all[found];
  const last = fullNames.length === 0 ? null : mentions[fullNames[fullNames.length - 1]];
  // without a suffix, only where both are named at once: "Tom Lund and his son, Tom Lund"
  if (last === null || (generation === null && last.sentence !== mentions[index].sentence)) return found;
  const told = generationBeside(tokens, mentions, index);
  if (told === null) return found;
  all[found].generation ??= told === "elder" ? "younger" : "elder";
  return undefined;
}

function differ(a: Generation, b: Generation): boolean {
  return a !== null && b !== null && a !== b;
}

/** Who alone has all these words in a longer name: "Abu Hamza" of "Abu Hamza al-Lund", "de la Torre" of "Juan de la Torre Moe". */
function calledInPart(
  { tokens, entities: { all, byFirst } }: Linking,
  mention: Mention,
  words: readonly string[],
): number | undefined {
  let list: readonly number[] | undefined;
  for (let i = 0; i < words.length && list === undefined; i++) list = byFirst.get(words[i]);
  const found = list?.filter((at) => {
    const { nature, name, given } = all[at];
    return (
      (nature === "person" || nature === "unknown") &&
      given.length >= words.length &&
      suits(all[at], mention) &&
      ` ${wordsOf(tokens, name!).join(" ")} `.includes(` ${words.join(" ")} `)
    );
  });
  return found?.length === 1 ? found[0] : undefined;
}

function named({ tokens, entities }: Linking, mention: Mention, words: readonly string[]): number {
  const at = addEntity(entities, mention);
  remember(entities.bySurname, familyName(words[words.length - 1]), at);
  // "Mirza Fakhrul Alam" may be Mirza, and may be Fakhrul
  for (let i = 0; i < words.length - 1; i++)
    if (i === 0 || words[i].length > 2) remember(entities.byFirst, words[i], at);
  for (const word of nicknameOf(tokens, mention.name!)) remember(entities.byFirst, word, at);
  return at;
}

function linkBody(linking: Linking, index: number, words: string[]): void {
  const { tokens, mentions, entities } = linking;
  const mention = mentions[index];
  const text = words.join(" ");
  const core = withoutForm(words);
  const at = entities.byText.get(text) ?? firmCalled(entities, words, core) ?? addEntity(entities, mention);
  const entity = entities.all[at];
  if (core !== words) {
    entity.nature = "organization";
    if (entity.name !== null && entity.name.last - entity.name.first < words.length)
      entity.name = mention.name;
  }
  entity.name ??= mention.name;
  link(entities, at, mentions, index, tokens);
  rememberBody(entities, at, words, text);
  // "the Port Authority" of Oslo
  const of = words.indexOf("of");
  const short = words.slice(0, of).join(" ");
  if (of > 1 && !entities.byText.has(short)) entities.byText.set(short, at);
  if (core !== words) rememberFirm(entities, at, core);
  // "the Rangers" of New York
  const end = tokens[mention.head];
  if (end.lower.endsWith("s") && natureOfNoun(end) === null && !isCompanySuffix(end))
    remember(entities.bySurname, end.lower, at);
  addRole(entities, at, singular(tokens[mention.head].word));
  // "the [Bureau] for Lakes", "the paper [maker] Orbin"
  const { first, last } = mention.name!;
  for (let i = mention.first; i < last - 1; i++) {
    if (natureOfNoun(tokens[i]) !== "organization") continue;
    else if (i === first - 1) {
      entity.title ??= {
        first: tokens[mention.first].tag === "DT" ? mention.first + 1 : mention.first,
        last: first,
      };
      addRole(entities, at, singular(tokens[i].word));
    } else if (i > first && isBodyJoiner(tokens[i + 1])) addRole(entities, at, singular(tokens[i].word));
  }
}

/** Lets a body be found by its name, its first word and its initials. */
function rememberBody(entities: Entities, at: number, words: readonly string[], text: string): void {
  entities.byText.set(text, at);
  remember(entities.byFirst, words[0], at);
  let initials = "";
  for (const word of words) if (!SMALL.has(word)) initials += word[0];
  if (initials.length > 1) entities.byAcronym.set(initials, at);
}

/** Whether a full name may be another form of an entity's: "Joe Biden", "Joseph R. Biden"; not "Jill Biden". */
function agrees(entity: Entity, mention: Mention, words: readonly string[]): boolean {
  if (!suits(entity, mention)) return false;
  const { given } = entity;
  if (given.length === 0 || sameGiven(given[0], words[0])) return true;
  return (given.length > 1 && given[1] === words[0]) || endsAlike(given, words.slice(0, -1));
}

/** "Al Qasim" of "Abdulla Khalid Al Qasim": whether one list of given names is the end of the other. */
function endsAlike(a: readonly string[], b: readonly string[]): boolean {
  for (let i = Math.min(a.length, b.length); i > 0; i--)
    if (a[a.length - i] !== b[b.length - i]) return false;
  return true;
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 2 && short.endsWith(".")) return short[0] === long[0];
  if (short.length >= 3 && long.startsWith(short)) return true;
  return (NICKNAMES.get(a) ?? a) === (NICKNAMES.get(b) ?? b);
}

/** Links a name of one word: a surname, a given name, a short form, an acronym, or a name that stands alone. */
export function linkShortName(linking: Linking, index: number): void {
  const { tokens, mentions, entities } = linking;
  const mention = mentions[index];
  const token = tokens[endOfBareName(tokens, mention.name!) - 1];
  const word = token.lower;
  const isPlace = mention.nature === "place" && mention.title === null;
  if (!(isPlace && IN.has(tokens[mention.first - 1]?.lower ?? ""))) {
    const namesakes = entities.bySurname.get(familyName(word));
    if (namesakes !== undefined) {
      const who = choose(linking, index, namesakes);
      if (who !== null) link(entities, who, mentions, index, tokens);
      // "Mr. Lund" is not Anna Lund
      if (who !== null || namesakes.some((at) => suits(entities.all[at], mention))) return;
    }
  }
  const at =
    entities.byText.get(word) ??
    (token.shape === "upper" ? entities.byAcronym.get(word.replaceAll(".", "")) : undefined) ??
    (isPlace
      ? familyNamed(entities, token, mention)
      : mention.title === null
        ? short(entities, word, index)
        : family(entities, token, index, tokens[mention.title.last - 1]));
  if (at !== undefined) {
    link(entities, at, mentions, index, tokens);
    return;
  }
  if (isFamily(entities, word)) {
    const who = meantByPronoun(linking, index, entities.byFirst.get(word)!);
    if (who !== null) link(entities, who, mentions, index, tokens);
    return;
  }
  if (areOfOneName(linking, mention, word)) {
    mention.nature = "group";
    mention.plural = true;
  }
  const fresh = addEntity(entities, mention);
  entities.all[fresh].name = mention.name;
  entities.byText.set(word, fresh);
  if (mention.nature === "person" || mention.nature === "unknown") {
    remember(entities.bySurname, familyName(word), fresh);
  }
  link(entities, fresh, mentions, index, tokens);
  if (mention.nature === "organization" && natureOfNoun(token) !== null)
    addRole(entities, fresh, singular(token.word));
}

/** "[the Lunds] said", where a Lund has been named. */
function areOfOneName({ tokens, entities }: Linking, { first }: Mention, word: string): boolean {
  return tokens[first].lower === "the" && word.endsWith("s") && entities.bySurname.has(word.slice(0, -1));
}

const IN: ReadonlySet<string> = new Set("in at near from to across outside around".split(" "));

/** Whether several people's names begin with a word, so that alone it may stand for any of them: "Kim". */
function isFamily({ all, byFirst }: Entities, word: string): boolean {
  const list = byFirst.get(word);
  return list !== undefined && list.length > 1 && list.every((at) => all[at].nature === "person");
}

/** The only entity whose name begins with a word: the only one of all, or else the only person introduced so far. */
function short(entities: Entities, word: string, index: number): number | undefined {
  const list = entities.byFirst.get(word);
  if (list === undefined || list.length < 2) return list?.[0];
  const introduced = list.filter((at) => entities.all[at].introduced < index);
  return introduced.length === 1 && isFamily(entities, word) ? introduced[0] : undefined;
}

/** Whose family name stands first, "Hu Vikming … [President Hu]", or who is called so by title and given name, "Sheikh Khalid Moe … [Sheikh Khalid]"; not "Prince Harry" for Harry Moe. */
function family(entities: Entities, token: Token, index: number, title: Token): number | undefined {
  const at = short(entities, token.lower, index);
  if (at === undefined) return undefined;
  const { nature, given, isLikeABodys, roles } = entities.all[at];
  if (genderOfGiven(token) !== null && !roles.includes(singular(title.word))) return undefined;
  return nature === "person" || (nature === "unknown" && given.length > 0 && !isLikeABodys) ? at : undefined;
}

/** Who speaks by a family name that stands first and is a place's as well: "Gao Vikming … [Gao] said"; not "[Charlotte] said". */
function familyNamed(entities: Entities, token: Token, { speaks, subject }: Mention): number | undefined {
  if (!(speaks || subject) || genderOfGiven(token) !== null) return undefined;
  const list = entities.byFirst.get(token.lower);
  return list?.length === 1 && entities.all[list[0]].nature === "person" ? list[0] : undefined;
}

/**
 * Which of those with one surname is meant: the only one who agrees with the form of address and the title; or
 * else the only one introduced so far, or the one the surname alone has stood for last. Null if none is.
 */
function choose(linking: Linking, index: number, namesakes: readonly number[]): number | null {
  const { tokens, mentions, entities } = linking;
  const mention = mentions[index];
  const generation = generationOf(tokens, mention);
  let fits = namesakes.filter(
    (at) => suits(entities.all[at], mention) && !differ(entities.all[at].generation, generation),
  );
  if (generation !== null && fits.length > 1)
    fits = fits.filter((at) => entities.all[at].generation === generation);
  if (fits.length > 1 && mention.title !== null) {
    const role = singular(tokens[mention.title.last - 1].word);
    const titled = fits.filter((at) => entities.all[at].roles.includes(role));
    if (titled.length > 0) fits = titled;
  }
  if (fits.length < 2) return fits[0] ?? null;
  const introduced = fits.filter((at) => entities.all[at].introduced < index);
  if (introduced.length < 2) return introduced[0] ?? fits[0];
  return lastMeant(linking, index, introduced) ?? meantByPronoun(linking, index, introduced);
}

/** The only one of whom it may be told, "Lund said [she] would go": with a man of the name, the woman. */
function meantByPronoun(
  { mentions, entities }: Linking,
  index: number,
  namesakes: readonly number[],
): number | null {
  if (!mentions[index].speaks) return null;
  let next = index + 1;
  while (mentions[next]?.beside === index) next++;
  const { form, gender, sentence } = mentions[next] ?? mentions[index];
  if (form !== "pronoun" || gender === null || sentence !== mentions[index].sentence) return null;
  const fits = namesakes.filter((at) => suits(entities.all[at], mentions[next]));
  return fits.length === 1 ? fits[0] : null;
}

function suits({ gender }: Entity, mention: Mention): boolean {
  return gender === null || mention.gender === null || gender === mention.gender;
}

/**
 * Of several with one surname, the one it stood for last, unless another has been named in full since, in this
 * paragraph; before it has stood for any, the one named in full in a later paragraph than the others.
 */
function lastMeant(
  { tokens, mentions, entities }: Linking,
  index: number,
  namesakes: readonly number[],
): number | null {
  const paragraphOf = (mention: number): number =>
    mention < 0 ? -1 : tokens[mentions[mention].first].paragraph;
  const here = paragraphOf(index);
  let short = -1;
  let full = -1;
  let before = -1;
  let shortFor: number | null = null;
  let fullFor: number | null = null;
  for (const at of namesakes) {
    const { lastShort, fullNames } = entities.all[at];
    if (lastShort > short) {
      short = lastShort;
      shortFor = at;
    }
    const last = lastBefore(fullNames, index);
    if (last > full) {
      before = full;
      full = last;
      fullFor = at;
    } else before = Math.max(before, last);
  }
  if (shortFor === null) return paragraphOf(full) > paragraphOf(before) ? fullFor : null;
  return fullFor === shortFor || full < short || paragraphOf(full) < here ? shortFor : null;
}
