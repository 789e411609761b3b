// Generated from #/components/schemas/hasOwnProperty with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface HasOwnPropertySchema {
  kind: "b";
  level?: 1 | "2" | null;
}
