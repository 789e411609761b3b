import type { Model, PriceTable, Rate } from "../../catalog/catalog.ts";
import { aboutModel, findParameter, type ModelPlace, modelsOf, valuesOf } from "../models.ts";
import type { Rule } from "../rule.ts";

/**
 * A price that varies in ways no one has written down is reported only for models whose
 * parameters are said to be complete; an unknown price promises nothing.
 */
export const priceDependsOnUndocumentedParameter: Rule = {
  code: "lint/price-depends-on-undocumented-parameter",
  *check({ catalog }) {
    for (const place of modelsOf(catalog)) {
      for (const problem of problemsOf(place)) {
        yield {
          message: `the price of ${place.label} ${problem}`,
          at: place.model.source,
          fix: "correct the price in the provider's facts, or waive this if the provider publishes no more",
          subject: aboutModel(place),
        };
      }
    }
  },
};

function problemsOf(place: ModelPlace): string[] {
  const { model } = place;
  const { price } = model;
  switch (price.kind) {
    case "fixed":
    case "unknown":
      return [];
    case "by-parameter":
      return rateProblems(place, price.parameter, price.rates);
    case "per-second":
      return lacking(model, "duration", price.duration);
    case "per-second-by-parameter":
      return [
        ...rateProblems(place, price.parameter, price.rates),
        ...lacking(model, "duration", price.duration),
      ];
    case "per-output":
      return lacking(model, "number of outputs", price.count);
    case "by-parameters":
      return tableProblems(place, price);
    case "variable":
      return model.completeness === "full" && !hasTable(price)
        ? ["varies, and no table of it is published"]
        : [];
  }
}

function tableProblems(place: ModelPlace, price: PriceTable): string[] {
  const { parameters, table, per, times } = price;
  const odd = table.filter(({ values }) => values.length !== parameters.length);
  return [
    ...odd.map(
      ({ values }) =>
        `has a rate for "${values.join(", ")}", which is ${values.length} of ${parameters.length} values`,
    ),
    ...parameters.flatMap((name, i) =>
      rateProblems(
        place,
        name,
        table.flatMap(({ values, credits }) => {
          const value = values[i];
          return value === undefined ? [] : [{ value: String(value), credits }];
        }),
      ),
    ),
    ...lacking(place.model, `number of ${per}s`, times),
  ];
}

/** Rates that hang on several parameters at once stand in a note, in words. */
function hasTable({ notes }: Model["price"]): boolean {
  return notes.some(({ about }) => about === "table");
}

/** A null name is a choice: the length or number does not come from a parameter. */
function lacking(model: Model, role: string, name: string | null): string[] {
  if (name === null || findParameter(model, name) !== null) return [];
  return [`takes its ${role} from "${name}", which is none of its parameters`];
}

function rateProblems(
  { model, schemas }: ModelPlace,
  name: string,
  rates: readonly Rate[],
): string[] {
  const parameter = findParameter(model, name);
  if (parameter === null) return [`depends on "${name}", which is none of its parameters`];
  const { values, closed } = valuesOf(parameter.schema, schemas);
  // Rates are keyed by text in YAML; a number may stand on either side as text.
  const known = new Set(values.map(String));
  const rated = new Set(rates.map(({ value }) => String(value)));
  const strange = closed ? [...rated].filter((value) => !known.has(value)) : [];
  const unrated = [...known].filter((value) => !rated.has(value));
  return [
    ...strange.map((value) => `has a rate for "${value}", which "${name}" does not take`),
    ...unrated.map((value) => `has no rate for "${value}", which "${name}" takes`),
  ];
}
