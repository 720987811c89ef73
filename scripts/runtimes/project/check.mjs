// The package as an ES module: every entry point, on every story. Prints what all runtimes must agree on.
import { articleSchema, parseArticle, validateArticle } from "wirecopy";
import { articleJsonSchema } from "wirecopy/json-schema";
import { toNinjs } from "wirecopy/ninjs";
import { toSchemaOrg } from "wirecopy/schema-org";
import { toWebAnnotations } from "wirecopy/web-annotation";
import stories from "./stories.json" with { type: "json" };
import { report } from "./report.cjs";

report(
  {
    articleJsonSchema,
    articleSchema,
    parseArticle,
    toNinjs,
    toSchemaOrg,
    toWebAnnotations,
    validateArticle,
  },
  stories,
);
