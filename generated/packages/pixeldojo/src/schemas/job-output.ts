// Generated from #/components/schemas/JobOutput with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Addresses of what a job made; the key depends on the modality. */
export interface JobOutput {
  /** Addresses of the pictures. */
  images?: string[];
  /** Address of one picture, in the provider's older agent skill only. */
  image?: string;
  /** Address of the clip. */
  video?: string;
  /** Addresses of several clips, which the provider's script looks for. */
  videos?: string[];
}
