// Generated from #/components/schemas/ImageResult with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** The pictures of an image job. */
export interface ImageResult {
  /** URLs of the pictures. */
  images: string[];
}
