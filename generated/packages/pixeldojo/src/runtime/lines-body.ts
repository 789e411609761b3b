// Copied from templates/client/runtime/lines-body.ts. Do not edit.

// Bodies of JSON values in a row, one to a line or one to a record.

import { type EncodeBody, encodeBody } from "./body.js";
import { encodeJson } from "./encode.js";

/** A list becomes lines; text, bytes and Blobs are taken to be lines already. */
export const encodeLines: EncodeBody = (mediaType, value, facts) => {
  if (!Array.isArray(value)) return encodeBody(mediaType, value, facts);
  const mark = mediaType.includes("json-seq") ? "\x1e" : "";
  const lines = value.map((item) => `${mark}${encodeJson(item, facts)}\n`);
  return { body: lines.join(""), headers: { "content-type": mediaType } };
};
