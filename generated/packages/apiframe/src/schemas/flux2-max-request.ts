// Generated from #/components/schemas/Flux2MaxRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Flux2MaxSettings } from "./flux2-max-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Flux 2 Max job. */
export interface Flux2MaxRequest {
  /** Chooses Flux 2 Max. */
  model: "flux-2-max";
  prompt: ImagePrompt;
  fluxParams?: Flux2MaxSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
