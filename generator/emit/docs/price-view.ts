// What a call costs, as a headline, a table where it depends on something, and how that is known.

import { findPriced } from "../../catalog/build-price.ts";
import type {
  Model,
  ModelParameter,
  Note,
  Price,
  PriceTable as PriceByTable,
  Rate,
} from "../../catalog/catalog.ts";
import { type Reference, reference } from "./links.ts";
import { type MarkView, markView, type NoteView, noteView } from "./marks.ts";
import { inlineSpans, plain, type Span, say } from "./prose.ts";
import { cleanLine, counted, sentence, shownValue, visible } from "./text.ts";

export interface PriceView {
  /** `1 to 5 credits per call`: short enough for a list of models. */
  readonly headline: string;
  /** How to work it out, in a sentence. */
  readonly basis: readonly Span[];
  /** The price list as the provider words it, where it fits no table of ours. */
  readonly list: readonly Span[];
  /** Set when the price depends on a parameter. */
  readonly table: PriceTable | null;
  readonly mark: MarkView | null;
  readonly asOf: string | null;
  readonly source: Reference | null;
  readonly notes: readonly NoteView[];
}

export interface PriceTable {
  readonly parameter: string;
  /** `Credits per second`. */
  readonly unit: string;
  readonly rows: readonly PriceRow[];
}

export interface PriceRow {
  readonly value: string;
  readonly credits: string;
  /** True for the value that applies when the parameter is left out. */
  readonly isDefault: boolean;
}

export function planPrice({ price, parameters }: Model): PriceView {
  const list = listInWords(price);
  return {
    headline: priceHeadline(price),
    basis: basisOf(price, parameters),
    list: inlineSpans(sentence(list?.text ?? "")),
    table: tableOf(price, parameters),
    mark: markView(price.mark),
    asOf: price.asOf === null ? null : cleanLine(price.asOf),
    source: price.source === null ? null : reference(price.source),
    notes: price.notes.filter((note) => note !== list).map(noteView),
  };
}

/**
 * The price list of a model whose price depends on several parameters at once: it stands in words,
 * as the provider prints it.
 */
function listInWords(price: Price): Note | null {
  if (price.kind !== "variable") return null;
  return price.notes.find(({ about }) => about === "table") ?? null;
}

export function priceHeadline(price: Price): string {
  switch (price.kind) {
    case "fixed":
      return `${counted(price.credits, "credit")} per call`;
    case "by-parameter":
      return `${rateRange(price.rates)} per call`;
    case "per-second":
      return `${counted(price.credits, "credit")} per second`;
    case "per-second-by-parameter":
      return `${rateRange(price.rates)} per second`;
    case "per-output":
      return `${counted(price.credits, "credit")} per output`;
    case "by-parameters":
      return `${rateRange(price.table)} per ${price.per}`;
    case "variable":
      return price.typical === null
        ? "varies"
        : `varies, for example ${counted(price.typical, "credit")}`;
    case "unknown":
      return "not published";
  }
}

function rateRange(rates: readonly Pick<Rate, "credits">[]): string {
  const amounts = rates.map(({ credits }) => credits);
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  if (amounts.length === 0) return "credits";
  return low === high ? counted(low, "credit") : `${low} to ${counted(high, "credit")}`;
}

function basisOf(price: Price, parameters: readonly ModelParameter[]): Span[] {
  switch (price.kind) {
    case "fixed":
      return say`One figure is given for a call, whatever its parameters.`;
    case "by-parameter":
      return say`The price of a call depends on ${price.parameter}.`;
    case "per-second":
      return [...say`Billed by the second`, ...durationOf(price.duration, parameters), ...say`.`];
    case "per-second-by-parameter":
      return [
        ...say`Billed by the second`,
        ...durationOf(price.duration, parameters),
        ...say`, at a rate that depends on ${price.parameter}.`,
      ];
    case "per-output":
      return price.count === null
        ? say`Each output is billed by itself.`
        : [
            ...say`Each output is billed by itself; ${price.count} says how many`,
            ...presetOf(price.count, parameters),
            ...say`.`,
          ];
    case "by-parameters":
      return basisOfTable(price, parameters);
    case "variable":
      if (listInWords(price) !== null) return say`It depends on several parameters at once.`;
      return price.typical === null
        ? say`The price depends on more than is published.`
        : say`The price depends on more than is published; the provider's own example was charged ${counted(price.typical, "credit")}.`;
    case "unknown":
      return say`The provider publishes no price for this model. The answer to a call says what it cost, where the API reports it.`;
  }
}

function basisOfTable(price: PriceByTable, parameters: readonly ModelParameter[]): Span[] {
  const depends = price.parameters.flatMap((name, i): Span[] =>
    i === 0 ? say`depends on ${name}` : say` and ${name}`,
  );
  if (price.per === "call") return [...say`The price of a call `, ...depends, ...say`.`];
  const count =
    price.times === null
      ? []
      : [...say`; ${price.times} says how many`, ...presetOf(price.times, parameters)];
  return [
    ...say`Billed by the ${[plain(price.per)]}`,
    ...count,
    ...say`, at a rate that `,
    ...depends,
    ...say`.`,
  ];
}

function durationOf(name: string | null, parameters: readonly ModelParameter[]): Span[] {
  return name === null
    ? []
    : [...say`; ${name} says how many seconds`, ...presetOf(name, parameters)];
}

function presetOf(name: string, parameters: readonly ModelParameter[]): Span[] {
  const preset = findPriced(name, parameters)?.default;
  return preset === undefined ? [] : say` (${shownValue(preset)} when left out)`;
}

function tableOf(price: Price, parameters: readonly ModelParameter[]): PriceTable | null {
  if (price.kind === "by-parameters") return tableOfSeveral(price, parameters);
  if (price.kind !== "by-parameter" && price.kind !== "per-second-by-parameter") return null;
  const preset = findPriced(price.parameter, parameters)?.default;
  return {
    parameter: visible(price.parameter),
    unit: price.kind === "by-parameter" ? "Credits per call" : "Credits per second",
    rows: price.rates.map(({ value, credits }) => ({
      value: shownValue(value),
      credits: String(credits),
      isDefault: preset !== undefined && String(preset) === String(value),
    })),
  };
}

/** The values of a row stand in one cell, in the order of their parameters. */
function tableOfSeveral(price: PriceByTable, parameters: readonly ModelParameter[]): PriceTable {
  const presets = price.parameters.map((name) => findPriced(name, parameters)?.default);
  return {
    parameter: price.parameters.map(visible).join(", "),
    unit: `Credits per ${price.per}`,
    rows: price.table.map(({ values, credits }) => ({
      value: values.map(shownValue).join(", "),
      credits: String(credits),
      isDefault: values.every((value, i) => String(presets[i]) === String(value)),
    })),
  };
}
