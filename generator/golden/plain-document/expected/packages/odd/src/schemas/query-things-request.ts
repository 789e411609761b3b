// Generated from #/paths/~1things/query/requestBody/content/application~1json/schema with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export interface QueryThingsRequest {
  q?: string;
}
