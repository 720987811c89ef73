/**
 * The words in small letters, in the singular, of lines about a story: its credits, and where and when it came out; roles
 * and particles of names aside. What has any other word in small letters is prose.
 */
export const LINE_WORDS =
  "by from and in for at of on the a an to with or via as our this own first also originally additional additionally " +
  "further contributed contributing contribution reported reporting written writing edited editing compiled translated " +
  "translating translation produced production published posted updated distributed provided input research researcher " +
  "graphic visual photo photography picture image video file handout courtesy pool story article report dispatch copy " +
  "agencie wire newsroom newsdesk media journalist freelance freelancer assistant intern producer international national " +
  "foreign business political economic local monitoring based special syndicated feed am pm ago hour minute min";
