// Copied from templates/client/runtime/model.ts. Do not edit.

// Makes the model descriptors that `client.run` takes.

import type { ApiProtocol, Estimate, Model, Price, SubmitRoute } from "./descriptors.js";
import { InvalidRequestError } from "./errors.js";
import { fillPath } from "./path.js";

/** What the generator knows of a model; what is as usual may be left out. */
export type ModelDescription<Known extends Price = Price> = Pick<
  Model<unknown, unknown>,
  "provider" | "id" | "name" | "operation" | "path"
> &
  Partial<Pick<Model<unknown, unknown>, "fixed" | "media" | "deprecated" | "keyed">> & {
    readonly price: Known;
  };

/** A price that needs no arithmetic. */
export type FlatPrice = Extract<Price, { readonly kind: "fixed" | "variable" | "unknown" }>;

/** What some models need and others should not carry. */
export type ModelTools = Pick<Model<unknown, unknown>, "uploads" | "notice" | "check">;

/** Credits for one call with these parameters, or why they cannot be told. */
export type Estimator<Known extends Price = Price> = (price: Known, params: unknown) => Estimate;

/** A model that `client.run` and `client.submit` take; for other prices, see `pricedModel`. */
export function model<Params, Output>(
  description: ModelDescription<FlatPrice>,
  tools?: ModelTools,
): Model<Params, Output> {
  return makeModel(description, estimateFlat, tools);
}

/** What `model` and `pricedModel` have in common. */
export function makeModel<Params, Output, Known extends Price>(
  description: ModelDescription<Known>,
  estimate: Estimator<Known>,
  tools?: ModelTools,
): Model<Params, Output> {
  return {
    fixed: {},
    media: [],
    deprecated: false,
    keyed: false,
    ...description,
    ...tools,
    estimate: (params) => estimate(description.price, params),
  };
}

const estimateFlat: Estimator<FlatPrice> = (price) => {
  const { kind, asOf, mark } = price;
  return kind === "fixed"
    ? { kind: "known", credits: price.credits, basis: kind, asOf, mark }
    : { kind: "unknown", reason: `the price is ${kind}` };
};

/** Parameters of a model that this package does not know. */
export type CustomParams = Readonly<Record<string, unknown>>;

/**
 * A model newer than this package, by its id: any parameters, and an output of type `unknown`.
 *
 * @param operation which route takes it (`generateVideo`), where the provider has several.
 * @throws InvalidRequestError when no route, or more than one, can take it.
 */
export function customModel(
  { provider }: ApiProtocol,
  routes: readonly SubmitRoute[],
  id: string,
  operation?: string,
): Model<CustomParams, unknown> {
  const facts = { provider, operation: "customModel", model: id };
  const [route, another] = routes.filter(
    (route) => operation === undefined || route.operation === operation,
  );
  if (!route || another) {
    const known = routes.map((known) => known.operation).join(", ");
    throw new InvalidRequestError(
      `name the operation that takes it: ${known || "there is none"}`,
      facts,
    );
  }
  const { member, keyed = false } = route;
  return model({
    provider,
    id,
    name: id,
    operation: route.operation,
    // `{+model}` takes an id of several segments, each by itself.
    path: route.path.replace(/\{(\+?)model\}/, (_, several: string) =>
      (several ? id.split("/") : [id])
        .map((part) => fillPath("{model}", new Map([["model", encodeURIComponent(part)]]), facts))
        .join("/"),
    ),
    fixed: member ? { [member]: id } : {},
    price: { kind: "unknown", asOf: null, mark: "unknown" },
    keyed,
  });
}
