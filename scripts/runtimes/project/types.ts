// What a user's code sees of the types, under each way to resolve them.
import { articleSchema, parseArticle, validateArticle, type Article, type ParseOptions } from "wirecopy";
import { articleJsonSchema, type ArticleJsonSchema } from "wirecopy/json-schema";
import { toNinjs, type NinjsItem } from "wirecopy/ninjs";
import { toSchemaOrg, type SchemaNewsArticle } from "wirecopy/schema-org";
import { toWebAnnotations, type WebAnnotation } from "wirecopy/web-annotation";
import type { z } from "zod";

const options: ParseOptions = { referenceDate: "2025-03-03" };
const article: Article = parseArticle("OSLO, March 3 (Reuters) - It reopened.", options);
export const schema: z.ZodType<Article> = articleSchema;
export const same: Article = validateArticle(article, "");
export const headline: string | undefined = article.headline?.text;
export const speaker: number | null | undefined = article.attributions[0]?.speaker;
export const jsonSchema: ArticleJsonSchema = articleJsonSchema();
export const item: NinjsItem = toNinjs(article, { uri: "https://example.com/" });
export const story: SchemaNewsArticle = toSchemaOrg(article);
export const annotations: WebAnnotation[] = toWebAnnotations(article, "", { source: "https://example.com/" });

// @ts-expect-error A number is no story.
parseArticle(42);
// @ts-expect-error Nor is this an option.
parseArticle("", { locale: "en" });
// @ts-expect-error Fields are never undefined.
export const absent: undefined = article.headline;
