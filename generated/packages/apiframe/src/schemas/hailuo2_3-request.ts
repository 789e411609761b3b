// Generated from #/components/schemas/Hailuo2_3Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Hailuo2_3Settings } from "./hailuo2_3-settings.js";
import type { HailuoPrompt } from "./hailuo-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Hailuo 2.3 job. */
export interface Hailuo2_3Request {
  /** Chooses Hailuo 2.3. */
  model: "hailuo-2.3";
  prompt: HailuoPrompt;
  hailuoParams?: Hailuo2_3Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
