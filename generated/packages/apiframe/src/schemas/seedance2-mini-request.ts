// Generated from #/components/schemas/Seedance2MiniRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seedance2MiniSettings } from "./seedance2-mini-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Seedance 2.0 Mini job. */
export interface Seedance2MiniRequest {
  /** Chooses Seedance 2.0 Mini. */
  model: "seedance-2-mini";
  prompt: VideoPrompt;
  seedanceParams?: Seedance2MiniSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
