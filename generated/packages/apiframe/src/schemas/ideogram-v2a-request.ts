// Generated from #/components/schemas/IdeogramV2aRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { IdeogramSettings } from "./ideogram-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an Ideogram V2a job. */
export interface IdeogramV2aRequest {
  /** Chooses Ideogram V2a. */
  model: "ideogram-v2a";
  prompt: ImagePrompt;
  ideogramParams?: IdeogramSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
