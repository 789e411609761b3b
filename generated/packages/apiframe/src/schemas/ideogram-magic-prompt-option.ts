// Generated from #/components/schemas/IdeogramMagicPromptOption with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Whether the prompt is rewritten: always, never, or when it helps. */
export type IdeogramMagicPromptOption = "Auto" | "On" | "Off";
