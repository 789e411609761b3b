// Generated from #/components/schemas/Kling2_1MasterRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Kling2_1MasterSettings } from "./kling2_1-master-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Kling 2.1 Master job. */
export interface Kling2_1MasterRequest {
  /** Chooses Kling 2.1 Master. */
  model: "kling-2.1-master";
  prompt: VideoPrompt;
  klingParams?: Kling2_1MasterSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
