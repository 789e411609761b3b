import { expect, it } from "vitest";
import { findNearest } from "./nearest.ts";

it.each([
  ["a moved version", "/v1/video", ["/v2/video", "/v1/audio"], "/v2/video"],
  ["another case", "createimage", ["createImage", "getImage"], "createImage"],
  ["the first of equally near ones", "ab", ["ac", "aa"], "aa"],
  ["swapped letters", "paniter", ["painter"], "painter"],
  ["nothing when all are far", "seed", ["prompt", "width"], null],
  ["nothing among nothing", "seed", [], null],
  ["one letter in a short name", "x", ["y"], "y"],
])("finds %s", (_, wanted, candidates, want) => {
  expect(findNearest(wanted, candidates)).toBe(want);
});
