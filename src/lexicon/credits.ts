/**
 * The words in small letters of lines about a story: its credits, and where and when it came out. What has any other
 * word in small letters is prose.
 */
export const LINE_WORDS =
  "by from and in for at of on the a an to with or via as our this own first also originally additional additionally " +
  "further contributed contributing contribution contributions contributor contributors reported reporting written " +
  "writing edited editing compiled translated translating translation produced production published posted updated " +
  "distributed provided input inputs research researcher researchers graphic graphics visuals photo photos photography " +
  "picture pictures image images video file files handout courtesy pool story article report reports dispatch copy " +
  "agency agencies staff wire wires press news newsroom newsdesk desk bureau bureaus service services team media writer " +
  "writers reporter reporters correspondent correspondents editor editors photographer photographers journalist " +
  "journalists freelance freelancer assistant intern interns producer producers international national foreign " +
  "domestic business political economics local various other monitoring based special online syndicated feed feeds van " +
  "von de der den del di da du la le el al bin y am pm ago hour hours minute minutes min mins";
