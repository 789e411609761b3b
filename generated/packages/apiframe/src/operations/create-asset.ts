// Generated from #/paths/~1v2~1assets~1create/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { AssetCreated } from "../schemas/asset-created.js";
import type { CreateAssetRequest } from "../schemas/create-asset-request.js";

export interface CreateAssetInput {
  /** Where the media are and what they are. */
  body: CreateAssetRequest;
}

/** The asset's id. */
export type CreateAssetOutput = AssetCreated;

const operation: Operation = { id: "createAsset", method: "POST", path: "/v2/assets/create", body: "application/json" };

/**
 * Register an asset
 *
 * Registers a picture, clip or sound by its URL. Ask for the asset until its status is Active, then
 * use it as `asset://{assetId}`.
 *
 * `POST /v2/assets/create`
 */
export function createAsset(
  client: Sender,
  input: CreateAssetInput,
  options?: CallOptions,
): Promise<CreateAssetOutput> {
  return call<CreateAssetOutput>(client, operation, input, options);
}
