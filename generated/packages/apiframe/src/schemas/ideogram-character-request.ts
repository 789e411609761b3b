// Generated from #/components/schemas/IdeogramCharacterRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { IdeogramCharacterSettings } from "./ideogram-character-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an Ideogram Character job. */
export interface IdeogramCharacterRequest {
  /** Chooses Ideogram Character. */
  model: "ideogram-character";
  prompt: ImagePrompt;
  ideogramParams: IdeogramCharacterSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
