import { expect, test } from "vitest";
import { toNinjs } from "../../src/interop/ninjs.js";
import { toWebAnnotations } from "../../src/interop/web-annotation.js";
import { sampleArticle, sampleText } from "../support/sample-article.js";

test.each([undefined, null, {}, { uri: "", source: "" }, { uri: 3, source: 3 }])(
  "options of %j",
  (options) => {
    expect(() => toNinjs(sampleArticle(), options as never)).toThrow(/^options\.uri: expected/);
    expect(() => toWebAnnotations(sampleArticle(), sampleText, options as never)).toThrow(
      /^options\.source: expected/,
    );
  },
);
