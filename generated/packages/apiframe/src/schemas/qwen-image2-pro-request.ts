// Generated from #/components/schemas/QwenImage2ProRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { QwenImage2FamilySettings } from "./qwen-image2-family-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Qwen Image 2 Pro job. */
export interface QwenImage2ProRequest {
  /** Chooses Qwen Image 2 Pro. */
  model: "qwen-image-2-pro";
  prompt: ImagePrompt;
  qwenImage2Params?: QwenImage2FamilySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
