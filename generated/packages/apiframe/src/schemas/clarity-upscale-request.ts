// Generated from #/components/schemas/ClarityUpscaleRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ClarityUpscaleSettings } from "./clarity-upscale-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Clarity Upscaler job. */
export interface ClarityUpscaleRequest {
  /** Chooses Clarity Upscaler. */
  model: "clarity-upscale";
  clarityUpscaleParams: ClarityUpscaleSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
