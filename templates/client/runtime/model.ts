// Makes the model descriptors that `client.run` takes.

import type { Model, Price, Protocol } from "./descriptors.js";
import { InvalidRequestError } from "./errors.js";
import type { Estimator } from "./estimate.js";
import type { PrepareMedia } from "./media.js";
import { pathSegment } from "./path.js";

/** What the generator knows of a model; the types are carried by `model<Params, Output>`. */
export type ModelDescription = Omit<Model<unknown, unknown>, "estimate" | "prepare" | "types">;

/** A price that needs no arithmetic. */
export type FlatPrice = Extract<Price, { readonly kind: "fixed" | "variable" | "unknown" }>;

/** What some models need and others should not carry. */
export interface ModelTools {
  /** `estimateByParameters`, where the price depends on the parameters. */
  readonly estimate?: Estimator;
  /** `prepareMedia`, where the provider takes uploads and the model takes media. */
  readonly prepare?: PrepareMedia;
}

/** A model that `client.run` and `client.submit` take. */
export function model<Params, Output>(
  description: ModelDescription & { readonly price: FlatPrice },
  tools?: ModelTools,
): Model<Params, Output>;
export function model<Params, Output>(
  description: ModelDescription,
  tools: ModelTools & { readonly estimate: Estimator },
): Model<Params, Output>;
export function model<Params, Output>(
  description: ModelDescription,
  { estimate = estimateFlat, prepare }: ModelTools = {},
): Model<Params, Output> {
  return {
    ...description,
    ...(prepare && { prepare }),
    estimate: (params) => estimate(description.price, params),
  };
}

const estimateFlat: Estimator = (price) => {
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
  protocol: Protocol,
  id: string,
  operation?: string,
): Model<CustomParams, unknown> {
  const facts = { provider: protocol.provider, operation: "customModel", model: id };
  const routes = (protocol.routes ?? []).filter(
    (route) => operation === undefined || route.operation === operation,
  );
  const [route, another] = routes;
  if (!route || another) {
    const known = (protocol.routes ?? []).map((known) => known.operation).join(", ");
    throw new InvalidRequestError(
      `name the operation that takes it: ${known || "there is none"}`,
      facts,
    );
  }
  return model({
    provider: protocol.provider,
    id,
    name: id,
    operation: route.operation,
    path: route.path.replace(/\{(\+?)model\}/, (_, several: string) =>
      (several ? id.split("/") : [id]).map((part) => pathSegment(part, "model", facts)).join("/"),
    ),
    fixed: route.member === null ? {} : { [route.member]: id },
    media: [],
    price: { kind: "unknown", asOf: null, mark: "unknown" },
    deprecated: false,
  });
}
