// Generated from #/components/schemas/DallESettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Settings of DALL-E 3 and DALL-E 2; the official document does not tell them apart. */
export interface DallESettings {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "3:2" | "2:3";
  /** Whether the picture looks dramatic or natural. */
  style?: "vivid" | "natural";
}
