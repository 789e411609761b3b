// Generated from #/paths/~1events/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import { readEvents, type ServerSentEvent } from "../runtime/sse.js";
import type { CallOptions } from "../runtime/wire.js";
import type { 東京ResponseItem } from "../schemas/東京response-item.js";

export type 東京Input = Record<string, never>;

/** What happens. */
export type 東京Output = 東京ResponseItem;

const operation: Operation = { id: "東京", method: "GET", path: "/events", open: true };

/** `GET /events` */
export function 東京(
  client: Sender,
  input: 東京Input = {},
  options?: CallOptions,
): AsyncGenerator<ServerSentEvent<東京Output>, void, undefined> {
  return readEvents<ServerSentEvent<東京Output>>(client, operation, input, options);
}
