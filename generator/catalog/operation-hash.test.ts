import { describe, expect, it } from "vitest";
import type { Operation, Provider } from "./catalog.ts";
import { aModel, aNamedSchema, anObject, anOperation, aProvider, aString } from "./makers.ts";
import { createOperationHasher } from "./operation-hash.ts";
import type { Schema } from "./schema.ts";

const ref = (name: string): Schema => ({ kind: "ref", nullable: false, name });
const named = (name: string, schema: Schema) => aNamedSchema({ name, schema });
const property = (name: string, schema: Schema, required = true) => ({ name, required, schema });
const content = (schema: Schema) => [
  { mediaType: "application/json", schema, itemSchema: null, examples: [] },
];
const source = { file: "acme.json", pointer: "#" };

const paint = anOperation({
  id: "paint",
  method: "post",
  path: "/v1/paint",
  body: {
    required: true,
    description: null,
    content: content({
      kind: "union",
      mode: "oneOf",
      nullable: false,
      discriminator: null,
      branches: [ref("Small"), ref("Large")],
    }),
  },
  responses: [
    { status: "200", description: "A job.", headers: [], content: content(ref("Job")), source },
    { status: "404", description: "None.", headers: [], content: [], source },
  ],
});
const small = aModel({ id: "small", operation: "paint", requestSchema: "Small" });
const large = aModel({ id: "large", operation: "paint", requestSchema: "Large" });
const job = anObject({
  properties: [
    property("id", aString()),
    property("status", aString({ enum: ["done", "failed"] })),
    property("parent", ref("Job"), false),
  ],
});

const provider = (changes: Partial<Provider> = {}): Provider =>
  aProvider({
    operations: [paint],
    models: [large, small],
    schemas: [
      named("Job", job),
      named("Large", anObject({ properties: [property("prompt", aString())] })),
      named("Small", anObject({ properties: [property("prompt", aString({ maxLength: 20 }))] })),
    ],
    ...changes,
  });

const withSchema = (name: string, schema: Schema): Provider => {
  const base = provider();
  return {
    ...base,
    schemas: base.schemas.map((one) => (one.name === name ? named(name, schema) : one)),
  };
};
const withOperation = (changes: Partial<Operation>): Provider =>
  provider({ operations: [{ ...paint, ...changes }] });

function hashes(of: Provider) {
  const { operation } = createOperationHasher(of);
  const [only] = of.operations;
  const [first, second] = of.models;
  return {
    all: operation(only!, null),
    large: operation(only!, first ?? null),
    small: operation(only!, second ?? null),
  };
}

const base = hashes(provider());

/** Which of the three hashes differ from those of the unchanged provider. */
const changed = (of: Provider): string[] => {
  const now = hashes(of);
  return (["all", "large", "small"] as const).filter((key) => now[key] !== base[key]);
};

it("is twelve hexadecimal digits", () => expect(base.all).toMatch(/^[0-9a-f]{12}$/));

describe("does not change with", () => {
  it.each<[string, Provider]>([
    [
      "words for readers",
      withOperation({ summary: "Paints", description: "It paints.", tags: ["a"] }),
    ],
    [
      "a schema's words",
      withSchema("Job", { ...job, title: "Job", description: "A job.", examples: [{}] }),
    ],
    [
      "the order of properties",
      withSchema("Job", { ...job, properties: [...job.properties].reverse() }),
    ],
    [
      "the order of values",
      withSchema("Job", {
        ...job,
        properties: job.properties.map((one) =>
          one.name === "status" ? property("status", aString({ enum: ["failed", "done"] })) : one,
        ),
      }),
    ],
    ["the order of answers", withOperation({ responses: [...paint.responses].reverse() })],
    ["what nothing leads to", provider({ schemas: [...provider().schemas, named("Other", job)] })],
  ])("%s", (_, of) => expect(changed(of)).toEqual([]));

  it("the names of components", () => {
    const rename = (schema: Schema): Schema =>
      JSON.parse(JSON.stringify(schema).replaceAll('"name":"Job"', '"name":"Task"')) as Schema;
    const renamed = provider({
      operations: [
        JSON.parse(JSON.stringify(paint).replaceAll('"name":"Job"', '"name":"Task"')) as Operation,
      ],
      schemas: provider().schemas.map(({ name, schema }) =>
        named(name === "Job" ? "Task" : name, rename(schema)),
      ),
    });
    expect(changed(renamed)).toEqual([]);
  });
});

