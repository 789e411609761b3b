// Generated from #/components/schemas/GrokImagineVideoRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { GrokImagineVideoSettings } from "./grok-imagine-video-settings.js";
import type { LongVideoPrompt } from "./long-video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Grok Imagine Video job. */
export interface GrokImagineVideoRequest {
  /** Chooses Grok Imagine Video. */
  model: "grok-imagine-video";
  prompt: LongVideoPrompt;
  grokImagineVideoParams?: GrokImagineVideoSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
