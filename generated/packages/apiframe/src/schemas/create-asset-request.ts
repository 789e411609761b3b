// Generated from #/components/schemas/CreateAssetRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** What to register. */
export interface CreateAssetRequest {
  /** URL of the media. */
  url: string;
  /** What the media are. */
  type: "image" | "video" | "audio";
}
