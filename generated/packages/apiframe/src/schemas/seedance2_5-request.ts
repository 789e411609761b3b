// Generated from #/components/schemas/Seedance2_5Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seedance2_5Settings } from "./seedance2_5-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Seedance 2.5 job. */
export interface Seedance2_5Request {
  /** Chooses Seedance 2.5. */
  model: "seedance-2.5";
  prompt: VideoPrompt;
  seedanceParams?: Seedance2_5Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
