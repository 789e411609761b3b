// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the braces are the attack, or stand in a source.

// A document with one text in every place that takes text, and one word in every place that takes
// a name. With a harmless text it is the yardstick; with a hostile one it must come out the same.

import type { Json, JsonObject } from "../../generator/ground/json.ts";

/** What ends strings, comments, tags, fences, templates and commands, all in one. */
export const hostileText = [
  "*/ globalThis.pwned = 1; /*",
  "\" ' ` ${globalThis.pwned = 1} \\",
  "</script></style></textarea><script>pwned()</script><img src=x onerror=pwned()><svg onload=pwned()>",
  "--><b onclick=pwned()>",
  "{{secret}} {{{secret}}} {{#each this}}{{/each}}",
  "$(touch CANARY) `touch CANARY` '; touch CANARY #",
  '[link](javascript:pwned()) <javascript:pwned()> ![x](x "onerror=pwned()")',
  "```\n# pwned-heading\n- pwned: item\n```\n| a | b |",
  "\u2028\u2029\u202e\u2066\u200b\ufeff\u0000\u0007\u001b[31m",
  "@deprecated @internal\n@see pwned",
].join(" ");

/** Short ones, that begin and end where the long one does not. */
export const hostileEnds = ["\\", "${", "*/", "{{", "-->", "\n"];

export const harmlessText = "A plain sentence";

export interface Names {
  /** Makes a name of its kind out of a harmless word. */
  readonly nameOf: (word: string) => string;
}

/** `text` everywhere; names made by `nameOf`. */
export function documentOf(text: string, { nameOf }: Names): JsonObject {
  const name = nameOf;
  const described = (more: JsonObject): JsonObject => ({ description: text, title: text, ...more });
  const properties: JsonObject = Object.fromEntries([
    [name("plain"), described({ type: "string", default: text, examples: [text], example: text })],
    [name("choice"), described({ enum: [text, `${text} 2`] })],
    [name("fixed"), described({ const: text })],
    [
      name("matched"),
      described({ type: "string", pattern: text, format: text, contentMediaType: text }),
    ],
    [name("number"), described({ type: "number", minimum: 1, deprecated: true })],
    [name("list"), described({ type: "array", items: { enum: [text] } })],
    [name("map"), described({ type: "object", additionalProperties: { const: text } })],
    [name("old"), described({ type: "object", default: { [text]: text } })],
  ]);
  const schema = described({
    type: "object",
    required: Object.keys(properties).slice(0, 3),
    properties,
    externalDocs: { description: text, url: text },
  });
  const media = {
    schema: { $ref: `#/components/schemas/Thing` },
    examples: { [name("example")]: { summary: text, value: { [text]: text } } },
  };
  const operation = (id: string): JsonObject => ({
    operationId: name(id),
    summary: text,
    description: text,
    tags: [text],
    externalDocs: { description: text, url: text },
    parameters: [
      {
        name: name("search"),
        in: "query",
        description: text,
        schema: { type: "string", default: text, enum: [text, `${text} 2`] },
        example: text,
      },
      { name: name("X-Thing"), in: "header", description: text, schema: { const: text } },
    ],
    requestBody: { description: text, content: { "application/json": media } },
    responses: {
      "200": { description: text, content: { "application/json": media } },
      "404": {
        description: text,
        headers: { [name("X-Left")]: { description: text, schema: { type: "string" } } },
        content: { "application/json": { schema: described({ type: "object" }), example: text } },
      },
    },
    callbacks: { [name("callback")]: {} },
    "x-extra": text,
  });
  // Forms and streams have words of their own: how parts travel, what events are called.
  const streaming = (id: string): JsonObject => ({
    ...operation(id),
    requestBody: {
      content: {
        "multipart/form-data": {
          schema: {
            type: "object",
            properties: { [name("part")]: {}, stream: { type: "boolean" } },
          },
          encoding: { [name("part")]: { contentType: text, style: text } },
        },
      },
    },
    responses: {
      "200": {
        description: text,
        content: {
          "application/json": media,
          [id === "watch" ? "text/event-stream" : `application/jsonl; ${text}`]: {
            schema: {
              type: "object",
              properties: {
                event: { enum: [text, `${text} 2`] },
                data: { type: "string", contentSchema: { const: text } },
              },
            },
          },
        },
      },
    },
  });
  return {
    openapi: "3.1.0",
    info: {
      title: text,
      version: text,
      description: text,
      summary: text,
      termsOfService: text,
      contact: { name: text, url: text, email: text },
      license: { name: text },
    },
    servers: [{ url: "https://api.acme.example", description: text }],
    tags: [{ name: text, description: text }],
    paths: {
      [`/v1/${name("things")}`]: {
        get: operation("listThings"),
        post: operation("makeThing"),
        put: streaming("watch"),
        patch: streaming("export"),
      },
    },
    webhooks: { [name("thingMade")]: { post: { ...operation("thingMade"), parameters: [] } } },
    components: {
      schemas: { Thing: schema, [name("Other")]: schema },
      securitySchemes: {
        [name("key")]: { type: "apiKey", in: "header", name: "X-Key", description: text },
      },
    },
  } as Record<string, Json>;
}
