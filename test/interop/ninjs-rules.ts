/**
 * What ninjs 3.2 says of the properties that `toNinjs` uses, as a JSON Schema: names, types, formats,
 * values and which of them are required, after the IPTC's own schema
 * (http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json, CC BY 4.0). Like the original, it allows no
 * property that it does not name.
 */
const string = { type: "string" };
const uri = { type: "string", format: "uri" };
const dateTime = { type: "string", format: "date-time" };
const integer = { type: "integer" };

const listOf = (properties: object, required: string[] = []) => ({
  type: "array",
  items: { type: "object", additionalProperties: false, properties, required },
});

const concept = { name: string, rel: string, uri, literal: string };

export const NINJS_RULES = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  required: ["uri"],
  unevaluatedProperties: false,
  properties: {
    uri,
    type: {
      enum: ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"],
    },
    standard: {
      type: "object",
      additionalProperties: false,
      properties: { name: string, version: string, schema: uri },
    },
    language: string,
    versionCreated: dateTime,
    contentCreated: dateTime,
    by: string,
    located: string,
    headlines: listOf({ role: string, contentType: string, value: string }, ["value"]),
    bodies: listOf(
      { role: string, contentType: string, charCount: integer, wordCount: integer, value: string },
      ["value"],
    ),
    people: listOf(concept),
    organisations: listOf(concept),
    places: listOf(concept),
    infoSources: listOf({ name: string, role: string, uri, literal: string }),
  },
};
