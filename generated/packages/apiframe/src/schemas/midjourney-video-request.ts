// Generated from #/components/schemas/MidjourneyVideoRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { MidjourneyVideoSettings } from "./midjourney-video-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Midjourney Video job. */
export interface MidjourneyVideoRequest {
  /** Chooses Midjourney Video. */
  model: "midjourney-video";
  /**
   * How the picture should move.
   * 1 to 4000 characters.
   */
  prompt: string;
  midjourneyVideoParams: MidjourneyVideoSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
