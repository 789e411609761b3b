// Generated from #/paths/~1api~1v1~1models/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
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
  parameters: [
    {
      property: "detailed",
      name: "detailed",
      in: "query",
      style: "form",
      explode: true,
      allowReserved: false,
      json: false,
    },
    {
      property: "modality",
      name: "modality",
      in: "query",
      style: "form",
      explode: true,
      allowReserved: false,
      json: false,
    },
  ],
  body: null,
  answer: "json",
  billable: false,
  authenticated: true,
};

/**
 * List the models
 *
 * Lists every model with its modality and price, all in one answer.
 *
 * `GET /api/v1/models`
 */
export function listModels(
  client: Client,
  input: ListModelsInput = {},
  options?: CallOptions,
): Promise<ListModelsOutput> {
  return call<ListModelsOutput>(client, operation, input, options);
}
