import { wordSet } from "./words.js";

/** Words for one person of a nation or a continent, in the singular: "the German". */
export const DEMONYMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "afghan african albanian algerian american angolan argentine argentinian armenian asian australian austrian azerbaijani " +
    "bahraini bangladeshi bavarian belarusian belgian bolivian bosnian brazilian briton bulgarian burundian cambodian cameroonian canadian catalan chadian chechen chilean " +
    "colombian croat croatian cuban cypriot czech dane dutchman dutchwoman egyptian emirati englishman englishwoman eritrean estonian " +
    "ethiopian european fijian filipina filipino finn frenchman frenchwoman gambian georgian german ghanaian greek guatemalan haitian " +
    "honduran hungarian icelander indian indonesian iranian iraqi irishman irishwoman israeli italian ivorian jamaican " +
    "jordanian kazakh kenyan korean kosovan kosovar kurd kuwaiti latvian liberian libyan lithuanian macedonian malaysian malian mauritanian mexican " +
    "moldovan mongolian montenegrin moroccan mozambican namibian nepali nicaraguan nigerian norwegian omani pakistani palestinian " +
    "panamanian paraguayan peruvian pole qatari romanian russian rwandan salvadoran saudi scot serb serbian singaporean slovak slovakian slovene " +
    "slovenian somali spaniard sudanese swede syrian tajik tanzanian thai tibetan tunisian turk ugandan ukrainian uruguayan uzbek " +
    "venezuelan welshman welshwoman yemeni zambian zimbabwean",
);

/** Adjectives of nations and of those that people are counted among, as no word for one person is: "the [British] minister". */
export const NATIONAL_ADJECTIVES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "arab british burmese chinese congolese danish dutch english finnish flemish french irish japanese " +
    "jewish kurdish kyrgyz lebanese maltese nepalese ottoman philippine polish portuguese scottish senegalese " +
    "spanish swedish swiss taiwanese togolese turkish vietnamese welsh",
);
