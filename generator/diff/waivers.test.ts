import { describe, expect, it } from "vitest";
import { aRequestWith } from "./acme-api.ts";
import { diffCatalogs } from "./diff-catalogs.ts";
import { applyWaivers, parseWaivers } from "./waivers.ts";

const [change] = diffCatalogs(aRequestWith({ type: "string" }), aRequestWith({ type: "integer" }));

describe("waivers", () => {
  it("take a change out of the count, with their reason", () => {
    const waivers = [{ fingerprint: change!.fingerprint, reason: "agreed with Acme" }];
    expect(applyWaivers([change!], waivers)).toEqual({
      changes: [],
      waived: [{ change, reason: "agreed with Acme" }],
    });
    expect(applyWaivers([change!], [])).toEqual({ changes: [change], waived: [] });
  });

  it("are read where they are whole", () => {
    const waivers = [{ fingerprint: "0123456789ab", reason: "agreed" }];
    expect(parseWaivers({ waivers }, "waivers.yaml")).toEqual({ value: waivers, diagnostics: [] });
  });

  it.each([
    [{}, "#", "the file has no list named waivers"],
    [{ waivers: [{ fingerprint: "0123456789ab" }] }, "#/waivers/0", "waiver 1 lacks a reason"],
    [
      { waivers: [{ fingerprint: 12, reason: "x" }] },
      "#/waivers/0",
      "waiver 1 lacks a fingerprint of twelve hex digits, quoted",
    ],
  ])("are refused otherwise: %j", (value, pointer, message) => {
    expect(parseWaivers(value, "waivers.yaml").diagnostics).toEqual([
      {
        code: "diff/invalid-waivers",
        message,
        at: { file: "waivers.yaml", pointer },
        fix: "give each waiver the fingerprint that the report prints, in quotes, and a reason",
      },
    ]);
  });
});
