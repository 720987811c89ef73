/**
 * Verbs of news prose, by what their base form mostly is in it: hardly ever a noun ("announce"), more often a
 * verb ("call"), more often a noun ("report"), more often an adjective ("welcome"). Counted on English news. Irregular
 * verbs are hardly ever nouns unless they stand here as something else.
 */
export const VERBS = {
  verb:
    "commend revere reprimand excoriate pillory heckle malign demean demonize denigrate fulminate " +
    "upbraid characterise disapprove loathe despise covet crave disown eschew acquiesce " +
    "delve authorise confide publicize inquire enquire coax ascertain yearn quash acquit " +
    "exonerate evict ransack impound confiscate besiege encircle reunite mobilise " +
    "abandon abide abolish absorb accelerate accept accommodate accompany accomplish accrue " +
    "accumulate accuse achieve acknowledge acquire activate adapt add adhere adjourn adjust " +
    "administer admire admit admonish adopt advertise advise affect affirm afford aggravate agonize " +
    "agree alienate align allege alleviate allocate allow allude alter amass amend amplify analyse " +
    "analyze announce anticipate apologise apologize appear applaud apply appoint appreciate approve " +
    "argue arraign arrange arrive articulate ask assemble assert assess assign assist assuage assume " +
    "assure attach attend attest attract authorize avert avoid avow await backfire balk batter beam " +
    "beg behave believe belittle belong bemoan berate beseech betray bless blunt bolster borrow " +
    "bounce brace brag breathe bristle broaden brush budge buoy bury bypass calculate cancel " +
    "capitalize capsize capture carry carve castigate cede celebrate certify characterize chastise " +
    "chat cheat chide choke chuckle circulate cite clarify classify clinch coalesce coerce coincide " +
    "collect collide collude commence commit communicate compare compel compensate compete compile " +
    "complain complement complicate comply compose comprise conceal concede concentrate conclude " +
    "concur condemn condone confer confess confirm confront congratulate conjecture connect consider " +
    "consist consolidate conspire constitute constrain construct construe consult consume contain " +
    "contemplate contend continue contradict contribute convene convey convince cool " +
    "cooperate coordinate cope counter cover create cripple criticise criticize crow crumble curtail " +
    "customize dampen dare decelerate decide declare decouple decry dedicate deduct deem deepen " +
    "defend defer define deflect defraud defy delete deliver demolish demonstrate demur denounce deny " +
    "depart depend depict deplore deploy deport deprive derail deregulate deride derive descend " +
    "describe deserve designate destroy detain detect deter deteriorate determine devalue devastate " +
    "develop devise devote diagnose dial dictate die differ dilute diminish disagree disappear " +
    "disavow discard disclose discontinue discourage discover discredit discuss disembark " +
    "dismantle dismember dismiss disparage dispatch displace disqualify disrupt " +
    "disseminate dissolve distinguish distract distribute disturb diversify divert divest divulge " +
    "dominate don donate downplay drown dub dump dwindle earmark earn ease eclipse educate elaborate " +
    "elect elevate eliminate embark embarrass embed embody emerge emit emphasise emphasize employ " +
    "empower enable enact encompass encourage endanger endorse endure energize enforce engage enhance " +
    "enjoy enlist enrol enshrine ensure entail enter enthuse entitle envisage envision " +
    "equip eradicate erase erect erode erupt escalate establish evacuate evade evaluate evolve " +
    "exacerbate examine exceed exclaim exclude execute exert exhaust exhort exist expand expect " +
    "expedite expel expire explain explode exploit explore expound express extend extol extract " +
    "extradite fabricate facilitate fade fail falter fetch fill finalize fix flatten float follow " +
    "forge formulate foster found fret fulfil fulfill funnel galvanize garner gather generate " +
    "gloat govern grapple greet grope grouse grumble gush hail halve hammer hamper handle happen " +
    "harass hasten heal heed heighten help herald hinder hire hobble hospitalise hospitalize hover " +
    "hurl hypothesize identify ignite ignore illustrate imagine immigrate impair impede implement " +
    "implicate implore imply impose impress imprison improve incite incline include incorporate incur " +
    "indicate indict induce infiltrate inflate inflict inform infringe inherit initiate inject " +
    "injure insert insinuate insist inspect inspire install instruct insure integrate intend " +
    "intensify interfere interject interpret interrupt intervene intimidate introduce invest " +
    "investigate invite invoke involve isolate itemize jeopardize join justify kidnap " +
    "kill lambast lambaste lament lash laud launder lean learn lecture legalize lessen liberalize " +
    "liken linger liquidate listen litigate locate loom loosen lure maintain manage manipulate " +
    "manufacture mar marginalize marry materialize mature maximize meddle mediate merge " +
    "migrate minimize mire mishandle misrepresent miss mitigate moan mobilize modernize modify " +
    "motivate mourn mull mumble murmur muse mutter narrate navigate near negotiate nominate " +
    "notify nudge oblige obscure observe obstruct obtain occupy occur offset operate opine oppose opt " +
    "organise organize originate oust outlaw outnumber outperform outsource outweigh overlook " +
    "overshadow overstate overstay overturn overwhelm owe pander pare parrot participate pass pave " +
    "peg penalize penetrate perceive perform perpetuate persist persuade pertain plague play plead " +
    "plummet plunge poach poise poke polarize politicize ponder portray pose posit possess " +
    "postpone pour pray preach precede predict prefer prepare preserve preside pressurize " +
    "presume prevail prevent prioritize privatize proclaim produce profess prohibit promote prompt " +
    "pronounce propel propose prosecute protect provide provoke publish pull punish purport pursue " +
    "qualify quell quip radicalize raise ram ramp ratify rattle reach react reaffirm realise " +
    "realize reap reassert reassign reassure rebuff rebut recapture receive recite reckon reclaim " +
    "recognise recognize recommend reconcile reconsider reconvene recover recuse redact redeem " +
    "redirect redouble reduce reel refer refinance refine reflect refuse refute regain register " +
    "regulate reimburse reinforce reinstate reiterate reject rejoice relate relay relieve relinquish " +
    "relish relocate rely remain remember remind remove rename render renegotiate renew " +
    "renounce renovate reopen reorganize repatriate replace represent reproach repudiate require " +
    "reschedule rescind resemble resent resettle reshape reside resign resist resolve resonate " +
    "respond restart restate restore restrain restrict restructure resume resurrect retain retaliate " +
    "retire retort retweet revamp reveal revert revise revisit revive revoke revolve ridicule roar " +
    "roil rue salvage satisfy savage save scare scoff scold scrap scream screw scrutinize scuttle " +
    "secure seem seize serve settle shatter shorten shout shove shriek shun sidestep simplify skewer " +
    "skid skip slash slip smash sneer soar sob soften solicit solidify solve spar spare specialize " +
    "specify speculate spell spill spur spurn stab stabilize stagnate stall stay steer stem " +
    "stifle stimulate stipulate stoke strand strangle streamline strengthen subdue submit subscribe " +
    "subsidize substantiate succeed suck sue suffer suggest summarise summarize summon suppose " +
    "suppress surmise surpass surround survive suspend sustain swallow swerve tackle tarnish tease " +
    "televise tend terminate testify theorise theorize threaten thrill thrive thunder thwart tick " +
    "tighten tolerate topple toss toughen tout transform translate transmit treat trim trounce " +
    "trumpet try tumble uncover underestimate underlie underline undermine underperform underscore " +
    "undervalue unfold unify unite unleash unload unravel unseat unveil upend urge vacate vary " +
    "veer vent verify vie vilify violate vouch wait waive want warn wash watch weaken weigh " +
    "widen wield wipe wish woo worsen wrest wrestle yell",
  verbOrNoun:
    "convert compliment salute honour favour taunt snub dislike dread sack hike haul loot torch " +
    "bomb pardon quiz " +
    "act address attribute bash bear bind blame blend block boast boost bother bow break burn call cast " +
    "catch cause cease climb combat combine comment conduct crack craft cross curb cure cut dig " +
    "discriminate divide drag drain dress drill echo embrace escape expose face file finish fit fly focus " +
    "grant grasp guess hack halt hate hedge hide highlight hit hope huddle jeer jump kick knock lag leap " +
    "launch lead lie lift like live lock look love match mean mention mirror mount need object outline " +
    "overthrow paint pepper permit pick pivot prejudice pump push ratchet recall refrain regret rein " +
    "repair repeat reverse reward rewrite ruin run scan scramble seal set shake shed shore show shrug " +
    "skirt slap spark spearhead spin squeeze stand start stick stir stop surface surrender swamp sway " +
    "switch tap taste tilt torture trace transfer turn upgrade upset veto vow walk waver win wonder worry " +
    "wrap",
  nounOrVerb:
    "usher whip associate moderate intimate convict jockey mastermind vet monitor escort abuse access accord account advance advocate affiliate age aid aim air alarm ally amount anger " +
    "answer appeal approach arrest assail assault attack attempt author award back balance balloon " +
    "ban bank base battle benefit bet bid bill bite blast blow board boo book border boycott breach " +
    "bridge broker budget bully burden campaign cap care cash caucus caution cement center chair " +
    "challenge champion change channel chant charge charter check cheer claim clash click coast " +
    "collapse command commission compromise concern condition conflict contact contest contract " +
    "contrast control copy cost count court crash credit crush cry damage date deal debate decline " +
    "decrease default defeat delay demand deposit design detail dip discount display dispute distance " +
    "divorce document dog doom doubt downgrade draft drink drive drop edge email encounter end " +
    "engineer estimate evidence exchange exercise exit experience export eye factor fall fan fare " +
    "fashion fault favor fear feature feed feud field fight figure film finance fire flag flood flow " +
    "fold force forecast form frame freeze fuel fume fun function fund gain gear grab graduate grind " +
    "ground guarantee guard guide gun hand harm harvest head headquarter hint home honor host house " +
    "impact import increase influence insult interest interview issue jail joke judge label labor " +
    "lack land laugh leak lease level leverage levy license limit line link list load lobby mail " +
    "mandate maneuver map march mark market matter measure mind model mouth move murder name neglect " +
    "notch note notice number offer oil order overhaul pack part partner party pause peak phase " +
    "photograph picture pile pioneer pit pitch place plan plant pledge plot plough plow point police " +
    "poll position post power practice praise press pressure price print probe proceed process profit " +
    "progress project promise prop protest punch purchase query question quote race rage raid rail " +
    "rally range rank rant rap rate reason rebel rebound rebuke record recount recruit reference " +
    "refile reform regard reign release remark rent repeal reply report repurchase request rescue " +
    "research reserve resort respect rest result retreat return review right ring rip rise risk roll " +
    "root round rule rumor rush sacrifice safeguard sanction scale schedule school score screen " +
    "search seat sense sentence service shape share shield shift ship shock side sigh sign signal " +
    "silence size slam slide slump smile snap sort sound source span speed split sponsor spot spread " +
    "spy staff stake state station step stock store stream stress stretch strike strip structure " +
    "struggle study stumble stump subpoena supplement supply support surge surprise survey suspect " +
    "swap sweep swing syndicate taint talk target task tax team tear temper term test thank tie time " +
    "tip tone touch tour track trade trail train transport trap trash travel trend trigger trouble " +
    "trust tune tweet update use value view visit voice volunteer vote wage war warrant waste wave " +
    "whisper wind witness word work wound wreck yield",
  adjectiveOrVerb:
    "alert appropriate associate average best better brief chase clean clear close complete correct " +
    "direct double equal exempt flip free further intimate last light lower major mock moderate narrow " +
    "gross net open own present rival select separate single slow subject top total triple undercut warm " +
    "welcome",
};

