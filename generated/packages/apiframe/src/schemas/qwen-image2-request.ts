// Generated from #/components/schemas/QwenImage2Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { QwenImage2FamilySettings } from "./qwen-image2-family-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Qwen Image 2 job. */
export interface QwenImage2Request {
  /** Chooses Qwen Image 2. */
  model: "qwen-image-2";
  prompt: ImagePrompt;
  qwenImage2Params?: QwenImage2FamilySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
