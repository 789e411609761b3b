// A model's price as emitted packages carry it: what `estimate()` works with, on a page as well.

import type { Model, PriceTable, Rate, TableRate } from "../../catalog/catalog.ts";
import type { Json } from "../../ground/json.ts";
import { childPointer } from "../../ground/location.ts";

export function priceDescriptor({ price, parameters }: Model): Json {
  const pricedBy = (name: string | null): Json => {
    const parameter = parameters.find(
      (candidate) => candidate.name === name || candidate.path.join(".") === name,
    );
    const path = parameter?.path ?? name?.split(".");
    return [path ? childPointer("", ...path) : null, parameter?.default ?? null];
  };
  const common = { asOf: price.asOf, mark: price.mark };
  const { kind } = price;
  switch (kind) {
    case "fixed":
      return { kind, credits: price.credits, ...common };
    case "by-parameter":
      return { kind, by: [pricedBy(price.parameter)], credits: ratesOf(price.rates), ...common };
    case "per-second":
      return { kind, credits: price.credits, times: pricedBy(price.duration), ...common };
    case "per-second-by-parameter":
      return {
        kind,
        by: [pricedBy(price.parameter)],
        credits: ratesOf(price.rates),
        times: pricedBy(price.duration),
        ...common,
      };
    case "per-output":
      return { kind, credits: price.credits, times: pricedBy(price.count), ...common };
    case "by-parameters":
      return {
        kind,
        by: price.parameters.map(pricedBy),
        credits: nestedTable(price),
        ...(price.times !== null && { times: pricedBy(price.times) }),
        ...common,
      };
    case "variable":
      return { kind, typical: price.typical, ...common };
    case "unknown":
      return { kind, ...common };
  }
}

function ratesOf(rates: readonly Rate[]): Json {
  return Object.fromEntries(rates.map(({ value, credits }) => [String(value), credits]));
}

/** Rows with a value too few or too many lead to no price: lint has reported them. */
function nestedTable({ parameters, table }: PriceTable): Json {
  return nest(
    table.filter(({ values }) => values.length === parameters.length),
    0,
  );
}

function nest(rows: readonly TableRate[], depth: number): Json {
  const groups = new Map<string, TableRate[]>();
  for (const row of rows) {
    const key = String(row.values[depth]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return Object.fromEntries(
    [...groups].map(([key, group]) => [
      key,
      group[0]!.values.length === depth + 1 ? group[0]!.credits : nest(group, depth + 1),
    ]),
  );
}
