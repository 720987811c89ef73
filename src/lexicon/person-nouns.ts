import { wordSet } from "./words.js";

/** Nouns for what a person is, does or holds, in the singular; as titles they stand before a name. */
export const PERSON_NOUNS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  // state and politics
  "year-old president vice-president administrator premier taoiseach minister chancellor secretary undersecretary deputy governor mayor senator congressman assemblyman assemblywoman chairman " +
    "congresswoman representative lawmaker legislator parliamentarian mp mep mna msp politician statesman ambassador envoy diplomat " +
    "consul counsellor commissioner councilman councilwoman councillor councilor alderman speaker whip treasurer comptroller delegate " +
    "nominee candidate incumbent frontrunner front-runner hopeful contender challenger rival opponent ally aide adviser advisor " +
    "strategist pollster spokesman spokeswoman spokesperson spox official regulator president-elect " +
    "secretary-general attorney-general leader chief head boss monarch king queen prince princess emperor " +
    "sheikh sheik emir sultan duke duchess ruler dictator strongman tsar czar caliph pm vp " +
    "republican democrat conservative liberal independent socialist communist nationalist populist progressive moderate " +
    "supervisor negotiator mediator planner policymaker reformer hardliner backbencher baron baroness mla mec dgp igp " +
    // law and order
    "judge justice recorder magistrate prosecutor attorney lawyer solicitor barrister counsel sheriff marshal constable garda officer detective " +
    "inspector superintendent policeman policewoman ranger guard agent investigator coroner pathologist defendant plaintiff " +
    "suspect gunman attacker assailant shooter bomber killer murderer inmate prisoner detainee convict victim survivor witness " +
    "whistleblower informant accuser complainant petitioner juror militant terrorist extremist rebel insurgent fighter jihadist " +
    "warden smuggler trafficker kidnapper hijacker robber thief hacker fraudster perpetrator culprit offender " +
    "fugitive hostage spy defector looter rioter mercenary sniper claimant appellant respondent " +
    // forces
    "general admiral colonel major captain lieutenant sergeant corporal commander commandant brigadier marshall soldier sailor " +
    "airman serviceman servicewoman veteran private pilot crewman conscript recruit warlord " +
    "cadet guerrilla trooper paratrooper medic civilian " +
    // work and learning
    "chairwoman chairperson chair chairlady co-chair director executive ceo cfo coo cto founder co-founder owner " +
    "manager partner investor entrepreneur businessman businesswoman industrialist banker financier trader broker analyst " +
    "economist dealer accountant auditor consultant mogul tycoon billionaire millionaire magnate developer engineer " +
    "architect scientist researcher physicist chemist biologist virologist epidemiologist astronomer geologist seismologist " +
    "meteorologist forecaster historian sociologist psychologist psychiatrist philosopher professor lecturer scholar academic " +
    "fellow dean provost rector principal teacher headteacher headmaster master student pupil graduate alumnus doctor physician surgeon nurse " +
    "midwife paramedic dentist pharmacist therapist patient expert specialist technician programmer author co-author writer " +
    "novelist poet playwright journalist reporter correspondent columnist editor editor-in-chief publisher broadcaster anchor " +
    "host co-host presenter commentator blogger critic moderator photographer cameraman producer filmmaker screenwriter actor " +
    "actress comedian singer musician rapper songwriter composer conductor pianist guitarist drummer violinist artist painter " +
    "sculptor designer model dancer choreographer celebrity star " +
    "farmer fisherman miner worker labourer laborer driver trucker waiter waitress chef cook baker butcher " +
    "shopkeeper vendor retailer salesman cashier clerk contractor builder carpenter electrician plumber mechanic firefighter " +
    "fireman lifeguard organizer organiser activist campaigner advocate protester protestor demonstrator dissident volunteer rescuer " +
    "lobbyist donor fundraiser unionist missionary " +
    "employee employer staffer intern apprentice coordinator recruiter buyer importer exporter grower " +
    "breeder rancher hairdresser surveyor courier dispatcher cleaner nanny caregiver carer caretaker " +
    "attendant usher handler steward bartender neurosurgeon veterinarian vet counselor instructor tutor educator librarian " +
    "controller grandee curator trainee trustee inventor explorer mountaineer climber undergraduate schoolteacher entertainer " +
    "performer newscaster podcaster influencer streamer contributor " +
    // sport
    "coach trainer player footballer striker goalkeeper midfielder defender forward quarterback pitcher golfer boxer cyclist " +
    "swimmer sprinter runner athlete champion medalist medallist winner loser referee umpire batsman bowler skipper teammate " +
    "jockey racer skater skier rower wrestler " +
    "goalie goaltender winger fullback halfback linebacker rookie gymnast surfer rider olympian " +
    // faith
    "pope pontiff cardinal archbishop bishop priest pastor reverend preacher evangelist rabbi imam cleric ayatollah mullah monk " +
    "nun patriarch chaplain deacon vicar " +
    "pilgrim worshipper worshiper parishioner churchgoer " +
    // family and the rest
    "man woman boy girl child baby teenager teen youth adult person guy lady gentleman father mother dad mom mum parent son " +
    "daughter brother sister sibling husband wife spouse widow widower fiance fiancee boyfriend girlfriend uncle aunt cousin " +
    "nephew niece grandfather grandmother grandson granddaughter friend neighbor neighbour colleague classmate roommate resident " +
    "citizen native immigrant migrant refugee tourist traveler traveller passenger commuter pedestrian motorist bystander " +
    "onlooker eyewitness villager local voter supporter follower fan customer client consumer shopper viewer reader member " +
    "participant attendee guest visitor source insider observer hero icon figure newcomer retiree pensioner tenant landlord " +
    "homeowner housewife taxpayer philanthropist socialite heiress heir namesake predecessor successor contemporary " +
    "stepfather stepmother relative grandparent passerby passer-by spectator holidaymaker user subscriber " +
    "assistant associate escort convert settler islander foreigner expatriate applicant beneficiary backer counterpart " +
    "bodyguard mastermind ringleader " +
    "american briton frenchman russian israeli palestinian texan californian new-yorker",
);

