import { describe, expect, it } from "vitest";
import {
  camelCase,
  distinctNames,
  fileName,
  nameInTitle,
  operationIdFor,
  pascalCase,
  safeIdentifier,
} from "./names.ts";

describe("camelCase", () => {
  it.each([
    ["flux-2-dev", "flux2Dev"],
    ["flux-1.1-pro", "flux1_1Pro"],
    ["851-bg-remove", "model851BgRemove"],
    ["GPT Image 2", "gptImage2"],
    ["URLList", "urlList"],
    ["getJob", "getJob"],
    ["", "model"],
    ["---", "model"],
    ["über-größe", "überGröße"],
    ["画像", "画像"],
    ["a\u202Eb", "aB"],
    ["x'; alert(1) //", "xAlert1"],
  ])("%s → %s", (text, want) => expect(camelCase(text, "model")).toBe(want));
});

describe("pascalCase", () => {
  it.each([
    ["flux-2-dev", "Flux2Dev"],
    ["2fa", "Value2fa"],
    ["job_list", "JobList"],
  ])("%s → %s", (text, want) => expect(pascalCase(text)).toBe(want));
});

describe("fileName", () => {
  it.each([
    ["flux-1.1-pro", "flux-1.1-pro"],
    ["../../etc/passwd", "etc-passwd"],
    ["CON", "con-"],
    ["con.txt", "con-.txt"],
    ["a/b\\c:d", "a-b-c-d"],
    ["schema.d", "schema-d"],
    ["x".repeat(300), "x".repeat(100)],
    ["..", "unnamed"],
    ["", "unnamed"],
  ])("%s → %s", (text, want) => expect(fileName(text)).toBe(want));

  it("counts bytes, as file systems do", () => {
    for (const letter of ["x", "ж", "漢", "𝒳"]) {
      const name = fileName(letter.repeat(300));
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      expect(name.length).toBeGreaterThan(45);
    }
  });
});

describe("safeIdentifier", () => {
  it.each([
    ["delete", "delete_"],
    ["Record", "Record_"],
    ["painter", "painter"],
  ])("%s → %s", (name, want) => expect(safeIdentifier(name)).toBe(want));
});

describe("operationIdFor", () => {
  it.each([
    ["post", "/v2/images/generate", "postV2ImagesGenerate"],
    ["get", "/v2/jobs/{id}", "getV2JobsById"],
    ["get", "/", "get"],
  ])("%s %s → %s", (method, path, want) => expect(operationIdFor(method, path)).toBe(want));
});

describe("nameInTitle", () => {
  it.each([
    ["Acme HTTP API", "Acme"],
    [" Acme  Paint API ", "Acme Paint"],
    ["Acme v3 REST API specification", "Acme v3"],
    ["Rest of Acme", "Rest of Acme"],
    ["API", "API"],
    ["", ""],
  ])("%j", (title, want) => expect(nameInTitle(title)).toBe(want));
});

describe("distinctNames", () => {
  it.each([
    ["keeps a free name", ["painter"], ["painter"]],
    ["numbers the second claim", ["painter", "painter"], ["painter", "painter2"]],
    [
      "steps over a taken number",
      ["painter2", "painter", "painter"],
      ["painter2", "painter", "painter3"],
    ],
    ["parts a number from the name's own", ["flux2", "flux2"], ["flux2", "flux2_2"]],
  ])("%s", (_, given, want) => expect(distinctNames(given)).toEqual(want));

  it("compares as it is told", () => {
    expect(distinctNames(["Job", "job"], [], (name) => name.toLowerCase())).toEqual([
      "Job",
      "job2",
    ]);
  });

  it("stays linear when everyone wants one name", () => {
    const names = distinctNames(Array.from({ length: 20_000 }, () => "same"));
    expect(new Set(names).size).toBe(20_000);
  });
});
