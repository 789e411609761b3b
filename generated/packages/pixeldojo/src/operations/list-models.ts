// Generated from #/paths/~1api~1v1~1models/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { ModelList } from "../schemas/model-list.js";

export interface ListModelsInput {
  /** Asks for more about each model; what it adds is not published. */
  detailed?: boolean;
  /** Keeps only models of one modality; the name follows the option of the provider's SDK. */
  modality?: string;
}

/** All models. */
export type ListModelsOutput = ModelList;

const operation: Operation = {
  id: "listModels",
  method: "GET",
  path: "/api/v1/models",
  parameters: [{ name: "detailed", in: "query" }, { name: "modality", in: "query" }],
};

/**
 * List the models
 *
 * Lists every model with its modality and price, all in one answer.
 *
 * `GET /api/v1/models`
 */
export function listModels(
  client: Sender,
  input: ListModelsInput = {},
  options?: CallOptions,
): Promise<ListModelsOutput> {
  return call<ListModelsOutput>(client, operation, input, options);
}
