import { expect, it } from "vitest";
import { matchTemplate } from "./path-template.ts";

it.each<[string, string, string[] | null]>([
  ["/jobs", "/jobs", []],
  ["/jobs", "/jobs/", []],
  ["/jobs", "/jobs//", null],
  ["/jobs/", "/jobs/", []],
  ["/jobs/{id}", "/jobs/7", ["7"]],
  ["/jobs/{id}", "/jobs/", null],
  ["/jobs/{id}", "/jobs/7/8", null],
  ["/jobs/{id}:cancel", "/jobs/a:b:cancel", ["a:b"]],
  ["/jobs/{id}:cancel", "/jobs/:cancel", null],
  ["/{a}{b}", "/xyz", ["x", "yz"]],
  ["/{a}.{b}.{c}", "/1.2.3.4", ["1", "2", "3.4"]],
  ["/{a}-x-{b}", "/-x-x-y", ["-x", "y"]],
  ["/{a}.json", "/x.json.json", ["x.json"]],
  ["/@cf/{owner}/{name}", "/@cf/o/n", ["o", "n"]],
  ["/a+b", "/aab", null],
])("%s, %s", (template, path, want) => expect(matchTemplate(template, path)).toEqual(want));

// As one regular expression it would try more ways than anybody could wait for.
it("is through with many names in one part at once", () => {
  const template = `/${"{a}-".repeat(40)}x`;
  expect(matchTemplate(template, `/${"-".repeat(100_000)}`)).toBeNull();
}, 5000);
