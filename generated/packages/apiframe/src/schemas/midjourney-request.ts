// Generated from #/components/schemas/MidjourneyRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { MidjourneySettings } from "./midjourney-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Midjourney job. */
export interface MidjourneyRequest {
  /** Chooses Midjourney. */
  model: "midjourney";
  prompt: ImagePrompt;
  midjourneyParams?: MidjourneySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
