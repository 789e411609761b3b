// Generated from #/components/schemas/Hailuo02Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Hailuo02Settings } from "./hailuo02-settings.js";
import type { HailuoPrompt } from "./hailuo-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Hailuo 02 job. */
export interface Hailuo02Request {
  /** Chooses Hailuo 02. */
  model: "hailuo-02";
  prompt: HailuoPrompt;
  hailuoParams?: Hailuo02Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
