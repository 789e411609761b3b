// Generated from #/components/schemas/Flux1_1ProRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Flux1_1ProSettings } from "./flux1_1-pro-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Flux 1.1 Pro job. */
export interface Flux1_1ProRequest {
  /** Chooses Flux 1.1 Pro. */
  model: "flux-1.1-pro";
  prompt: ImagePrompt;
  fluxParams?: Flux1_1ProSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
