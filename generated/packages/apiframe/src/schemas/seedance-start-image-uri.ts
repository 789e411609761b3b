// Generated from #/components/schemas/SeedanceStartImageUri with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Picture that becomes the first frame: a URL or `asset://{assetId}`. */
export type SeedanceStartImageUri = string;
