// Generated from #/components/schemas/GenerateAudio with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Whether the clip gets a soundtrack. */
export type GenerateAudio = boolean;
