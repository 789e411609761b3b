// Generated from #/components/schemas/Kling3_0Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Kling3_0Settings } from "./kling3_0-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Kling 3.0 job. */
export interface Kling3_0Request {
  /** Chooses Kling 3.0. */
  model: "kling-3.0";
  prompt: VideoPrompt;
  klingParams?: Kling3_0Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
