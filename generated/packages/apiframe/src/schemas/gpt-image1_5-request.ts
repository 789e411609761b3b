// Generated from #/components/schemas/GptImage1_5Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { GptImage1_5Settings } from "./gpt-image1_5-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a GPT Image 1.5 job. */
export interface GptImage1_5Request {
  /** Chooses GPT Image 1.5. */
  model: "gpt-image-1.5";
  prompt: ImagePrompt;
  gptImageParams?: GptImage1_5Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
