/** Small words of reporters' names: "Ana [de la] Cruz". */
export const BYLINE_PARTICLES =
  "de del della van von der den la le el al bin ibn da dos di du ten ter af av y and";

/** What may stand small between the capitals of a place's name: "RIO [de] JANEIRO", "Isle [of] Man". */
export const PLACE_PARTICLES =
  "of the de del della di da do dos das du la le las los les al el sur en am an der upon on e y";

/** What may stand small between the capitals of anybody's name: "Ursula [von der] Leyen", "Johnson [&] Johnson". */
export const NAME_JOINERS =
  "of the & for on and von van der den de da di del della do dos du la le el al bin ibn ben abu arap ter zu y";

/** Words that no name begins with: "By Monday", "By contrast", "By The End". */
export const NO_BYLINES =
  "the a an now this that his her its most comparison contrast mid early late year end week january february march june " +
  "july september october november december";

/** What stands behind a name and is none of its words: "Tom Lund [Jr.]", "Kari Dahl [QC]". */
export const NAME_SUFFIXES = "jr jr. sr sr. ii iii iv kc qc sc bl mp msp obe mbe cbe phd ph.d. md m.d.";
