// Generated from #/components/schemas/WebhookUrl with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** HTTPS address that the job's events are posted to. */
export type WebhookUrl = string;
