// Generated from #/components/schemas/Seedance1LiteRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seedance1Settings } from "./seedance1-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Seedance 1 Lite job. */
export interface Seedance1LiteRequest {
  /** Chooses Seedance 1 Lite. */
  model: "seedance-1-lite";
  prompt: VideoPrompt;
  seedanceParams?: Seedance1Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
