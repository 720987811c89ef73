/**
 * How notes to editors above a story begin, in small letters, without apostrophes and plural endings, by what has to
 * stand behind: nothing, a mark, anything, or one of the words between slashes.
 */
export const NOTES =
  "end extra,urgent,correction,clarification,update,kill,bulletin kill,bulletin,flash,eilmeldung,lead,first lead,second lead,third lead,new lead,advisory,full text,abstract,correction appended,exclusive,breaking," +
  "breaking new,staff report,wire report,from staff report,from wire report,staff and wire report,from staff and wire report," +
  "staff writer,press release,news release,media release|" +
  "mark ed,editor note,editors note,attention,by request,note to editor,notes to editor,language,article type,document type," +
  "report type,header,length,keyword,load-date|" +
  "any attn,rpt,not for publication,not for release,for immediate release,note content,embargoed for release|" +
  "/to/for/with/after/ refile,refiled,refiling|" +
  "/for/to/story/item/ repeat,repeating,repeated|" +
  "/story/item/an/ repeat of,repeats of|" +
  "/immediately/upon/monday/tuesday/wednesday/thursday/friday/saturday/sunday/ for release,advance for use|" +
  "/until/till/to/ embargo|/until/till/to/for/ embargoed|" +
  "colon from,to,cc,subject,reply-to,message-id,content-type,mime-version,contact,media contact,press contact|" +
  "/by/in/from/on/issued/carried/published/ text of report,text of statement,text of article,text of speech,text of interview";

/** Likewise those in brackets: "(Corrects paragraph 7)", "(All times local)". */
export const BRACKETED_NOTES =
  "any attn,ed,editor,ld,lead,correct,correcting,correction,corrected,update,updated,updating,add,recast,refile,refiled,refiling," +
  "repeat,clarifie,clarification,embargo,embargoed,change,fixe,remove,advisory,recap,wrap,rewrite,delete,filed,new throughout,for use,all time," +
  "the author is,the writer is,the opinions expressed,the views expressed";

/** Those in brackets that a sentence may begin with too: "(With photos)", "(Text of report)". */
export const PERHAPS_NOTES = "any with,photo,picture,note,text,report,excerpt,article,passage,for more";
