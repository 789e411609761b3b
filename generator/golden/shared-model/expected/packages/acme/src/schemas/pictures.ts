// Generated from #/components/schemas/Pictures with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface Pictures {
  images: string[];
}
