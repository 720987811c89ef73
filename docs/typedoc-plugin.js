import { Converter, PageEvent } from "typedoc";

// Matches "docs/getting-started" and "CONTRIBUTING"; not "Corpus".
const FILE_NAME = /^(?:docs\/)?(?:[a-z-]{1,60}|[A-Z]{1,60})$/;

/** @param {import("typedoc").Application} app */
export function load(app) {
  // A guide without a title of its own goes by its first heading, rather than by its file's name.
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const heading = /^# (.{1,80})$/m.exec(document.content.map(({ text }) => text).join(""));
    if (FILE_NAME.test(document.name) && heading) document.name = heading[1];
  });

  // TypeDoc leaves links of its navigation as they are; from a page in a folder they lead a folder up.
  app.renderer.on(PageEvent.END, (page) => {
    const up = "../".repeat(page.url.split("/").length - 1);
    page.contents = page.contents?.replaceAll('href="playground/', `href="${up}playground/`);
  });
}
