// Generated from #/components/schemas/Picture with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface Picture {
  url?: string;
}
