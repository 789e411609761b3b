// Generated from #/components/schemas/Kling3_0OmniRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Kling3_0OmniSettings } from "./kling3_0-omni-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Kling 3.0 Omni job. */
export interface Kling3_0OmniRequest {
  /** Chooses Kling 3.0 Omni. */
  model: "kling-3.0-omni";
  prompt: VideoPrompt;
  klingParams?: Kling3_0OmniSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
