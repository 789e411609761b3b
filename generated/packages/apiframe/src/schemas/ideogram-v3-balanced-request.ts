// Generated from #/components/schemas/IdeogramV3BalancedRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { IdeogramSettings } from "./ideogram-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an Ideogram V3 Balanced job. */
export interface IdeogramV3BalancedRequest {
  /** Chooses Ideogram V3 Balanced. */
  model: "ideogram-v3-balanced";
  prompt: ImagePrompt;
  ideogramParams?: IdeogramSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
