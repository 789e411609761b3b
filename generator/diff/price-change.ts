// What a model's price does to the bill: dearer, cheaper, or reckoned by another rule.

import type { Price, Rate } from "../catalog/catalog.ts";
import type { Pair } from "./site.ts";

export type PriceChange =
  | { readonly kind: "scheme"; readonly old: string; readonly new: string }
  | { readonly kind: "raised" | "lowered"; readonly what: string };

export function priceChanges({ old, new: next }: Pair<Price>): PriceChange[] {
  // A price that becomes known, or unknown again, is no other price.
  if (old.kind === "unknown" || next.kind === "unknown") return [];
  if (schemeOf(old) !== schemeOf(next)) {
    return [{ kind: "scheme", old: schemeOf(old), new: schemeOf(next) }];
  }
  const before = ratesOf(old);
  const after = ratesOf(next);
  return [...before].flatMap(([name, was]): PriceChange[] => {
    const is = after.get(name);
    if (is === undefined || is === was) return [];
    const what = `${name === "" ? "" : `(${name}) `}from ${was} to ${credits(is)}`;
    return [{ kind: is > was ? "raised" : "lowered", what }];
  });
}

function credits(count: number): string {
  return `${count} credit${count === 1 ? "" : "s"}`;
}

function schemeOf(price: Price): string {
  switch (price.kind) {
    case "fixed":
      return "a fixed price";
    case "by-parameter":
      return `a price by ${price.parameter}`;
    case "per-second":
      return "a price per second";
    case "per-second-by-parameter":
      return `a price per second by ${price.parameter}`;
    case "per-output":
      return "a price per output";
    case "by-parameters":
      return `a price per ${price.per} by ${price.parameters.join(" and ")}`;
    case "variable":
      return "a price that varies";
    case "unknown":
      return "no known price";
  }
}

function ratesOf(price: Price): ReadonlyMap<string, number> {
  switch (price.kind) {
    case "fixed":
      return new Map([["", price.credits]]);
    case "per-second":
      return new Map([["per second", price.credits]]);
    case "per-output":
      return new Map([["per output", price.credits]]);
    case "by-parameter":
      return rates(price.rates, price.parameter);
    case "per-second-by-parameter":
      return rates(price.rates, `per second, ${price.parameter}`);
    case "by-parameters":
      return new Map(
        price.table.map(({ values, credits: cost }) => [
          price.parameters.map((name, i) => `${name} ${values[i]}`).join(", "),
          cost,
        ]),
      );
    case "variable":
      return new Map(price.typical === null ? [] : [["typically", price.typical]]);
    case "unknown":
      return new Map();
  }
}

function rates(list: readonly Rate[], parameter: string): ReadonlyMap<string, number> {
  return new Map(list.map(({ value, credits: cost }) => [`${parameter} ${value}`, cost]));
}

/** The parameters that the bill is reckoned from. */
export function pricedBy(price: Price): readonly string[] {
  switch (price.kind) {
    case "by-parameter":
      return [price.parameter];
    case "per-second":
      return price.duration === null ? [] : [price.duration];
    case "per-second-by-parameter":
      return [price.parameter, ...(price.duration === null ? [] : [price.duration])];
    case "per-output":
      return price.count === null ? [] : [price.count];
    case "by-parameters":
      return [...price.parameters, ...(price.times === null ? [] : [price.times])];
    default:
      return [];
  }
}
