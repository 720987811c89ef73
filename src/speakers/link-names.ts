import { NICKNAMES } from "../lexicon/nicknames.js";
import type { Token } from "../text/token.js";
import { addEntity, addRole, remember, type Entities } from "./entities.js";
import type { Entity } from "./entity.js";
import { firmCalled, rememberFirm, SMALL, withoutForm } from "./firm-names.js";
import { generationBeside, generationOf } from "./generations.js";
import { mayAgree, type Generation, type TokenRange } from "./kinds.js";
import { link, type Linking } from "./linking.js";
import type { Mention } from "./mention.js";
import { isLikeABodys, tellBodies } from "./body-names.js";
import { isBodyJoiner, isCompanySuffix, isGivenName, natureOfNoun } from "./name-roles.js";
import { isUnknown } from "./name-shapes.js";
import { familyName, nicknameOf, wordsOf } from "./name-words.js";
import { singular } from "./nouns.js";

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
  const entity =
    bodyCalled(entities, mention, text) ??
    namesake(linking, index, words, generation) ??
    calledInPart(linking, mention, words) ??
    named(linking, mention, words);
  link(linking, entity, index);
  entity.generation ??= generation ?? generationBeside(tokens, mentions, index);
  if (entity.nature === "organization" && mention.nature !== "person") return;
  if (entity.name === null || (words.length > entity.given.length + 1 && beginsName(tokens, mention.name!))) {
    entity.name = mention.name;
    entity.given = words.slice(0, -1);
    entity.isLikeABodys = isLikeABodys(tokens, mention.name!);
  }
  if (mention.nature === "person") entity.nature = "person";
  if (entity.nature === "unknown") rememberBody(entities, entity, words, text);
}

/** "Aung San Suu Kyi"; not "Works of Aung Lund", "U.S. Tom Lund". */
function beginsName(tokens: readonly Token[], { first }: TokenRange): boolean {
  const token = tokens[first];
  return isGivenName(token) || (isUnknown(token) && token.closed === "" && !/\d/.test(token.lower));
}

/** What has been called so before; for a person only where that was its whole name, "Tom Lund", not "Tom Lund [Inc]". */
function bodyCalled({ byText, byStart }: Entities, mention: Mention, text: string): Entity | undefined {
  const known = byText.get(text);
  if (mention.nature !== "person") return known ?? byStart.get(text);
  if (known === undefined) return undefined;
  const { nature, name } = known;
  const { first, last } = mention.name!;
  return nature === "organization" && name!.last - name!.first !== last - first ? undefined : known;
}

/** Who of that surname the name may be another form of; not the father of whom "his son, Tom Lund" is told. */
function namesake(
  { tokens, mentions, entities }: Linking,
  index: number,
  words: readonly string[],
  generation: Generation,
): Entity | undefined {
  const list = entities.bySurname.get(familyName(words[words.length - 1]));
  if (list === undefined) return undefined;
  let found: Entity | undefined;
  for (const known of list) {
    if (!agrees(known, mentions[index], words) || !mayAgree(known.generation, generation)) continue;
    if (generation !== null && known.generation === generation) return known;
    found ??= known;
  }
  if (found === undefined) return undefined;
  const { fullNames } = found;
  const last = fullNames.length === 0 ? null : mentions[fullNames[fullNames.length - 1]];
  // without a suffix, only where both are named at once: "Tom Lund and his son, Tom Lund"
  if (last === null || (generation === null && last.sentence !== mentions[index].sentence)) return found;
  const told = generationBeside(tokens, mentions, index);
  if (told === null) return found;
  found.generation ??= told === "elder" ? "younger" : "elder";
  return undefined;
}

/** Who alone has all these words in a longer name: "Abu Hamza" of "Abu Hamza al-Lund", "de la Torre" of "Juan de la Torre Moe". */
function calledInPart(
  { tokens, entities: { byFirst } }: Linking,
  mention: Mention,
  words: readonly string[],
): Entity | undefined {
  let list: readonly Entity[] | undefined;
  for (let i = 0; i < words.length && list === undefined; i++) list = byFirst.get(words[i]);
  const found = list?.filter((entity) => {
    const { nature, name, given } = entity;
    return (
      (nature === "person" || nature === "unknown") &&
      given.length >= words.length &&
      mayAgree(entity.gender, mention.gender) &&
      ` ${wordsOf(tokens, name!).join(" ")} `.includes(` ${words.join(" ")} `)
    );
  });
  return found?.length === 1 ? found[0] : undefined;
}

function named({ tokens, entities }: Linking, mention: Mention, words: readonly string[]): Entity {
  const entity = addEntity(entities, mention);
  remember(entities.bySurname, familyName(words[words.length - 1]), entity);
  // "Mirza Fakhrul Alam" may be Mirza, and may be Fakhrul
  for (let i = 0; i < words.length - 1; i++)
    if (i === 0 || words[i].length > 2) remember(entities.byFirst, words[i], entity);
  for (const word of nicknameOf(tokens, mention.name!)) remember(entities.byFirst, word, entity);
  return entity;
}

function linkBody(linking: Linking, index: number, words: string[]): void {
  const { tokens, mentions, entities } = linking;
  const mention = mentions[index];
  const text = words.join(" ");
  const core = withoutForm(words);
  const entity =
    entities.byText.get(text) ?? firmCalled(entities, words, core) ?? addEntity(entities, mention);
  if (core !== words) {
    entity.nature = "organization";
    if (entity.name !== null && entity.name.last - entity.name.first < words.length)
      entity.name = mention.name;
  }
  entity.name ??= mention.name;
  link(linking, entity, index);
  rememberBody(entities, entity, words, text);
  // "the Port Authority" of Oslo
  const of = words.indexOf("of");
  const short = words.slice(0, of).join(" ");
  if (of > 1 && !entities.byText.has(short)) entities.byText.set(short, entity);
  if (core !== words) rememberFirm(entities, entity, core);
  // "the Rangers" of New York
  const end = tokens[mention.head];
  if (end.lower.endsWith("s") && natureOfNoun(end) === null && !isCompanySuffix(end))
    remember(entities.bySurname, end.lower, entity);
  addRole(entities, entity, singular(tokens[mention.head].word));
  // "the [Bureau] for Lakes", "the paper [maker] Orbin"
  const { first, last } = mention.name!;
  for (let i = mention.first; i < last - 1; i++) {
    if (natureOfNoun(tokens[i]) !== "organization") continue;
    else if (i === first - 1) {
      entity.title ??= {
        first: tokens[mention.first].tag === "DT" ? mention.first + 1 : mention.first,
        last: first,
      };
      addRole(entities, entity, singular(tokens[i].word));
    } else if (isBodyJoiner(tokens[i + 1])) addRole(entities, entity, singular(tokens[i].word));
  }
}

/** Lets a body be found by its name, its first word and its initials. */
function rememberBody(entities: Entities, of: Entity, words: readonly string[], text: string): void {
  entities.byText.set(text, of);
  remember(entities.byFirst, words[0], of);
  let initials = "";
  for (const word of words) if (!SMALL.has(word)) initials += word[0];
  if (initials.length > 1) entities.byAcronym.set(initials, of);
}

/** Whether a full name may be another form of an entity's: "Joe Biden", "Joseph R. Biden"; not "Jill Biden". */
function agrees({ gender, given }: Entity, mention: Mention, words: readonly string[]): boolean {
  if (!mayAgree(gender, mention.gender)) return false;
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
