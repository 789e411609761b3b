// Generated from #/components/schemas/WanAudioFile with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** URL of a WAV or MP3 file of 3 to 30 s and at most 15 MB that the clip is synchronised to. */
export type WanAudioFile = string;
