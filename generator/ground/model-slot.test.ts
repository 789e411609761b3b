import { describe, expect, it } from "vitest";
import { decodeSegments, fillSlot, fitsSlot, modelSlot, segmentsAt } from "./model-slot.ts";

const one = "/v1/models/{id}/run";
const two = "/v1/{owner}/{name}/run";

describe("a route's slot", () => {
  it.each([
    [one, "id", "/v1/models/painter/run", "painter"],
    [one, "id", one, "{id}"],
    [one, "id", "/v1/models/ink/wash/run", null],
    [one, "id", "/v1/models//run", null],
    [one, "id", "/v1/models/run", null],
    [one, "other", "/v1/models/painter/run", null],
    [two, "owner/name", "/v1/ink/wash/run", "ink/wash"],
    [two, "owner/name", "/v1/ink/run", null],
    [two, "owner/name", "/v1/ink//run", null],
  ])("%s (%s) has in %s %j", (route, name, path, found) => {
    expect(segmentsAt(route, name, path)).toBe(found);
  });

  it("is filled by segments, and never left", () => {
    expect(fillSlot(two, "owner/name", "ink/w h")).toBe("/v1/ink/w%20h/run");
    expect(fillSlot(one, "id", "ink/../wash")).toBe("/v1/models/ink%2F..%2Fwash/run");
    expect(fillSlot(one, "id", "$&")).toBe("/v1/models/%24%26/run");
  });

  it("takes ids of its own length", () => {
    expect([
      fitsSlot("id", "a/b"),
      fitsSlot("owner/name", "a"),
      fitsSlot("owner/name", "a/b"),
    ]).toEqual([true, false, true]);
  });

  it("is written as the path writes it", () => {
    expect([modelSlot("id"), modelSlot("owner/name")]).toEqual(["{id}", "{owner}/{name}"]);
    expect([decodeSegments("w%20h"), decodeSegments("100%")]).toEqual(["w h", "100%"]);
  });
});
