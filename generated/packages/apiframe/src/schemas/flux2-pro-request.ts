// Generated from #/components/schemas/Flux2ProRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Flux2ProSettings } from "./flux2-pro-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Flux 2 Pro job. */
export interface Flux2ProRequest {
  /** Chooses Flux 2 Pro. */
  model: "flux-2-pro";
  prompt: ImagePrompt;
  fluxParams?: Flux2ProSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
