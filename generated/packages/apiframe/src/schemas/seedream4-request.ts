// Generated from #/components/schemas/Seedream4Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { Seedream4Settings } from "./seedream4-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Seedream 4 job. */
export interface Seedream4Request {
  /** Chooses Seedream 4. */
  model: "seedream-4";
  prompt: ImagePrompt;
  seedreamParams?: Seedream4Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
