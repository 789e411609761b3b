// Generated from #/components/schemas/Flux1_1ProUltraRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Flux1_1ProUltraSettings } from "./flux1_1-pro-ultra-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Flux 1.1 Pro Ultra job. */
export interface Flux1_1ProUltraRequest {
  /** Chooses Flux 1.1 Pro Ultra. */
  model: "flux-1.1-pro-ultra";
  prompt: ImagePrompt;
  fluxParams?: Flux1_1ProUltraSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
