// Generated from #/components/schemas/GptImage2Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { GptImage2Settings } from "./gpt-image2-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a GPT Image 2 job. */
export interface GptImage2Request {
  /** Chooses GPT Image 2. */
  model: "gpt-image-2";
  prompt: ImagePrompt;
  gptImage2Params?: GptImage2Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
