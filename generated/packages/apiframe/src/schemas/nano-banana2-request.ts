// Generated from #/components/schemas/NanoBanana2Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { NanoBananaFamilySettings } from "./nano-banana-family-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Nano Banana 2 job. */
export interface NanoBanana2Request {
  /** Chooses Nano Banana 2. */
  model: "nano-banana-2";
  prompt: ImagePrompt;
  nanoBananaParams?: NanoBananaFamilySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
