// Generated from #/components/schemas/IdeogramV3TurboRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { IdeogramV3TurboSettings } from "./ideogram-v3-turbo-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an Ideogram V3 Turbo job. */
export interface IdeogramV3TurboRequest {
  /** Chooses Ideogram V3 Turbo. */
  model: "ideogram-v3-turbo";
  prompt: ImagePrompt;
  ideogramParams?: IdeogramV3TurboSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
