// Generated from #/components/schemas/BriaBgRemoveRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { BriaBgRemoveSettings } from "./bria-bg-remove-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Bria Background Remove job. */
export interface BriaBgRemoveRequest {
  /** Chooses Bria Background Remove. */
  model: "bria-bg-remove";
  briaBgRemoveParams: BriaBgRemoveSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
