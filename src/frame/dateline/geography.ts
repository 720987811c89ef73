import { AMBIGUOUS_CITIES, CITY_CODES } from "../../lexicon/cities.js";
import { COUNTRY_NAMES } from "../../lexicon/countries.js";
import { withoutAccents } from "../../text/characters.js";
import { POSTAL_CODES, REGION_NAMES } from "../../lexicon/regions.js";

/** Where a place is: ISO 3166-2 and ISO 3166-1 alpha-2, as far as known. */
export interface Where {
  readonly region: string | null;
  readonly country: string | null;
}

/** A place name as the lexicons spell it: lower case, no stops, no accents, single spaces. */
export function placeKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return withoutAccents(
    name
      .toLowerCase()
      .replace(/[’`´]/g, "'")
      .replace(/[.\s]{1,20}/g, " ")
      .trim(),
  );
}

/** Letters, and single spaces and hyphens between them: nothing to take out. Not "St. Paul", "São Paulo". */
const PLAIN = /^[A-Za-z]{1,30}(?:[ -][A-Za-z]{1,30}){0,6}$/;

/** The variants of one name that the lexicons hold once: "FT. WORTH", "SAINT PAUL". */
function spelled(key: string): string {
  if (key.startsWith("saint ")) return `st ${key.slice(6)}`;
  if (key.startsWith("ft ")) return `fort ${key.slice(3)}`;
  return key;
}

/** Whether a bare name is a city that datelines use. */
export function isCity(key: string): boolean {
  return CITY_CODES.has(spelled(key)) || AMBIGUOUS_CITIES.has(key);
}

/** Whether a bare name is a city and nothing else, so that title case is enough: not "Jackson", nor "Madison". */
export function isPlainCity(key: string): boolean {
  return CITY_CODES.has(spelled(key));
}

/** Whether a bare name is a city, region or country. */
export function isPlace(key: string): boolean {
  return isCity(key) || COUNTRY_NAMES.has(key) || REGION_NAMES.has(key);
}

/**
 * A state, province or country by the name or abbreviation behind a city. "KY" in capitals is a postal
 * code; "Georgia" is the state (see `whereIs` for Tbilisi).
 */
export function areaOf(key: string, capitals = false): Where | null {
  const region = REGION_NAMES.get(key) ?? (capitals ? POSTAL_CODES.get(key.toUpperCase()) : undefined);
  if (region !== undefined) return fromCode(region);
  const country = COUNTRY_NAMES.get(key);
  return country === undefined ? null : { region: null, country };
}

/** Where a place is, from its name and the areas printed behind it. */
export function whereIs(key: string, areas: readonly Where[]): Where {
  const code = CITY_CODES.get(spelled(key));
  const city = code === undefined ? null : fromCode(code);
  if (areas.length === 0) return city ?? areaOf(key) ?? { region: null, country: null };
  const region = areas.find((area) => area.region !== null)?.region ?? null;
  const country = areas.at(-1)!.country;
  // "TBILISI, Georgia": the country, because the city is in it.
  if (region === "US-GA" && areas.length === 1 && city?.country === "GE") return city;
  // "PARIS, France": the country says no more than the list does; "PARIS, Texas" says other.
  return { region: region ?? (city?.country === country ? city!.region : null), country };
}

function fromCode(code: string): Where {
  if (code === "UN") return { region: null, country: null };
  return { region: code.length > 2 ? code : null, country: code.slice(0, 2) };
}
