// Generated from #/components/schemas/NanoBanana2LiteRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { NanoBananaFamilySettings } from "./nano-banana-family-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Nano Banana 2 Lite job. */
export interface NanoBanana2LiteRequest {
  /** Chooses Nano Banana 2 Lite. */
  model: "nano-banana-2-lite";
  prompt: ImagePrompt;
  nanoBananaParams?: NanoBananaFamilySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
