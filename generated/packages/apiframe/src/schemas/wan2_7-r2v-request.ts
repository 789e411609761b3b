// Generated from #/components/schemas/Wan2_7R2vRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { LongVideoPrompt } from "./long-video-prompt.js";
import type { Wan2_7R2vSettings } from "./wan2_7-r2v-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Wan 2.7 R2V job. */
export interface Wan2_7R2vRequest {
  /** Chooses Wan 2.7 R2V. */
  model: "wan-2.7-r2v";
  prompt: LongVideoPrompt;
  wan27R2vParams: Wan2_7R2vSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
