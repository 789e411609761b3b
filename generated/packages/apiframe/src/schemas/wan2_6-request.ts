// Generated from #/components/schemas/Wan2_6Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { VideoPrompt } from "./video-prompt.js";
import type { Wan2_6Settings } from "./wan2_6-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Wan 2.6 job. */
export interface Wan2_6Request {
  /** Chooses Wan 2.6. */
  model: "wan-2.6";
  prompt: VideoPrompt;
  wanParams?: Wan2_6Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
