// Generated from #/components/schemas/Hailuo03Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { HailuoPrompt } from "./hailuo-prompt.js";
import type { HailuoSettings } from "./hailuo-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Hailuo 03 job. */
export interface Hailuo03Request {
  /** Chooses Hailuo 03. */
  model: "hailuo-03";
  prompt: HailuoPrompt;
  hailuoParams?: HailuoSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
