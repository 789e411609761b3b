import { describe, expect, it } from "vitest";
import type { Json } from "../../ground/json.ts";
import { acme, acmeInput, painter } from "./acme-for-tests.ts";
import { createContext } from "./context.ts";
import { exampleParams } from "./sample-request.ts";
import { readFields, type TryField, textOf } from "./try-fields.ts";
import { planTryData, type TryData, tryScript } from "./try-it.ts";

const context = createContext(acme, acmeInput);
const example = exampleParams(painter, context.schemas)!;
const data = planTryData(painter, example, context)!;

const field = (changes: Partial<TryField>): TryField => ({
  path: ["a"],
  label: "a",
  kind: "line",
  required: false,
  values: [],
  text: "",
  hint: "",
  ...changes,
});

describe("the form", () => {
  it("has a field for each parameter, of its kind", () => {
    expect(data.fields.map(({ label, kind, required }) => [label, kind, required])).toEqual([
      ["prompt", "text", true],
      ["resolution", "line", false],
      ["num_outputs", "number", false],
      ["input_images", "list", false],
      ["customLoras", "json", false],
      ["paintParams.seed", "number", false],
    ]);
  });

  it("begins with the example, and says it back as the same parameters", () => {
    const texts = data.fields.map(({ text }) => text);
    expect(readFields(data.fields, texts)).toEqual({ params: example.params, problems: [] });
  });

  it.each<[string, Partial<TryField>, string, Json]>([
    ["text", { kind: "text" }, ' a "b"\n$HOME ', ' a "b"\n$HOME '],
    ["number", { kind: "number" }, "1.5", 1.5],
    ["boolean", { kind: "boolean" }, "false", false],
    ["choice of numbers", { kind: "choice", values: [5, 10] }, "10", 10],
    ["list", { kind: "list" }, "x\n\n y \n", ["x", "y"]],
    ["json", { kind: "json" }, '{"__proto__": 1}', JSON.parse('{"__proto__": 1}') as Json],
  ])("reads a %s", (_, changes, text, value) => {
    const { params, problems } = readFields([field(changes)], [text]);
    expect(problems).toEqual([]);
    expect(params).toEqual({ a: value });
  });

  it.each<[Partial<TryField>, string, string]>([
    [{ required: true }, " ", "is required"],
    [{ kind: "number" }, "x", "must be a number"],
    [{ kind: "boolean" }, "maybe", "must be true or false"],
    [{ kind: "json" }, "{", "must be JSON"],
  ])("says what is wrong: %j", (changes, text, problem) => {
    expect(readFields([field(changes)], [text]).problems).toEqual([["a", problem]]);
  });

  it("leaves empty fields out and puts others where they belong, whatever their names", () => {
    const fields = [
      field({ path: ["__proto__", "polluted"], label: "p" }),
      field({ path: ["b", "c"] }),
      field({ path: ["b", "d"] }),
      field({ path: ["e"] }),
    ];
    const { params } = readFields(fields, ["x", "1", "2", ""]);
    expect(JSON.stringify(params)).toBe('{"__proto__":{"polluted":"x"},"b":{"c":"1","d":"2"}}');
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("shows values as they are typed", () => {
    expect(textOf("list", ["a", "b"])).toBe("a\nb");
    expect(textOf("number", 4)).toBe("4");
    expect(textOf("json", ["a"])).toBe('["a"]');
    expect(textOf("line", undefined)).toBe("");
  });
});

it("hands its data over as a script that means exactly this", () => {
  const evil: TryData = { ...data, providerName: "</script>\u2028`x`\u202e" };
  const text = tryScript(evil);
  expect(text).not.toMatch(/[\u2028\u202e]/);
  let seen: unknown;
  new Function("modelsmithTry", text)((given: unknown) => {
    seen = given;
  });
  expect(seen).toEqual(evil);
});
