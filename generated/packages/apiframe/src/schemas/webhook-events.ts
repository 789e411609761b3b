// Generated from #/components/schemas/WebhookEvents with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

/** Events to post. With a webhookUrl and without this, completed and failed. */
export type WebhookEvents = readonly ("progress" | "completed" | "failed")[];
