import { describe, expect, it } from "vitest";
import { locate, traced } from "./traced.ts";

describe("locate", () => {
  const base = traced({ file: "acme.json", text: "{}", value: {} });
  const document = {
    ...base,
    origins: {
      file: "acme.json",
      entries: new Map([
        ["#/paths/~1a", { file: "fix.yaml", pointer: "#/actions/0/update" }],
        ["#/paths/~1a/get/summary", { file: "more.yaml", pointer: "#/actions/3/update" }],
      ]),
    },
  };

  it.each([
    ["#/paths/~1a", "fix.yaml", "#/actions/0/update"],
    ["#/paths/~1a/get/tags/0", "fix.yaml", "#/actions/0/update/get/tags/0"],
    ["#/paths/~1a/get/summary", "more.yaml", "#/actions/3/update"],
    ["#/paths/~1a~1b", "acme.json", "#/paths/~1a~1b"],
    ["#/paths", "acme.json", "#/paths"],
    ["#", "acme.json", "#"],
  ])("%s", (pointer, file, want) => {
    expect(locate(document, pointer)).toEqual({ file, pointer: want });
  });

  it("leaves a document without entries as it stands", () => {
    expect(locate(base, "#/a")).toEqual({ file: "acme.json", pointer: "#/a" });
  });
});

describe("traced", () => {
  it("takes an object as it is", () => {
    const value = { openapi: "3.1.0" };
    expect(traced({ file: "a.json", text: "", value }).root).toBe(value);
  });

  it("makes an empty document of anything else", () => {
    expect(traced({ file: "a.json", text: "", value: [1] }).root).toEqual({});
  });
});
