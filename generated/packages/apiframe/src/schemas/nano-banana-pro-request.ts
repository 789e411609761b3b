// Generated from #/components/schemas/NanoBananaProRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { NanoBananaFamilySettings } from "./nano-banana-family-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Nano Banana Pro job. */
export interface NanoBananaProRequest {
  /** Chooses Nano Banana Pro. */
  model: "nano-banana-pro";
  prompt: ImagePrompt;
  nanoBananaParams?: NanoBananaFamilySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
