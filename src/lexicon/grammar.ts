/** The closed classes of English: each word with the tag it mostly has. Numbers below a hundred are of `CD` too. */
export const CLOSED_CLASSES = {
  DT: "the a an this these those each every some any no another either neither all both half",
  IN:
    "of in for on with by from at as after than into if about over against between while since through under during " +
    "before because among amid around toward towards despite near within without until till although though unless whether along " +
    "across behind beyond above below throughout inside outside upon versus via like unlike except besides onto amongst " +
    "aboard concerning regarding beneath underneath alongside per whereas lest atop opposite amidst that",
  TO: "to",
  CC: "and or but nor yet & plus",
  PRP:
    "i you he she it we they me him us them himself herself itself themselves myself ourselves yourself one everyone someone " +
    "nobody everybody somebody anyone anybody everything something nothing anything mine yours hers ours theirs none",
  PRP$: "my your his its our their her",
  WP: "who whom what whoever whatever",
  WP$: "whose",
  WDT: "which",
  WRB: "when where why how whenever wherever",
  MD: "will would could can should may might must shall cannot can't won't wouldn't couldn't shouldn't mustn't ought",
  VBZ: "is has does isn't hasn't doesn't",
  VBP: "are have do am aren't haven't don't ain't",
  VBD: "was were had did wasn't weren't hadn't didn't",
  VB: "be",
  VBN: "been done",
  VBG: "being having doing",
  RB:
    "not also so now most just very still well earlier then here there already later too never again even more less once " +
    "almost ever often together soon rather forward instead else perhaps quite sometimes aside twice elsewhere otherwise somewhat " +
    "maybe thus apart regardless forth meanwhile anywhere anymore therefore indeed anyway ago ahead away n't however always far " +
    "yesterday today tonight tomorrow out up down off back only nearly nonetheless nevertheless moreover furthermore hence abroad " +
    "overseas thereby thereafter afterward afterwards seldom alone",
  UH: "yes yeah please ok okay oh",
  CD: "hundred thousand million billion trillion bn mln lakh crore dozen",
};

/** Adjectives that neither their ending nor a verb gives away. */
export const ADJECTIVES =
  "other new first former foreign many next such long much same due likely high past private early " +
  "good second senior big common low old large corporate strong higher late little future few third " +
  "short full hard nuclear latest largest certain small biggest similar great white black young worth " +
  "difficult bad main joint sure online fourth guilty minimum popular heavy tough ready wrong true " +
  "overall highest civil poor larger deep false whole standard fair entire transgender smaller greater " +
  "dead unlikely particular human huge safe daily multiple wide prime worst rich wealthy broad sharp " +
  "longtime bigger stronger northern southern eastern western unclear easy secret fewer bipartisan " +
  "worldwide weak racist weekly unfair younger favorite aware nationwide regular easier friendly older " +
  "angry quarterly vast monthly quick broader complex fresh soft happy rare modern extreme deadly " +
  "severe extra greatest simple socialist fifth sole straight green nearby proud tougher intense " +
  "honest solid smart lowest fierce widespread eager modest steady hostile grand overnight rapid wider " +
  "interim closest dark sixth costly unknown strongest elite partisan ultimate genuine harsh wild " +
  "crazy unique male female diverse accurate desperate nice lengthy cold strict inappropriate slight " +
  "suburban unaware stupid absolute hot ill afraid fake bold unpopular able several familiar concerned " +
  "elderly lovely lonely presidential local real special key red alive asleep unable current public " +
  "terrorist legitimate sudden fine yellow calm rear toxic swift recent urgent transparent violent " +
  "silent permanent frequent prominent significant relevant reluctant important pregnant immigrant " +
  "independent apparent subsequent consistent efficient sufficient confident different secondary " +
  "military contrary voluntary unfit loud bright grim bitter cheap distant remote steep thin thick " +
  "tall rough raw empty vacant loyal rude brave blunt candid humble vague stark bleak dire fiscal " +
  "federal civic logical mere sheer utter naked sacred";

/** Adverbs that do not end in -ly and are in no closed class. */
export const ADVERBS =
  "faster harder longer upward downward southward northward outright apiece overnight sooner halfway downtown midway";

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS =
  "likely early family rally supply unlikely apply ally friendly fly rely reply assembly elderly deadly costly italy july daily weekly " +
  "monthly quarterly only ugly holy lively lovely lonely timely orderly anomaly bully tally monopoly emily sally kelly billy molly " +
  "dolly holly polly willy lily carly kimberly beverly nelly";

