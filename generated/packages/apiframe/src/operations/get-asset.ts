// Generated from #/paths/~1v2~1assets~1{assetId}/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Asset } from "../schemas/asset.js";

export interface GetAssetInput {
  /** Id of the asset. */
  assetId: string;
}

/** The asset. */
export type GetAssetOutput = Asset;

const operation: Operation = {
  id: "getAsset",
  method: "GET",
  path: "/v2/assets/{assetId}",
  parameters: [{ name: "assetId", in: "path" }],
};

/**
 * Get an asset
 *
 * Whether the asset can be used yet.
 *
 * `GET /v2/assets/{assetId}`
 */
export function getAsset(
  client: Sender,
  input: GetAssetInput,
  options?: CallOptions,
): Promise<GetAssetOutput> {
  return call<GetAssetOutput>(client, operation, input, options);
}
