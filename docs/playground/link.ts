/** What a link to the playground holds. */
export interface Shared {
  text: string;
  /** The reference date, `YYYY-MM-DD`, or "". */
  referenceDate: string;
}

/** The longest link worth making: messengers and servers cut longer ones. */
const LONGEST = 30_000;
/** A link says how long its text is only by unpacking it; no more than this is unpacked. */
const MOST_BYTES = 4_000_000;

/** The hash of a link to a story, `#story=…`, deflated; null where it would be too long. */
export async function toHash({ text, referenceDate }: Shared): Promise<string | null> {
  // JSON, because UTF-8 alone would lose half a surrogate pair.
  const bytes = new TextEncoder().encode(JSON.stringify([text, referenceDate]));
  const packed = await through(new CompressionStream("deflate-raw"), bytes);
  if (packed.length > LONGEST) return null;
  let binary = "";
  for (const byte of packed) binary += String.fromCharCode(byte);
  return `#story=${btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** The story that a hash holds; null where it holds none that can be read. */
export async function fromHash(hash: string): Promise<Shared | null> {
  if (!hash.startsWith("#story=")) return null;
  try {
    const binary = atob(hash.slice("#story=".length).replaceAll("-", "+").replaceAll("_", "/"));
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const bytes = await through(new DecompressionStream("deflate-raw"), packed);
    const held: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (!Array.isArray(held) || typeof held[0] !== "string") return null;
    const day: unknown = held[1];
    return { text: held[0], referenceDate: typeof day === "string" && DAY.test(day) ? day : "" };
  } catch {
    return null;
  }
}

// Matches "2024-12-17"; not "2024-12" nor "17 Dec".
const DAY = /^\d{4}-\d{2}-\d{2}$/;

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const readable = new Blob([bytes]).stream().pipeThrough(stream);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = readable.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    chunks.push(value!);
    length += value!.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError("too long to unpack");
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
