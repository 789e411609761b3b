import { describe, expect, it } from "vitest";
import { createConformer } from "../../templates/contract/runtime/conform.js";
import { indexDocument } from "../../templates/contract/runtime/document.js";
import { createValidators, type Validators } from "../../templates/contract/runtime/validators.js";
import { acmeCassettes, acmeDocument } from "../catalog/acme.ts";
import { faultsOf, type Mutant, mutantsOf } from "./mutants.ts";
import { checkMutants } from "./mutation.ts";
import { createOracle } from "./oracle.ts";

const index = indexDocument(acmeDocument);
const oracle = createOracle(acmeDocument);
const validators = createValidators(acmeDocument);
const mutants: readonly Mutant[] = acmeCassettes.flatMap((recording) => [
  ...mutantsOf({ document: acmeDocument, index, oracle, recording }),
]);
const content: Validators = { fits: () => true, problems: () => [] };

/** `fault pointer` of every mutant with this owner, in one recording. */
const owned = (owner: Mutant["owner"], id: string) =>
  mutants
    .filter((mutant) => mutant.owner === owner && mutant.recording.id === id)
    .map(({ fault, pointer }) => `${fault} ${pointer}`);

describe("the recordings of acme", () => {
  it("are sound before they are spoiled", () => {
    const { examine } = createConformer(acmeDocument);
    expect(acmeCassettes.flatMap(examine)).toEqual([]);
  });

  it("are spoiled in every way", () => {
    expect([...new Set(mutants.map(({ fault }) => fault))].sort()).toEqual([
      "JSON cut off",
      "array for object",
      "extra field",
      "field dropped",
      "field renamed",
      "fraction",
      "null",
      "number for text",
      "object for array",
      "page for JSON",
      "text for number",
      "unknown content type",
      "unknown header",
      "unknown status",
      "unknown word",
    ]);
  });
});

describe("what must die, as the schema alone tells", () => {
  it.each<[string, Mutant["owner"]]>([
    ["field dropped #/exchanges/0/response/body/id", "shape"],
    ["field renamed #/exchanges/1/response/body/output/images", "shape"],
    ["null #/exchanges/0/request/body/prompt", "request"],
    ["null #/exchanges/0/request/body", "protocol"],
    ["null #/exchanges/1/response/body", "protocol"],
    ["unknown word #/exchanges/0/request/body/size", "request"],
    ["unknown word #/exchanges/0/request/body/style/kind", "request"],
    ["fraction #/exchanges/0/request/body/style/strokes", "request"],
    ["array for object #/exchanges/1/response/body/output", "shape"],
    ["extra field #/exchanges/0/request/body", "request"],
    ["extra field #/exchanges/0/request/body/style", "request"],
    ["extra field #/exchanges/1/response/body", "drift"],
    ["extra field #/exchanges/1/response/body/output", "drift"],
    ["field renamed #/exchanges/1/response/body/cost", "drift"],
    ["unknown status #/exchanges/0/response/status", "protocol"],
    ["unknown header #/exchanges/0/response/headers/x-mutant", "protocol"],
    ["page for JSON #/exchanges/1/response/body", "protocol"],
    ["JSON cut off #/exchanges/1/response/body", "protocol"],
    ["unknown content type #/exchanges/0/response/headers", "protocol"],
  ])("%s: %s", (name, owner) => {
    expect(owned(owner, "acme/painter-2/completed")).toContain(name);
  });

  it.each([
    "unknown word #/exchanges/0/request/body/prompt",
    "field dropped #/exchanges/0/request/body/seed",
    "fraction #/exchanges/1/response/body/cost",
    "null #/exchanges/1/response/body/output",
  ])("%s may live", (name) => {
    expect(owned(null, "acme/painter-2/completed")).toContain(name);
  });
});

describe("checkMutants", () => {
  const request = { document: acmeDocument, recordings: acmeCassettes, validators };

  it("sees every certain fault noticed by the layer that owns it", () => {
    const report = checkMutants(request);
    expect(report.survivors).toEqual([]);
    expect(report.died).toBe(report.mustDie);
    expect(report.mustDie).toBe(mutants.filter(({ owner }) => owner !== null).length);
    expect(report.mustDie).toBeGreaterThan(100);
    expect(report.operations.map(({ operation }) => operation)).toEqual([
      "getJob",
      "job.done",
      "listJobs",
      "runPainter2",
    ]);
  });

  it("is not fooled when explaining instead of counting", () => {
    const conformer = createConformer(acmeDocument);
    expect(checkMutants({ ...request, conformer }).survivors).toEqual([]);
  });

  it("fails when the validators are always content", () => {
    const { survivors, died } = checkMutants({ ...request, validators: content });
    expect(new Set(survivors.map(({ owner }) => owner))).toEqual(
      new Set(["shape", "drift", "protocol", "request"]),
    );
    expect(survivors.length).toBeGreaterThan(100);
    expect(died).toBeLessThan(20);
  });

  it.each(["open", "closed"] as const)(
    "fails when only the %s validator is always content",
    (mode) => {
      const stubbed: Validators = {
        fits: (schema, asked, value) => asked === mode || validators.fits(schema, asked, value),
        problems: (schema, asked, value) =>
          asked === mode ? [] : validators.problems(schema, asked, value),
      };
      const owners = new Set(
        checkMutants({ ...request, validators: stubbed }).survivors.map(({ owner }) => owner),
      );
      expect(owners).toContain(mode === "open" ? "shape" : "drift");
    },
  );

  it("fails when nothing is checked at all", () => {
    const conformer = { examine: () => [], conform: () => [] };
    expect(checkMutants({ ...request, conformer }).died).toBe(0);
  });
});

describe("faultsOf", () => {
  it("spoils one thing at a time and never gives the value back", () => {
    const value = { a: [1, true], b: null };
    const found = [...faultsOf(value)];
    expect(found.map(({ fault, pointer }) => `${fault} ${pointer}`)).toEqual([
      "null ",
      "array for object ",
      "extra field ",
      "field dropped /a",
      "field renamed /a",
      "null /a",
      "object for array /a",
      "null /a/0",
      "text for number /a/0",
      "fraction /a/0",
      "null /a/1",
      "text for boolean /a/1",
      "field dropped /b",
      "field renamed /b",
    ]);
    for (const fault of found) expect(fault.value).not.toEqual(value);
    expect(found.find(({ pointer }) => pointer === "/a/1")?.value).toEqual({
      a: [1, null],
      b: null,
    });
  });
});
