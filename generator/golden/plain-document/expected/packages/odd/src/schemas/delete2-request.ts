// Generated from #/paths/~1upload/post/requestBody/content/multipart~1form-data/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface Delete2Request {
  file: Blob;
  tags?: readonly string[];
}
