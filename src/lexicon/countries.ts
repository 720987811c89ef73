import { namesByCode } from "./words.js";

/**
 * Countries and territories by ISO 3166-1 alpha-2 code, under the names that news copy uses, short forms and
 * former names included. Lower case; a stop inside is a space, one at the end is dropped.
 */
const COUNTRIES =
  "AD andorra|AE united arab emirates,uae,u a e,emirates|AF afghanistan|AG antigua and barbuda,antigua|AL albania|AM armenia|" +
  "AO angola|AQ antarctica|AR argentina|AT austria|AU australia|AW aruba|AZ azerbaijan|BA bosnia and herzegovina,bosnia-herzegovina,bosnia|" +
  "BB barbados|BD bangladesh|BE belgium|BF burkina faso|BG bulgaria|BH bahrain|BI burundi|BJ benin|BM bermuda|BN brunei,brunei darussalam|" +
  "BO bolivia|BR brazil|BS bahamas,the bahamas|BT bhutan|BW botswana|BY belarus,byelorussia|BZ belize|CA canada|" +
  "CD democratic republic of congo,democratic republic of the congo,dr congo,d r congo,drc,congo-kinshasa,zaire,congo|" +
  "CF central african republic|CG republic of congo,republic of the congo,congo republic,congo-brazzaville|CH switzerland|" +
  "CI ivory coast,cote d'ivoire|CK cook islands|CL chile|CM cameroon|CN china,people's republic of china|CO colombia|CR costa rica|CU cuba|" +
  "CV cape verde,cabo verde|CW curacao|CY cyprus,northern cyprus|CZ czech republic,czechia,czechoslovakia|DE germany,west germany,east germany|" +
  "DJ djibouti|DK denmark|DM dominica|DO dominican republic|DZ algeria|EC ecuador|EE estonia|EG egypt|EH western sahara|ER eritrea|ES spain|" +
  "ET ethiopia|FI finland|FJ fiji|FK falkland islands,falklands|FM micronesia|FO faroe islands|FR france|GA gabon|" +
  "GB united kingdom,britain,great britain,uk,u k|GD grenada|GE georgia|GF french guiana|GG guernsey|GH ghana|GI gibraltar|" +
  "GL greenland|GM gambia,the gambia|GN guinea|GP guadeloupe|GQ equatorial guinea|GR greece|GT guatemala|GU guam|GW guinea-bissau|GY guyana|" +
  "HK hong kong|HN honduras|HR croatia|HT haiti|HU hungary|ID indonesia|IE ireland,republic of ireland,irish republic|IL israel|IM isle of man|" +
  "IN india|IQ iraq|IR iran|IS iceland|IT italy|JE jersey|JM jamaica|JO jordan|JP japan|KE kenya|KG kyrgyzstan|KH cambodia|KI kiribati|" +
  "KM comoros|KN saint kitts and nevis|KP north korea,dprk,democratic people's republic of korea|KR south korea,republic of korea,s korea,korea|" +
  "KW kuwait|KY cayman islands|KZ kazakhstan|LA laos|LB lebanon|LC saint lucia,st lucia|LI liechtenstein|LK sri lanka|LR liberia|LS lesotho|" +
  "LT lithuania|LU luxembourg|LV latvia|LY libya|MA morocco|MC monaco|MD moldova,transdniestria|ME montenegro|MG madagascar|MH marshall islands|" +
  "MK north macedonia,macedonia|ML mali|MM myanmar,burma|MN mongolia|MO macau,macao|MP northern mariana islands,northern marianas|MQ martinique|MR mauritania|MT malta|" +
  "MU mauritius|MV maldives|MW malawi|MX mexico|MY malaysia|MZ mozambique|NA namibia|NC new caledonia|NE niger|NG nigeria|NI nicaragua|" +
  "NL netherlands,the netherlands,holland|NO norway|NP nepal|NR nauru|NZ new zealand,n z|OM oman|PA panama|PE peru|PF french polynesia|" +
  "PG papua new guinea|PH philippines,the philippines|PK pakistan,pakistan-administered kashmir|PL poland|PR puerto rico|" +
  "PS palestine,palestinian territories,gaza strip,gaza,west bank,occupied west bank|PT portugal|PW palau|PY paraguay|QA qatar|RE reunion|RO romania|" +
  "RS serbia,yugoslavia|RU russia,russian federation,soviet union,ussr,u s s r|RW rwanda|SA saudi arabia|SB solomon islands|SC seychelles|" +
  "SD sudan|SE sweden|SG singapore|SI slovenia|SK slovakia|SL sierra leone|SM san marino|SN senegal|SO somalia,somaliland|SR suriname|SS south sudan|" +
  "ST sao tome and principe,sao tome|SV el salvador|SY syria|SZ eswatini,swaziland|TD chad|TG togo|TH thailand|TJ tajikistan|" +
  "TL east timor,timor-leste|TM turkmenistan|TN tunisia|TO tonga|TR turkey,turkiye|TT trinidad and tobago,trinidad|TV tuvalu|TW taiwan|" +
  "TZ tanzania|UA ukraine|UG uganda|US united states,united states of america,usa,us,u s,u s a|UY uruguay|UZ uzbekistan|" +
  "VA vatican,holy see|VC saint vincent and the grenadines|VE venezuela|VI us virgin islands,virgin islands|VN vietnam|VU vanuatu|" +
  "WS samoa,western samoa|XK kosovo|YE yemen,south yemen,north yemen|ZA south africa|ZM zambia|ZW zimbabwe";

/** A country's name as news copy writes it, without stops and in lower case, to its ISO 3166-1 alpha-2 code. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ namesByCode(COUNTRIES);
