import { namesByCode } from "./words.js";

/**
 * States, provinces and constituent countries by ISO 3166-2 code: full name, abbreviations of the AP and
 * Canadian Press stylebooks, and misprints seen in datelines. Lower case; a stop inside is a space, one at the
 * end is dropped ("N.Y." is "n y").
 */
const REGIONS =
  "US-AL alabama,ala|US-AK alaska|US-AZ arizona,ariz|US-AR arkansas,ark|US-CA california,calif,cal,calf|" +
  "US-CO colorado,colo|US-CT connecticut,conn|US-DE delaware,del,dela|US-FL florida,fla|US-GA georgia,ga|US-HI hawaii|" +
  "US-ID idaho|US-IL illinois,ill|US-IN indiana,ind|US-IA iowa|US-KS kansas,kan|US-KY kentucky,ky|US-LA louisiana,la|" +
  "US-ME maine|US-MD maryland,md|US-MA massachusetts,mass|US-MI michigan,mich|US-MN minnesota,minn|" +
  "US-MS mississippi,miss|US-MO missouri,mo|US-MT montana,mont|US-NE nebraska,neb|US-NV nevada,nev|" +
  "US-NH new hampshire,n h|US-NJ new jersey,n j|US-NM new mexico,n m|US-NY new york,n y|US-NC north carolina,n c|" +
  "US-ND north dakota,n d|US-OH ohio|US-OK oklahoma,okla|US-OR oregon,ore|US-PA pennsylvania,pa,penn|" +
  "US-RI rhode island,r i|US-SC south carolina,s c|US-SD south dakota,s d|US-TN tennessee,tenn|US-TX texas,tex|" +
  "US-UT utah|US-VT vermont,vt|US-VA virginia,va|US-WA washington,wash|US-WV west virginia,w va,wva|" +
  "US-WI wisconsin,wis,wisc|US-WY wyoming,wyo|US-DC district of columbia,d c|" +
  "CA-AB alberta,alta|CA-BC british columbia,b c|CA-MB manitoba,man|CA-NB new brunswick,n b|" +
  "CA-NL newfoundland and labrador,newfoundland,labrador,nfld,n l|CA-NS nova scotia,n s|" +
  "CA-NT northwest territories,n w t,nwt|CA-NU nunavut|CA-ON ontario,ont|CA-PE prince edward island,p e i,pei|" +
  "CA-QC quebec,que|CA-SK saskatchewan,sask|CA-YT yukon|" +
  "AU-ACT australian capital territory|AU-NSW new south wales|AU-NT northern territory|AU-QLD queensland|" +
  "AU-SA south australia|AU-TAS tasmania|AU-VIC victoria|AU-WA western australia|" +
  "IN-AP andhra pradesh|IN-AR arunachal pradesh|IN-AS assam|IN-BR bihar|IN-CG chhattisgarh|IN-GA goa|IN-GJ gujarat|" +
  "IN-HR haryana|IN-HP himachal pradesh|IN-JH jharkhand|IN-KA karnataka|IN-KL kerala|IN-MP madhya pradesh|" +
  "IN-MH maharashtra|IN-MN manipur|IN-ML meghalaya|IN-MZ mizoram|IN-NL nagaland|IN-OD odisha,orissa|" +
  "IN-PB punjab|IN-RJ rajasthan|IN-SK sikkim|IN-TN tamil nadu|IN-TS telangana|IN-TR tripura|IN-UP uttar pradesh|" +
  "IN-UK uttarakhand|IN-WB west bengal|IN-JK jammu and kashmir,indian-administered kashmir,indian kashmir,kashmir|" +
  "GB-ENG england|GB-SCT scotland|GB-WLS wales|GB-NIR northern ireland|" +
  "PK-PB pakistani punjab|PK-SD sindh|PK-BA balochistan,baluchistan|PK-KP khyber pakhtunkhwa|IQ-KR kurdistan region|" +
  "RU-CE chechnya|RU-DA dagestan|RU-IN ingushetia|RU-TA tatarstan|UA-43 crimea|ES-CT catalonia|CN-XJ xinjiang|" +
  "CN-XZ tibet|DE-BY bavaria|DE-SN saxony|DE-HE hesse|IT-82 sicily|IT-88 sardinia|FR-20R corsica|ID-BA bali|" +
  "GE-AB abkhazia|AZ-NX nakhchivan|BR-SP sao paulo state|ZA-GP gauteng|NG-BO borno|MY-12 sabah|MY-13 sarawak|MY-10 selangor";

/** A name as written in a dateline, without stops and in lower case, to its ISO 3166-2 code. */
export const REGION_NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ namesByCode(REGIONS);

/** Postal codes that stand for a state or province in capitals ("LOUISVILLE, KY"), to their ISO 3166-2 code. */
export const POSTAL_CODES: ReadonlyMap<string, string> = new Map(
  [...new Set(REGION_NAMES.values())]
    .filter((code) => code.startsWith("US-") || code.startsWith("CA-") || code.startsWith("AU-"))
    .map((code) => [code.slice(3), code] as const)
    .reverse(),
);
