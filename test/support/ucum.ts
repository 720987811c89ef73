/** Prefixes of UCUM that the library uses, and those of powers of two. */
const PREFIXES = "k M G T P E h d c m u n p a Ki";

/** Atoms of UCUM that take a prefix, and those that take none, of the units that news copy has. */
const METRIC =
  "m g s A K cd mol rad L l J N Pa W V F Ohm Hz Cel bar B By bit t ar cal Sv Bq Ci Bd m[Hg] [car_m]";
const PLAIN =
  "% a mo wk d h min deg [degF] [in_i] [ft_i] [yd_i] [mi_i] [nmi_i] [fth_i] [kn_i] [fur_us] [acr_us] [ly] " +
  "[lb_av] [oz_av] [dr_av] [ston_av] [lton_av] [oz_tr] [psi] [HP] [Btu] [ppm] [ppb] [pptr] " +
  "[gal_us] [qt_us] [pt_us] [bbl_us] [bu_us] [cup_us] [tbs_us] [tsp_us] [foz_us]";

const ATOMS: ReadonlySet<string> = new Set([
  ...PLAIN.split(" "),
  ...METRIC.split(" "),
  ...METRIC.split(" ").flatMap((atom) => PREFIXES.split(" ").map((prefix) => prefix + atom)),
]);

/**
 * Whether a code is one of the Unified Code for Units of Measure: atoms with an exponent each, and whole numbers, joined
 * by "." and "/", in brackets where several are below a stroke.
 */
export function isUcum(code: string): boolean {
  const below = /^(.+)\/\(([^()]+)\)$/.exec(code);
  if (below !== null) return isUcum(below[1]) && isUcum(below[2]);
  return code.split(/[./]/).every((part) => /^\d+$/.test(part) || ATOMS.has(part.replace(/[23]$/, "")));
}
