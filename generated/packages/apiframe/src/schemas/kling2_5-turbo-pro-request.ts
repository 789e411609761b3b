// Generated from #/components/schemas/Kling2_5TurboProRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Kling2_5TurboProSettings } from "./kling2_5-turbo-pro-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Kling 2.5 Turbo Pro job. */
export interface Kling2_5TurboProRequest {
  /** Chooses Kling 2.5 Turbo Pro. */
  model: "kling-2.5-turbo-pro";
  prompt: VideoPrompt;
  klingParams?: Kling2_5TurboProSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
