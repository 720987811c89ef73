/**
 * Phrases in front of a figure that say how firmly it is held; the longest that fits counts. `up-to` is `at-most`
 * as well, of an estimate whose top is named, so that it bounds nothing from below or above.
 */
export const MODIFIERS: Record<string, string> = {
  approximate:
    "about,around,roughly,approximately,approx,approx.,some,nearly,almost,close to,estimated,an estimated,circa,ca.,c.,virtually,barely," +
    "in the region of,in the order of,on the order of,something like,an approximate,several,a few,few,many,a couple of,couple of,~,≈",
  "at-least":
    "at least,no fewer than,no less than,as few as,as little as,as low as,not less than,not fewer than,a minimum of,minimum of,>=,≥,greater than or equal to," +
    "more than or equal to,equal to or greater than,equal to or more than,bigger or equal than,higher or equal than,greater or equal than,larger or equal than",
  "more-than":
    "more than,better than,over,above,in excess of,upwards of,upward of,exceeding,exceed,exceeds,exceeded,surpass,surpassing,surpassed,greater than," +
    "larger than,higher than,bigger than,well over,just over,slightly over,slightly more than,a little over,topping,north of,>",
  "at-most":
    "at most,no more than,not more than,a maximum of,maximum of,not exceeding,<=,≤,less than or equal to,fewer than or equal to," +
    "equal to or less than,equal to or fewer than,smaller or equal than,lower or equal than,less or equal than",
  "up-to": "up to,as many as,as much as,as high as,as long as",
  "less-than":
    "less than,fewer than,under,below,lower than,smaller than,just under,slightly under,well under,short of,shy of,south of,just short of," +
    "just shy of,<,sub",
};

/** Words and phrases behind a figure that do the same: "or more", "at least", "or so". */
export const TRAILING_MODIFIERS: Record<string, string> = {
  approximate: "or so,or thereabouts",
  "at-least":
    "or more,or higher,or greater,or above,or over,or older,at least,and more,and over,and older,and above,and up",
  "more-than": "plus,+",
  "at-most":
    "or less,or fewer,or lower,or below,or under,or younger,at most,at the most,and under,and younger,and below",
};

/** Words that may stand between a word and its figure and only say how near it is: "to [about] 5", "[at least] 20 people". */
export const HEDGES = "about around nearly almost roughly over under up at least as";

/** Those that do so in front of a figure with a preposition: "from [some] 5", "to [just] 4". */
export const LEVEL_HEDGES = `${HEDGES} some approximately just only much a an record`;

/** Words of a rise: base forms of verbs and nouns, and every form of those that the lexicon does not know. */
export const RISES =
  "above accelerate add additional advance appreciate better boost bounce climb double escalate expand " +
  "expansion extra faster firmed firmer dearer gain greater grow growth heavier higher hike improve " +
  "improvement increase jump larger leap leaped lengthen lengthened lengthening lift longer more multiplied pop popped quadrupled quickened raise rally rebound " +
  "rise rocket rocketed skyrocket skyrocketed soar spike spiked spikes strengthen stronger surge swell " +
  "triple up upsurge uptick upturn upward upwards widen wider";

/** Words of a fall, likewise. */
export const FALLS =
  "below cheaper collapse contract contraction crash cut decline decrease depreciated devalue dip " +
  "discount dive dived dives down downturn downward downwards drop dwindle ease erase fall fewer " +
  "halve less lose loss lower narrow plummet plunge receded reduce reduction retreat sagged shave shaved " +
  "shaving shed shorten shorter shrink shrinkage sink slash slide slip slow slower slump smaller trim tumble " +
  "weaken weaker wipe";

/** Verbs that are a multiple in themselves, in all their forms. */
export const MULTIPLYING_VERBS =
  "double doubled doubles doubling triple tripled triples tripling treble trebled trebles trebling " +
  "quadruple quadrupled quadruples quadrupling halve halved halves halving";

/** Words that may stand between a word of rise or fall and its figure. */
export const BETWEEN_CHANGE =
  "by a an as much many than about around roughly approximately some nearly almost more less fewer at least up to just only over under another " +
  "further even additional estimated revised adjusted record between slightly sharply steadily again back also from well close the its their on average " +
  "annual annualized annualised monthly quarterly total combined cumulative net whopping staggering massive mere modest edged yet of in";

/** Words that end as superlatives do and are none; those in -quest are known by that. */
export const NO_SUPERLATIVES =
  "arrest bucharest budapest congest contest detest digest dishonest earnest everest forest " +
  "harvest honest interest invest manifest midwest modest northwest priest protest rainforest " +
  "reinvest southwest suggest tempest unrest";

/** Verbs of what befalls people; the places that "in" leads to behind so many of them are no whole that they are of. */
export const TOLL_VERBS =
  "abduct arrest capture charge detain evacuate free hurt infect injure jail kidnap kill murder rescue save seize shoot wound";

/** Nouns that a score or a vote stands before: "a 9-2 lead", "a 60-40 vote". */
export const SCORED =
  "lead win victory loss defeat draw tie vote score margin decision ruling split record deficit advantage aggregate series majority " +
  "triumph rout drubbing thrashing verdict halftime half-time result scoreline favorite chance odds season edge run";

/** Other words of games and votes, by their base forms. */
export const PLAYED = "beat lose advance trail goal game match set ahead behind rule";

/** Words of a story about an election or its polls, whose points are of the percentage. */
export const POLL_WORDS = "poll polls pollster pollsters voters";

/** Words near points that are of an index or a game all the same. */
export const POINT_OWNERS =
  "index dow nasdaq nikkei ftse sensex nifty dax stoxx s&p shares stocks bond bonds yields scored rebounds assists game games " +
  "season match table standings basis";

