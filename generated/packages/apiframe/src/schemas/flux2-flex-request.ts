// Generated from #/components/schemas/Flux2FlexRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Flux2FlexSettings } from "./flux2-flex-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Flux 2 Flex job. */
export interface Flux2FlexRequest {
  /** Chooses Flux 2 Flex. */
  model: "flux-2-flex";
  prompt: ImagePrompt;
  fluxParams?: Flux2FlexSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
