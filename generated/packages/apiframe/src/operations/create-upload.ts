// Generated from #/paths/~1v2~1uploads/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { encodeBody } from "../runtime/body.js";
import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { UploadRequest } from "../schemas/upload-request.js";
import type { Upload } from "../schemas/upload.js";

export interface CreateUploadInput {
  /** The file. */
  body: UploadRequest;
}

/** The file's URL. */
export type CreateUploadOutput = Upload;

const operation: Operation = {
  id: "createUpload",
  method: "POST",
  path: "/v2/uploads",
  body: "multipart/form-data",
  encode: encodeBody,
};

/**
 * Upload a file
 *
 * Turns a file into a URL that models accept for one to two hours. PNG, JPEG, WebP, GIF, MP3, WAV,
 * OGG and M4A of up to 25 MB; MP4, WebM and MOV of up to 50 MB. The type is told from the bytes.
 *
 * `POST /v2/uploads`
 */
export function createUpload(
  client: Sender,
  input: CreateUploadInput,
  options?: CallOptions,
): Promise<CreateUploadOutput> {
  return call<CreateUploadOutput>(client, operation, input, options);
}
