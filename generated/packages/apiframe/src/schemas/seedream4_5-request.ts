// Generated from #/components/schemas/Seedream4_5Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { Seedream4_5Settings } from "./seedream4_5-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Seedream 4.5 job. */
export interface Seedream4_5Request {
  /** Chooses Seedream 4.5. */
  model: "seedream-4.5";
  prompt: ImagePrompt;
  seedreamParams?: Seedream4_5Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
