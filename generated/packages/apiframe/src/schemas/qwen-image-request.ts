// Generated from #/components/schemas/QwenImageRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { QwenImageSettings } from "./qwen-image-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Qwen Image job. */
export interface QwenImageRequest {
  /** Chooses Qwen Image. */
  model: "qwen-image";
  prompt: ImagePrompt;
  qwenImageParams?: QwenImageSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
