/**
 * What the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) says of annotations
 * like those of `toWebAnnotations`, as a JSON Schema; the sections are the Recommendation's.
 */
const iri = { type: "string", format: "uri" };

export const ANNOTATION_RULES = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  required: ["@context", "id", "type", "target"],
  additionalProperties: false,
  properties: {
    // 3.1: one or more contexts, one of which is this; exactly one IRI; the class Annotation.
    "@context": { const: "http://www.w3.org/ns/anno.jsonld" },
    id: iri,
    type: { const: "Annotation" },
    // 3.3.5: the motivations that the model defines.
    motivation: { $ref: "#/$defs/motivation" },
    body: { type: "array", minItems: 1, items: { $ref: "#/$defs/textualBody" } },
    target: { $ref: "#/$defs/specificResource" },
  },
  $defs: {
    motivation: {
      enum: [
        "assessing",
        "bookmarking",
        "classifying",
        "commenting",
        "describing",
        "editing",
        "highlighting",
        "identifying",
        "linking",
        "moderating",
        "questioning",
        "replying",
        "tagging",
      ],
    },
    // 3.2.4: a text with a value; 3.2.1: a media type for its format.
    textualBody: {
      type: "object",
      required: ["value"],
      additionalProperties: false,
      properties: {
        type: { const: "TextualBody" },
        value: { type: "string" },
        format: { type: "string", pattern: "^(application|audio|image|multipart|text|video)/" },
        purpose: { $ref: "#/$defs/motivation" },
      },
    },
    // 4: exactly one source; 4.2: one or more selectors of the same segment.
    specificResource: {
      type: "object",
      required: ["source", "selector"],
      additionalProperties: false,
      properties: {
        type: { const: "SpecificResource" },
        source: iri,
        selector: {
          type: "array",
          minItems: 1,
          items: { oneOf: [{ $ref: "#/$defs/position" }, { $ref: "#/$defs/quote" }] },
        },
      },
    },
    // 4.2.5: exactly one start and one end, neither negative.
    position: {
      type: "object",
      required: ["type", "start", "end"],
      additionalProperties: false,
      properties: {
        type: { const: "TextPositionSelector" },
        start: { type: "integer", minimum: 0 },
        end: { type: "integer", minimum: 0 },
      },
    },
    // 4.2.4: exactly one exact; a prefix and a suffix.
    quote: {
      type: "object",
      required: ["type", "exact"],
      additionalProperties: false,
      properties: {
        type: { const: "TextQuoteSelector" },
        exact: { type: "string" },
        prefix: { type: "string" },
        suffix: { type: "string" },
      },
    },
  },
};
