// Generated from #/paths/~1api~1v1~1models~1{apiId}/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { ModelDetails } from "../schemas/model-details.js";

export interface GetModelInput {
  /** Id of the model, such as `flux-2-dev`. */
  apiId: string;
}

/** The model. */
export type GetModelOutput = ModelDetails;

const operation: Operation = {
  id: "getModel",
  method: "GET",
  path: "/api/v1/models/{apiId}",
  parameters: [{ name: "apiId", in: "path" }],
};

/**
 * Read one model
 *
 * Describes one model, with the JSON Schema of its request body.
 *
 * `GET /api/v1/models/{apiId}`
 */
export function getModel(
  client: Sender,
  input: GetModelInput,
  options?: CallOptions,
): Promise<GetModelOutput> {
  return call<GetModelOutput>(client, operation, input, options);
}
