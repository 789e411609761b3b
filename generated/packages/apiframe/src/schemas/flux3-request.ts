// Generated from #/components/schemas/Flux3Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Flux3Settings } from "./flux3-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Flux 3 job. */
export interface Flux3Request {
  /** Chooses Flux 3. */
  model: "flux-3";
  /** What the clip should show. */
  prompt: string;
  flux3Params?: Flux3Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
