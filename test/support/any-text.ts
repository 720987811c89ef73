import fc from "fast-check";

/** What wire copy is made of, to be put together in any order. */
const PIECES = [
  "so-called|'s|3 of Dahl's|'so|party'|\"x|x\"|0\"",
  "SEOUL, Dec 17 (Yonhap) --|Seoul, Dec 17| date 2024-12-17 |By Ida Holm|(Reuters) -|--IANS|Enditem",
  "the minister said|according to a report|he added|she told Reuters on Tuesday|Police said|X, who|Ida Holm",
  "\"|'|``|''|\u201c|\u201d|\u2018|\u2019|\u00ab|\u00bb|\u2039|(|)|[|,|.|…|?|!| - |--|—|:|;|/|&|$|%|\u0093|â€œ|â€™",
  "&quot;|&ldquo;|&rdquo;|&#8217;|&amp;|&amp;quot;|&nbsp;|&shy;|&#128674;|&#0;|&eacute;|Ã©|\u00ad",
  "some 200 soldiers|$1.2bn|3 percent|one in five|10-12 km|1,000,000,000,000|0.|1e400|½|No. 5|a dozen|€",
  "on Friday|last month|Feb. 30|2024-12-17|Monday|in 1999|the 1990s|March|Dec. 17, 2024|two weeks ago",
  " |\n|\n\n|\r\n|\r|\t|\u00a0|\u2028|\u0000|\u200b|\ufeff|\u0085|    ",
  "\ud800|\udc00|\ud83d\ude00|e\u0301|\u0301|İ|ß|ǅ|한국|العربية|\u202e|\uffff|K|ſ",
]
  .flatMap((pieces) => pieces.split("|"))
  .filter((piece) => piece !== "");

/** The words that a stage looks for, to be put where no sentence has them. */
const WORDS = (
  "general quoted as saying citing that declined to say identified and or said adding in a poll forecast office for of head the " +
  "administration Lund Dahl who 5 42 half around at least asked Told officials it he they her told on Monday statement which " +
  "was reported criticism rejected military director called named but not $5 % 2025 September 30 remarks ministry trade " +
  'without Norway , . : ; -- " \u201c \u201d ( ) one retired driver Tom constructor toString __proto__ \n\n'
).split(" ");

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 });

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 });

/** Any string: of any code units, lone surrogates among them, and of the pieces that parsing looks for. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  pieces.map((parts) => parts.join("")),
  pieces.map((parts) => parts.join(" ")),
  words.map((parts) => parts.join(" ")),
);

/** A reference date, or none. */
export const anyDay: fc.Arbitrary<string | undefined> = fc.constantFrom(
  undefined,
  "2024-12-17",
  "2024-02-29",
  "0001-01-01",
  "9999-12-31",
);

/** A text with some runs of it left out, said twice, exchanged, or something else put between them. */
export function mutated(stories: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 60 }),
    how: fc.constantFrom("drop", "double", "insert", "upper", "mirror"),
    piece: fc.constantFrom(...PIECES),
  });
  return fc.tuple(stories, fc.array(change, { minLength: 1, maxLength: 8 })).map(([story, changes]) =>
    changes.reduce((text, { at, length, how, piece }) => {
      const start = Math.floor(at * text.length);
      const [before, run, after] = [
        text.slice(0, start),
        text.slice(start, start + length),
        text.slice(start + length),
      ];
      switch (how) {
        case "drop":
          return before + after;
        case "double":
          return before + run + run + after;
        case "upper":
          return before + run.toUpperCase() + after;
        case "mirror":
          return before + Array.from(run).reverse().join("") + after;
        default:
          return before + piece + run + after;
      }
    }, story),
  );
}

/** The beginning of one text and the end of another. */
export function spliced(stories: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  return fc
    .tuple(stories, stories, part, part)
    .map(
      ([head, tail, a, b]) =>
        head.slice(0, Math.floor(a * head.length)) + tail.slice(Math.floor(b * tail.length)),
    );
}
