/** Words that an apostrophe begins, letters being left out before them: "'em", "'Twas", "rock 'n' roll". */
export const ELISIONS: ReadonlySet<string> = new Set(
  "em tis twas twere til till cause n bout round neath cuz coz nuff ere un er im ow s t d ll re ve m".split(
    " ",
  ),
);
