import { describe, expect, it } from "vitest";
import { coverDocument } from "../../templates/contract/runtime/coverage.js";
import { describeAcme, describedCassettes } from "./acme-described.ts";
import { findFallen, parseRatchet, raisedRatchet } from "./ratchet.ts";

const { catalog, documents } = describeAcme();
const models = catalog.providers[0]!.models.map(({ id }) => id);
const cover = (recordings = describedCassettes) =>
  coverDocument({ provider: "acme", document: documents.get("acme")!, models, recordings });
const file = "spec/coverage.json";
const parsed = (text: string) => parseRatchet(JSON.parse(text), file);
const reached = parsed(raisedRatchet([cover()], new Map())).value;

describe("coverDocument", () => {
  it("counts what recordings touch, by origin", () => {
    expect(cover().shares).toEqual({
      operations: { of: 5, live: 0, documented: 3, synthetic: 3, seen: 5 },
      statuses: { of: 10, live: 0, documented: 4, synthetic: 3, seen: 7 },
      contentTypes: { of: 9, live: 0, documented: 4, synthetic: 2, seen: 6 },
      models: { of: 3, live: 0, documented: 2, synthetic: 0, seen: 2 },
      webhooks: { of: 1, live: 0, documented: 0, synthetic: 1, seen: 1 },
      optionalFields: expect.objectContaining({ live: 0 }),
      enumValues: { of: 4, live: 0, documented: 1, synthetic: 0, seen: 1 },
      unionBranches: expect.objectContaining({ live: 0 }),
    });
  });

  it("never takes documented for live", () => {
    const live = describedCassettes.map((one) => ({ ...one, origin: "live" as const }));
    expect(cover(live).shares.operations).toEqual({
      of: 5,
      live: 5,
      documented: 0,
      synthetic: 0,
      seen: 5,
    });
  });

  it("names what nothing touches", () => {
    expect(cover().untouched.models).toEqual(["cartoon-1"]);
    expect(cover([]).untouched.operations).toHaveLength(5);
    expect(cover([]).shares.unionBranches.seen).toBe(0);
  });

  it("tells the branch of a union by its tag, and the optional fields in it", () => {
    const cinema = cover(describedCassettes.filter(({ model }) => model === "cinema-1"));
    const request = cinema.schemas.find(({ name }) => name === "CinemaRequest")!;
    const other = cinema.schemas.find(({ name }) => name === "CartoonRequest")!;
    expect(request.optionalFields).toMatchObject({ of: 2, seen: 2, documented: 2 });
    expect(other.optionalFields).toMatchObject({ of: 1, seen: 0 });
    expect(other.enumValues).toMatchObject({ of: 2, seen: 0 });
  });
});

describe("the ratchet", () => {
  it("is silent while nothing falls", () => {
    expect(findFallen([cover()], reached, file)).toEqual([]);
    expect(findFallen([cover()], new Map(), file)).toEqual([]);
  });

  it("says which figure fell", () => {
    const less = describedCassettes.filter(({ id }) => id !== "acme/api/delete");
    const fallen = findFallen([cover(less)], reached, file);
    expect(fallen.map(({ message }) => message)).toEqual([
      "acme has 4 operations with a recording, and had 5",
      "acme has 6 statuses with a recording, and had 7",
    ]);
    expect(fallen[0]).toMatchObject({
      code: "contract/coverage-fell",
      at: { file, pointer: "#/acme/operations/seen" },
    });
  });

  it("counts evidence apart: a recording that is live no more is a fall", () => {
    const live = describedCassettes.map((one) => ({ ...one, origin: "live" as const }));
    const before = parsed(raisedRatchet([cover(live)], new Map())).value;
    const messages = findFallen([cover()], before, file).map(({ message }) => message);
    expect(messages).toContain("acme has 0 models answered by the real API, and had 2");
  });

  it("only rises", () => {
    const raised = raisedRatchet([cover([])], reached);
    expect(raised).toBe(raisedRatchet([cover()], new Map()));
    expect(raised).toContain('    "operations": { "seen": 5, "live": 0 },\n');
  });

  it.each([
    ["[]", "the coverage reached before must be an object of providers"],
    ['{"acme":{"birds":{"seen":1,"live":0}}}', '"birds" is nothing that coverage counts'],
    [
      '{"acme":{"models":{"seen":-1,"live":0}}}',
      "models must say how much was seen and live, as whole numbers",
    ],
  ])("refuses %s", (text, message) => {
    expect(parsed(text).diagnostics).toMatchObject([{ code: "contract/bad-coverage", message }]);
  });
});
