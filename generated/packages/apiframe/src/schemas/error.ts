// Generated from #/components/schemas/Error with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Why a request was refused. */
export interface Error_ {
  /** Message for people; there is no code for programs. */
  error: string;
}
