// A model's price as emitted packages carry it: what `estimate()` works with, on a page as well.

import type { Model } from "../../catalog/catalog.ts";
import type { Json } from "../../ground/json.ts";

export function priceDescriptor({ price, parameters }: Model): Json {
  const find = (name: string | null) =>
    name === null
      ? undefined
      : parameters.find(
          (parameter) => parameter.name === name || parameter.path.join(".") === name,
        );
  const pathOf = (name: string | null): Json =>
    name === null ? null : (find(name)?.path ?? name.split("."));
  const defaultOf = (name: string | null): Json => find(name)?.default ?? null;
  // Some providers spell a number as text (`"8"`); the estimate works with numbers.
  const amountOf = (name: string | null): Json => {
    const amount = Number.parseFloat(String(defaultOf(name)));
    return Number.isNaN(amount) ? null : amount;
  };
  const common = { asOf: price.asOf, mark: price.mark };
  const ratesOf = (list: readonly { value: string | number; credits: number }[]): Json =>
    Object.fromEntries(list.map(({ value, credits: amount }) => [String(value), amount]));
  switch (price.kind) {
    case "fixed":
      return { kind: price.kind, credits: price.credits, ...common };
    case "by-parameter":
      return {
        kind: price.kind,
        parameter: pathOf(price.parameter),
        fallback: defaultOf(price.parameter),
        rates: ratesOf(price.rates),
        ...common,
      };
    case "per-second":
      return {
        kind: price.kind,
        credits: price.credits,
        times: pathOf(price.duration),
        timesDefault: amountOf(price.duration),
        ...common,
      };
    case "per-second-by-parameter":
      return {
        kind: price.kind,
        parameter: pathOf(price.parameter),
        fallback: defaultOf(price.parameter),
        rates: ratesOf(price.rates),
        times: pathOf(price.duration),
        timesDefault: amountOf(price.duration),
        ...common,
      };
    case "per-output":
      return {
        kind: price.kind,
        credits: price.credits,
        times: pathOf(price.count),
        timesDefault: amountOf(price.count),
        ...common,
      };
    case "variable":
      return { kind: price.kind, typical: price.typical, ...common };
    case "unknown":
      return { kind: price.kind, ...common };
  }
}
