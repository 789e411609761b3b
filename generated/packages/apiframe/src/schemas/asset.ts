// Generated from #/components/schemas/Asset with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** A registered asset. */
export interface Asset {
  /** Processing, Active or Failed; only an active asset can be used. */
  status?: "Processing" | "Active" | "Failed" | (string & {});
  /** Where the provider keeps the media. */
  url?: string | null;
  /** Why it failed. */
  errorMsg?: string | null;
}
