/**
 * Verbs that attribute, in lemmas, by what they do: the classes follow the speech-act and psychological verbs of
 * Levin (1993) and the cue types of the PolNeAR guidelines (Newell, Margolin and Ruths, 2018). A verb stands in
 * the class of its most common use in news. The classes up to `promise` are of saying; the order is part of the weights.
 */
export const CUE_VERBS: Readonly<Record<string, string>> = {
  say: "say state go utter",
  tell: "tell inform notify advise assure reassure brief remind convince persuade",
  add: "add continue conclude begin reply respond answer interject retort finish elaborate repeat reiterate counter",
  report:
    "report write tweet retweet post blog publish text email e-mail carry read relate recount recall narrate",
  quote: "quote cite paraphrase invoke",
  announce:
    "announce declare proclaim reveal disclose confirm unveil release issue deliver divulge herald pronounce confide apologize apologise publicize launch debut trumpet",
  explain:
    "explain note observe remark comment clarify mention stress emphasize emphasise underline underscore highlight detail specify point reference allude word",
  assert:
    "assert claim argue contend maintain insist allege reckon posit affirm submit testify attest swear suggest hint imply insinuate opine joke quip muse boast brag profess reaffirm restate purport theorize surmise hypothesize stipulate marvel gloat",
  concede: "admit acknowledge concede confess grant recognize recognise accept",
  deny: "deny dispute refute rebut dismiss discount contradict disagree disavow downplay brush shrug deflect gloss dodge evade sidestep",
  shout:
    "shout yell scream cry chant whisper mutter murmur exclaim blurt roar bark growl boom snap sigh gush sing recite beam fume thunder shriek mumble boo vent grouse scoff bristle blare gripe grumble rant rave deadpan",
  ask: "ask wonder inquire enquire query question probe",
  warn: "warn caution threaten predict forecast foresee project estimate calculate speculate guess gauge anticipate",
  urge: "urge exhort implore plead beg encourage call appeal demand order command instruct direct request invite recommend propose advocate prod press petition lobby pitch float nag coax",
  promise: "promise vow pledge commit guarantee undertake offer volunteer",
  praise:
    "praise laud hail applaud commend celebrate welcome thank congratulate tout extol compliment salute honor honour cheer champion admire relish revere idolize vouch boost",
  criticize:
    "criticize criticise blame denounce condemn decry deplore slam blast attack assail lambaste lambast rip rap chide scold rebuke reprimand deride mock ridicule bash skewer hammer lash insult taunt disparage excoriate pillory savage lament bemoan complain protest fault chastise berate castigate knock hit slap rail challenge belittle trash spar jeer heckle pan malign vilify demean demonize denigrate inveigh fulminate pummel upbraid admonish grill trounce whack",
  accuse: "accuse charge indict implicate",
  call: "describe characterize characterise portray label dub brand term depict deem cast paint compare liken name refer define tag view regard identify titled entitle attribute credit interpret frame nickname coin rename envision single peg",
  believe:
    "believe think consider feel suppose assume suspect imagine doubt figure presume perceive judge sense reason puzzle",
  know: "know understand realize realise learn see hear find discover notice remember forget determine ascertain witness uncover watch",
  show: "show indicate demonstrate signal reflect prove illustrate document contrast symbolize symbolise mirror",
  want: "want wish hope desire prefer like love hate fear worry regret dread long yearn enjoy dislike loathe care despise resent covet crave strive vie",
  intend:
    "plan intend aim mean seek try attempt decide choose opt resolve contemplate ponder prepare look expect mull weigh eye target work push fight devise explore envisage",
  support: "support back endorse favor favour defend embrace sponsor promote approve uphold side",
  oppose:
    "oppose reject resist refuse decline object disapprove veto block repudiate renounce disown rebuff snub ignore balk boycott spurn prohibit restrict withhold forbid thwart shun eschew",
  agree: "agree concur settle negotiate echo acquiesce align",
  seem: "seem appear",
  discuss:
    "discuss talk speak debate address outline share express voice present lay tackle raise cover touch focus list introduce articulate recapitulate include display circulate dwell delve preach lecture",
  decide:
    "rule pass vote sign allow permit ban authorize authorise adopt enact ratify nominate appoint elect select fire hire dedicate devote mandate impose designate require reconsider rescind revoke sanction",
  joke: "tease",
};

