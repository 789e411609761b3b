// What must hold of every merge, whatever the documents: tried on documents made up at random,
// with names from a small pool so that they meet often.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canonicalJson,
  isObject,
  type Json,
  type JsonObject,
  ownArray,
  ownObject,
} from "../ground/json.ts";
import { mergeProviders } from "./merge.ts";
import {
  nameProviders,
  type ProviderDocument,
  type ProviderNames,
  type Renames,
} from "./merge-names.ts";
import { renameDocument } from "./merge-rename.ts";

const info = { title: "All", version: "1", description: "All of them." };
const names = ["Job", "job", "Job2", "XJob", "constructor", "a.b"];
const pathPool = ["/jobs", "/jobs/{id}", "/jobs/{job}", "/{kind}/new", "/beta/jobs", "/a%20b"];
const ids = ["beta", "beta-x", "acme", "zeta"];

const name = fc.constantFrom(...names);
const schemaRef = name.map((one) => ({ $ref: `#/components/schemas/${one}` }));
const looksLikeReference = schemaRef.map((value) => ({ ...value, operationId: "x" }));

const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    schemaRef,
    fc.record(
      {
        type: fc.constantFrom("object", "string"),
        properties: fc.dictionary(fc.constantFrom("example", "$ref", "a", "enum"), tie("schema"), {
          maxKeys: 2,
        }),
        oneOf: fc.array(schemaRef, { minLength: 1, maxLength: 3 }),
        discriminator: fc.record({
          propertyName: fc.constant("kind"),
          mapping: fc.dictionary(
            name,
            fc.oneof(
              name,
              schemaRef.map(({ $ref }) => $ref),
            ),
            { maxKeys: 2 },
          ),
        }),
        example: looksLikeReference,
        enum: fc.array(looksLikeReference, { maxLength: 1 }),
        default: looksLikeReference,
      },
      { requiredKeys: [] },
    ),
  ) as fc.Arbitrary<JsonObject>,
}));

const operation = fc.record(
  {
    operationId: name,
    tags: fc.array(name, { maxLength: 2 }),
    security: fc.constantFrom([], [{ Job: [] }], [{ Key: ["read"] }]),
    servers: fc.constant([{ url: "https://other.test" }]),
    requestBody: fc.record({
      content: fc.record({
        "application/json": fc.record({ schema, example: looksLikeReference }),
      }),
    }),
    responses: fc.record({
      200: fc.record({
        links: fc.dictionary(name, fc.record({ operationId: name }), { maxKeys: 1 }),
      }),
    }),
  },
  { requiredKeys: ["responses"] },
);

const document = fc
  .record({
    schemas: fc.tuple(...names.map(() => schema)),
    paths: fc.dictionary(
      fc.constantFrom(...pathPool),
      fc.record({ get: operation, post: operation }, { requiredKeys: [] }),
      { maxKeys: 4 },
    ),
    webhooks: fc.dictionary(name, fc.record({ post: operation }), { maxKeys: 2 }),
    servers: fc.option(fc.constant([{ url: "https://api.test" }])),
    security: fc.option(fc.constant([{ Key: [] }])),
    tags: fc.uniqueArray(name, { maxLength: 3 }),
  })
  .map(
    ({ schemas, paths, webhooks, servers, security, tags }): JsonObject => ({
      openapi: "3.1.1",
      info: { title: "One", version: "1" },
      ...(servers ? { servers } : {}),
      ...(security ? { security } : {}),
      tags: tags.map((one) => ({ name: one })),
      paths: paths as JsonObject,
      webhooks: webhooks as JsonObject,
      components: {
        schemas: Object.fromEntries(names.map((one, i) => [one, schemas[i]!])),
        securitySchemes: { Key: { type: "http" }, Job: { type: "http" } },
      },
    }),
  );

const providers = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ids), document), {
    selector: ([id]) => id,
    minLength: 2,
    maxLength: 3,
  })
  .map((all) =>
    all.map(([id, one]): ProviderDocument => ({ id, name: id.toUpperCase(), document: one })),
  );

