// What a reader can change to see what calls cost. The price is the one that the package's
// `estimate()` works with, and the page's script works it out with the same function.

import type { Model, ModelParameter, Price, PriceTable } from "../../catalog/catalog.ts";
import type { Json } from "../../ground/json.ts";
import { priceDescriptor } from "../client/price-descriptor.ts";
import { jsonText, shownValue, visible } from "./text.ts";

export interface CalculatorView {
  /** The price as JSON, as in the package. */
  readonly price: string;
  readonly controls: readonly CalculatorControl[];
}

export interface CalculatorControl {
  readonly label: string;
  /** Keys from the root of the parameters, as JSON. */
  readonly path: string;
  /** Empty for a number that is typed. */
  readonly options: readonly CalculatorOption[];
  /** For a number: as texts for attributes, empty where there is none. */
  readonly value: string;
  readonly min: string;
  readonly max: string;
}

export interface CalculatorOption {
  /** A string as JSON: nothing in it stays unseen. */
  readonly value: string;
  readonly label: string;
  readonly isDefault: boolean;
}

/** Null where no parameters lead to a figure. */
export function planCalculator(model: Model): CalculatorView | null {
  const { price } = model;
  if (price.kind === "unknown" || price.kind === "variable") return null;
  return {
    price: jsonText(priceDescriptor(model), 0),
    controls: [
      ...("rates" in price ? [rateControl(price.parameter, price.rates, model)] : []),
      ...("table" in price ? tableControls(price, model) : []),
      ...amountNames(price).map((name) => amountControl(name, model)),
    ],
  };
}

function amountNames(price: Price): string[] {
  const names =
    price.kind === "per-output"
      ? [price.count]
      : price.kind === "per-second" || price.kind === "per-second-by-parameter"
        ? [price.duration]
        : price.kind === "by-parameters"
          ? [price.times]
          : [];
  return names.filter((name) => name !== null);
}

function rateControl(
  name: string,
  rates: readonly { readonly value: string | number }[],
  model: Model,
): CalculatorControl {
  return control(
    name,
    model,
    rates.map(({ value }) => value),
  );
}

function tableControls({ parameters, table }: PriceTable, model: Model): CalculatorControl[] {
  return parameters.map((name, i) => {
    const values = table.flatMap((row) => row.values[i] ?? []);
    return control(name, model, [...new Set(values)]);
  });
}

function amountControl(name: string, model: Model): CalculatorControl {
  const schema = findParameter(name, model)?.schema;
  const isNumber = schema?.kind === "integer" || schema?.kind === "number";
  const values = isNumber || schema?.kind === "string" ? (schema.enum ?? []) : [];
  return control(name, model, values);
}

function control(name: string, model: Model, values: readonly Json[]): CalculatorControl {
  const parameter = findParameter(name, model);
  const schema = parameter?.schema;
  const bounds = schema?.kind === "integer" || schema?.kind === "number" ? schema : null;
  const preset = parameter?.default;
  return {
    label: visible(parameter?.name ?? name),
    path: jsonText([...(parameter?.path ?? name.split("."))], 0),
    options: values.map((value) => ({
      value: jsonText(String(value), 0),
      label: shownValue(value),
      isDefault: preset !== undefined && String(preset) === String(value),
    })),
    value: preset === undefined ? "" : String(preset),
    min: String(bounds?.minimum ?? 0),
    max: bounds?.maximum === undefined ? "" : String(bounds.maximum),
  };
}

function findParameter(name: string, { parameters }: Model): ModelParameter | undefined {
  return parameters.find(
    (parameter) => parameter.name === name || parameter.path.join(".") === name,
  );
}
