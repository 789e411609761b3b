// Laws that every pair of documents obeys, whatever is in them.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../catalog/catalog.ts";
import type { Json } from "../ground/json.ts";
import { anAnswer, anApi, aRequest, aRequestWith } from "./acme-api.ts";
import { forms, named } from "./acme-cases.ts";
import { type CheckId, checks } from "./checks.ts";
import { diffCatalogs } from "./diff-catalogs.ts";
import { mutate, rewrites } from "./oracle-mutations.ts";
import { createRandom } from "./oracle-random.ts";
import { type OracleDocument, randomDocument } from "./oracle-schemas.ts";

const sides = ["request", "response"] as const;

function catalogOf({ root, components }: OracleDocument, side: (typeof sides)[number]): Catalog {
  const rest = { components: { schemas: components as unknown as Json } };
  return side === "request" ? aRequest(root, rest) : anAnswer(root, rest);
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const runs = { numRuns: 150 };

describe("laws", () => {
  it("nothing differs from itself", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...sides), (seed, side) => {
        const document = randomDocument(createRandom(seed));
        expect(diffCatalogs(catalogOf(document, side), catalogOf(document, side))).toEqual([]);
      }),
      runs,
    );
  });

  it("what is found one way is found the other way, under its mirror's name", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...sides), (seed, side) => {
        const random = createRandom(seed);
        const old = randomDocument(random);
        const { document } = mutate(old, random);
        const [a, b] = [catalogOf(old, side), catalogOf(document, side)];
        const there = diffCatalogs(a, b).map(({ id }) => family(checks[id as CheckId].mirror));
        const back = diffCatalogs(b, a).map(({ id }) => family(id));
        expect(there.sort()).toEqual(back.sort());
      }),
      runs,
    );
  });

  it("rewrites without meaning give a patch at most", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...sides), (seed, side) => {
        const random = createRandom(seed);
        const old = randomDocument(random);
        const { document, operator } = mutate(old, random, rewrites);
        const levels = diffCatalogs(catalogOf(old, side), catalogOf(document, side)).map(
          ({ level }) => level,
        );
        expect(levels.filter((level) => level !== "patch")).toEqual([]);
        if (operator !== "description edited") expect(levels).toEqual([]);
      }),
      runs,
    );
  });

  it("the same change has the same fingerprint in every run, and no other change has it", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = createRandom(seed);
        const old = randomDocument(random);
        const { document } = mutate(old, random);
        const [a, b] = [catalogOf(old, "request"), catalogOf(document, "request")];
        const prints = diffCatalogs(a, b).map(({ fingerprint }) => fingerprint);
        expect(diffCatalogs(a, b).map(({ fingerprint }) => fingerprint)).toEqual(prints);
        expect(new Set(prints).size).toBe(prints.length);
      }),
      runs,
    );
  });
});

/** Introducing a limit and tightening one are undone alike: several names may share a mirror. */
function family(id: string): string {
  const mirror = checks[id as CheckId].mirror;
  return checks[mirror as CheckId].mirror;
}

describe("72: structure only", () => {
  const object = { type: "object", properties: { a: { type: "string" } }, required: ["a"] };
  const component = { components: { schemas: { Thing: object } } };
  const reference = { $ref: "#/components/schemas/Thing" };
  it.each<[string, Catalog, Catalog]>([
    ["inline to reference", aRequest(object), aRequest(reference, component)],
    [
      "a nested one",
      aRequestWith(object),
      aRequest({ type: "object", properties: { size: reference } }, component),
    ],
    ["allOf of one", aRequest(object), aRequest({ allOf: [object] })],
    [
      "allOf of two, merged",
      aRequest({ ...object, properties: { a: { type: "string" }, b: {} } }),
      aRequest({ allOf: [object, { type: "object", properties: { b: {} } }] }),
    ],
    [
      "null",
      aRequestWith({ type: ["string", "null"] }),
      aRequestWith({ oneOf: [{ type: "string" }, { type: "null" }] }),
    ],
    ["order of forms", anAnswer(forms("photo", "drawing")), anAnswer(forms("drawing", "photo"))],
  ])("%s is silent, both ways", (_, old, next) => {
    expect(diffCatalogs(old, next)).toEqual([]);
    expect(diffCatalogs(next, old)).toEqual([]);
  });

  it("a change beside a rewrite is still seen", () => {
    const narrowed = {
      allOf: [{ ...object, properties: { a: { type: "string", maxLength: 9 } } }],
    };
    expect(diffCatalogs(aRequest(object), aRequest(narrowed)).map(({ id }) => id)).toEqual([
      "constraint-introduced",
    ]);
  });
});

describe("hostile names", () => {
  it("takes keys that objects inherit", () => {
    const properties = (type: string) =>
      JSON.parse(
        `{"__proto__": {"type": "${type}"}, "constructor": {"type": "string"}, "toString": {}}`,
      ) as Json;
    const [a, b] = ["string", "integer"].map((type) =>
      aRequest({ type: "object", properties: properties(type) }),
    ) as [Catalog, Catalog];
    expect(diffCatalogs(a, b).map(({ id, parameter }) => [id, parameter])).toEqual([
      ["property-type-changed", "__proto__"],
    ]);
    expect(diffCatalogs(named("constructor"), named("toString")).map(({ id }) => id)).toEqual([
      "component-renamed",
    ]);
  });

  it("ends on schemas that hold themselves", () => {
    const tree = (type: string) =>
      aRequest(
        { $ref: "#/components/schemas/Node" },
        {
          components: {
            schemas: {
              Node: {
                type: "object",
                properties: {
                  value: { type },
                  children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
                },
              },
            },
          },
        },
      );
    expect(diffCatalogs(tree("string"), tree("integer")).map(({ message }) => message)).toEqual([
      "value took string and now takes integer",
    ]);
  });

  it("tells a shared schema's change once, with all who use it", () => {
    const both = (type: string) =>
      anApi({
        paths: Object.fromEntries(
          ["getJob", "runJob"].map((operationId) => [
            `/v1/${operationId}`,
            {
              get: {
                operationId,
                responses: {
                  "200": {
                    description: "",
                    content: {
                      "application/json": { schema: { $ref: "#/components/schemas/Job" } },
                    },
                  },
                },
              },
            },
          ]),
        ),
        components: { schemas: { Job: { type: "object", properties: { id: { type } } } } },
      });
    const changes = diffCatalogs(both("string"), both("integer"));
    expect(changes.map(({ operation, also, schema }) => [operation, also, schema])).toEqual([
      ["getJob", ["runJob"], "Job"],
    ]);
  });
});
