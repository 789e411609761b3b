import { expect, it } from "vitest";
import {
  aModel,
  aModelParameter,
  aNamedSchema,
  anObject,
  aProvider,
  aString,
} from "../../catalog/makers.ts";
import type { Schema } from "../../catalog/schema.ts";
import { planModelModule } from "./model-module.ts";

const ref = (name: string): Schema => ({ kind: "ref", name, nullable: false });
const holding = (...names: string[]) =>
  anObject({
    properties: names.map((name) => ({ name, schema: ref(name), required: true })),
  });
const named = (name: string, schema: Schema = anObject()) =>
  [name, aNamedSchema({ name, typeName: name, schema })] as const;

const plan = (
  taken: readonly string[],
  output: string | null,
  schemas: readonly (readonly [string, ReturnType<typeof aNamedSchema>])[],
) =>
  planModelModule(
    aModel({
      typeName: "Painter",
      groups: [],
      parameters: taken.map((name) =>
        aModelParameter({ name, propertyName: name, path: [name], schema: ref(name) }),
      ),
      output: output === null ? null : { schema: output, mark: "published" },
    }),
    aProvider(),
    new Map(schemas),
  ).declarations.join("\n");

const declared = (text: string) =>
  [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);

it("gives a component that bears the model's name another one than the plain component", () => {
  const text = plan(["Tool"], null, [
    named("Tool", holding("PainterTool")),
    named(
      "PainterTool",
      anObject({ properties: [{ name: "id", schema: aString(), required: true }] }),
    ),
  ]);
  expect(declared(text)).toEqual(["PainterParams", "PainterTool", "PainterTool2", "PainterOutput"]);
  expect(text).toContain("  PainterTool: PainterTool2;");
});

it("leaves the names of parameters and output to these", () => {
  const text = plan(["Params", "PainterOutput"], null, [named("Params"), named("PainterOutput")]);
  expect(declared(text)).toEqual([
    "PainterParams",
    "PainterParams2",
    "PainterOutput2",
    "PainterOutput",
  ]);
});

it("declares what both sides hold once for each, since inputs and outputs are typed otherwise", () => {
  const text = plan(["Pin"], "Board", [named("Pin"), named("Board", holding("Pin"))]);
  expect(declared(text)).toEqual(["PainterParams", "PainterPin", "PainterOutput", "PainterPin2"]);
  expect(text).toContain("  Pin: PainterPin2;");
});

it("declares an output that holds outputs of its kind once", () => {
  const text = plan([], "Node", [named("Node", holding("Node"))]);
  expect(declared(text)).toEqual(["PainterParams", "PainterOutput"]);
  expect(text).toContain("  Node: PainterOutput;");
});
