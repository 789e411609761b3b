// Generated from #/components/schemas/WanImage2_6Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { WanImage2_6Settings } from "./wan-image2_6-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Wan Image 2.6 job. */
export interface WanImage2_6Request {
  /** Chooses Wan Image 2.6. */
  model: "wan-image-2.6";
  prompt: ImagePrompt;
  wanImageParams?: WanImage2_6Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
