// Generated from #/components/schemas/class with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface Class {
  kind: "a";
  pair?: [string, number, ...unknown[]];
}
