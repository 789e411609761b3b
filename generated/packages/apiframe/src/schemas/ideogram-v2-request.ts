// Generated from #/components/schemas/IdeogramV2Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { IdeogramSettings } from "./ideogram-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an Ideogram V2 job. */
export interface IdeogramV2Request {
  /** Chooses Ideogram V2. */
  model: "ideogram-v2";
  prompt: ImagePrompt;
  ideogramParams?: IdeogramSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
