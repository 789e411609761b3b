import { describe, expect, it } from "vitest";
import { buildCatalog } from "./build-catalog.ts";
import { aModel, aNamedSchema, anOperation, aParameter, aProvider } from "./makers.ts";
import { type NamesLock, type NameTriple, nameProvider } from "./name-catalog.ts";
import { createFactsParser } from "./parse-facts.ts";

type Locked = NamesLock[string];
const lock = (models: Record<string, NameTriple>): Locked => ({
  models,
  operations: {},
  schemas: {},
});

/** Names of models with these ids, by id, and what was reported. */
function nameModels(ids: readonly string[], locked?: Locked) {
  const models = ids.map((id) => aModel({ id, identifier: "", typeName: "", moduleName: "" }));
  const { provider, names, diagnostics } = nameProvider(aProvider({ models }), locked);
  return {
    names: Object.fromEntries(
      provider.models.map(({ id, identifier, typeName, moduleName }) => [
        id,
        [identifier, typeName, moduleName],
      ]),
    ),
    lock: names,
    says: diagnostics.map(({ code, message }) => `${code} ${message}`),
  };
}

describe("names of models", () => {
  it.each<[string, NameTriple]>([
    ["flux-2-dev", ["flux2Dev", "Flux2Dev", "flux-2-dev"]],
    ["flux-1.1-pro", ["flux1_1Pro", "Flux1_1Pro", "flux-1.1-pro"]],
    ["851-bg-remove", ["model851BgRemove", "Model851BgRemove", "851-bg-remove"]],
    ["class", ["class_", "Class", "class"]],
    ["@cf/llama", ["cfLlama", "CfLlama", "cf-llama"]],
    ["../../etc", ["etc", "Etc", "etc"]],
    ["CON", ["con", "CON", "con-"]],
    ["__proto__", ["proto", "Proto", "proto"]],
    ["画像", ["画像", "画像", "画像"]],
    ["!!!", ["model_", "Model_", "model"]],
  ])("%s", (id, want) => {
    expect(nameModels([id]).names[id]).toEqual(want);
  });

  it("collide in any of the three, also where only the case differs", () => {
    const { names, says } = nameModels(["Painter", "painter", "painter!"]);
    expect(names).toEqual({
      Painter: ["painter", "Painter", "painter"],
      painter: ["painter2", "Painter2", "painter-2"],
      "painter!": ["painter3", "Painter3", "painter-3"],
    });
    expect(says).toEqual([
      'names/collision model "painter" becomes painter2: the plain name is taken',
      'names/collision model "painter!" becomes painter3: the plain name is taken',
    ]);
  });

  it("stay apart from numbers they end with", () => {
    expect(nameModels(["painter-2", "painter_2"]).names["painter_2"]).toEqual([
      "painter2_2",
      "Painter2_2",
      "painter_2-2",
    ]);
  });

  it("do not depend on the order in which models come", () => {
    expect(nameModels(["b", "a!", "a"]).names).toEqual(nameModels(["a", "b", "a!"]).names);
  });
});

describe("the lock", () => {
  const published = lock({ "painter!": ["painter", "Painter", "painter"] });

  it("keeps a published name from a newcomer that sorts ahead", () => {
    const { names, says } = nameModels(["painter", "painter!"], published);
    expect(names["painter!"]).toEqual(["painter", "Painter", "painter"]);
    expect(names["painter"]).toEqual(["painter2", "Painter2", "painter-2"]);
    expect(says).toEqual([
      'names/collision model "painter" becomes painter2: the plain name is taken',
    ]);
  });

  it("keeps names of things that are gone", () => {
    expect(nameModels(["painter"], published).names["painter"]).toEqual([
      "painter2",
      "Painter2",
      "painter-2",
    ]);
  });

  it("keeps a name even where we would now choose another", () => {
    const old = lock({ "flux-1.1": ["flux11", "Flux11", "flux11"] });
    const { names, says } = nameModels(["flux-1.1"], old);
    expect(names["flux-1.1"]).toEqual(["flux11", "Flux11", "flux11"]);
    expect(says).toEqual([]);
  });

  it("reserves modules without regard to case", () => {
    const old = lock({ x: ["x", "X", "Painter"] });
    expect(nameModels(["painter"], old).names["painter"]).toEqual([
      "painter2",
      "Painter2",
      "painter-2",
    ]);
  });

  it("does not mistake inherited keys for entries", () => {
    expect(nameModels(["constructor", "toString"], lock({})).names["toString"]).toEqual([
      "toString",
      "ToString",
      "to-string",
    ]);
  });

  it("holds what is gone beside what is there", () => {
    const document = {
      root: { openapi: "3.1.1", paths: { "/a": { get: { operationId: "getA" } } } },
      origins: { file: "a", entries: new Map() },
      modelFacts: new Map(),
    };
    const before: NamesLock = {
      acme: { models: { old: ["old", "Old", "old"] }, operations: {}, schemas: {} },
    };
    const built = buildCatalog(
      [
        {
          facts: { provider: "acme", name: "Acme", origin: { kind: "given" } },
          factsAt: { file: "f", pointer: "#" },
          document,
          parser: createFactsParser(),
        },
      ],
      before,
      [],
    );
    expect(built.value.names).toEqual({
      acme: {
        models: { old: ["old", "Old", "old"] },
        operations: { getA: ["getA", "GetA", "get-a"] },
        schemas: {},
      },
    });
  });
});

describe("names of operations and schemas", () => {
  const named = nameProvider(
    aProvider({
      operations: [
        anOperation({
          id: "delete",
          parameters: [
            aParameter({ wireName: "id", in: "path" }),
            aParameter({ wireName: "id", in: "query" }),
            aParameter({ wireName: "body", in: "query" }),
            aParameter({ wireName: "x-key", in: "header" }),
          ],
        }),
      ],
      schemas: [
        aNamedSchema({ name: "GPTImage" }),
        aNamedSchema({ name: "gpt_image" }),
        aNamedSchema({ name: "Error" }),
      ],
    }),
    undefined,
  );

  it("keep clear of reserved words", () => {
    const [operation] = named.provider.operations;
    expect([operation!.identifier, operation!.typeName, operation!.moduleName]).toEqual([
      "delete_",
      "Delete",
      "delete",
    ]);
    expect(named.provider.schemas.find(({ name }) => name === "Error")!.typeName).toBe("Error_");
  });

  it("give every parameter a property of its own, beside the body", () => {
    expect(
      named.provider.operations[0]!.parameters.map(({ propertyName }) => propertyName),
    ).toEqual(["id", "idQuery", "bodyQuery", "x-key"]);
  });

  it("tell schemas apart", () => {
    expect(named.provider.schemas.map(({ name, moduleName }) => [name, moduleName])).toEqual([
      ["GPTImage", "gpt-image"],
      ["gpt_image", "gpt_image-2"],
      ["Error", "error"],
    ]);
  });
});
