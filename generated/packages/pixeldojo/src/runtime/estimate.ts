// Copied from templates/client/runtime/estimate.ts. Do not edit.

// What a call would cost where the price depends on its parameters. A figure that cannot be told
// from them is unknown: nothing is guessed. Models with a flat price, or none, do without this.

import type { Model, Price, PricedBy, ReckonedPrice } from "./descriptors.js";
import { type Estimator, type ModelDescription, type ModelTools, makeModel } from "./model.js";
import { at, atPath } from "./pointer.js";

/** As `model`, with a price by parameter, by second or by output. */
export function pricedModel<Params, Output>(
  description: ModelDescription,
  tools?: ModelTools,
): Model<Params, Output> {
  return makeModel(description, estimateByParameters, tools);
}

export const estimateByParameters: Estimator = (price, params) => {
  // A price without figures comes to nothing known.
  const {
    kind: basis,
    asOf,
    mark,
    by = [],
    credits: rates,
    times,
  } = price as ReckonedPrice & Price;
  // Whatever it is: as a key and as a number it is read as text.
  const read = ([place, fallback]: PricedBy) => (at(params, place) ?? fallback) as string;
  const rate = atPath(rates, by.map(read)) as number;
  // Some APIs spell a duration as text: "5" or "5s".
  const credits = rate * (times ? Number.parseFloat(read(times)) : 1);
  return credits >= 0
    ? // Prices have few decimals; products of them should not grow a tail.
      { kind: "known", credits: +credits.toFixed(6), basis, asOf, mark }
    : {
        kind: "unknown",
        reason: `no known price${by.map((one) => `, ${one[0]} ${read(one)}`).join("")}`,
      };
};
