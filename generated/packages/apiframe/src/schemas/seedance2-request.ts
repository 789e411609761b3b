// Generated from #/components/schemas/Seedance2Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seedance2Settings } from "./seedance2-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Seedance 2.0 job. */
export interface Seedance2Request {
  /** Chooses Seedance 2.0. */
  model: "seedance-2";
  prompt: VideoPrompt;
  seedanceParams?: Seedance2Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
