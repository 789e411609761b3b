// Generated from #/components/schemas/AssetCreated with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** The asset that was registered. */
export interface AssetCreated {
  /** Id of the asset. */
  assetId: string;
}
