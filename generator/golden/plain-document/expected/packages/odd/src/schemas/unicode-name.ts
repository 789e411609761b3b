// Generated from #/components/schemas/ünïcode name with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

export type UnicodeName = string | number;
