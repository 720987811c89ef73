/** Nouns for how something is said, in lemmas: "in a statement", "on Facebook", "during a briefing". */
export const MEDIUM_NOUNS =
  "statement interview speech address tweet post email e-mail letter memo memorandum report note message video broadcast briefing conference testimony hearing release article column editorial op-ed essay book memoir blog podcast newsletter filing affidavit page account lawsuit complaint deposition document communique communiqué bulletin dispatch presser call teleconference webcast livestream caption text remark twitter facebook instagram youtube telegram x weibo wechat whatsapp tiktok linkedin snapchat reddit medium substack bluesky mastodon threads television tv radio airwave media";

/** News agencies whose names are no initials, and nobody's surname. */
export const WIRES =
  "reuters bloomberg xinhua yonhap kyodo jiji tass interfax anadolu bernama antara ansa ritzau lusa belga tanjug";

/** Who is told, where that is a medium: news agencies, broadcasters, papers, and their people. */
export const MEDIA = `${WIRES} ap afp upi pti ians ani dpa efe apa aap irna kuna wam ntb pap mti cna anp unb aps gna wafa cnn bbc cnbc msnbc npr pbs nbc abc cbs fox sky cbc rte rtl ard zdf nhk kbs rt sputnik axios politico vox newsweek time guardian telegraph spiegel bild monde figaro pais repubblica corriere haaretz reporter journalist newsman correspondent newspaper magazine broadcaster channel agency post times journal tribune herald gazette tv television radio news press`;

/** Nouns for what bears words that somebody wrote on it, in lemmas: 'a banner "…"'. */
export const INSCRIPTION_NOUNS =
  "subtitle caption banner placard sign poster billboard sticker inscription graffiti slogan t-shirt plaque surtitle chyron";

/** Nouns before a title: "the film", "a host of". */
export const TITLED_NOUNS =
  "show film movie book novel song album podcast series column magazine play musical program programme ad spot video " +
  "hashtag host co-host author star comedy drama sitcom memoir network anthem track sketch";

/** What is read or heard, as it stands behind its name: "the Vidar [newspaper]". */
export const OUTLET_NOUNS =
  "newspaper daily weekly tabloid magazine broadcaster channel station network website portal agency";
