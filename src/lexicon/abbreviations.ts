/**
 * When a word owns the full stop behind it: `always`, only when `capital`ised, or only before a `number`.
 * From the AP, Reuters and Guardian stylebooks' lists of abbreviations.
 */
export type AbbreviationUse = "always" | "capital" | "number";

const USES: Record<AbbreviationUse, string> = {
  always:
    "mr mrs ms messrs mme dr prof gov govs lt sgt cpl maj capt cmdr brig adm supt insp det dist atty asst assn dept univ " +
    "hon rep reps sens rev inc corp ltd llc plc bros mfg intl jr sr st ste mt ft ave blvd rd hwy pvt pfc spc tel " +
    "vs etc approx est pct dlrs govt natl ala ariz ark calif colo conn fla ga ill ind kan ky mich minn miss mont neb " +
    "nev okla ore pa tenn tex va vt wash wis wyo del mass ont que alta sask jan feb aug sept oct nov dec eds ed",
  capital:
    "sen pres gen col co cos mar apr jun jul sep sun mon tue tues wed thu thur thurs fri sat mo md la ltda messrs amb sec min ok pte pty cie ab sa",
  number: "no nos art fig vol pp p ch para rs",
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
    "asst. hon. rep. reps. sens. sen. rev. pres. gen. col. st. ste. mt. ft. pvt. pfc. spc. vs. no. nos. art. fig. vol. " +
    "amb. sec. min. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec."
  ).split(" "),
);
