// Generated from #/components/schemas/Wan2_6FlashRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { VideoPrompt } from "./video-prompt.js";
import type { Wan2_6FlashSettings } from "./wan2_6-flash-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Wan 2.6 Flash job. */
export interface Wan2_6FlashRequest {
  /** Chooses Wan 2.6 Flash. */
  model: "wan-2.6-flash";
  prompt: VideoPrompt;
  wanParams?: Wan2_6FlashSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
