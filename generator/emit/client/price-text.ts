// A model's price as its module tells it.

import type { Price, TableRate } from "../../catalog/catalog.ts";
import { plural } from "../../ground/plural.ts";

/** The price in words: `1 credit per call (published, seen 2026-03-09).` */
export function priceText(price: Price): string {
  const seen = price.asOf === null ? "" : `, as of ${price.asOf}`;
  const known = `(${price.mark}${seen})`;
  switch (price.kind) {
    case "fixed":
      return `Price: ${credits(price.credits)} per call ${known}.`;
    case "per-second":
      return `Price: ${credits(price.credits)} per second ${known}.`;
    case "per-output":
      return `Price: ${credits(price.credits)} per output ${known}.`;
    case "by-parameter":
      return `Price by \`${price.parameter}\`: ${rates(price.rates)} ${known}.`;
    case "per-second-by-parameter":
      return `Price per second by \`${price.parameter}\`: ${rates(price.rates)} ${known}.`;
    case "by-parameters":
      return `Price per ${price.per} by ${price.parameters.map((name) => `\`${name}\``).join(" and ")}: ${tableText(price.table)} ${known}.`;
    case "variable":
      return price.typical === null
        ? `Price: varies ${known}.`
        : `Price: varies; typically ${credits(price.typical)} ${known}.`;
    case "unknown":
      return "Price: not published.";
  }
}

function credits(amount: number): string {
  return plural(amount, "credit");
}

function rates(
  list: readonly { readonly value: string | number; readonly credits: number }[],
): string {
  return list.map(({ value, credits: amount }) => `${value} = ${amount}`).join(", ");
}

function tableText(table: readonly TableRate[]): string {
  return table.map(({ values, credits: amount }) => `${values.join(" ")} = ${amount}`).join(", ");
}
