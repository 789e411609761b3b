// Generated from #/components/schemas/ReveCreateRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { ReveCreateSettings } from "./reve-create-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Reve Create job. */
export interface ReveCreateRequest {
  /** Chooses Reve Create. */
  model: "reve-create";
  prompt: ImagePrompt;
  reveParams?: ReveCreateSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
