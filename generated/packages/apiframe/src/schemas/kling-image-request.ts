// Generated from #/components/schemas/KlingImageRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { KlingImageSettings } from "./kling-image-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Kling Image job. */
export interface KlingImageRequest {
  /** Chooses Kling Image. */
  model: "kling-image";
  prompt: ImagePrompt;
  klingImageParams?: KlingImageSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
