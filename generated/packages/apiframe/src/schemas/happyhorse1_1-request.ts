// Generated from #/components/schemas/Happyhorse1_1Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Happyhorse1_1Settings } from "./happyhorse1_1-settings.js";
import type { HappyhorsePrompt } from "./happyhorse-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a HappyHorse 1.1 job. */
export interface Happyhorse1_1Request {
  /** Chooses HappyHorse 1.1. */
  model: "happyhorse-1.1";
  prompt: HappyhorsePrompt;
  happyhorse11Params?: Happyhorse1_1Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
