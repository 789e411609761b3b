// Generated from #/components/schemas/Question with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface Question {
  text: string;
  /** @defaultValue false */
  stream?: boolean | null;
}