const ABBREVIATED =
  "sen:senator sens:senator rep:representative reps:representative gov:governor govs:governor pres:president gen:general " +
  "lt:lieutenant col:colonel maj:major sgt:sergeant capt:captain cmdr:commander adm:admiral brig:brigadier cpl:corporal " +
  "pvt:private supt:superintendent insp:inspector det:detective amb:ambassador sec:secretary prof:professor profs:professor drs:doctor rev:reverend " +
  "hon:honourable atty:attorney dr:doctor fr:father usec:undersecretary engr:engineer ald:alderman cllr:councillor cr:councillor const:constable";

/** Titles before a name by their usual abbreviation, without its full stop, to the noun. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  ABBREVIATED.split(" ").map((pair) => pair.split(":") as [string, string]),
);

/** Titles of two words by their initials: what ranks the office, and its noun. */
export const TITLE_INITIALS: ReadonlyMap<string, readonly [rank: string, noun: string]> =
  /* @__PURE__ */ new Map([
    ["pm", ["prime", "minister"]],
    ["vp", ["vice", "president"]],
    ["cm", ["chief", "minister"]],
    ["cs", ["cabinet", "secretary"]],
  ]);

const ALSO_CALLED =
  "leader:president premier chancellor|pontiff:pope|monarch:king queen|priest:father reverend|pastor:reverend|nun:sister|" +
  "lawmaker:senator representative congressman congresswoman mp mep mla deputy legislator|legislator:senator representative mp|" +
  "politician:senator representative congressman minister governor mayor mp|congressman:representative|congresswoman:representative|" +
  "judge:justice magistrate|attorney:lawyer counsel|lawyer:attorney counsel solicitor barrister advocate|doctor:physician surgeon|" +
  "coach:manager trainer|manager:coach|boss:manager coach executive|player:striker midfielder winger defender forward goalkeeper captain|" +
  "footballer:striker midfielder winger defender forward goalkeeper|skipper:captain|executive:chairman president|" +
  "chief:director secretary head chairman executive president|head:director chief|director:head|envoy:ambassador|diplomat:ambassador envoy|" +
  "filmmaker:director|author:writer novelist|writer:author novelist|analyst:economist strategist|scientist:researcher physicist biologist|" +
  "researcher:scientist professor|academic:professor lecturer|officer:inspector superintendent constable sergeant|" +
  "official:minister secretary governor mayor ambassador commissioner commander director head chief";

/** A noun for a person to the titles of which it may be another word: "the pontiff" of the pope. */
export const TITLES_CALLED: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ titlesCalled();

function titlesCalled(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const row of ALSO_CALLED.split("|")) {
    const [noun, titles] = row.split(":");
    all.set(noun, titles.split(" "));
  }
  return all;
}

