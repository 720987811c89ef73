/** Runs the whole package over the stories and prints one line: what came of it, as JSON. */
exports.report = function report(wirecopy, stories) {
  const source = "https://example.com/story";
  const results = stories.map(({ name, text, referenceDate }) => {
    const article = wirecopy.parseArticle(text, { referenceDate });
    const again = JSON.parse(JSON.stringify(article));
    wirecopy.validateArticle(again, text);
    wirecopy.articleSchema.parse(again);
    return {
      name,
      article,
      schemaOrg: wirecopy.toSchemaOrg(article, { url: source }),
      ninjs: wirecopy.toNinjs(article, { uri: source }),
      annotations: wirecopy.toWebAnnotations(article, text, { source }),
    };
  });
  if (results.length === 0) throw new Error("There are no stories to check.");
  if (!wirecopy.articleJsonSchema().required.includes("quotes")) throw new Error("The JSON Schema is empty.");
  let refused = false;
  try {
    wirecopy.parseArticle(42);
  } catch (error) {
    refused = error instanceof TypeError;
  }
  if (!refused) throw new Error("A number was taken for a story.");
  console.log(JSON.stringify(results));
};
