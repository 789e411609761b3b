// Copied from templates/client/runtime/estimate.ts. Do not edit.

// What a call would cost where the price depends on its parameters. A figure that cannot be told
// from them is unknown: nothing is guessed. Models with a flat price, or none, do without this.

import type { Model } from "./descriptors.js";
import { type Estimator, type ModelDescription, type ModelTools, makeModel } from "./model.js";
import { atPath } from "./pointer.js";

/** As `model`, with a price by parameter, by second or by output. */
export function pricedModel<Params, Output>(
  description: ModelDescription,
  tools?: ModelTools,
): Model<Params, Output> {
  return makeModel(description, estimateByParameters, tools);
}

export const estimateByParameters: Estimator = (price, params) => {
  const { kind: basis, asOf, mark } = price;
  let credits = "credits" in price ? price.credits : Number.NaN;
  let reason = "no price for these parameters";
  if ("rates" in price) {
    const { parameter, rates, fallback } = price;
    const value = String(atPath(params, parameter) ?? fallback);
    credits = atPath(rates, [value]) as number;
    if (credits === undefined) reason = `no price for ${parameter.join(".")} ${value}`;
  }
  if ("times" in price) {
    const times = (price.times && atPath(params, price.times)) ?? price.timesDefault;
    // Some APIs spell a duration as text: "5" or "5s".
    credits *= Number.parseFloat(String(times));
  }
  return credits >= 0
    ? // Prices have few decimals; products of them should not grow a tail.
      { kind: "known", credits: Math.round(credits * 1e6) / 1e6, basis, asOf, mark }
    : { kind: "unknown", reason };
};
