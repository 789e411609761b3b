// Generated from #/components/schemas/Kling2_1Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Kling2_1Settings } from "./kling2_1-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Kling 2.1 job. */
export interface Kling2_1Request {
  /** Chooses Kling 2.1. */
  model: "kling-2.1";
  prompt: VideoPrompt;
  klingParams?: Kling2_1Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
