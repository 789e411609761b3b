// Generated from #/components/schemas/ValidationError with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Why a body or query was refused. */
export interface ValidationError {
  /** Message for people. */
  error: string;
  /** Messages by the path of the value they are about, such as `fluxParams.width`. */
  details?: { [key: string]: string[] };
}