/** Forms of address: they say no more than who is male and who is female. */
export const HONORIFICS: Readonly<Record<string, "male" | "female" | "either">> = {
  mr: "male",
  mister: "male",
  messrs: "male",
  sir: "male",
  monsignor: "male",
  lord: "male",
  mrs: "female",
  ms: "female",
  miss: "female",
  mme: "female",
  madam: "female",
  madame: "female",
  dame: "female",
  lady: "female",
  dr: "either",
  saint: "either",
  // Malaysian, Bruneian and South Asian
  datuk: "either",
  dato: "either",
  seri: "either",
  datin: "female",
  tun: "either",
  tengku: "either",
  encik: "male",
  cik: "female",
  haji: "male",
  hajah: "female",
  shri: "male",
  smt: "female",
  thiru: "male",
};

/** Nouns that only a man, or only a woman, is called by; what ends in -man or -woman is read from its ending. */
export const GENDERED_NOUNS: Readonly<Record<"male" | "female", ReadonlySet<string>>> = {
  male: /* @__PURE__ */ wordSet(
    "boy guy father dad son brother husband widower boyfriend uncle nephew grandfather grandson king prince " +
      "emperor duke sheikh sheik emir sultan pope cardinal archbishop priest monk imam ayatollah mullah actor waiter " +
      "headmaster fiance tsar czar baron",
  ),
  female: /* @__PURE__ */ wordSet(
    "girl mother mom mum daughter sister wife widow girlfriend aunt niece grandmother granddaughter queen princess " +
      "empress duchess nun actress waitress heiress fiancee midwife baroness",
  ),
};

/** Fields of office, as they stand between "Secretary of", "Minister of" or "Ministry of" and a name. */
export const OFFICE_FIELDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "state home defense defence treasury interior health justice homeland security foreign affairs education energy commerce labor " +
    "labour finance agriculture transport transportation trade economy environment culture tourism planning staff national intelligence information " +
    "communications veterans housing urban development public works religious business",
);

/** Nouns that say how somebody stands to others, and are no title. */
export const RELATIONS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "rival opponent challenger ally friend neighbor neighbour colleague supporter voter resident republican democrat man " +
    "woman boy girl father mother son daughter brother sister husband wife widow uncle aunt cousin nephew niece boyfriend " +
    "girlfriend partner victim suspect witness client patient customer guest classmate roommate fan sibling parent child spouse",
);

/** Those who work for a body: what stands before the noun is no person's name. */
export const STAFF_NOUNS =
  "analyst economist strategist trader broker executive chairman chairwoman president ceo director officer partner " +
  "employee manager engineer chief spokesman spokeswoman spokesperson";

/** Nouns for what a person or a body may be: "its [rival] Orbin". */
export const PERSON_OR_BODY_NOUNS =
  "rival partner ally customer client competitor supplier retailer developer producer broadcaster publisher";

/** Words that end as words for people do, and stand for none. */
export const NO_PERSON_NOUNS =
  "german roman ottoman talisman human inhuman cayman abdomen specimen acumen regimen omen yemen women placeholder " +
  "coexist consist persist resist insist assist subsist desist enlist checklist shortlist playlist whitelist blacklist " +
  "waitlist watchlist wishlist";

/** Words that rank a title: "[Prime] Minister", "[Acting] Director". */
export const RANK_WORDS =
  "prime vice former retired current new top other many all several acting deputy senior chief first second interim " +
  "assistant associate executive managing general foreign home petty majority minority district circuit crown most right " +
  "honour honorable honourable";

/** Words before a title that no body's name begins with: "[Former] Acme Chief Executive". */
export const RANK_PREFIXES =
  "former retired current acting deputy senior interim assistant associate longtime veteran additional provincial " +
  "regional local other many";

/** Words that rank a title or say of what office it is, wherever in its phrase they stand. */
export const PHRASE_RANKS =
  "chief deputy vice senior assistant associate former interim acting executive managing general public presidential " +
  "vice-presidential gubernatorial mayoral congressional senatorial parliamentary";

/** Those who speak for others or hold an office, and of whom a story can tell as "the judge" before it names them. */
export const UNNAMED_NOUNS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "spokesman spokeswoman spokesperson official source aide diplomat analyst reporter witness representative adviser advisor " +
    "judge court minister prosecutor lawyer attorney",
);