/** Nouns that attribute, in lemmas: "his criticism of", "the decision to", "a report that". */
export const CUE_NOUNS: Readonly<Record<string, string>> = {
  saying:
    "statement remark comment word announcement declaration assertion claim argument allegation accusation charge suggestion explanation answer response reply testimony speech tweet message quote saying slogan chant mantra rhetoric talk letter question query story report headline account note post email narrative theory contention insistence assurance acknowledgment admission denial confession",
  criticism:
    "criticism attack complaint condemnation denunciation protest insult objection rebuke critique jab shot swipe warning threat praise applause compliment tribute endorsement apology",
  belief:
    "belief view opinion idea thought feeling sense notion conviction opposition support concern fear hope worry doubt skepticism desire wish expectation confidence faith suspicion perception impression impatience frustration anger assumption consensus fact interest preference stance position love hatred critic supporter opponent advocate proponent backer favor speculation understanding focus strategy passion rumor rumour assessment alarm scorn backlash",
  decision:
    "decision ruling advice plan proposal promise pledge vow call demand request order recommendation bid effort attempt push campaign intention commitment willingness goal aim agreement backing offer refusal rejection approval vote invitation appeal prediction forecast estimate calculation finding conclusion policy agenda",
};

/** Those of them that a clause behind "that" tells what is said or thought: "the claim that". */
export const CLAUSE_NOUNS =
  "claim complaint suggestion warning concern fear doubt allegation accusation rumor rumour assertion assurance promise " +
  "pledge criticism speculation hope worry denial admission report statement";

/** What is thought of a thing, and what the thing then does: "the plan [drew] [criticism]". */
export const RECEPTION_NOUNS =
  "criticism praise support opposition backing condemnation applause ridicule anger outrage backlash";
export const RECEIVING_VERBS = "draw face win receive earn spark prompt garner";

/** Adjectives that attribute behind "be": "she was adamant that", "officials are wary of". */
export const CUE_ADJECTIVES =
  "clear eager critical wary confident proud angry adamant sure unsure unhappy skeptical sceptical optimistic pessimistic reluctant nervous glad happy willing unwilling ready aware certain concerned worried afraid hopeful upset furious grateful convinced keen pleased disappointed surprised shocked outraged frustrated thankful sorry unclear unconvinced doubtful open opposed committed determined bullish bearish";

/** Adverbs and adjectives that attribute by themselves: "reportedly", "a self-described socialist". */
export const CUE_MODIFIERS =
  "reportedly allegedly seemingly apparently supposedly purportedly so-called self-described self-proclaimed self-styled would-be per";

/** Verbs that pass for nouns and that a clause follows in a headline: "Court [rules] worship is legal". */
export const HEADLINE_VERBS = "claim demand doubt fear hope pledge promise report rule vote warn";

/** Verbs that a clause without "that" may follow. */
export const CLAUSE_VERBS =
  "say add claim believe think hope fear know argue insist suggest warn note report announce find show estimate predict " +
  "expect deny admit concede acknowledge allege understand feel reckon tell maintain stress explain";

/** Verbs of saying aloud or in writing, with the words themselves behind: `shouting "No, no"`. */
export const UTTERANCE_VERBS =
  "say ask reply shout tweet write add read cry chant yell respond answer scream tell";

/** What a writer calls words that went before: '"… at once," [remarks] that some took as a threat'. */
export const COMMENT_NOUNS =
  "remark comment word claim charge accusation allegation statement reference phrase";

/** What somebody's words may be by themselves: '"Not today," was the minister's [answer]'. */
export const ANSWER_NOUNS =
  "answer reply response verdict message reaction advice assessment conclusion comment explanation motto warning " +
  "prediction";

/** Verbs whose subject has no part in the words that are their object: "rejected [criticism that …]". */
export const REJECTING_VERBS =
  "reject dismiss deny rebuff refute face draw prompt spark counter dispute address";

/** What a body does with what it has in mind, in the forms that stand behind "it": "said it [plans] to". */
export const PLANNING_FORMS =
  "plans planned expects expected intends intended hopes hoped wants wanted aims aimed sold bought agreed signed";
