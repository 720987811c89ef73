import { wordSet } from "./words.js";

/** Words for one person of a nation or a continent, in the singular: "the German". */
export const DEMONYMS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "afghan african albanian algerian american angolan argentine argentinian armenian asian australian austrian azerbaijani " +
    "bangladeshi belarusian belgian bolivian bosnian brazilian briton bulgarian cambodian cameroonian canadian chilean " +
    "colombian croat croatian cuban cypriot czech dane dutchman dutchwoman egyptian englishman englishwoman eritrean estonian " +
    "ethiopian european fijian filipina filipino finn frenchman frenchwoman georgian german ghanaian greek guatemalan haitian " +
    "honduran hungarian icelander indian indonesian iranian iraqi irishman irishwoman israeli italian ivorian jamaican " +
    "jordanian kazakh kenyan korean kosovar kuwaiti latvian liberian libyan lithuanian macedonian malaysian malian mexican " +
    "moldovan mongolian montenegrin moroccan mozambican namibian nicaraguan nigerian norwegian pakistani palestinian " +
    "panamanian paraguayan peruvian pole qatari romanian russian rwandan saudi scot serb serbian singaporean slovak slovene " +
    "slovenian somali spaniard sudanese swede syrian tanzanian thai tunisian turk ugandan ukrainian uruguayan uzbek " +
    "venezuelan welshman welshwoman yemeni zambian zimbabwean",
);
