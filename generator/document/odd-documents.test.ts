// Whatever shape a document has, every phase here gives a value or diagnostics, and never throws.

import fc from "fast-check";
import { expect, it } from "vitest";
import type { Json, JsonObject } from "../ground/json.ts";
import { bundle } from "./bundle.ts";
import { joinDocuments } from "./join.ts";
import { mergeProviders } from "./merge.ts";
import { applyOverlays } from "./overlay.ts";
import { parseSource } from "./parse-source.ts";
import { traced } from "./traced.ts";

const keys = fc.constantFrom(
  ..."paths components schemas webhooks tags servers security info /a get post parameters".split(
    " ",
  ),
  ..."requestBody content application/json schema x-collect x-model properties $ref oneOf".split(
    " ",
  ),
  ..."discriminator mapping callbacks links operationRef operationId name __proto__ constructor".split(
    " ",
  ),
  ..."additionalOperations license jsonSchemaDialect allOf examples pathItems".split(" "),
);
const leaves = fc.oneof(
  fc.constantFrom("#", "#/components/schemas/A", "b.yaml#/x", "b.yaml", "#/%", "models", "A", ""),
  fc.constantFrom(null, true, 0, -1),
  fc.string({ maxLength: 4 }),
);
const { value: anything } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 7, depthSize: "large" },
    leaves,
    fc.array(tie("value"), { maxLength: 3 }),
    fc
      .array(fc.tuple(keys, tie("value")), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries) as JsonObject),
  ) as fc.Arbitrary<Json>,
}));

const source = (file: string, value: Json) => ({ file, text: "", value });

it("keeps a path called __proto__ from reaching every object", () => {
  const paths = JSON.parse('{"paths":{"__proto__":{"summary":"a"}}}') as JsonObject;
  joinDocuments(traced(source("up.json", { paths: {} })), [source("b.yaml", paths)]);
  expect(Object.hasOwn(Object.prototype, "summary")).toBe(false);
});

it("joins, overlays and merges anything", () => {
  fc.assert(
    fc.property(anything, anything, anything, (a, b, c) => {
      const upstream = traced(source("up.json", a));
      const overlaid = applyOverlays(upstream, [source("o.yaml", c)]);
      const joined = joinDocuments(overlaid.value, [source("b.yaml", b), source("common.yaml", c)]);
      const documents = [joined.value!.root, traced(source("c", c)).root];
      mergeProviders(
        documents.map((document, i) => ({ id: `p${i}`, name: "P", document })),
        { title: "t", version: "1", description: "d" },
      );
    }),
    { numRuns: 2000 },
  );
});

it("bundles anything", async () => {
  await fc.assert(
    fc.asyncProperty(anything, anything, async (a, b) => {
      const read = async (path: string, { as }: { readonly as: string }) =>
        path.endsWith("b.yaml") ? parseSource(as, JSON.stringify(b)) : null;
      const { value, diagnostics } = await bundle(source("a.yaml", a), {
        folder: "/nowhere",
        read,
      });
      expect(value === null).toBe(diagnostics.length > 0);
    }),
    { numRuns: 2000 },
  );
});
