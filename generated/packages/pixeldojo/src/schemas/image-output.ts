// Generated from #/components/schemas/ImageOutput with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** The pictures that a job made. */
export interface ImageOutput {
  /** Addresses of the pictures. They expire, so download them at once. */
  images: readonly string[];
}
