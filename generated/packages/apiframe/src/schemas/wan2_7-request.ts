// Generated from #/components/schemas/Wan2_7Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { LongVideoPrompt } from "./long-video-prompt.js";
import type { Wan2_7Settings } from "./wan2_7-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Wan 2.7 job. */
export interface Wan2_7Request {
  /** Chooses Wan 2.7. */
  model: "wan-2.7";
  prompt: LongVideoPrompt;
  wan27Params?: Wan2_7Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
