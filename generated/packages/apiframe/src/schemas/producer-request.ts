// Generated from #/components/schemas/ProducerRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { MusicPrompt } from "./music-prompt.js";
import type { ProducerSettings } from "./producer-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Producer job. */
export interface ProducerRequest {
  /** Chooses Producer. */
  model: "producer";
  prompt: MusicPrompt;
  producerParams?: ProducerSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
