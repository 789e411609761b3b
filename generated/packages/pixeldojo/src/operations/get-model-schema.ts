// Generated from #/paths/~1api~1v1~1models~1{apiId}~1schema/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { ModelSchema } from "../schemas/model-schema.js";

export interface GetModelSchemaInput {
  /** Id of the model, such as `flux-2-dev`. */
  apiId: string;
}

/** The schema. */
export type GetModelSchemaOutput = ModelSchema;

const operation: Operation = {
  id: "getModelSchema",
  method: "GET",
  path: "/api/v1/models/{apiId}/schema",
  parameters: [{ name: "apiId", in: "path" }],
};

/**
 * Read the request schema of a model
 *
 * Gives the JSON Schema of a model's request body alone: the fullest source of its values and
 * limits.
 *
 * `GET /api/v1/models/{apiId}/schema`
 */
export function getModelSchema(
  client: Sender,
  input: GetModelSchemaInput,
  options?: CallOptions,
): Promise<GetModelSchemaOutput> {
  return call<GetModelSchemaOutput>(client, operation, input, options);
}
