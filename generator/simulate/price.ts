// What a call costs: the model's price, worked out as the emitted client estimates it, so that an
// estimate and a charge agree.

import type { Model, Rate, TableRate } from "../catalog/catalog.ts";
import { isObject, type Json, type JsonObject, own } from "../ground/json.ts";
import { rounded } from "./credits.ts";

/** Credits for this body; `otherwise` where the price is unknown, or not for such a body. */
export function priceOf(model: Model, body: JsonObject, otherwise: number): number {
  const { price } = model;
  const given = (name: string | null) => parameterValue(model, name, body);
  const known = (credits: number) => (credits >= 0 ? rounded(credits) : otherwise);
  switch (price.kind) {
    case "fixed":
      return price.credits;
    case "by-parameter":
      return known(rateOf(price.rates, given(price.parameter)));
    case "per-second":
      return known(price.credits * numberIn(given(price.duration)));
    case "per-second-by-parameter":
      return known(rateOf(price.rates, given(price.parameter)) * numberIn(given(price.duration)));
    case "per-output":
      return known(price.credits * numberIn(given(price.count)));
    case "by-parameters": {
      const rate = tableRate(price.table, price.parameters.map(given));
      return known(price.times === null ? rate : rate * numberIn(given(price.times)));
    }
    case "variable":
      return price.typical ?? otherwise;
    case "unknown":
      return otherwise;
  }
}

/** The value of a parameter named `duration` or `klingParams.duration`, else its default. */
export function parameterValue(
  { parameters }: Model,
  name: string | null,
  body: JsonObject,
): Json | undefined {
  if (name === null) return undefined;
  const parameter = parameters.find(
    (candidate) => candidate.name === name || candidate.path.join(".") === name,
  );
  let value: Json | undefined = body;
  for (const key of parameter?.path ?? name.split(".")) {
    value = isObject(value) ? own(value, key) : undefined;
  }
  return value ?? parameter?.default;
}

function rateOf(rates: readonly Rate[], value: Json | undefined): number {
  return rates.find((rate) => String(rate.value) === String(value))?.credits ?? Number.NaN;
}

function tableRate(table: readonly TableRate[], given: readonly (Json | undefined)[]): number {
  const row = table.find(
    ({ values }) =>
      values.length === given.length &&
      values.every((value, i) => String(value) === String(given[i])),
  );
  return row?.credits ?? Number.NaN;
}

/** Some APIs spell a duration as text: "5" or "5s". */
function numberIn(value: Json | undefined): number {
  return Number.parseFloat(String(value));
}