/** Where those stand who are "17th in the standings". */
export const STANDINGS = "standings rankings ratings table league list chart charts polls division medals";

/** Nouns in front of a number that make it a label, whatever comes behind: "Article 50", "Flight 370", "page 4". */
export const NUMBER_LABELS =
  "article section chapter part page pages paragraph clause rule title amendment resolution act book volume vol vol. no no. nos nos. nr nrs nr. " +
  "fig fig. table appendix annex row phase type grade round heat lot apartment apt suite room floor gate terminal platform lane pier dock bay block " +
  "flight runway highway route interstate exit junction channel studio version episode verse psalm scene apollo soyuz shenzhou voyager boeing airbus " +
  "falcon model mark mk mach windows iphone ipad galaxy note playstation android ward precinct box size zip extension ext ext. formula " +
  "generation gen option proposition prop prop. docket ps category cat fortune euro covid hiv hepatitis tower hangar q module chapters sections articles " +
  "stoxx ftse nasdaq nikkei cac dax topix kospi csi s&p";

/** Nouns that do so only where nothing that can be counted comes behind: "season 3", "Game 6"; not "building 152 homes". */
export const WEAK_LABELS =
  "season state county day order plan test match measure district area code issue group level series region race run unit world line lines item items radio " +
  "number numbers figure class form week game stage building track road station zone sector pool lap leg case cell camp school tier cat division league " +
  "bottom top super bowl agenda hall quarter step lesson dose war wwi us u.s. sr ca i- question answer proposal band team task launch mission plant reactor";

/** Words after a number that make an address or a road of what precedes: "123 Elm Street". */
export const STREETS =
  "street st st. avenue ave ave. road rd rd. way drive dr dr. boulevard blvd blvd. lane ln place pl pl. court ct terrace square highway parkway broadway " +
  "plaza row close crescent alley circle";

/** Nouns that "one" goes with without counting: "one day", "one thing", "one another". */
export const IDLE_ONES =
  "another day thing way reason time point example such by who that which is was has of day's morning evening night afternoon more else " +
  "can could would should may might must will cannot wants needs knows thinks sees and or for with to in on at as from after before " +
  "step where when if than had have does did were are be been being expert what how but kind sort";

/** Words before "one" that make it a pronoun: "no one", "this one". */
export const PRONOUN_ONES =
  "no any every some each this that which the another other first last next previous only same wrong right big good bad new old great many my your his her its our their";

/** What a multiple is compared with, as it begins behind "times": "10 times [as] many", "6.5 times [earnings]"; not "five times a week". */
export const MULTIPLE_STANDARDS =
  "as more higher larger bigger greater faster less lower smaller likelier better worse longer stronger heavier the its their our his her my your that those what earnings ebitda profit profits forward trailing book sales revenue one over expected annual normal usual";

/** What stands in front of a year even where a plural noun follows: "[the] 2012 elections", "[in] 2016 voters". */
export const YEAR_LEADS =
  "in since by from until till before after during of early late mid the fiscal year summer winter spring autumn fall his her its their our this any 's";

/** What makes an amount of the number behind it: "[about] 1700", "more [than] 2000", "fell [below] 2000"; not "in 2000". */
export const COUNT_LEADS =
  "than about some least nearly almost over above below under exceeding approximately roughly only around estimated many";

/** Verbs that "up" and "down" give another sense: "[made] up 5 percent"; not "moved up 5 percent". */
export const UP_VERBS =
  "make eat use draw soak mop snap buy gobble set take turn sign give tear burn put hold break shut track hunt gun mow line round show pay";

/** What may stand behind a lone "half", "a third" or "a quarter" that is a share of something: "half [the] land"; not "half time". */
export const SHARE_FOLLOWERS =
  "of the a an its their his her our my your all those that as million billion a-million dozen";

/** What may stand in front of a share with nothing behind it: "fell [by] a third", "more [than] half"; not "the first half". */
export const SHARE_LEADS =
  "by than about nearly almost around roughly over under above below some least most approximately just only to";

/** What "over 10 years" answers "how long" behind, in lemmas: "[for] over a year", "[took] over two hours"; not "cost $5m over 10 years". */
export const LASTING_LEADS =
  "for in of after by just well slightly little a take last spend serve wait be need require add";

/** What a unit of one letter may stand before, so that no noun phrase goes on behind it: "5 m [high]", "12 C [and]"; not "5 m people". */
export const UNIT_FOLLOWERS =
  "is are was were and or to in on at by from x of for with than above below long wide tall high deep thick away per into down up the a while when after before which as equals";

/** Words that make degrees an angle: "[turned] 90 degrees"; not "[rose] 90 degrees". */
export const ANGULAR =
  "rotate rotates rotated turn turns turned angle tilt tilted latitude longitude duration slope incline";

/** Words of heat and cold, near which "F" is a scale: "a [high] of 77F"; not "Section 13 F". */
export const WARMTH =
  "c celsius temperature temperatures degree degrees heat hot cold weather fahrenheit high highs low lows";

/** Verbs beside those of rise and fall that put something at a level, in lemmas: "[put] the toll at 45"; not "[saw] the toll at 45". */
export const LEVEL_VERBS =
  "put peg set leave keep hold lift estimate value list revise bring take push price fix";

/** Prepositions of places and times: "[in] Oslo, 12 died"; not "[of] Oslo, 12 died". */
export const PLACE_LEADS = "in on at near across around outside inside throughout during since until by via";

/** Words of those whose ages stand in brackets behind their names: "[injured] Tom Lund (46)"; not "Tom Lund (46) scored". */
export const POLICE_WORDS =
  "accused acquitted convict convicted jailed sentenced arrested charged dead deceased detained died identified injured killed missing resident residents suspect suspects victim victims";
