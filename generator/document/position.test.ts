import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPointer, type PointerPart } from "../ground/location.ts";
import { findLines, positionAt } from "./lines.ts";
import { findPosition, findPositions } from "./position.ts";

const json = `{
  "paths": {
    "/a/{id}": {
      "get": [1, {"x": 2}]
    },
    "a%20b": 1, "~": 2
  }
}`;

const yaml = `paths:
  /a/{id}:
    get:
    - 1
    - x: 2
  "a%20b": 1
  200: &ok
    description: fine
  201: *ok
  202:
    <<: *ok
    extra: 1
`;

describe("findPosition", () => {
  it.each([
    ["#", 1, 1],
    ["#/paths", 2, 3],
    ["#/paths/~1a~1{id}", 3, 5],
    ["#/paths/~1a~1%7Bid%7D/get", 4, 7],
    ["#/paths/~1a~1{id}/get/0", 4, 15],
    ["#/paths/~1a~1{id}/get/1/x", 4, 19],
    ["#/paths/a%20b", 6, 5],
    ["#/paths/a%2520b", 6, 5],
    ["#/paths/~0", 6, 17],
    ["#/paths/~1a~1{id}/get/7/x", 4, 7],
    ["#/paths/missing/below", 2, 3],
    ["no pointer", 1, 1],
  ])("finds %s in JSON", async (pointer, line, column) => {
    expect(await findPosition("a.json", json, pointer)).toEqual({ line, column });
  });

  it.each([
    ["#", 1, 1],
    ["#/paths/~1a~1{id}", 2, 3],
    ["#/paths/~1a~1{id}/get/1/x", 5, 7],
    ["#/paths/~1a~1{id}/get/9", 3, 5],
    ["#/paths/a%20b", 6, 3],
    ["#/paths/200", 7, 3],
    ["#/paths/201/description", 8, 5],
    ["#/paths/202/description", 8, 5],
    ["#/paths/202/extra", 12, 5],
  ])("finds %s in YAML", async (pointer, line, column) => {
    expect(await findPosition("a.yaml", yaml, pointer)).toEqual({ line, column });
  });

  it("takes the last of two equal keys, as readers do", async () => {
    expect(await findPosition("a.json", '{"a": 1,\n"a": 2}', "#/a")).toEqual({
      line: 2,
      column: 1,
    });
  });

  it("finds what stands before the place where a text breaks", async () => {
    expect(await findPosition("a.json", '{"a": {"b": 1', "#/a/b")).toEqual({ line: 1, column: 8 });
    expect(await findPosition("a.yaml", "a:\n  b: 1\n c", "#/a/b")).toEqual({ line: 2, column: 3 });
  });

  it("finds nothing in nothing", async () => {
    expect(await findPosition("a.json", "", "#/a")).toEqual({ line: 1, column: 1 });
    expect(await findPosition("a.yaml", "", "#/a")).toEqual({ line: 1, column: 1 });
  });

  it("finds the key of every member of any JSON", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.nat(3), async (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const paths = allPaths(value);
        const lines = findLines(text);
        const found = await findPositions("a.json", lines, paths.map(formatPointer));
        for (const [i, path] of paths.entries()) {
          const { line, column } = found[i]!;
          const rest = text.slice(lines.starts[line - 1]! + column - 1);
          const last = path.at(-1);
          const start = typeof last === "string" ? JSON.stringify(last) : "";
          expect(rest.startsWith(start)).toBe(true);
        }
      }),
    );
  });

  it("takes any text and any pointer", async () => {
    const names = fc.constantFrom("a.json", "a.yaml");
    await fc.assert(
      fc.asyncProperty(names, fc.string(), fc.string(), async (file, text, pointer) => {
        await findPosition(file, text, `#/${pointer}`);
      }),
    );
  });
});

function allPaths(value: unknown, path: PointerPart[] = []): PointerPart[][] {
  if (typeof value !== "object" || value === null) return [path];
  const parts: [PointerPart, unknown][] = Array.isArray(value)
    ? value.map((item, i) => [i, item])
    : Object.entries(value);
  return [path, ...parts.flatMap(([part, child]) => allPaths(child, [...path, part]))];
}

describe("positionAt", () => {
  it.each([
    ["a\nb", 2, 2, 1],
    ["a\r\nb", 3, 2, 1],
    ["a\rb", 2, 2, 1],
    ["a\nb", 1, 1, 2],
    ["", 0, 1, 1],
  ])("%j at %i", (text, offset, line, column) => {
    expect(positionAt(findLines(text), offset)).toEqual({ line, column });
  });
});
