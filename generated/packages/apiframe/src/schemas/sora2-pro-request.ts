// Generated from #/components/schemas/Sora2ProRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Sora2ProSettings } from "./sora2-pro-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Sora 2 Pro job. */
export interface Sora2ProRequest {
  /** Chooses Sora 2 Pro. */
  model: "sora-2-pro";
  prompt: VideoPrompt;
  soraParams?: Sora2ProSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
