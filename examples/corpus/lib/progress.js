import process from "node:process";
import { SingleBar } from "cli-progress";

/**
 * A bar on the terminal, counted in bytes of the input; on no terminal, none. What is told while it shows
 * goes above it.
 *
 * @param {number} total
 */
export function startProgress(total) {
  const bar = new SingleBar({
    format: "{bar} {percentage}% | {stories} stories | {eta_formatted} left",
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  const showing = process.stderr.isTTY;
  let stories = 0;
  if (showing) bar.start(total, 0, { stories });
  return {
    /** @param {number} bytes @param {number} more */
    advance(bytes, more = 0) {
      stories += more;
      if (showing) bar.increment(bytes, { stories });
    },
    /** @param {string} message */
    tell(message) {
      process.stderr.write(showing ? `\r\u001b[K${message}\n` : `${message}\n`);
    },
    stop() {
      if (showing) bar.stop();
    },
  };
}
