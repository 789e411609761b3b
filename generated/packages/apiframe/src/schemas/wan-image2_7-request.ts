// Generated from #/components/schemas/WanImage2_7Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { LongImagePrompt } from "./long-image-prompt.js";
import type { WanImage2_7FamilySettings } from "./wan-image2_7-family-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Wan Image 2.7 job. */
export interface WanImage2_7Request {
  /** Chooses Wan Image 2.7. */
  model: "wan-image-2.7";
  prompt: LongImagePrompt;
  wanImage27Params?: WanImage2_7FamilySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
