// Generated from #/components/schemas/Seedream3_1Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { SeedreamFamilySettings } from "./seedream-family-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Seedream 3.1 job. */
export interface Seedream3_1Request {
  /** Chooses Seedream 3.1. */
  model: "seedream-3.1";
  prompt: ImagePrompt;
  seedreamParams?: SeedreamFamilySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
