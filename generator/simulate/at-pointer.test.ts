import { expect, it } from "vitest";
import type { Json } from "../ground/json.ts";
import { valueAt, withValueAt } from "./at-pointer.ts";

it.each<[string, Json | undefined]>([
  ["#", { a: [{ b: 1 }], "x/y": 2 }],
  ["/a/0/b", 1],
  ["/x~1y", 2],
  ["/a/7", undefined],
  ["/constructor", undefined],
])("reads %s", (pointer, want) => {
  expect(valueAt({ a: [{ b: 1 }], "x/y": 2 }, pointer)).toEqual(want);
});

it.each<[string, Json, Json]>([
  ["#", { a: 1 }, 9],
  ["/a", { a: 1, b: 2 }, { a: 9, b: 2 }],
  ["/a/b", {}, { a: { b: 9 } }],
  ["/a/1", { a: [1, 2] }, { a: [1, 9] }],
])("writes %s into a copy", (pointer, given, want) => {
  const before = structuredClone(given);
  expect(withValueAt(given, pointer, 9)).toEqual(want);
  expect(given).toEqual(before);
});

it("takes __proto__ for an ordinary name", () => {
  const made = withValueAt({}, "/__proto__", { x: 1 });
  expect(Object.keys(made as object)).toEqual(["__proto__"]);
  expect(({} as { x?: number }).x).toBeUndefined();
});
