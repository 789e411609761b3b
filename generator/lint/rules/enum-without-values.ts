import type { ModelParameter } from "../../catalog/catalog.ts";
import { jsonEquals } from "../../ground/json.ts";
import { aboutParameter, dottedPath, modelsOf, type Schemas, valuesOf } from "../models.ts";
import type { Rule } from "../rule.ts";

/** A note about one of these says that the provider speaks of a list of values. */
const aboutValues = new Set(["enum", "values"]);

export const enumWithoutValues: Rule = {
  code: "lint/enum-without-values",
  *check({ catalog }) {
    for (const place of modelsOf(catalog)) {
      for (const parameter of place.model.parameters) {
        if (!parameter.notes.some(({ about }) => aboutValues.has(about))) continue;
        const known = knownValues(parameter, place.schemas);
        if (known === null) continue;
        yield {
          message: `parameter "${dottedPath(parameter)}" of ${place.label} takes one of a list, and ${known}`,
          at: parameter.source,
          fix: "add the values to the provider's facts, with their mark, as soon as any are known",
          subject: aboutParameter(place, parameter),
        };
      }
    }
  },
};

/** What is known, in words, where it is too little; null when there are values to choose from. */
function knownValues(parameter: ModelParameter, schemas: Schemas): string | null {
  const { values, closed } = valuesOf(parameter.schema, schemas);
  if (closed || values.some((value) => !jsonEquals(value, parameter.default))) return null;
  return parameter.default === undefined
    ? "no value is known"
    : `no value but its default ${JSON.stringify(parameter.default)} is known`;
}
