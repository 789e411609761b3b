// Generated from #/components/schemas/UploadRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** One file as a form. */
export interface UploadRequest {
  /** The file, at most 25 MB, or 50 MB for a clip. */
  file: Blob;
}
