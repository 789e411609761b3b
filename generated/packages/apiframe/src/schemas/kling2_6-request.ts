// Generated from #/components/schemas/Kling2_6Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Kling2_6Settings } from "./kling2_6-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Kling 2.6 job. */
export interface Kling2_6Request {
  /** Chooses Kling 2.6. */
  model: "kling-2.6";
  prompt: VideoPrompt;
  klingParams?: Kling2_6Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
