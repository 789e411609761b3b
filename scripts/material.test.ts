// The parameter tables a second time, written down on their own in spec/expected: a later edit of
// the documents or the facts cannot drift from them unseen.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Catalog, Model, ModelParameter } from "../generator/catalog/catalog.ts";

interface Expected {
  readonly completeness: "full" | "partial";
  readonly group?: string;
  readonly parameters: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const catalog = JSON.parse(readFileSync("generated/catalog.json", "utf8")) as Catalog;
const keywords = [
  "enum",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "format",
];

const cases = readdirSync("spec/expected").flatMap((file) => {
  const provider = file.replace(".json", "");
  const models = JSON.parse(readFileSync(`spec/expected/${file}`, "utf8")) as Record<
    string,
    Expected
  >;
  return Object.entries(models).map(([id, expected]) => ({ provider, id, expected }));
});

describe.each(cases)("$provider/$id", ({ provider, id, expected }) => {
  const model = catalog.providers
    .find((item) => item.id === provider)
    ?.models.find((item) => item.id === id);

  it("has the parameters that are written down, and no other", () => {
    expect(model).toBeDefined();
    expect(Object.fromEntries(ownParameters(model!, expected).map(describeParameter))).toEqual(
      wanted(expected),
    );
    expect(model!.completeness).toBe(expected.completeness);
  });
});

/** Where parameters live in a group, what stands beside it (prompt, webhook) is not in the table. */
function ownParameters(model: Model, { group }: Expected): readonly ModelParameter[] {
  const own = model.parameters.filter(({ path }) =>
    group === undefined ? path.length === 1 : path[0] === group,
  );
  return own.filter(({ name }) => group !== undefined || name !== "webhook_url");
}

function describeParameter(parameter: ModelParameter): [string, Record<string, unknown>] {
  const schema = parameter.schema as unknown as Record<string, unknown>;
  return [
    parameter.name,
    {
      type: schema["kind"],
      required: parameter.required,
      default: parameter.default,
      ...Object.fromEntries(keywords.map((keyword) => [keyword, schema[keyword]])),
    },
  ];
}

function wanted({ parameters }: Expected): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { type, required, default: preset, ...rest }]) => [
      name,
      {
        type,
        required: required === true,
        default: preset,
        ...Object.fromEntries(keywords.map((keyword) => [keyword, rest[keyword]])),
      },
    ]),
  );
}
