// Generated from #/components/schemas/Seedream5LiteRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { Seedream5LiteSettings } from "./seedream5-lite-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Seedream 5 Lite job. */
export interface Seedream5LiteRequest {
  /** Chooses Seedream 5 Lite. */
  model: "seedream-5-lite";
  prompt: ImagePrompt;
  seedreamParams?: Seedream5LiteSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
