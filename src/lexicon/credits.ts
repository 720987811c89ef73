/** What credits below a story begin with, in small letters, in the singular: "Reporting by …", "Translator: …". */
const CREDIT_HEADS =
  "reporting,writing,editing,edited,compiled,written,translated,translation,translator,produced,input,contributing," +
  "contributed,contribution,contributor,research,assistance,file,report,agency input,editor,reporter," +
  "author,photo,video";

/**
 * How lines below a story begin, in small letters, without apostrophes and plural endings, by what has to stand behind:
 * nothing, a mark, anything, or else names and words of credits alone (`credited`; with "by", "from" or a colon, `names`),
 * no sentence (`notice`), or as `names` or a colon and no stop at the end (`label`).
 */
export const SIGN_OFFS =
  "end contact,media contact,press contact,related link,agencie|" +
  "mark correction,clarification,editor note,editors note,our standard,keyword,source text,source text for eikon,company coverage|" +
  "any an earlier version of this,to contact the reporter,to contact the editor,to contact the writer,to contact the author,view original content," +
  "view source version,to view the source version|" +
  "credited published in,published on,first published,originally published,last updated,updated,contact,twitter|" +
  "notice copyright,all rights reserved,some rights reserved,distributed by,provided by,riproduzione riservata|" +
  "label graphic,related new,related storie|" +
  `names ${CREDIT_HEADS}`;

/**
 * The words in small letters, in the singular, of lines about a story: its credits, and where and when it came out; roles
 * and particles of names aside. What has any other word in small letters is prose.
 */
export const LINE_WORDS =
  "by and from in for at of on the a an to with or via as our this own first also originally additional additionally " +
  "further contributed contributing contribution reported reporting written writing edited editing compiled translated " +
  "translating translation produced production published posted updated distributed provided input research researcher " +
  "graphic visual photo photography picture image video file handout courtesy pool story article report dispatch copy " +
  "agencie wire newsroom newsdesk media journalist freelance freelancer assistant assistance intern producer international national " +
  "foreign business political economic local monitoring based special syndicated feed am pm ago hour minute min " +
  "telephone tel phone fax email contact write";

/** What ends a story, by itself or with initials behind: "Enditem", "-ENDS-", "--Ends/TH". */
export const END_WORDS = "end ends enditem more eom nnnn";

/** What they are who report, and whom they report for. */
export const REPORTERS =
  "writer writers correspondent correspondents reporter reporters editor editors staff columnist columnists analyst " +
  "analysts redazione bureau contributor contributors service news agency press times post tribune herald journal online " +
  "desk team photographer sport";
