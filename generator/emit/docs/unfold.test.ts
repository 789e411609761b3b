import { describe, expect, it } from "vitest";
import { aNamedSchema, anObject, aString } from "../../catalog/makers.ts";
import type { Property, Schema } from "../../catalog/schema.ts";
import { distinctIds, emptyRow } from "./field-row.ts";
import { spokenText } from "./prose.ts";
import { unfold } from "./unfold.ts";

const ref = (name: string): Schema => ({ kind: "ref", name, nullable: false });
const list = (items: Schema): Schema => ({ kind: "array", nullable: false, prefix: [], items });
const has = (name: string, schema: Schema = aString(), required = false): Property => ({
  name,
  required,
  schema,
});
const union = (...branches: Schema[]): Schema => ({
  kind: "union",
  mode: "oneOf",
  branches,
  discriminator: "type",
  nullable: false,
});
const schemas = new Map(
  Object.entries({
    Colour: aString({ enum: ["red", "blue"], description: "A colour." }),
    Point: anObject({ properties: [has("x"), has("y")] }),
    Node: anObject({ properties: [has("label"), has("next", ref("Node"))] }),
  }).map(([name, schema]) => [
    name,
    aNamedSchema({ name, typeName: name, moduleName: name.toLowerCase(), schema }),
  ]),
);
const inPlace = { schemas, link: null };
const linked = {
  schemas,
  link: ({ typeName }: { typeName: string }) => ({ label: typeName, path: `schemas/${typeName}` }),
};
const names = (schema: Schema, options: typeof inPlace | typeof linked = inPlace) =>
  unfold(schema, options).rows.map(({ heading, prefix, name }) => heading ?? prefix + name);

describe("unfold", () => {
  it.each<[string, Schema, string[]]>([
    ["lists the fields of an object", anObject({ properties: [has("a"), has("b")] }), ["a", "b"]],
    ["lists the fields of a list's items", list(anObject({ properties: [has("a")] })), ["a"]],
    [
      "names nested fields by their path",
      anObject({ properties: [has("a", list(anObject({ properties: [has("b")] })))] }),
      ["a", "a[].b"],
    ],
    [
      "follows a reference",
      anObject({ properties: [has("at", ref("Point"))] }),
      ["at", "at.x", "at.y"],
    ],
    ["stops at recursion", ref("Node"), ["label", "next"]],
    [
      "joins the parts of an intersection",
      {
        kind: "intersection",
        nullable: false,
        parts: [ref("Point"), anObject({ properties: [has("z")] })],
      },
      ["x", "y", "z"],
    ],
    [
      "shows keys of the caller's choice",
      anObject({ additional: ref("Point") }),
      ["{any key}", "{any key}.x", "{any key}.y"],
    ],
    [
      "parts the branches of a choice",
      union(ref("Point"), anObject({ title: "Circle", properties: [has("r")] }), aString()),
      ['option 1 of 2, Point, told apart by "type"', "x", "y", "option 2 of 2, Circle", "r"],
    ],
    [
      "needs no heading for a single branch",
      union(ref("Point"), { kind: "null", nullable: false }),
      ["x", "y"],
    ],
    ["has nothing to say of a plain value", aString(), []],
  ])("%s", (_, schema, want) => expect(names(schema)).toEqual(want));

  it("links what it does not unfold", () => {
    const shape = anObject({
      properties: [has("at", list(ref("Point"))), has("colour", ref("Colour"))],
    });
    const { rows } = unfold(shape, linked);
    expect(rows.map(({ name, type, typeLink }) => [name, type, typeLink?.path ?? null])).toEqual([
      ["at", "array of Point", "schemas/Point"],
      ["colour", "enum", null],
    ]);
    expect(rows[1]!.values).toEqual(["red", "blue"]);
    expect(spokenText(rows[1]!.description)).toBe("A colour.");
  });

  it("lets a link name a branch of a choice", () => {
    const { rows } = unfold(union(ref("Point"), ref("Node")), linked);
    expect(rows.map(({ heading, typeLink }) => [heading, typeLink?.label])).toEqual([
      ['option 1 of 2, told apart by "type"', "Point"],
      ["option 2 of 2", "Node"],
    ]);
  });

  it("ends, and says so, where a shape does not", () => {
    const wide = anObject({ properties: Array.from({ length: 500 }, (_, i) => has(`f${i}`)) });
    const { rows, cut } = unfold(wide, inPlace);
    expect([rows.length, cut]).toEqual([400, true]);
    expect(unfold(ref("Point"), inPlace).cut).toBe(false);
  });

  it("takes keys of JavaScript's own objects as ordinary names", () => {
    const schema = anObject({
      properties: [has("__proto__"), has("constructor"), has("toString")],
    });
    expect(names(schema)).toEqual(["__proto__", "constructor", "toString"]);
  });
});

it("tells what a field may hold", () => {
  const [row] = unfold(
    anObject({
      properties: [
        has(
          "n",
          {
            kind: "integer",
            nullable: true,
            minimum: 1,
            exclusiveMaximum: 9,
            default: 3,
            readOnly: true,
            deprecated: true,
          },
          true,
        ),
      ],
    }),
    inPlace,
  ).rows;
  expect(row).toMatchObject({
    type: "integer or null",
    required: true,
    defaultValue: "3",
    flags: ["deprecated", "read-only"],
  });
  expect(row!.limits.map(spokenText)).toEqual(["1 to below 9"]);
});

it("gives an id to the first row that asks for it", () => {
  const rows = distinctIds([{ ...emptyRow, id: "a" }, { ...emptyRow, id: "a" }, emptyRow]);
  expect(rows.map(({ id }) => id)).toEqual(["a", null, null]);
});
