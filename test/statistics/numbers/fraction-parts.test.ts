import { describe, expect, test } from "vitest";
import { readMarked } from "../marked-statistics.js";

describe("denominators in words", () => {
  test.each(["[Three eighths of the boats|0.375] sank.", "[One tenth of the boats|0.1] sank."])(
    "%s",
    (marked) => expect(readMarked(marked)).toBe(marked),
  );
});
