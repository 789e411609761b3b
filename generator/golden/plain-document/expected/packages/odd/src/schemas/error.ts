// Generated from #/components/schemas/Error with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface Error_ {
  /**
   * Ends *\/ here.
   *
   * \@internal
   */
  "odd key*/"?: string;
  constructor?: number;
  default?: 1;
}
