// Prices as dated data. What is not known stays unknown: nothing is worked out from siblings.

import { buildNote } from "./build-parameters.ts";
import type { ModelParameter, Price, PriceBasis, Rate } from "./catalog.ts";
import type { PriceFacts } from "./provider-facts.ts";

export function buildPrice(
  facts: PriceFacts | undefined,
  parameters: readonly ModelParameter[],
): Price {
  if (!facts) return { kind: "unknown", mark: "unknown", asOf: null, source: null, notes: [] };
  return {
    ...buildBasis(facts, parameters),
    mark: facts.mark,
    asOf: facts.asOf ?? null,
    source: facts.source ?? null,
    notes: (facts.notes ?? []).map(buildNote),
  };
}

function buildBasis(facts: PriceFacts, parameters: readonly ModelParameter[]): PriceBasis {
  switch (facts.kind) {
    case "fixed":
      return { kind: "fixed", credits: facts.credits };
    case "by-parameter":
      return {
        kind: "by-parameter",
        parameter: facts.parameter,
        rates: buildRates(facts.rates, facts.parameter, parameters),
      };
    case "per-second":
      return { kind: "per-second", credits: facts.credits, duration: facts.duration ?? null };
    case "per-second-by-parameter":
      return {
        kind: "per-second-by-parameter",
        parameter: facts.parameter,
        rates: buildRates(facts.rates, facts.parameter, parameters),
        duration: facts.duration ?? null,
      };
    case "per-output":
      return { kind: "per-output", credits: facts.credits, count: facts.count ?? null };
    case "variable":
      return { kind: "variable", typical: facts.typical ?? null };
    case "unknown":
      return { kind: "unknown" };
  }
}

/** YAML keys are text; where the parameter is a number its values are numbers again. */
function buildRates(
  rates: Readonly<Record<string, number>>,
  name: string,
  parameters: readonly ModelParameter[],
): Rate[] {
  const schema = parameters.find(
    (parameter) => parameter.name === name || parameter.path.join(".") === name,
  )?.schema;
  const numeric = schema?.kind === "integer" || schema?.kind === "number";
  return Object.entries(rates).map(([value, credits]) => ({
    value: numeric ? Number(value) : value,
    credits,
  }));
}
