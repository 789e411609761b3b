// The cost calculator: the same price and the same function as the package's `estimate()`.

import { nested } from "../../../generator/emit/docs/try-fields.ts";
import type { Json } from "../../../generator/ground/json.ts";
import type { Price, PricedBy } from "../../client/runtime/descriptors.js";
import { estimateByParameters } from "../../client/runtime/estimate.js";

export interface Question {
  readonly price: Price;
  /** Values by their path; an empty text leaves the parameter out. */
  readonly values: readonly { readonly path: readonly string[]; readonly text: string }[];
  readonly calls: number;
}

/** In a sentence: credits, how they come about, as of when, and how well it is known. */
export function costSentence({ price, values, calls }: Question): string {
  const given = values.filter(({ text }) => text.trim() !== "");
  const params = nested(given.map(({ path, text }) => [path, text as Json] as const));
  const estimate = estimateByParameters(price, params);
  if (estimate.kind === "unknown") return `Not known: ${estimate.reason}.`;
  if (!(Number.isInteger(calls) && calls > 0)) return "How many calls?";
  // Prices have few decimals; products of them should not grow a tail.
  const total = Math.round(estimate.credits * calls * 1e6) / 1e6;
  const each = calls === 1 ? "" : ` for ${calls} calls, ${estimate.credits} each`;
  const seen = estimate.asOf === null ? "" : `, as of ${estimate.asOf}`;
  return `${total} ${total === 1 ? "credit" : "credits"}${each}: ${basisOf(price)} (${estimate.mark}${seen}).`;
}

/** The parameter's own name, as the controls are called. */
const nameOf = ([place]: PricedBy) =>
  place?.split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~") ?? "";

function basisOf(price: Price): string {
  const by = "by" in price ? (price.by ?? []) : [];
  const set = `set by ${by.map(nameOf).join(" and ")}`;
  switch (price.kind) {
    case "by-parameter":
      return set;
    case "per-second":
      return "by the second";
    case "per-second-by-parameter":
      return `by the second, at a rate ${set}`;
    case "per-output":
      return "by the output";
    case "by-parameters":
      return price.times ? `by ${nameOf(price.times)}, at a rate ${set}` : set;
    default:
      return "one figure for every call";
  }
}

export function startCalculators(): void {
  for (const block of document.querySelectorAll<HTMLElement>(".calculator")) {
    const price = JSON.parse(block.dataset["price"] ?? "null") as Price;
    const controls = [
      ...block.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-path]"),
    ];
    const calls = block.querySelector<HTMLInputElement>("[data-calls]");
    const output = block.querySelector("output");
    if (!calls || !output) continue;
    const answer = () => {
      const values = controls.map((control) => ({
        path: JSON.parse(control.dataset["path"] ?? "[]") as string[],
        text:
          control instanceof HTMLSelectElement ? String(JSON.parse(control.value)) : control.value,
      }));
      output.textContent = costSentence({ price, values, calls: calls.valueAsNumber });
    };
    block.addEventListener("input", answer);
    answer();
    block.hidden = false;
  }
}
