import { describe, expect, it } from "vitest";
import type { Json } from "../ground/json.ts";
import { checkEquivalents, parseEquivalents } from "./equivalents.ts";
import { aCatalog, aModel, aModelParameter, aProvider } from "./makers.ts";

const at = { file: "spec/equivalents.yaml", pointer: "#" };
const entry = {
  id: "painter",
  name: "Painter",
  mark: "published",
  members: { acme: "painter-2", other: "painter" },
  parameters: {
    prompt: { acme: "prompt", other: "params.prompt" },
    seed: { acme: "seed", note: "only there" },
  },
};

const parse = (value: Json) => {
  const { value: found, diagnostics } = parseEquivalents(value, at);
  return {
    found,
    says: diagnostics.map(({ message, at: place }) => `${message} @ ${place?.pointer}`),
  };
};

describe("parseEquivalents", () => {
  it("reads members and parameters, sorted by id", () => {
    const { found, says } = parse([entry, { id: "a", members: {} }]);
    expect(says).toEqual([]);
    expect(found.map(({ id, mark }) => [id, mark])).toEqual([
      ["a", "unknown"],
      ["painter", "published"],
    ]);
    expect(found[1]!.parameters).toEqual([
      {
        name: "prompt",
        note: null,
        values: [],
        always: [],
        paths: [
          { provider: "acme", path: ["prompt"] },
          { provider: "other", path: ["params", "prompt"] },
        ],
      },
      {
        name: "seed",
        note: "only there",
        values: [],
        always: [],
        paths: [
          { provider: "acme", path: ["seed"] },
          { provider: "other", path: null },
        ],
      },
    ]);
  });

  it("reads how values are spelled, and what is always sent", () => {
    const parameters = {
      size: {
        acme: "size",
        values: [{ value: 2, sends: { acme: "2K", other: 2, stranger: 3 } }, { value: null }, 7],
        always: { other: "pro", acme: null },
      },
    };
    const [size] = parse([{ ...entry, parameters }]).found[0]!.parameters;
    expect(size?.values).toEqual([
      {
        value: 2,
        sends: [
          { provider: "acme", value: "2K" },
          { provider: "other", value: 2 },
        ],
      },
    ]);
    expect(size?.always).toEqual([{ provider: "other", value: "pro" }]);
  });

  it.each<[string, Json, string]>([
    ["the same id twice", [entry, entry], 'equivalents: "painter" stands there twice @ #/1'],
    ["no list", {}, "equivalents: must be a list @ #"],
    ["no members", [{ id: "a" }], 'equivalents: an entry needs "id" and "members" @ #/0'],
    ["an unknown mark", [{ ...entry, mark: "sure" }], 'equivalents: "sure" is no mark @ #/0'],
  ])("reports %s", (_, value, want) => {
    expect(parse(value).says).toEqual([want]);
  });
});

describe("checkEquivalents", () => {
  const other = aProvider({
    id: "other",
    models: [
      aModel({ id: "painter", parameters: [aModelParameter({ path: ["params", "prompt"] })] }),
    ],
  });
  const check = (value: Json) =>
    checkEquivalents(
      aCatalog({
        equivalents: parse(value).found,
        providers: [
          aProvider({
            models: [
              aModel({ parameters: [aModelParameter(), aModelParameter({ name: "seed" })] }),
            ],
          }),
          other,
        ],
      }),
    ).map(({ message }) => message);

  it("is silent where everything exists", () => {
    expect(check([entry])).toEqual([]);
  });

  it("names models and parameters that do not exist", () => {
    expect(check([{ ...entry, members: { acme: "painter-3" }, parameters: {} }])).toEqual([
      "equivalents: painter names acme/painter-3, which does not exist",
    ]);
    expect(check([{ ...entry, parameters: { prompt: { other: "prompt" } } }])).toEqual([
      'equivalents: painter: prompt names "prompt", which other/painter does not have',
    ]);
  });

  it("names values that a side does not take", () => {
    const values = [{ value: "x", sends: { acme: "oil", other: 3 } }];
    const parameters = {
      prompt: { acme: "prompt", other: "params.prompt", values, always: { acme: "ink" } },
    };
    expect(check([{ ...entry, parameters }])).toEqual([
      "equivalents: painter: prompt sends 3, which other/painter does not take",
    ]);
  });
});
