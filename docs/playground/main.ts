import { startPage } from "./page.js";
import { serveParser } from "./parser-worker.js";

// The page starts this same script as its worker.
if (typeof document === "undefined") serveParser();
else startPage();
