import { describe, expect, it } from "vitest";
import type { Catalog } from "../../catalog/catalog.ts";
import {
  aCatalog,
  aModel,
  aModelParameter,
  aNamedSchema,
  anObject,
  aProvider,
  aString,
} from "../../catalog/makers.ts";
import { viewsOf } from "../units.ts";
import { createPortableEmitter, portablePackages } from "./portable-emitter.ts";

const picture = aNamedSchema({
  schema: anObject({
    properties: [{ name: "url", required: true, schema: aString({ format: "uri" }) }],
  }),
});

function catalogOf(...ids: readonly string[]): Catalog {
  const model = aModel({
    parameters: [aModelParameter({ required: true })],
    output: { schema: "Picture", mark: "published" },
  });
  return aCatalog({
    providers: ids.map((id) =>
      aProvider({ id, packageName: `@modelsmith/${id}`, schemas: [picture], models: [model] }),
    ),
    equivalents: [
      {
        id: "painter-2",
        name: "Painter 2",
        mark: "published",
        note: null,
        members: ids.map((provider) => ({ provider, model: "painter-2" })),
        parameters: [
          {
            name: "prompt",
            note: null,
            values: [],
            always: [],
            paths: ids.map((provider) => ({ provider, path: ["prompt"] })),
          },
        ],
      },
    ],
  });
}

const plan = (catalog: Catalog) =>
  createPortableEmitter({ runtime: new Map([["portable.ts", "// runtime\n"]]), license: "" }).plan({
    catalog,
    cassettes: [],
    documents: new Map(),
    withSite: false,
  });

describe("the portable package", () => {
  it("is planned where two providers share a model", () => {
    const planned = plan(catalogOf("acme", "bolt"));
    expect(viewsOf(planned).map(({ path }) => path)).toEqual([
      "packages/portable/src/index.ts",
      "packages/portable/README.md",
      "packages/portable/src/models/painter-2.ts",
    ]);
    expect(planned.files.map(({ path }) => path)).toEqual([
      "packages/portable/package.json",
      "packages/portable/tsconfig.json",
      "packages/portable/LICENSE",
      "packages/portable/src/runtime/portable.ts",
      "contract/portable/type-proof.ts",
    ]);
    expect(JSON.parse(planned.files[0]!.text)).toMatchObject({
      name: "@modelsmith/portable",
      peerDependencies: { "@modelsmith/acme": ">=0.1.0", "@modelsmith/bolt": ">=0.1.0" },
      peerDependenciesMeta: { "@modelsmith/acme": { optional: true } },
    });
  });

  it.each([
    ["one provider alone has it", catalogOf("acme")],
    ["a provider of this name has the folder", catalogOf("acme", "portable")],
  ])("is not planned where %s", (_, catalog) => {
    expect(plan(catalog)).toEqual({ views: [], files: [] });
    expect(portablePackages(catalog)).toEqual([]);
  });
});
