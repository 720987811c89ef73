import { createParser, type Reply, type Request } from "./parser-worker.js";

/** A text that may take long: a new one does not wait for it. */
const LONG = 50_000;

interface Job {
  request: Request;
  done: (reply: Reply) => void;
}

/** Asks the parser; of several stories asked for in a hurry, only the last is sure of an answer. */
export type Ask = (request: Request, done: (reply: Reply) => void) => void;

/**
 * The parser, in a worker. Where the browser gives a page none, as for one opened from a file, the page itself
 * parses, between two frames.
 */
export function startParser(script: string): Ask {
  const queue: Job[] = [];
  let busy: Job | null = null;
  let worker = open();

  function open(): Pick<Worker, "postMessage" | "terminate"> {
    try {
      const started = new Worker(script);
      started.addEventListener("message", ({ data }: MessageEvent<Reply>) => answer(data));
      started.addEventListener("error", (event) => {
        event.preventDefault();
        answer({ error: event.message || "the parser stopped" });
      });
      return started;
    } catch {
      const parser = createParser();
      return {
        postMessage: (request: Request) => setTimeout(() => answer(parser(request))),
        terminate: () => undefined,
      };
    }
  }

  function answer(reply: Reply): void {
    const job = busy;
    busy = null;
    next();
    job?.done(reply);
  }

  function next(): void {
    busy ??= queue.shift() ?? null;
    if (busy) worker.postMessage(busy.request);
  }

  return (request, done) => {
    if (request.ask === "parse") {
      queue.length = 0;
      if (busy?.request.ask === "parse" && busy.request.text.length > LONG) {
        worker.terminate();
        worker = open();
        busy = null;
      }
    }
    queue.push({ request, done });
    if (!busy) next();
  };
}
