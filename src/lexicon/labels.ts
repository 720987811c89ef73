import { WEEKDAYS } from "./date-words.js";
import { MONTHS } from "./months.js";

/**
 * Words in capitals that head a section, a column or a kind of story, before a dash or colon where a
 * dateline could stand: "EXCLUSIVE –", "SUPREME COURT -", "CBC SPORTS ONLINE -". No place is named so.
 */
export const LABEL_WORDS: ReadonlySet<string> = new Set([
  ...(
    "the a an and or of for to in on at by with from as is are was no not why how what when where who this that these those " +
    "exclusive analysis update updated correction corrected clarification editorial opinion commentary comment column review reviews preview " +
    "feature features factbox timeline snapshot highlights summary digest roundup wrapup wrap brief briefs bulletin flash urgent alert " +
    "breaking news report reports special advisory story stories headline headlines lead news-analysis explainer interview profile obituary " +
    "quote quotes question questions answer answers q&a q faq watch video videos photo photos picture pictures audio listen read live blog podcast slideshow gallery " +
    "sports sport business money markets market stocks bonds forex oil gold metals weather politics entertainment world national local " +
    "online court supreme senate house congress press white sec update1 warning note notes editor editors eds attn background context " +
    "poll polls study survey source sources result results score scores standings schedule tv radio film movie movies music book books " +
    "game games week today tonight tomorrow yesterday morning evening day night " +
    "first second third one two three four five new old big best worst top bottom more less most good bad great breaking-news " +
    "baseball basketball football soccer hockey tennis golf cricket rugby boxing cycling athletics swimming olympics nfl nba nhl mlb ncaa fifa uefa " +
    "total totals volume high low open close last change price prices buyer seller bid ask spot cash grade wheat corn soybeans maize barley cocoa coffee sugar cotton rice copper " +
    "president minister secretary senator governor mayor gen sen rep dr mr mrs ms prof progress destruction tip tips fact facts myth part chapter step"
  ).split(" "),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
]);

/**
 * Words that go on with a name begun by a city in capitals, so that no dateline ends there: "NEWCASTLE United
 * captain", "CLEVELAND Indians righthander", "SINGAPORE Airlines said".
 */
export const NAME_GOES_ON: ReadonlySet<string> = new Set(
  (
    "united city rovers wanderers albion athletic town county rangers hotspur villa forest palace wednesday " +
    "indians yankees mets red white sox cubs tigers twins royals astros athletics mariners angels dodgers giants padres rockies brewers cardinals " +
    "pirates reds phillies braves marlins expos nationals orioles blue jays rays celtics knicks nets sixers raptors bulls cavaliers pistons pacers " +
    "bucks hawks heat magic wizards hornets grizzlies pelicans spurs mavericks rockets lakers clippers warriors kings suns trail jazz thunder " +
    "timberwolves nuggets patriots bills dolphins jets ravens bengals browns steelers texans colts jaguars titans broncos chiefs raiders chargers " +
    "cowboys eagles redskins commanders bears lions packers vikings falcons panthers saints buccaneers rams seahawks 49ers bruins sabres " +
    "irish welsh scottish wasps harlequins airlines airways university college stock exchange bank times post herald tribune globe press police airport symphony opera film marathon open grand"
  ).split(" "),
);

/** Nouns that end the name of a place: "MIAMI SHORES", "BUTLER COUNTY", "RESEARCH TRIANGLE PARK". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    "city town township county parish village island islands beach shores gardens heights hills springs falls park lake lakes river valley " +
    "point port harbor harbour bay creek grove ridge forks rapids junction crossing landing mills bluffs camp base refuge airport atoll peninsula " +
    "district province region oblast prefecture governorate strip canyon desert mountain pass"
  ).split(" "),
);

/** Whole lines of a page around a story: its buttons, menus and headings. */
export const PAGE_FURNITURE =
  "video player close|close|share|tweet|print|email|e-mail|left menu|menu|home|published|updated|share page|about sharing|purchase licensing rights|" +
  "advertising|comments|comment|save|save article|listen|listen to article|read more|copy link|facebook|twitter|whatsapp|linkedin|telegram|reddit|font size|" +
  "follow us|subscribe|sign in|log in|story highlights|skip to content|skip to main content|search|latest news|trending|related|text size|a a a|photo|photos|image|video|gallery|more|less|topics|tags";

/**
 * How lines of a page between paragraphs begin, in small letters, without plural endings, by what has to stand behind:
 * anything but a sentence, or a colon or bar.
 */
export const PAGE_OPENINGS =
  "mark advertisement|any unsubscribe,image source,image caption,download the,share on,share via,share this,share a link,click to,email this,print this,subscribe to our,subscribe to the,sign up for our,sign up for the," +
  "sign up to our,sign up to the|" +
  "colon also read,read more,read also,related,related new,related story,related storie";
