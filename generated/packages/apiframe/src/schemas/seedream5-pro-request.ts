// Generated from #/components/schemas/Seedream5ProRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { SeedreamFamilySettings } from "./seedream-family-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Seedream 5.0 Pro job. */
export interface Seedream5ProRequest {
  /** Chooses Seedream 5.0 Pro. */
  model: "seedream-5-pro";
  prompt: ImagePrompt;
  seedreamParams?: SeedreamFamilySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
