// Generated from #/components/schemas/MusicPrompt with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** What the song should sound like, or its lyrics. */
export type MusicPrompt = string;
