import { wordSet } from "../lexicon/words.js";
import type { Token } from "../text/token.js";
import { addEntity, addRole, lastBefore, remember, type Entities } from "./entities.js";
import type { Entity } from "./entity.js";
import { endOfBareName, generationOf } from "./generations.js";
import { mayAgree } from "./kinds.js";
import { link, type Linking } from "./linking.js";
import type { Mention } from "./mention.js";
import { genderOfGiven, natureOfNoun } from "./name-roles.js";
import { familyName } from "./name-words.js";
import { singular } from "./nouns.js";

/** Links a name of one word: a surname, a given name, a short form, an acronym, or a name that stands alone. */
export function linkShortName(linking: Linking, index: number): void {
  const { tokens, mentions, entities } = linking;
  const mention = mentions[index];
  const token = tokens[endOfBareName(tokens, mention.name!) - 1];
  const word = token.lower;
  const isPlace = mention.nature === "place" && mention.title === null;
  if (!isPlace || mention.first === 0 || !IN.has(tokens[mention.first - 1].lower)) {
    const namesakes = entities.bySurname.get(familyName(word));
    if (namesakes !== undefined) {
      const who = choose(linking, index, namesakes);
      if (who !== null) link(linking, who, index);
      // "Mr. Lund" is not Anna Lund
      if (who !== null || namesakes.some(({ gender }) => mayAgree(gender, mention.gender))) return;
    }
  }
  const known =
    entities.byText.get(word) ??
    (token.shape === "upper" ? entities.byAcronym.get(word.replaceAll(".", "")) : undefined) ??
    (isPlace
      ? familyNamed(entities, token, mention)
      : mention.title === null
        ? short(entities, word, index)
        : family(entities, token, index, tokens[mention.title.last - 1]));
  if (known !== undefined) {
    link(linking, known, index);
    return;
  }
  if (isFamily(entities, word)) {
    const who = meantByPronoun(linking, index, entities.byFirst.get(word)!);
    if (who !== null) link(linking, who, index);
    return;
  }
  if (areOfOneName(linking, mention, word)) {
    mention.nature = "group";
    mention.plural = true;
  }
  const fresh = addEntity(entities, mention);
  fresh.name = mention.name;
  entities.byText.set(word, fresh);
  if (mention.nature === "person" || mention.nature === "unknown") {
    remember(entities.bySurname, familyName(word), fresh);
  }
  link(linking, fresh, index);
  if (mention.nature === "organization" && natureOfNoun(token) !== null)
    addRole(entities, fresh, singular(token.word));
}

/** "[the Lunds] said", where a Lund has been named. */
function areOfOneName({ tokens, entities }: Linking, { first }: Mention, word: string): boolean {
  return tokens[first].lower === "the" && word.endsWith("s") && entities.bySurname.has(word.slice(0, -1));
}

const IN: ReadonlySet<string> = /* @__PURE__ */ wordSet("in at near from to across outside around");

/** Whether several people's names begin with a word, so that alone it may stand for any of them: "Kim". */
function isFamily({ byFirst }: Entities, word: string): boolean {
  const list = byFirst.get(word);
  return list !== undefined && list.length > 1 && list.every(({ nature }) => nature === "person");
}

/** Those of some entities that the story has spoken of before a mention. */
function introducedBefore(entities: readonly Entity[], index: number): Entity[] {
  return entities.filter(({ introduced }) => introduced < index);
}

/** The only entity whose name begins with a word: the only one of all, or else the only person introduced so far. */
function short(entities: Entities, word: string, index: number): Entity | undefined {
  const list = entities.byFirst.get(word);
  if (list === undefined || list.length < 2) return list?.[0];
  const introduced = introducedBefore(list, index);
  return introduced.length === 1 && isFamily(entities, word) ? introduced[0] : undefined;
}

