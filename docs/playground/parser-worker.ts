import { parseArticle, type Article } from "wirecopy";
import { viewOf, type Reading } from "./view.js";

/** What the page asks of its parser. */
export type Request =
  | { ask: "parse"; text: string; referenceDate: string; shown: number }
  | { ask: "show"; shown: number }
  | { ask: "json" };

/** What the parser answers, in the order asked. */
export type Reply = { reading: Reading } | { json: string } | { error: string };

/** A parser that keeps its last story, to show more of it or all of its JSON. */
export function createParser(): (request: Request) => Reply {
  let text = "";
  let article: Article | null = null;
  let took = 0;
  return (request) => {
    try {
      if (request.ask === "parse") {
        text = request.text;
        const start = performance.now();
        article = parseArticle(text, { referenceDate: request.referenceDate });
        took = performance.now() - start;
      }
      article ??= parseArticle("");
      if (request.ask === "json") return { json: JSON.stringify(article, null, 2) };
      return { reading: viewOf(article, text, request.shown, took) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** Answers the page's messages, inside a worker. */
export function serveParser(): void {
  const parser = createParser();
  const post = globalThis.postMessage as (reply: Reply) => void;
  globalThis.addEventListener("message", ({ data }: MessageEvent<Request>) => {
    post(parser(data));
  });
}
