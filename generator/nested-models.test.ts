// What a model takes may be nested, or name itself again and again: a few lines that stand for more
// than any program could print. Each of these once took hours, or the stack, at a phase that looked
// at everything as often as it is named.

import { fileURLToPath } from "node:url";
import { expect, it, describe as suite } from "vitest";
import type { Json, JsonObject } from "./ground/json.ts";
import { emit } from "./make-output.ts";
import { describe, hasErrors } from "./pipeline.ts";
import { type Material, readMaterial } from "./read-material.ts";
import { readProgramTexts } from "./verbs/program-files.ts";

const folder = fileURLToPath(new URL("./golden/job-per-path", import.meta.url));
const levels = 30;

type Components = Map<string, Json>;

/** What stands around a schema at each level; `named` puts it among the components first. */
type Around = (inner: Json, named: () => JsonObject, level: number) => Json;

const leaf: Json = {
  type: "object",
  required: ["a_long_name_of_a_member", "another_long_name_of_a_member"],
  properties: {
    a_long_name_of_a_member: { type: "string", minLength: 3, maxLength: 70 },
    another_long_name_of_a_member: { type: "number", minimum: 1 },
  },
};
const words = { type: "string" };
const members = (count: number, of: Json): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`m${i}`, of]));
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: "object",
  properties,
  ...more,
});

const kinds: readonly (readonly [name: string, around: Around])[] = [
  ["lists", (inner) => ({ type: "array", items: inner })],
  ["lists of at least five", (inner) => ({ type: "array", minItems: 5, items: inner })],
  ["tuples", (inner) => ({ type: "array", prefixItems: [inner, words] })],
  ["objects", (inner) => object({ inner }, { required: ["inner"] })],
  ["maps", (inner) => ({ type: "object", additionalProperties: inner })],
  ["unions", (inner) => ({ anyOf: [words, object({ inner })] })],
  [
    "lists in unions",
    (inner) => ({ oneOf: [{ type: "integer" }, { type: "array", items: inner }] }),
  ],
  ["intersections", (inner) => ({ allOf: [object({ words }), object({ inner })] })],
  ["objects that name another twice", (_, named) => object({ a: named(), b: named() })],
  [
    "objects that need another twenty times",
    (_, named) => object(members(20, named()), { required: Object.keys(members(20, null)) }),
  ],
  [
    "unions that name another twice",
    (_, named) => ({ anyOf: [named(), { type: "array", items: named() }] }),
  ],
  [
    "unions of twenty that name another",
    (_, named) => ({
      oneOf: Object.keys(members(20, null)).map((name) =>
        object({ [name]: named() }, { required: [name] }),
      ),
    }),
  ],
  ["intersections that name another twice", (_, named) => ({ allOf: [named(), named()] })],
];

function nest(around: Around): { readonly schema: Json; readonly components: Components } {
  const components: Components = new Map();
  let schema: Json = leaf;
  for (let level = 0; level < levels; level += 1) {
    const inner = schema;
    const named = () => {
      components.set(`Level${level}`, inner);
      return { $ref: `#/components/schemas/Level${level}` };
    };
    schema = around(inner, named, level);
  }
  return { schema, components };
}

/** The golden case with another member in what a model takes and in what a finished job holds. */
function withSchema(material: Material, around: Around): Material {
  const { schema, components } = nest(around);
  const added = (holder: Json | undefined): JsonObject => {
    const { properties, ...rest } = holder as JsonObject;
    return { ...rest, properties: { ...(properties as JsonObject), deep: schema } };
  };
  const edit = (root: JsonObject): JsonObject => {
    const schemas = (root["components"] as { schemas: JsonObject }).schemas;
    const { Seeded, Picture } = schemas;
    const all = {
      ...schemas,
      ...Object.fromEntries(components),
      Seeded: added(Seeded),
      Picture: added(Picture),
    };
    return {
      ...root,
      openapi: "3.1.0",
      components: { ...(root["components"] as JsonObject), schemas: all },
    };
  };
  return {
    ...material,
    lock: {},
    providers: material.providers.map((provider) => ({
      ...provider,
      upstream: provider.upstream && { ...provider.upstream, root: edit(provider.upstream.root) },
    })),
  };
}

suite("a model whose values are nested", () => {
  it.each(kinds)(
    "thirty deep, in %s",
    async (_, around) => {
      const { value } = await readMaterial(`${folder}/spec`, folder);
      const before = process.cpuUsage();
      const described = describe(withSchema(value, around), "2026-01-01");
      expect(described.diagnostics.filter(({ code }) => code.startsWith("read/"))).toEqual([]);
      const options = { raw: false, site: true, today: "2026-01-01" };
      const emitted = await emit(described.value!, readProgramTexts(null), options);
      const { user, system } = process.cpuUsage(before);
      expect(hasErrors(emitted.diagnostics)).toBe(false);
      const check = emitted.value.find(({ path }) => path.endsWith("checks/singer.ts"));
      expect(check?.text).toContain("deep: ");
      // Seconds where it was hours; nothing in between.
      expect((user + system) / 1e6).toBeLessThan(20);
    },
    60_000,
  );
});
