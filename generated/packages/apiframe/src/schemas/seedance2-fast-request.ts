// Generated from #/components/schemas/Seedance2FastRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seedance2FastSettings } from "./seedance2-fast-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Seedance 2.0 Fast job. */
export interface Seedance2FastRequest {
  /** Chooses Seedance 2.0 Fast. */
  model: "seedance-2-fast";
  prompt: VideoPrompt;
  seedanceParams?: Seedance2FastSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