/** Nouns common enough to begin a sentence with a capital that makes no name of them, and those with an adjective's ending. */
export const NOUNS =
  "tribunal festival cardinal rival animal admiral marshal corporal journal canal terminal metal medal " +
  "mineral arsenal memorial cathedral funeral burial survival arrival refusal denial withdrawal " +
  "disposal removal renewal reversal dismissal referral deferral rehearsal appraisal betrayal " +
  "portrayal editorial tutorial manual ritual mural coral detective motive archive fugitive captive " +
  "perspective objective incentive directive narrative locomotive clinic comic fabric republic " +
  "mechanic epidemic pandemic panic picnic topic traffic logic music skeptic sceptic cleric medic " +
  "mosaic paramedic plastic tactic attic vegetable table cable constable syllable cooperative collective " +
  "academic professional individual intellectual criminal relative native people company percent " +
  "government president week year voter election country candidate official loss group month debt " +
  "statement business policy law administration money day sale security world member chief spokesman " +
  "spokeswoman spokesperson agreement media case system office program committee news nominee delegate " +
  "investigation industry growth nomination capital leader economy decision reporter woman man " +
  "chairman quarter income director supporter convention firm executive production information " +
  "investment speech weeks lawmaker conference health data secretary immigration senator allegation " +
  "period agency job manager family majority city worker other analyst life governor adviser advisor " +
  "deficit operation effort cost victory management earnings thing approval department development " +
  "morning establishment building hearing event financing movement ruling subsidiary filing banking " +
  "moment announcement opening manufacturing equipment trial rhetoric commitment endorsement goal " +
  "alternative coal evening principal closing sterling scandal lending argument incident opponent " +
  "treatment rating material settlement restructuring content agent student unemployment involvement " +
  "indictment amendment requirement environment giant judgment spring parent briefing employment " +
  "housing representative testing initiative gathering retirement improvement advertising consultant " +
  "client assistant equivalent parliament hospital entertainment wrongdoing accounting prosecutor " +
  "investigator resident expert economist critic scientist researcher doctor teacher minister ministry " +
  "lawyer attorney soldier troop militant protester protestor demonstrator activist victim survivor " +
  "neighbor authority aide diplomat democrat republican conservative liberal trader investor " +
  "shareholder farmer driver passenger player coach crowd child men women children criticism " +
  "opposition intelligence military army navy union association organization council university " +
  "college newspaper magazine television radio website network letter rescuer firefighter nothing " +
  "something everyone someone proposal negotiation county nation ground wound revenue turnout output " +
  "rainfall death temperature copper gold gas bond rain";

/** What something is called that a clause behind tells: "it is [hard] to say". */
export const JUDGING_WORDS =
  "clear unclear possible impossible necessary important essential crucial vital hard difficult easy true obvious evident " +
  "apparent wrong right fair unfair early premature better best good time";

/** What is said, thought or likely: "it was [announced] that"; not "it is expected to". */
export const STATING_WORDS =
  "likely unlikely certain said believed reported announced understood thought expected estimated known unknown feared " +
  "hoped";

/** Words before a "to" that a noun follows: "[according] to police"; not "wanted to police". */
export const BEFORE_TO_A_NOUN =
  "according due thanks prior owing contrary next close similar related compared attributed addition response";

/** Determiners that stand for a noun by themselves: "[Another] said so", "[both] were late". */
export const LONE_DETERMINERS = "another both neither either each all some";

/** Forms of "be", "have" and "get" that a participle follows. */
export const PARTICIPLE_HELPERS =
  "is are was were be been being am has have had having isn't aren't wasn't weren't hasn't haven't hadn't 've 're 'm got " +
  "get";

/** What may part "it" from its verb: "it [may soon] be clear that". */
export const VERB_HELPERS =
  "may might can could will would should must 'll 'd has had does did not n't never also still now soon then long quickly " +
  "already often just only";

/** Forms of verbs that link "it" with what it is called. */
export const LINKING_FORMS =
  "is was be been isn't wasn't 's becomes became become seems seemed appears appeared remains remained";
