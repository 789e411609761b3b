import { describe, expect, it } from "vitest";
import { addressesIn, type Mapping, type Member, placeParameters } from "./mapping.js";

const aMember = (changes: Partial<Member> = {}): Member => ({
  provider: "acme",
  load: async () => ({
    id: "painter-2",
    operation: "run",
    estimate: () => ({ kind: "unknown", reason: "" }),
  }),
  paths: { prompt: ["prompt"], ratio: ["paint", "ratio"], seed: ["paint", "seed"] },
  outputs: [["images"]],
  notBilled: [],
  ...changes,
});

const place = (params: object, changes: Partial<Member> = {}) => {
  const member = aMember(changes);
  const mapping: Mapping = {
    id: "painter",
    kind: "image",
    members: [member, aMember({ provider: "bolt" })],
  };
  return placeParameters(mapping, member, params);
};

describe("placeParameters", () => {
  it("puts each where this provider wants it", () => {
    expect(place({ prompt: "a pier", ratio: "1:1", seed: 7 })).toEqual({
      prompt: "a pier",
      paint: { ratio: "1:1", seed: 7 },
    });
  });

  it("leaves out what is not given", () => {
    expect(place({ prompt: "a pier", seed: undefined })).toEqual({ prompt: "a pier" });
  });

  it("spells values as this provider does, and adds what is always sent", () => {
    const changes = {
      values: { seed: [["one", 1] as const] },
      always: [{ path: ["paint", "tier"], value: "pro" }],
    };
    expect(place({ seed: "one" }, changes)).toEqual({ paint: { seed: 1, tier: "pro" } });
  });

  it("refuses what is not shared", () => {
    expect(() => place({ brush: 2 })).toThrow('painter has no "brush" that acme and bolt share');
    expect(() => place({ seed: 3 }, { values: { seed: [["one", 1]] } })).toThrow(
      'painter: acme has no word for this "seed"; shared are "one"',
    );
  });

  it("takes every name for a name", () => {
    const params = JSON.parse('{"__proto__": 1, "constructor": 2}') as object;
    const paths = Object.fromEntries([
      ["__proto__", ["__proto__", "toString"]],
      ["constructor", ["constructor"]],
    ]);
    const placed = place(params, { paths });
    expect(JSON.stringify(placed)).toBe('{"__proto__":{"toString":1},"constructor":2}');
    expect(Object.getPrototypeOf(placed)).toBe(Object.prototype);
    expect(() => place({ toString: 1 })).toThrow('no "toString"');
  });
});

describe("addressesIn", () => {
  it.each<[string, unknown, string[]]>([
    ["lists", { images: ["a", "b"] }, ["a", "b"]],
    ["one address", { images: "a" }, ["a"]],
    ["nothing of no output", null, []],
    ["nothing of another shape", { images: { url: "a" } }, []],
  ])("takes %s", (_, output, want) => {
    expect(addressesIn(aMember(), output)).toEqual(want);
  });

  it("keeps the order of the emitted paths", () => {
    const member = aMember({ outputs: [["clip"], ["still", "url"]] });
    expect(addressesIn(member, { still: { url: "b" }, clip: "a" })).toEqual(["a", "b"]);
  });
});
