// Generated from #/components/schemas/Hailuo2_3FastRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { HailuoPrompt } from "./hailuo-prompt.js";
import type { HailuoSettings } from "./hailuo-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Hailuo 2.3 Fast job. */
export interface Hailuo2_3FastRequest {
  /** Chooses Hailuo 2.3 Fast. */
  model: "hailuo-2.3-fast";
  prompt: HailuoPrompt;
  hailuoParams?: HailuoSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