/** Irregular verbs: base, past tense and, where it differs, past participle. */
export const IRREGULAR_VERBS =
  "arise/arose/arisen awake/awoke/awoken be/was/been bear/bore/borne bear/bore/born beat/beat/beaten " +
  "become/became/become begin/began/begun bend/bent beset/beset bet/bet bid/bid bind/bound " +
  "bite/bit/bitten bleed/bled blow/blew/blown break/broke/broken breed/bred bring/brought " +
  "broadcast/broadcast build/built burst/burst buy/bought cast/cast catch/caught choose/chose/chosen " +
  "cling/clung come/came/come cost/cost creep/crept cut/cut deal/dealt dig/dug do/did/done " +
  "draw/drew/drawn dream/dreamt drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen " +
  "feed/fed feel/felt fight/fought find/found flee/fled fling/flung fly/flew/flown " +
  "forbid/forbade/forbidden forecast/forecast foresee/foresaw/foreseen forget/forgot/forgotten " +
  "forgive/forgave/forgiven freeze/froze/frozen get/got/gotten give/gave/given go/went/gone " +
  "grind/ground grow/grew/grown hang/hung have/had hear/heard hide/hid/hidden hit/hit hold/held " +
  "hurt/hurt keep/kept know/knew/known lay/laid lead/led leap/leapt leave/left lend/lent let/let " +
  "lie/lay/lain light/lit lose/lost make/made mean/meant meet/met mislead/misled " +
  "mistake/mistook/mistaken overcome/overcame/overcome " +
  "oversee/oversaw/overseen overtake/overtook/overtaken overthrow/overthrew/overthrown pay/paid put/put " +
  "quit/quit read/read rebuild/rebuilt repay/repaid reset/reset rethink/rethought " +
  "rewrite/rewrote/rewritten rid/rid ride/rode/ridden ring/rang/rung rise/rose/risen run/ran/run " +
  "say/said see/saw/seen seek/sought sell/sold send/sent set/set shake/shook/shaken shed/shed " +
  "shine/shone shoot/shot show/showed/shown shrink/shrank/shrunk shut/shut sing/sang/sung " +
  "sink/sank/sunk sit/sat sleep/slept slide/slid sow/sowed/sown speak/spoke/spoken spend/spent " +
  "spin/spun split/split spread/spread spring/sprang/sprung stand/stood steal/stole/stolen stick/stuck " +
  "strike/struck strive/strove/striven swear/swore/sworn sweep/swept swell/swelled/swollen swing/swung " +
  "take/took/taken teach/taught tear/tore/torn tell/told think/thought throw/threw/thrown " +
  "undergo/underwent/undergone understand/understood undertake/undertook/undertaken " +
  "underwrite/underwrote/underwritten undo/undid/undone uphold/upheld upset/upset wake/woke/woken " +
  "wear/wore/worn weep/wept win/won wind/wound withdraw/withdrew/withdrawn withhold/withheld " +
  "withstand/withstood write/wrote/written prove/proved/proven";
