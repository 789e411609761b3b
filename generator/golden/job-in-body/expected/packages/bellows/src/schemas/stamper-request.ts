// Generated from #/components/schemas/StamperRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Body of a Stamper job. */
export interface StamperRequest {
  /** Chooses 9 Stamper. */
  model: "9-stamper";
  /** The picture. */
  imageUrl: string;
}
