// Generated from #/paths/~1upload/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { encodeBody } from "../runtime/body.js";
import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import { readBytes } from "../runtime/readers.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Delete2Request } from "../schemas/delete2-request.js";

export interface Delete2Input {
  body: Delete2Request;
}

/** A picture. */
export type Delete2Output = Blob;

const operation: Operation = {
  id: "delete2",
  method: "POST",
  path: "/upload",
  body: "multipart/form-data",
  open: true,
  encode: encodeBody,
  read: readBytes,
};

/** `POST /upload` */
export function delete2(
  client: Sender,
  input: Delete2Input,
  options?: CallOptions,
): Promise<Delete2Output> {
  return call<Delete2Output>(client, operation, input, options);
}
