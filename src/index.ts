export { parseArticle } from "./parse-article.js";
export {
  extractAttributions,
  extractDates,
  extractQuotes,
  extractStatistics,
  parseDateline,
} from "./extract.js";
export type * from "./article/types.js";
