// Generated from #/paths/~1v2~1loras/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { LoraList } from "../schemas/lora-list.js";

export interface ListLorasInput {
  /** Where to go on, as the page before said in `nextCursor`. */
  cursor?: string;
  /**
   * How many LoRAs a page holds.
   * 1 to 100.
   * @defaultValue 24
   */
  limit?: number;
  /**
   * Whether deleted LoRAs are listed too. A word, not a boolean.
   * @defaultValue "false"
   */
  includeArchived?: "true" | "false";
}

/** A page of LoRAs. */
export type ListLorasOutput = LoraList;

const operation: Operation = {
  id: "listLoras",
  method: "GET",
  path: "/v2/loras",
  parameters: [
    { name: "cursor", in: "query" },
    { name: "limit", in: "query" },
    { name: "includeArchived", in: "query" },
  ],
};

/**
 * List LoRAs
 *
 * The team's LoRAs. Pass `nextCursor` back as `cursor` until it is null.
 *
 * `GET /v2/loras`
 */
export function listLoras(
  client: Sender,
  input: ListLorasInput = {},
  options?: CallOptions,
): Promise<ListLorasOutput> {
  return call<ListLorasOutput>(client, operation, input, options);
}
