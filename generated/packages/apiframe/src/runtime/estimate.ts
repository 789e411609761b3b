// Copied from templates/client/runtime/estimate.ts. Do not edit.

// What a call would cost where the price depends on its parameters. A figure that cannot be told
// from them is unknown: nothing is guessed. Models with a flat price, or none, do without this.

import type { Estimate, Price } from "./descriptors.js";
import { atPath } from "./pointer.js";

/** Credits for one call with these parameters, or why they cannot be told. */
export type Estimator = (price: Price, params: unknown) => Estimate;

/** The estimator for prices by parameter, by second and by output. */
export const estimateByParameters: Estimator = (price, params) => {
  const { kind: basis, asOf, mark } = price;
  const given = (path: readonly string[] | null, fallback: string | number | null) =>
    (path && atPath(params, path)) ?? fallback;
  let credits = "credits" in price ? price.credits : Number.NaN;
  if ("rates" in price) {
    const value = String(given(price.parameter, price.fallback));
    if (!Object.hasOwn(price.rates, value)) {
      return { kind: "unknown", reason: `no price for ${price.parameter.join(".")} ${value}` };
    }
    credits = price.rates[value] ?? Number.NaN;
  }
  // Some APIs spell a duration as text: "5" or "5s".
  if ("duration" in price) credits *= amountOf(given(price.duration, price.durationDefault));
  if ("count" in price) credits *= amountOf(given(price.count, price.countDefault));
  return credits >= 0
    ? // Prices have few decimals; products of them should not grow a tail.
      { kind: "known", credits: Math.round(credits * 1e6) / 1e6, basis, asOf, mark }
    : { kind: "unknown", reason: "the parameters do not tell the duration or number of outputs" };
};

function amountOf(value: unknown): number {
  return Number.parseFloat(String(value));
}
