// Generated from #/components/schemas/WanAudio with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URL of a sound file that the clip is synchronised to. */
export type WanAudio = string;
