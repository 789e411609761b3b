// Generated from #/components/schemas/Flux2DevRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Flux2DevSettings } from "./flux2-dev-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Flux 2 Dev job. */
export interface Flux2DevRequest {
  /** Chooses Flux 2 Dev. */
  model: "flux-2-dev";
  prompt: ImagePrompt;
  fluxParams?: Flux2DevSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
