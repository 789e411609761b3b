// Generated from #/components/schemas/Happyhorse1_0Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Happyhorse1_0Settings } from "./happyhorse1_0-settings.js";
import type { HappyhorsePrompt } from "./happyhorse-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a HappyHorse 1.0 job. */
export interface Happyhorse1_0Request {
  /** Chooses HappyHorse 1.0. */
  model: "happyhorse-1.0";
  prompt: HappyhorsePrompt;
  happyhorse10Params?: Happyhorse1_0Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
