// Generated from #/components/schemas/Seedance1_5ProRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seedance1_5ProSettings } from "./seedance1_5-pro-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Seedance 1.5 Pro job. */
export interface Seedance1_5ProRequest {
  /** Chooses Seedance 1.5 Pro. */
  model: "seedance-1.5-pro";
  prompt: VideoPrompt;
  seedanceParams?: Seedance1_5ProSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
