import { wordSet } from "./words.js";

/** Nouns for bodies that speak, in the singular; capitalised, the last word of their names. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "ministry department agency authority administration government cabinet parliament senate house congress assembly council " +
    "commission committee subcommittee panel board bureau office embassy consulate court tribunal bench jury secretariat " +
    "directorate inspectorate party coalition alliance opposition campaign movement junta regime kremlin presidency palace army " +
    "navy force military police guard command fleet brigade battalion militia watchdog regulator treasury exchequer chancellery " +
    "union association federation confederation league society institute institution foundation centre center organization " +
    "organisation network group body charity ngo club team university college school academy faculty hospital clinic laboratory " +
    "museum airport railway church diocese mosque synagogue vatican " +
    "company corporation firm corp inc ltd llc plc co conglomerate subsidiary holdings bank lender insurer carrier airline " +
    "automaker carmaker chipmaker drugmaker manufacturer maker producer retailer brewer brokerage fund exchange operator utility startup start-up " +
    "business enterprise industries partners brothers sons motors airlines airways lines systems technologies pharmaceuticals " +
    "laboratories studios pictures records entertainment media communications telecom energy petroleum oil steel mining capital " +
    "securities investments ventures consulting solutions services stores foods " +
    "newspaper daily magazine journal broadcaster website outlet publisher station channel news times post tribune herald " +
    "gazette globe chronicle press television radio tv observatory survey service republic kingdom province city " +
    "town municipality state county district nation country states nations bloc caucus",
);

/** Nouns for what is read and speaks: "the report says". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "report statement study survey poll letter memo memorandum email e-mail tweet post article story editorial column book " +
    "document filing complaint lawsuit suit indictment affidavit warrant ruling verdict order decision opinion bill law act " +
    "treaty agreement constitution charter resolution communique declaration manifesto platform note paper dossier transcript " +
    "release notice bulletin advisory forecast index data figures research findings analysis review audit assessment census " +
    "ad advertisement commercial video footage recording message text sign banner poster placard caption subtitle headline " +
    "website page site blog account film documentary song novel memoir biography bible quran will records minutes " +
    "rule rules guideline guidelines regulation plan proposal budget contract testimony petition inscription label",
);

/** Plural or collective nouns for people who speak as one. */
export const GROUP_NOUNS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "police authorities prosecutors officials staff crew family couple pair duo trio crowd public people media press majority " +
    "minority management leadership electorate community population others some many several most critics few " +
    "men women children folks troops forces personnel",
);

/** Last words of companies' names that alone are no noun for one. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "inc corp corporation co company ltd limited llc plc ag sa nv se spa gmbh group holdings ab asa oy oyj bhd berhad tbk pty " +
    "jsc pjsc ojsc bv kgaa " +
    "electric electronics grid gas water logistics aerospace aviation railways railroad railway shipping dynamics software " +
    "international worldwide trust management research economics finance electricity associates advisors advisers analytics markets " +
    "strategies intelligence publishing watch cargo telecommunications telecoms united " +
    "semiconductor semiconductors chemical chemicals cement insurance assurance financial wireless networks labs properties " +
    "realty resorts hotels street tower beverages airlines robotics biotech therapeutics biosciences automotive",
);

/** What ends a company's name and stands for nothing alone, with and without its stop. */
export const COMPANY_FORMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "inc inc. corp corp. co co. ltd ltd. llc plc l.p. n.v. s.a.",
);

/** Who sits to hear others, and where. */
export const HEARING_BODIES =
  "court jury juror jurors inquest tribunal hearing inquiry judge magistrate magistrates panel committee coroner";

/** Nouns for bodies of one trade, as they stand for one named before: "the bank". */
export const TRADE_BODIES =
  "bank lender insurer retailer airline carrier carmaker automaker manufacturer maker operator agency network newspaper";

/** Nouns for bodies that are no companies. */
export const NO_COMPANIES =
  "union association ministry department council commission committee court police party parliament government university " +
  "school college senate congress board bureau club team league church hospital institute foundation society";

/** Bodies and places that are named after what they are for, so that a name behind them is a person's. */
export const SEAT_NOUNS =
  "administration department directorate service council committee commission ministry office secretariat inspectorate " +
  "district region city town municipality province";

/** What bears people's names. */
export const NAMED_THINGS =
  "ship boat vessel yacht ferry tanker freighter trawler storm hurricane typhoon label brand band foundation company";

/** Nouns for what a company is: "the [contractor], Vidar Civil". */
export const FIRM_NOUNS =
  "contractor owner operator company firm manufacturer maker developer supplier retailer airline carrier";
