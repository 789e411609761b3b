// Generated from #/paths/~1v2~1models/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { ModelCatalog } from "../schemas/model-catalog.js";

export interface ListModelsInput {
  /** Only models of this kind. */
  modality?: "image" | "video" | "music";
}

/** The models. */
export type ListModelsOutput = ModelCatalog;

const operation: Operation = {
  id: "listModels",
  method: "GET",
  path: "/v2/models",
  parameters: [{ name: "modality", in: "query" }],
  open: true,
};

/**
 * List models
 *
 * Every model with its range of prices. The only operation that needs no key.
 *
 * `GET /v2/models`
 */
export function listModels(
  client: Sender,
  input: ListModelsInput = {},
  options?: CallOptions,
): Promise<ListModelsOutput> {
  return call<ListModelsOutput>(client, operation, input, options);
}
