// Generated from #/components/schemas/MidjourneyGridResult with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** The four pictures of a Midjourney job and the composite of them. */
export interface MidjourneyGridResult {
  /** URLs of the four pictures, in the order that actions count from 1. */
  images: string[];
  /** URL of the two-by-two composite. */
  gridUrl: string;
}
