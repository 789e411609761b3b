// Generated from #/components/schemas/IdeogramV2aTurboRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { IdeogramV2aTurboSettings } from "./ideogram-v2a-turbo-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an Ideogram V2a Turbo job. */
export interface IdeogramV2aTurboRequest {
  /** Chooses Ideogram V2a Turbo. */
  model: "ideogram-v2a-turbo";
  prompt: ImagePrompt;
  ideogramParams?: IdeogramV2aTurboSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
