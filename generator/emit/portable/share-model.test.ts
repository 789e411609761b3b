import { describe, expect, it } from "vitest";
import type { EquivalentParameter, ModelParameter, Provider } from "../../catalog/catalog.ts";
import {
  aCatalog,
  aModel,
  aModelParameter,
  aNamedSchema,
  anObject,
  aProvider,
  aString,
} from "../../catalog/makers.ts";
import { shareModels } from "./share-model.ts";

const picture = aNamedSchema({
  name: "Picture",
  schema: anObject({
    properties: [
      { name: "url", required: true, schema: aString({ format: "uri" }) },
      { name: "title", required: false, schema: aString() },
    ],
  }),
});

const side = (id: string, parameters: readonly ModelParameter[], changes: Partial<Provider> = {}) =>
  aProvider({
    id,
    name: id === "acme" ? "Acme" : "Bolt",
    packageName: `@modelsmith/${id}`,
    schemas: [picture],
    models: [aModel({ parameters, output: { schema: "Picture", mark: "published" } })],
    ...changes,
  });

const prompt = aModelParameter({ required: true });
const parameter = (
  name: string,
  changes: Partial<EquivalentParameter> = {},
): EquivalentParameter => ({
  name,
  paths: [
    { provider: "acme", path: [name] },
    { provider: "bolt", path: [name] },
  ],
  note: null,
  values: [],
  always: [],
  ...changes,
});

function share(
  acme: readonly ModelParameter[],
  bolt: readonly ModelParameter[],
  parameters: readonly EquivalentParameter[],
  changes: Partial<Provider> = {},
) {
  const members = ["acme", "bolt"].map((provider) => ({ provider, model: "painter-2" }));
  return shareModels(
    aCatalog({
      providers: [side("acme", acme, changes), side("bolt", bolt)],
      equivalents: [
        { id: "painter-2", name: "Painter 2", mark: "published", note: null, members, parameters },
      ],
    }),
  );
}

const reasonOf = (outcome: ReturnType<typeof share>) => outcome.left.map(({ reason }) => reason);
const sharedOf = (outcome: ReturnType<typeof share>) =>
  outcome.models.flatMap(({ parameters }) => parameters.map(({ name }) => name));

describe("shareModels", () => {
  it("shares what both take, and asks for what either asks for", () => {
    const own = (required: boolean) => aModelParameter({ name: "seed", required });
    const given = share(
      [prompt, own(false)],
      [prompt, own(true)],
      [parameter("prompt"), parameter("seed")],
    );
    expect(given.models[0]).toMatchObject({
      identifier: "painter2",
      typeName: "Painter2",
      moduleName: "painter-2",
      members: [{ outputs: [["url"]] }, { outputs: [["url"]] }],
      parameters: [
        { name: "prompt", required: true },
        { name: "seed", required: true },
      ],
    });
    expect(given.left).toEqual([]);
  });

  it.each<[string, EquivalentParameter, ModelParameter]>([
    [
      "one side does not have",
      parameter("seed", {
        paths: [
          { provider: "acme", path: ["seed"] },
          { provider: "bolt", path: null },
        ],
      }),
      aModelParameter({ name: "seed" }),
    ],
    [
      "values differ in",
      parameter("seed", { note: "Values differ: text there." }),
      aModelParameter({ name: "seed" }),
    ],
    [
      "is of another kind",
      parameter("seed"),
      aModelParameter({ name: "seed", schema: { kind: "integer", nullable: false } }),
    ],
    ["is a file at one side", parameter("seed"), aModelParameter({ name: "seed", media: "image" })],
  ])("leaves out what %s", (_, shared, acmes) => {
    const bolts = aModelParameter({ name: "seed" });
    expect(
      sharedOf(share([prompt, acmes], [prompt, bolts], [parameter("prompt"), shared])),
    ).toEqual(["prompt"]);
  });

  it("shares values that both have a word for", () => {
    const values = [
      {
        value: "small",
        sends: [
          { provider: "acme", value: "S" },
          { provider: "bolt", value: 1 },
        ],
      },
      { value: "large", sends: [{ provider: "acme", value: "L" }] },
    ];
    const size = parameter("size", { note: "Values differ: words and numbers.", values });
    const acmes = aModelParameter({ name: "size" });
    const bolts = aModelParameter({ name: "size", schema: { kind: "integer", nullable: false } });
    const { models } = share([prompt, acmes], [prompt, bolts], [parameter("prompt"), size]);
    expect(models[0]!.parameters[1]).toMatchObject({
      schema: { kind: "literal", values: ["small"] },
      sides: [
        { values: [{ value: "small", sends: "S" }] },
        { values: [{ value: "small", sends: 1 }] },
      ],
    });
  });

  it("takes files only where every side does", () => {
    const picture = aModelParameter({ name: "image", media: "image" });
    const { models } = share(
      [prompt, picture],
      [prompt, picture],
      [parameter("prompt"), parameter("image")],
    );
    expect(models[0]!.parameters[1]!.media).toEqual({ list: false, files: false });
  });

  it("always sends what makes a model the one that is meant", () => {
    const tier = aModelParameter({ name: "tier", required: true });
    const always = parameter("tier", {
      paths: [
        { provider: "acme", path: null },
        { provider: "bolt", path: ["tier"] },
      ],
      always: [{ provider: "bolt", value: "pro" }],
    });
    const { models } = share([prompt], [prompt, tier], [parameter("prompt"), always]);
    expect(models[0]!.members.map((member) => member.always)).toEqual([
      [],
      [{ path: ["tier"], value: "pro" }],
    ]);
    expect(models[0]!.parameters).toHaveLength(1);
  });

  it("says why a model cannot be called in one form", () => {
    const tier = aModelParameter({ name: "tier", required: true });
    expect(reasonOf(share([prompt], [prompt, tier], [parameter("prompt")]))).toEqual([
      "Bolt asks for tier, which is not shared",
    ]);
    expect(reasonOf(share([prompt], [prompt], []))).toEqual([
      "no parameter is known at every provider",
    ]);
    expect(reasonOf(share([prompt], [prompt], [parameter("prompt")], { models: [] }))).toEqual([
      "only one provider has it",
    ]);
    expect(reasonOf(share([prompt], [prompt], [parameter("prompt")], { schemas: [] }))).toEqual([
      "what a job of it holds at Acme is not known",
    ]);
  });

  it("asks for a group's required parameter only where the group is used", () => {
    const group = { path: ["paint"], required: false, open: false, description: null };
    const inner = aModelParameter({ name: "brush", path: ["paint", "brush"], required: true });
    const seed = aModelParameter({ name: "seed", path: ["paint", "seed"] });
    const bolts = aModel({ parameters: [prompt, inner, seed], groups: [group] });
    const change = {
      models: [{ ...bolts, output: { schema: "Picture", mark: "published" } as const }],
    };
    expect(reasonOf(share([prompt], [prompt], [parameter("prompt")], change))).toEqual([]);
    const shared = parameter("seed", {
      paths: [
        { provider: "acme", path: ["paint", "seed"] },
        { provider: "bolt", path: ["seed"] },
      ],
    });
    expect(
      reasonOf(
        share(
          [],
          [prompt, aModelParameter({ name: "seed" })],
          [parameter("prompt"), shared],
          change,
        ),
      ),
    ).toEqual(["Acme asks for paint.brush, which is not shared"]);
  });
});