/** Whose family name stands first, "Hu Vikming … [President Hu]", or who is called so by title and given name, "Sheikh Khalid Moe … [Sheikh Khalid]"; not "Prince Harry" for Harry Moe. */
function family(entities: Entities, token: Token, index: number, title: Token): Entity | undefined {
  const entity = short(entities, token.lower, index);
  if (entity === undefined) return undefined;
  const { nature, given, isLikeABodys, roles } = entity;
  if (genderOfGiven(token) !== null && !roles.includes(singular(title.word))) return undefined;
  return nature === "person" || (nature === "unknown" && given.length > 0 && !isLikeABodys)
    ? entity
    : undefined;
}

/** Who speaks by a family name that stands first and is a place's as well: "Gao Vikming … [Gao] said"; not "[Charlotte] said". */
function familyNamed(entities: Entities, token: Token, { speaks, subject }: Mention): Entity | undefined {
  if (!(speaks || subject) || genderOfGiven(token) !== null) return undefined;
  const list = entities.byFirst.get(token.lower);
  return list?.length === 1 && list[0].nature === "person" ? list[0] : undefined;
}

/**
 * Which of those with one surname is meant: the only one who agrees with the form of address and the title; or
 * else the only one introduced so far, or the one the surname alone has stood for last. Null if none is.
 */
function choose(linking: Linking, index: number, namesakes: readonly Entity[]): Entity | null {
  const { tokens, mentions } = linking;
  const mention = mentions[index];
  const generation = generationOf(tokens, mention);
  let fits = namesakes.filter(
    (known) => mayAgree(known.gender, mention.gender) && mayAgree(known.generation, generation),
  );
  if (generation !== null && fits.length > 1) fits = fits.filter((known) => known.generation === generation);
  if (fits.length > 1 && mention.title !== null) {
    const role = singular(tokens[mention.title.last - 1].word);
    const titled = fits.filter(({ roles }) => roles.includes(role));
    if (titled.length > 0) fits = titled;
  }
  if (fits.length < 2) return fits[0] ?? null;
  const introduced = introducedBefore(fits, index);
  if (introduced.length < 2) return introduced[0] ?? fits[0];
  return lastMeant(linking, index, introduced) ?? meantByPronoun(linking, index, introduced);
}

/** The only one of whom it may be told, "Lund said [she] would go": with a man of the name, the woman. */
function meantByPronoun({ mentions }: Linking, index: number, namesakes: readonly Entity[]): Entity | null {
  if (!mentions[index].speaks) return null;
  let next = index + 1;
  while (mentions[next]?.beside === index) next++;
  const { form, gender, sentence } = mentions[next] ?? mentions[index];
  if (form !== "pronoun" || gender === null || sentence !== mentions[index].sentence) return null;
  const fits = namesakes.filter((known) => mayAgree(known.gender, gender));
  return fits.length === 1 ? fits[0] : null;
}

/**
 * Of several with one surname, the one it stood for last, unless another has been named in full since, in this
 * paragraph; before it has stood for any, the one named in full in a later paragraph than the others.
 */
function lastMeant(
  { tokens, mentions }: Linking,
  index: number,
  namesakes: readonly Entity[],
): Entity | null {
  const paragraphOf = (mention: number): number =>
    mention < 0 ? -1 : tokens[mentions[mention].first].paragraph;
  const here = paragraphOf(index);
  let short = -1;
  let full = -1;
  let before = -1;
  let shortFor: Entity | null = null;
  let fullFor: Entity | null = null;
  for (const known of namesakes) {
    const { lastShort, fullNames } = known;
    if (lastShort > short) {
      short = lastShort;
      shortFor = known;
    }
    const last = lastBefore(fullNames, index);
    if (last > full) {
      before = full;
      full = last;
      fullFor = known;
    } else before = Math.max(before, last);
  }
  if (shortFor === null) {
    // "his daughter, Kari Lund, said. … Lund was born": the father
    const heads = namesakes.filter(
      ({ introduced }) => !/^P[RO]/.test(tokens[mentions[introduced].first - 1]?.tag ?? ""),
    );
    if (heads.length === 1 && !mentions[index].speaks) return heads[0];
    return paragraphOf(full) > paragraphOf(before) ? fullFor : null;
  }
  return fullFor === shortFor || full < short || paragraphOf(full) < here ? shortFor : null;
}
