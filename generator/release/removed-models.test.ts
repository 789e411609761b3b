import { describe, expect, it } from "vitest";
import { aModel, aModelParameter, aNamedSchema, anObject, aProvider } from "../catalog/makers.ts";
import type { RemovedModel } from "../catalog/releases.ts";
import { planRemovedModelModule, removedModelsOf } from "../emit/client/removed-model-module.ts";
import { removedModels } from "./removed-models.ts";

const inputs = (...names: readonly string[]) =>
  names.map((name) => aModelParameter({ name, path: [name], propertyName: name }));
const painter = aModel({ id: "painter-1", parameters: inputs("prompt", "seed", "size", "style") });
const sketcher = aModel({
  id: "sketcher",
  identifier: "sketcher",
  typeName: "Sketcher",
  moduleName: "sketcher",
  parameters: inputs("prompt", "paper"),
});
const before = aProvider({ models: [painter, sketcher] });
const input = { old: before, known: [], breaking: true, since: "0.3.0", date: "2026-03-09" };
const shown = (list: readonly RemovedModel[]) =>
  list.map(({ model, since, replacement }) => [model.id, since, replacement?.id ?? null]);

describe("removedModels", () => {
  it("keeps a model that went, with the closest one left", () => {
    const next = aProvider({ models: [sketcher] });
    const found = removedModels({ ...input, new: next });
    expect(shown(found)).toEqual([["painter-1", "0.3.0", "sketcher"]]);
  });

  it("names the new id of a model that was renamed", () => {
    const renamed = { ...painter, id: "painter-one", identifier: "painterOne" };
    const found = removedModels({ ...input, new: aProvider({ models: [renamed, sketcher] }) });
    expect(shown(found)).toEqual([["painter-1", "0.3.0", "painter-one"]]);
  });

  it("takes the schemas along that its types refer to", () => {
    const leaf = aNamedSchema({ name: "Leaf", typeName: "Leaf" });
    const ref = (name: string) => ({ kind: "ref", name, nullable: false }) as const;
    const tree = aNamedSchema({
      name: "Tree",
      typeName: "Tree",
      schema: anObject({ properties: [{ name: "leaf", required: false, schema: ref("Leaf") }] }),
    });
    const other = aNamedSchema({ name: "Other", typeName: "Other" });
    const parameters = [aModelParameter({ name: "tree", path: ["tree"], schema: ref("Tree") })];
    const old = aProvider({ models: [aModel({ parameters })], schemas: [leaf, other, tree] });
    const [gone] = removedModels({ ...input, old, new: aProvider({ models: [] }) });
    expect(gone?.schemas.map(({ name }) => name)).toEqual(["Leaf", "Tree"]);
  });

  it("lets aliases go with the next breaking version, or when the model is back", () => {
    const [alias] = removedModels({ ...input, new: aProvider({ models: [sketcher] }) });
    const later = { ...input, old: aProvider({ models: [sketcher] }), known: [alias!] };
    const same = aProvider({ models: [sketcher] });
    expect(shown(removedModels({ ...later, new: same, breaking: false }))).toEqual([
      ["painter-1", "0.3.0", "sketcher"],
    ]);
    expect(removedModels({ ...later, new: same, breaking: true })).toEqual([]);
    expect(removedModels({ ...later, new: before, breaking: false })).toEqual([]);
  });
});

describe("a removed model's module", () => {
  const [alias] = removedModels({ ...input, new: aProvider({ models: [sketcher] }) });

  it("declares what it declared, and says what happened", () => {
    const module = planRemovedModelModule(alias!, before);
    expect(module.docComment).toContain(
      "@deprecated gone since version 0.3.0 of this package; `sketcher` may serve instead",
    );
    expect(module.declarations.join("\n")).toContain(`export interface ${module.paramsType} {`);
    expect(module.imports).toContain('import { removedModel } from "../runtime/removed.js";');
    expect(module.removal).toContain("0.3.0");
  });

  it("is not emitted for a model that is back, nor where its name is taken", () => {
    expect(removedModelsOf(before, [alias!])).toEqual([]);
    const taken = aModel({ id: "other", identifier: painter.identifier, moduleName: "other" });
    expect(removedModelsOf(aProvider({ models: [taken] }), [alias!])).toEqual([]);
    expect(removedModelsOf(aProvider({ models: [sketcher] }), [alias!])).toEqual([alias]);
  });
});
