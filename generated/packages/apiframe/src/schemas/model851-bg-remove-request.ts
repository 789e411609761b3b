// Generated from #/components/schemas/Model851BgRemoveRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Model851BgRemoveSettings } from "./model851-bg-remove-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an 851 Labs Background Remove job. */
export interface Model851BgRemoveRequest {
  /** Chooses 851 Labs Background Remove. */
  model: "851-bg-remove";
  lab851BgRemoveParams: Model851BgRemoveSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
