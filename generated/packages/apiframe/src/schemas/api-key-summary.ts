// Generated from #/components/schemas/ApiKeySummary with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** The key, without its secret part. */
export interface ApiKeySummary {
  /** Id of the key. */
  id: string;
  /** Name of the key. */
  name: string;
  /** The first characters of the key. */
  prefix?: string;
}
