// Generated from #/components/schemas/Wan2_5FastRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { VideoPrompt } from "./video-prompt.js";
import type { Wan2_5FastSettings } from "./wan2_5-fast-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Wan 2.5 Fast job. */
export interface Wan2_5FastRequest {
  /** Chooses Wan 2.5 Fast. */
  model: "wan-2.5-fast";
  prompt: VideoPrompt;
  wanParams?: Wan2_5FastSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
