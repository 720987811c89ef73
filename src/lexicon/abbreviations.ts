/**
 * When a word owns the full stop behind it: `always`, only when `capital`ised, only capitalised behind a comma, as a
 * `region` is behind its town, or only before a `number`. From the AP, Reuters and Guardian stylebooks' lists of
 * abbreviations.
 */
type AbbreviationUse = "always" | "capital" | "region" | "number";

const USES: Record<AbbreviationUse, string> = {
  always:
    "mr mrs ms messrs mme dr govs lt sgt cpl capt cmdr brig atty asst assn dept sens inc corp ltd llc plc bros mfg intl jr " +
    "sr st ste mt ft ave blvd rd hwy pvt pfc spc vs v etc approx est pct dlrs mil bil govt jan feb aug sept oct nov eds",
  capital:
    "fr usec engr prof gov maj adm supt insp det dist univ hon rep reps rev tel natl sen pres gen col co cos mar apr jun jul sep dec del sun " +
    "mon tue tues wed thu thur thurs fri sat mo md la ltda amb sec min ok pte pty cie ab sa ed ala ariz calif colo fla kan " +
    "ky mich minn neb nev okla tenn tex vt wis wyo alta ont que sask",
  region: "ark conn ga ill ind mass miss mont ore pa va wash",
  number: "no nos art fig figs vol p pp ch para paras rs",
};

/** Lower-case abbreviations, without their full stop. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationUse> = new Map(
  (Object.keys(USES) as AbbreviationUse[]).flatMap((use) =>
    USES[use].split(" ").map((word) => [word, use] as const),
  ),
);

/** Those that stand before a name, so that no sentence ends after them. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    "mr. mrs. ms. messrs. mme. dr. prof. gov. govs. lt. sgt. cpl. maj. capt. cmdr. brig. adm. supt. insp. det. dist. atty. " +
    "asst. hon. rep. reps. sens. sen. rev. pres. gen. col. pvt. pfc. spc. vs. v. amb. sec. min. fr. usec. engr."
  ).split(" "),
);
