// Generated from #/components/schemas/FluxFillProRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { FluxFillProSettings } from "./flux-fill-pro-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Flux Fill Pro job. */
export interface FluxFillProRequest {
  /** Chooses Flux Fill Pro. */
  model: "flux-fill-pro";
  fluxFillParams: FluxFillProSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
