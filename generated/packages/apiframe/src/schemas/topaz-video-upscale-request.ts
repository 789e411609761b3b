// Generated from #/components/schemas/TopazVideoUpscaleRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { TopazVideoUpscaleSettings } from "./topaz-video-upscale-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Topaz Video Upscale job. */
export interface TopazVideoUpscaleRequest {
  /** Chooses Topaz Video Upscale. */
  model: "topaz-video-upscale";
  topazVideoParams: TopazVideoUpscaleSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
