// Generated from #/components/schemas/Upload with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** An uploaded file. */
export interface Upload {
  /** Id of the upload. */
  id: string;
  /** URL to hand to a model. */
  url: string;
  /** What the file is. */
  kind: "image" | "video" | "audio" | (string & {});
  /** Media type of the file. */
  contentType: string;
  /**
   * Size of the file in bytes.
   * At least 0.
   */
  byteSize: number;
  /** When the URL stops working. */
  expiresAt: string;
}
