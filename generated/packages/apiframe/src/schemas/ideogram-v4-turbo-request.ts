// Generated from #/components/schemas/IdeogramV4TurboRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { IdeogramSettings } from "./ideogram-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an Ideogram V4 Turbo job. */
export interface IdeogramV4TurboRequest {
  /** Chooses Ideogram V4 Turbo. */
  model: "ideogram-v4-turbo";
  prompt: ImagePrompt;
  ideogramParams?: IdeogramSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
