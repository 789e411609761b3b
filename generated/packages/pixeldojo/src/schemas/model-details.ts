// Generated from #/components/schemas/ModelDetails with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** One model with its request schema. */
export interface ModelDetails {
  /** The id that goes into paths. */
  apiId: string;
  /** The name for people. */
  name: string;
  /** What the model makes; others than the known ones may appear. */
  modality: "image" | "video" | "audio" | (string & {});
  /** JSON Schema of the request body. */
  requestSchema: Record<string, unknown>;
}
