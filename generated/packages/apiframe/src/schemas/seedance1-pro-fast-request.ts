// Generated from #/components/schemas/Seedance1ProFastRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seedance1Settings } from "./seedance1-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Seedance 1 Pro Fast job. */
export interface Seedance1ProFastRequest {
  /** Chooses Seedance 1 Pro Fast. */
  model: "seedance-1-pro-fast";
  prompt: VideoPrompt;
  seedanceParams?: Seedance1Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
