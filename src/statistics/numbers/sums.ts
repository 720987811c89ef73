import type { Token } from "../../text/token.js";
import { readCardinal } from "./cardinal.js";
import type { Amount } from "./amount.js";
import { readPart, round } from "./fraction-parts.js";
import { POWERS } from "./number-words.js";

/**
 * "3 million and a half" is 3.5 million, "one billion and a half million" 1.0005 billion, "6 crore and two hundred"
 * a sum; not "two million and a quarter of them".
 */
export function fractionOfScale(p: readonly Token[], amount: Amount): Amount {
  const { last } = amount;
  if (p[last]?.lower !== "and") return amount.style === "digits" ? withSmaller(p, amount, last) : amount;
  const part = readPart(p, last + 1);
  if (part === null) return amount.style === "digits" ? withSmaller(p, amount, last + 1) : amount;
  if (p[part.last]?.lower === "of") return amount;
  const power = POWERS.get(p[part.last]?.lower ?? "");
  const scale = 10 ** (power ?? amount.scale);
  amount.last = power === undefined ? part.last : part.last + 1;
  amount.value = round(amount.value + part.value * scale);
  return amount;
}

/** "4 thousand 3 hundred and 21": a smaller number behind a scale, in words or with a scale of its own. */
function withSmaller(p: readonly Token[], amount: Amount, at: number): Amount {
  const token = p[at];
  if (token?.kind === "number" && /^[1-9]\d{0,2}$/.test(token.text)) {
    const joined = p[at - 1]?.lower === "and";
    const power = POWERS.get(p[at + 1]?.lower ?? "");
    if (power !== undefined && power < amount.scale && !joined) {
      amount.last = at + 2;
      amount.value += Number(token.text) * 10 ** power;
      amount.scale = power;
      return fractionOfScale(p, amount);
    }
    if (power === undefined && joined && amount.scale === 2 && token.text.length < 3) {
      amount.last = at + 1;
      amount.value += Number(token.text);
    }
    return amount;
  }
  if (token?.kind !== "word" || token.lower === "a") return amount;
  const rest = readCardinal(p, at);
  if (rest === null || rest.value >= 10 ** amount.scale || rest.value < 1) return amount;
  if (rest.value < 100 && amount.scale > 2) return amount;
  amount.last = rest.last;
  amount.value += rest.value;
  return amount;
}