describe("changes with", () => {
  it.each<[string, Provider, string[]]>([
    ["one model's field, for that model", withSchema("Small", anObject()), ["all", "small"]],
    [
      "a shared schema, for all",
      withSchema("Job", { ...job, properties: job.properties.slice(1) }),
      ["all", "large", "small"],
    ],
    [
      "a value that is new",
      withSchema("Job", {
        ...job,
        properties: [property("status", aString({ enum: ["done", "failed", "late"] }))],
      }),
      ["all", "large", "small"],
    ],
    [
      "what may be left out",
      withSchema("Job", {
        ...job,
        properties: job.properties.map((one) => ({ ...one, required: false })),
      }),
      ["all", "large", "small"],
    ],
    ["null", withSchema("Large", anObject({ nullable: true })), ["all", "large"]],
    [
      "a status that is new",
      withOperation({ responses: paint.responses.slice(0, 1) }),
      ["all", "large", "small"],
    ],
    ["its path", withOperation({ path: "/v2/paint" }), ["all", "large", "small"]],
  ])("%s", (_, of, want) => expect(changed(of)).toEqual(want));

  it("where a circle of schemas closes", () => {
    const circle = (inner: string) =>
      withSchema("Job", { ...job, properties: [property("parent", ref(inner))] });
    expect(hashes(circle("Job")).all).not.toBe(hashes(circle("Large")).all);
  });
});

it("comes to an end, and to one answer, where schemas hold each other", () => {
  const pair = (order: readonly [string, string]) =>
    hashes(
      provider({
        schemas: [
          named("Job", anObject({ properties: order.map((name) => property(name, ref(name))) })),
          named("Large", anObject({ properties: [property("other", ref("Small"))] })),
          named("Small", anObject({ properties: [property("other", ref("Large"))] })),
        ],
      }),
    );
  expect(pair(["Large", "Small"])).toEqual(pair(["Small", "Large"]));
});

describe("a circle of schemas", () => {
  const round = (names: readonly string[], last: Schema) =>
    hashes(
      provider({
        schemas: [
          ...["Large", "Small"].map((name) => named(name, anObject())),
          ...["Job", ...names].map((name, i) =>
            named(
              name,
              anObject({
                properties: [
                  property(`is${i}`, i === names.length ? last : aString()),
                  property("next", ref(names[i] ?? "Job")),
                ],
              }),
            ),
          ),
        ],
      }),
    ).all;

  it("shows a change at its far end", () => {
    const names = ["A", "B", "C", "D"];
    expect(round(names, aString())).not.toBe(round(names, aString({ maxLength: 3 })));
    expect(round(names, aString())).toBe(round(["V", "W", "X", "Y"], aString()));
    expect(round(names, aString())).not.toBe(round(["A", "B", "C"], aString()));
  });

  it("of 150 that all hold each other takes no more than their number", () => {
    const names = Array.from({ length: 150 }, (_, i) => `N${i}`);
    const all = names.map((name, i) =>
      named(
        name,
        anObject({
          properties: [
            property(`p${i}`, aString()),
            ...names.map((one) => property(one, ref(one))),
          ],
        }),
      ),
    );
    const of = provider({ schemas: [...provider().schemas, ...all] });
    const start = performance.now();
    hashes({
      ...of,
      schemas: of.schemas.map((one) => (one.name === "Job" ? named("Job", ref("N0")) : one)),
    });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
