// Prices as dated data. What is not known stays unknown: nothing is worked out from siblings.

import { buildNote } from "./build-parameters.ts";
import type { ModelParameter, Price, PriceBasis, Rate, TableRate } from "./catalog.ts";
import type { PriceFacts, TableFacts } from "./provider-facts.ts";

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
    case "by-parameters":
      return {
        kind: "by-parameters",
        per: facts.per ?? "call",
        parameters: facts.parameters,
        table: buildTable(
          facts.table,
          facts.parameters.map((name) => findPriced(name, parameters)),
        ),
        times: facts.times ?? null,
      };
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
  const parameter = findPriced(name, parameters);
  return Object.entries(rates).map(([value, credits]) => ({
    value: isNumeric(parameter) ? Number(value) : value,
    credits,
  }));
}

/** A row for each figure, under the values that lead to it. */
function buildTable(
  table: TableFacts,
  [parameter, ...others]: readonly (ModelParameter | undefined)[],
): TableRate[] {
  return Object.entries(table).flatMap(([key, entry]): TableRate[] => {
    const value = readValue(key, parameter);
    if (typeof entry === "number") return [{ values: [value], credits: entry }];
    return buildTable(entry, others).map((row) => ({ ...row, values: [value, ...row.values] }));
  });
}

function readValue(key: string, parameter: ModelParameter | undefined): string | number | boolean {
  if (parameter?.schema.kind === "boolean") return key === "true";
  return isNumeric(parameter) ? Number(key) : key;
}

function isNumeric(parameter: ModelParameter | undefined): boolean {
  return parameter?.schema.kind === "integer" || parameter?.schema.kind === "number";
}

/** Prices name a parameter by its wire name or its dotted path. */
export function findPriced(
  name: string,
  parameters: readonly ModelParameter[],
): ModelParameter | undefined {
  return parameters.find(
    (parameter) => parameter.name === name || parameter.path.join(".") === name,
  );
}
