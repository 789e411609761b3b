// Generated from #/components/schemas/NanoBananaRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { NanoBananaFamilySettings } from "./nano-banana-family-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Nano Banana job. */
export interface NanoBananaRequest {
  /** Chooses Nano Banana. */
  model: "nano-banana";
  prompt: ImagePrompt;
  nanoBananaParams?: NanoBananaFamilySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
