import { describe, expect, it } from "vitest";
import { buildParameters } from "./build-parameters.ts";
import type { FoundModel } from "./find-models.ts";
import { aNamedSchema, anObject, anOperation, aString } from "./makers.ts";
import type { ParameterFacts } from "./provider-facts.ts";
import type { Property, Schema } from "./schema.ts";

const property = (name: string, schema: Schema, required = false): Property => ({
  name,
  schema,
  required,
});
const integer = (changes: object = {}): Schema => ({
  kind: "integer",
  nullable: false,
  ...changes,
});
const ref = (name: string): Schema => ({ kind: "ref", name, nullable: false });
const both = (...parts: Schema[]): Schema => ({ kind: "intersection", parts, nullable: false });
const list = (items: Schema): Schema => ({ kind: "array", prefix: [], items, nullable: false });

interface Given {
  readonly body: Schema;
  readonly own?: Record<string, ParameterFacts>;
  readonly shared?: Record<string, ParameterFacts>;
  readonly schemas?: Record<string, Schema>;
  readonly select?: FoundModel["select"];
}

function build({
  body,
  own = {},
  shared = {},
  schemas = {},
  select = { in: "path", name: "id", value: "painter" },
}: Given) {
  const requestSchema = aNamedSchema({
    name: "Body",
    schema: body,
    source: { file: "acme.json", pointer: "#/components/schemas/Body" },
  });
  const named = Object.entries(schemas).map(([name, schema]) => aNamedSchema({ name, schema }));
  const built = buildParameters(
    { id: "painter", operation: anOperation(), select, path: "/run", requestSchema },
    { own, shared, mark: "published" },
    {
      operations: [],
      schemas: new Map([requestSchema, ...named].map((schema) => [schema.name, schema])),
    },
  );
  return {
    ...built,
    says: built.diagnostics.map(({ code, message, at }) => `${code} ${message} @ ${at?.pointer}`),
  };
}

/** One parameter called `size`, with facts. */
function size(schema: Schema, facts: ParameterFacts) {
  const { parameters, says } = build({
    body: anObject({ properties: [property("size", schema)] }),
    own: { size: facts },
  });
  return { ...parameters[0]!, says };
}

describe("parameters", () => {
  it("come in the provider's order, required ones first", () => {
    const body = anObject({
      properties: [
        property("a", integer()),
        property("b", aString(), true),
        property("c", integer(), true),
      ],
    });
    expect(build({ body }).parameters.map(({ name }) => name)).toEqual(["b", "c", "a"]);
  });

  it("carry default and description once, not in their schema too", () => {
    const body = anObject({
      properties: [property("seed", integer({ default: 7, description: "Chance.", minimum: 0 }))],
    });
    expect(build({ body }).parameters[0]).toMatchObject({
      default: 7,
      description: "Chance.",
      schema: integer({ minimum: 0 }),
    });
    expect(build({ body }).parameters[0]!.source.pointer).toBe(
      "#/components/schemas/Body/properties/seed",
    );
  });

  it("have no default where none is stated, and null where null is", () => {
    const body = anObject({
      properties: [property("a", integer()), property("b", integer({ default: null }))],
    });
    expect(build({ body }).parameters.map((parameter) => "default" in parameter)).toEqual([
      false,
      true,
    ]);
  });

  it("leave out the member that names the model", () => {
    const body = anObject({
      properties: [
        property("model", aString({ enum: ["painter"] }), true),
        property("prompt", aString()),
      ],
    });
    const select = { in: "body", name: "model", value: "painter" } as const;
    expect(build({ body, select }).parameters.map(({ name }) => name)).toEqual(["prompt"]);
  });

  it("stand in groups where an object holds them", () => {
    const group = anObject({
      properties: [property("ratio", aString()), property("seed", integer(), true)],
      additional: null,
    });
    const body = anObject({
      properties: [property("params", { ...group, description: "More." }, true)],
    });
    const { parameters, groups } = build({ body });
    expect(groups).toEqual([
      { path: ["params"], required: true, open: false, description: "More." },
    ]);
    expect(parameters.map(({ path, source }) => [path.join("."), source.pointer])).toEqual([
      ["params.seed", "#/components/schemas/Body/properties/params/properties/seed"],
      ["params.ratio", "#/components/schemas/Body/properties/params/properties/ratio"],
    ]);
  });

  it("are open where the body takes more", () => {
    expect(build({ body: anObject({ additional: { kind: "any", nullable: false } }) }).open).toBe(
      true,
    );
    expect(build({ body: anObject() })).toMatchObject({ open: false, silent: false });
    const silent = {
      additional: { kind: "any", nullable: false },
      additionalStated: false,
    } as const;
    expect(build({ body: anObject(silent) })).toMatchObject({ open: true, silent: true });
    const listed = anObject({ ...silent, properties: [property("a", integer())] });
    expect(build({ body: listed })).toMatchObject({ open: false, silent: true });
    expect(build({ body: aString() })).toMatchObject({ parameters: [], open: true });
  });

  it("are gathered from all parts of a body", () => {
    const base = anObject({
      properties: [property("prompt", aString({ maxLength: 9 })), property("seed", integer())],
      additional: { kind: "any", nullable: false },
    });
    const body = both(
      ref("Base"),
      anObject({
        properties: [
          property("prompt", { kind: "any", nullable: false, description: "What." }, true),
        ],
      }),
    );
    const { parameters, open } = build({ body, schemas: { Base: base } });
    expect(
      parameters.map(({ name, required, schema, description }) => [
        name,
        required,
        schema,
        description,
      ]),
    ).toEqual([
      ["prompt", true, aString({ maxLength: 9 }), "What."],
      ["seed", false, integer(), null],
    ]);
    expect(open).toBe(false);
  });

  it("show shared words in full, and objects by name", () => {
    const body = anObject({
      properties: [
        property("a", { ...ref("Url"), description: "Own." } as Schema),
        property("b", list(ref("Lora"))),
      ],
    });
    const schemas = {
      Url: aString({ format: "uri", description: "Any address." }),
      Lora: anObject({ properties: [property("id", integer())] }),
    };
    const { parameters } = build({ body, schemas });
    expect(parameters.map(({ schema, description }) => [schema, description])).toEqual([
      [aString({ format: "uri" }), "Own."],
      [list(ref("Lora")), null],
    ]);
  });

  it.each([
    ["image_url", "image"],
    ["start_frame", "image"],
    ["video", "video"],
    ["voice", "audio"],
    ["webhook_url", null],
    ["link", null],
  ])("%s takes media: %s", (name, want) => {
    const body = anObject({
      properties: [
        property(name, aString({ format: "uri" })),
        property(`${name}s`, list(aString({ format: "uri" }))),
      ],
    });
    expect(build({ body }).parameters.map(({ media }) => media)).toEqual([want, want]);
  });
});

