// Generated from #/components/schemas/TopazImageUpscaleRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { TopazImageUpscaleSettings } from "./topaz-image-upscale-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Topaz Image Upscale job. */
export interface TopazImageUpscaleRequest {
  /** Chooses Topaz Image Upscale. */
  model: "topaz-image-upscale";
  topazUpscaleParams: TopazImageUpscaleSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
