export type * from "./article/types.js";
