// Generated from #/components/schemas/DallE3Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { DallESettings } from "./dall-e-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a DALL-E 3 job. */
export interface DallE3Request {
  /** Chooses DALL-E 3. */
  model: "dall-e-3";
  prompt: ImagePrompt;
  dalleParams?: DallESettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
