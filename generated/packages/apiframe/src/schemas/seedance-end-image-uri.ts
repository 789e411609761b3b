// Generated from #/components/schemas/SeedanceEndImageUri with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Picture that becomes the last frame: a URL or `asset://{assetId}`. */
export type SeedanceEndImageUri = string;
