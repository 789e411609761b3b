// Generated from #/components/schemas/ModelSchema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** The request schema of one model. */
export interface ModelSchema {
  /** JSON Schema of the request body. */
  schema: Record<string, unknown>;
}
