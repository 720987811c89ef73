import type { Token } from "../../text/token.js";

/** Whether a piece joins what stands beside it: a hyphen or an en dash, which some copy sets in spaces. */
export function isHyphen(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === "hyphen" || (token.kind === "dash" && /^[-–—]$/.test(token.text)))
  );
}