describe("facts", () => {
  it("of the model win over the provider's, by dotted path over name", () => {
    const group = anObject({ properties: [property("seed", integer())] });
    const body = anObject({ properties: [property("params", group), property("seed", integer())] });
    const { parameters, says } = build({
      body,
      shared: { seed: { description: "Shared.", mark: "inferred" } },
      own: { "params.seed": { description: "Own." }, seed: {} },
    });
    expect(parameters.map(({ description, mark }) => [description, mark])).toEqual([
      ["Own.", "inferred"],
      ["Shared.", "inferred"],
    ]);
    expect(says).toEqual([]);
  });

  it("of no parameter are reported", () => {
    const { says } = build({ body: anObject(), own: { sede: {} }, shared: { other: {} } });
    expect(says).toEqual([
      'facts/unknown-parameter the facts describe parameter "sede" of painter, which has no such parameter @ #/components/schemas/Body',
    ]);
  });

  it("close an enum only when its list is published and complete", () => {
    const closed = size(aString(), { values: ["s", "l"], complete: true, valuesMark: "published" });
    expect([closed.schema, closed.notes]).toEqual([aString({ enum: ["s", "l"] }), []]);
    const partial = size(aString(), { values: ["s"], valuesMark: "published" });
    expect(partial.schema).toEqual(aString({ enum: ["s"], open: true }));
    expect(partial.notes).toEqual([
      {
        about: "values",
        mark: "published",
        text: "the published list is not complete; other values may be accepted",
        source: null,
      },
    ]);
    const inferred = size(aString(), { values: ["s"], complete: true, valuesMark: "inferred" });
    expect(inferred.schema).toEqual(aString({ enum: ["s"], open: true }));
    expect(inferred.notes).toEqual([
      {
        about: "values",
        mark: "inferred",
        text: "these values are not published for this model; others may be accepted",
        source: null,
      },
    ]);
  });

  it("fill in limits, with a note unless they are published", () => {
    const inferred = size(integer({ minimum: 1 }), {
      minimum: 1,
      maximum: 4,
      valuesMark: "inferred",
    });
    expect(inferred.schema).toEqual(integer({ minimum: 1, maximum: 4 }));
    expect(inferred.notes).toEqual([
      {
        about: "range",
        mark: "inferred",
        text: "the limits are not published for this model",
        source: null,
      },
    ]);
    expect(size(aString(), { maxLength: 9, valuesMark: "published" })).toMatchObject({
      schema: aString({ maxLength: 9 }),
      notes: [],
    });
  });

  it.each([
    ["enum", { values: ["s"], valuesMark: "inferred" }],
    ["values", { values: ["s"], valuesMark: "inferred" }],
    ["range", { maxLength: 9, valuesMark: "inferred" }],
  ] as const)("with a note of their own about %s need no general one", (about, facts) => {
    const notes = [{ about, mark: "inferred", text: "as its sibling has it" }] as const;
    expect(size(aString(), { ...facts, notes }).notes).toEqual([{ ...notes[0], source: null }]);
  });

  it("keep the general note where theirs is about something else", () => {
    const notes = [{ about: "default", mark: "inferred", text: "x" }] as const;
    expect(
      size(aString(), { values: ["s"], valuesMark: "inferred", notes }).notes.map(
        ({ about }) => about,
      ),
    ).toEqual(["default", "values"]);
  });

  it("speak of a list's items, except for their number", () => {
    const { schema } = size(list(aString()), {
      values: ["a"],
      complete: true,
      valuesMark: "published",
      maxItems: 3,
    });
    expect(schema).toEqual({ ...list(aString({ enum: ["a"] })), maxItems: 3 });
  });

  it.each<[string, Schema, ParameterFacts, string]>([
    ["the values", aString({ enum: ["a"] }), { values: ["b"] }, "the values"],
    ["the maximum", integer({ maximum: 4 }), { maximum: 8 }, "the maximum"],
    [
      "the maxItems",
      { ...list(aString()), maxItems: 1 } as Schema,
      { maxItems: 2 },
      "the maxItems",
    ],
  ])("give way when the document states %s", (_, schema, facts, what) => {
    const found = size(schema, facts);
    expect(found.schema).toEqual(schema);
    expect(found.says).toEqual([
      `facts/contradicted the document states ${what} of "size" of painter otherwise than the facts do @ #/components/schemas/Body/properties/size`,
    ]);
  });

  it("that the document confirms are silent", () => {
    expect(size(aString({ enum: ["a", "b"] }), { values: ["b", "a"] }).says).toEqual([]);
    expect(size(integer({ maximum: 4 }), { maximum: 4 }).says).toEqual([]);
  });
});
