// Copied from templates/client/runtime/removed.ts. Do not edit.

// A model that its provider no longer has. Jobs submitted before can still be read by it; a new
// one is refused before anything is sent, with what to use instead.

import type { Model, Price } from "./descriptors.js";
import { InvalidRequestError } from "./errors.js";
import { makeModel } from "./model.js";

/** What is still known of the model. */
export interface RemovedDescription {
  readonly provider: string;
  readonly id: string;
  readonly name: string;
  readonly operation: string;
}

export interface Removal {
  /** The first version of this package without the model. */
  readonly since: string;
  /** The export that may serve instead, or null. */
  readonly replacement: string | null;
}

/** Takes the model's place: every way to run it throws `InvalidRequestError`. */
export function removedModel<Params, Output>(
  description: RemovedDescription,
  { since, replacement }: Removal,
): Model<Params, Output> {
  const { provider, id, name, operation } = description;
  const instead = replacement === null ? "" : `; use ${replacement} instead`;
  const refuse = (): never => {
    throw new InvalidRequestError(
      `${name} (${id}) is gone from the API, and from this package since ${since}${instead}`,
      { provider, operation, model: id },
    );
  };
  // The notice comes before anything is sent, and the estimate where there is a limit to credits.
  return makeModel<Params, Output, Price>(
    {
      ...description,
      path: "",
      price: { kind: "unknown", asOf: null, mark: "retired" },
      deprecated: true,
    },
    refuse,
    { notice: refuse },
  );
}
