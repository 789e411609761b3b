// Generated from #/components/schemas/GrokImagineImageRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { GrokImagineImageSettings } from "./grok-imagine-image-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Grok Imagine Image job. */
export interface GrokImagineImageRequest {
  /** Chooses Grok Imagine Image. */
  model: "grok-imagine-image";
  prompt: ImagePrompt;
  grokImagineParams?: GrokImagineImageSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
