import { describe, expect, it } from "vitest";
import type { Json } from "../ground/json.ts";
import {
  applyContractWaivers,
  type ContractWaiver,
  parseContractWaivers,
  type WaivableFinding,
} from "./contract-waivers.ts";

const at = { file: "spec/contract.yaml", pointer: "#" };
const entry = { check: "unrecorded", provider: "acme", reason: "No key.", until: "2027-01-31" };
const told = (value: Json) =>
  parseContractWaivers(value, at).diagnostics.map((one) => `${one.at?.pointer} ${one.message}`);

describe("parseContractWaivers", () => {
  it("reads waivers, and an empty file as none", () => {
    expect(parseContractWaivers(null, at)).toEqual({ value: [], diagnostics: [] });
    expect(parseContractWaivers({ waivers: null }, at)).toEqual({ value: [], diagnostics: [] });
    const { value, diagnostics } = parseContractWaivers(
      { waivers: [{ ...entry, model: "painter-2" }] },
      at,
    );
    expect(diagnostics).toEqual([]);
    expect(value).toEqual([
      {
        ...entry,
        ...{ model: "painter-2", operation: null, cassette: null, pointer: null },
        source: { file: at.file, pointer: "#/waivers/0" },
      },
    ]);
  });

  it.each<[Json, string]>([
    [[], '# "waivers" must be a list'],
    [{ waivers: {} }, '# "waivers" must be a list'],
    [{ waivers: [], wavers: [] }, '#/wavers unknown key "wavers"'],
    [{ waivers: ["all"] }, "#/waivers/0 a waiver must be a mapping"],
    [{ waivers: [{ ...entry, modell: "x" }] }, '#/waivers/0/modell unknown key "modell"'],
    [
      { waivers: [{ ...entry, reason: " " }] },
      '#/waivers/0/reason "reason" must be text that is not empty',
    ],
    [
      { waivers: [{ ...entry, until: "soon" }] },
      '#/waivers/0/until "until" must be a day such as 2027-01-31, in quotes',
    ],
    [
      { waivers: [{ ...entry, until: "2027-02-30" }] },
      '#/waivers/0/until "until" must be a day such as 2027-01-31, in quotes',
    ],
    [
      { waivers: [{ check: "x", provider: "y", reason: "z" }] },
      '#/waivers/0 the waiver lacks "until"',
    ],
  ])("%j: %s", (value, want) => expect(told(value)).toEqual([want]));

  it("has a code for all of it", () => {
    const [first] = parseContractWaivers({ waivers: ["all"] }, at).diagnostics;
    expect(first?.code).toBe("contract/invalid-waivers");
  });
});

const finding = (changes: Partial<WaivableFinding> = {}): WaivableFinding => ({
  check: "unrecorded",
  provider: "acme",
  operation: null,
  model: "painter-2",
  cassette: null,
  pointer: null,
  diagnostic: { code: "contract/unrecorded", message: "nothing", at: null, fix: null },
  ...changes,
});
const waiver = (changes: Partial<ContractWaiver> = {}): ContractWaiver => ({
  ...entry,
  operation: null,
  model: null,
  cassette: null,
  pointer: null,
  source: { file: at.file, pointer: "#/waivers/0" },
  ...changes,
});

describe("applyContractWaivers", () => {
  const apply = (findings: WaivableFinding[], waivers: ContractWaiver[], today = "2027-01-31") => {
    const { standing, waived, diagnostics } = applyContractWaivers(findings, waivers, today);
    return [standing.length, waived.length, diagnostics.map(({ code }) => code)];
  };

  it.each<[string, Partial<ContractWaiver>, Partial<WaivableFinding>, boolean]>([
    ["the provider", {}, {}, true],
    ["the model", { model: "painter-2" }, {}, true],
    ["another model", { model: "clipper" }, {}, false],
    ["another check", { check: "stale-recording" }, {}, false],
    ["the place", { pointer: "#/a" }, { pointer: "#/a" }, true],
    ["what stands below", { pointer: "#/a" }, { pointer: "#/a/b" }, true],
    ["a neighbour", { pointer: "#/a" }, { pointer: "#/ab" }, false],
  ])("takes hold by %s", (_, waives, found, holds) => {
    const want = holds ? [0, 1, []] : [1, 0, ["contract/unused-waiver"]];
    expect(apply([finding(found)], [waiver(waives)])).toEqual(want);
  });

  it("ends after its last day", () => {
    expect(apply([finding()], [waiver()], "2027-02-01")).toEqual([
      1,
      0,
      ["contract/expired-waiver"],
    ]);
    const later = waiver({ until: "2027-12-31", model: "painter-2" });
    expect(apply([finding()], [waiver(), later], "2027-02-01")).toEqual([
      0,
      1,
      ["contract/expired-waiver"],
    ]);
  });
});