describe("mergeProviders", () => {
  it("loses no reference", () => {
    fc.assert(
      fc.property(providers, (all) => {
        expect(mergeProviders(all, info).diagnostics).toEqual([]);
      }),
    );
  });

  it("does not depend on the order of providers or keys", () => {
    fc.assert(
      fc.property(providers, (all) => {
        const turned = all
          .map((one) => ({ ...one, document: turnKeys(one.document) as JsonObject }))
          .reverse();
        const [a, b] = [mergeProviders(all, info).value, mergeProviders(turned, info).value];
        expect(canonicalJson(b)).toBe(canonicalJson(a));
      }),
    );
  });

  it("leaves its inputs and its own result as they are", () => {
    fc.assert(
      fc.property(providers, (all) => {
        const before = JSON.stringify(all);
        const { value } = mergeProviders(all, info);
        expect(JSON.stringify(all)).toBe(before);
        expect(mergeProviders([{ id: "all", name: "All", document: value }], info).value).toBe(
          value,
        );
      }),
    );
  });

  it("gives every operation one id, its provider, servers where it is called, and security", () => {
    fc.assert(
      fc.property(providers, (all) => {
        const { value } = mergeProviders(all, info);
        for (const item of Object.values(ownObject(value, "paths")!)) {
          for (const one of Object.values(item as JsonObject).filter(isObject)) {
            expect(all.some(({ id }) => id === one["x-provider"])).toBe(true);
            expect(ownArray(one, "servers").length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it("can be taken apart again, up to names and what moved to operations", () => {
    fc.assert(
      fc.property(providers, (all) => {
        const { value } = mergeProviders(all, info);
        const sorted = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
        const given = nameProviders(sorted);
        for (const { id, name: spoken, document: input } of all) {
          const backwards = invert(given.get(id)!);
          const own = { id, name: spoken, document: partOf(value, id, backwards) };
          const want = renameDocument({ id, name: spoken, document: input }, unchanged);
          expect(canonicalJson(comparable(renameDocument(own, backwards)))).toBe(
            canonicalJson(comparable(want)),
          );
        }
      }),
    );
  });
});

function turnKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(turnKeys);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, turnKeys(child)]),
  );
}

const none: Renames = new Map();
const unchanged: ProviderNames = {
  components: new Map(),
  operationIds: none,
  tags: none,
  webhooks: none,
  paths: none,
  anchorPrefix: "",
};

function invert(given: ProviderNames): ProviderNames {
  const turn = (renames: Renames) => new Map([...renames].map(([from, to]) => [to, from]));
  return {
    components: new Map(
      [...given.components].map(([section, renames]) => [section, turn(renames)]),
    ),
    operationIds: turn(given.operationIds),
    tags: turn(given.tags),
    webhooks: turn(given.webhooks),
    paths: turn(given.paths),
    anchorPrefix: "",
  };
}

/** What the merged document holds of one provider. */
function partOf(merged: JsonObject, id: string, backwards: ProviderNames): JsonObject {
  const about = (merged["x-providers"] as JsonObject[]).find((one) => one["id"] === id)!;
  const pick = (map: Json | undefined, renames: Renames | undefined) =>
    Object.fromEntries(
      Object.entries((map ?? {}) as JsonObject).filter(([key]) => renames?.has(key)),
    );
  const components = Object.entries(merged["components"] as JsonObject);
  const { id: _, name: __, movedPaths: ___, ...rest } = about;
  return {
    ...rest,
    openapi: merged["openapi"]!,
    tags: ownArray(merged, "tags").filter((tag) =>
      backwards.tags.has((tag as { name: string }).name),
    ),
    paths: pick(merged["paths"], backwards.paths),
    webhooks: pick(merged["webhooks"], backwards.webhooks),
    components: Object.fromEntries(
      components.map(([section, parts]) => [
        section,
        pick(parts, backwards.components.get(section)),
      ]),
    ),
  };
}

/** Renaming back spells mappings out once more, by the merged document's names. */
function comparable(value: Json): Json {
  if (Array.isArray(value)) return value.map(comparable);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(
    ([key]) => key !== "x-wire-path" && !/^(?:Acme|Beta|Zeta)/.test(key),
  );
  return Object.fromEntries(entries.map(([key, child]) => [key, comparable(child)]));
}
