// Generated from #/paths/~1v2~1me/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Me } from "../schemas/me.js";

export type GetMeInput = Record<string, never>;

/** The user, the team and the key. */
export type GetMeOutput = Me;

const operation: Operation = { id: "getMe", method: "GET", path: "/v2/me" };

/**
 * Get the owner of the key
 *
 * The user, the team with its credits, and the key that was sent.
 *
 * `GET /v2/me`
 */
export function getMe(
  client: Sender,
  input: GetMeInput = {},
  options?: CallOptions,
): Promise<GetMeOutput> {
  return call<GetMeOutput>(client, operation, input, options);
}
