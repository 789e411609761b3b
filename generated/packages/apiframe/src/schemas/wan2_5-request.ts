// Generated from #/components/schemas/Wan2_5Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { VideoPrompt } from "./video-prompt.js";
import type { Wan2_5Settings } from "./wan2_5-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Wan 2.5 job. */
export interface Wan2_5Request {
  /** Chooses Wan 2.5. */
  model: "wan-2.5";
  prompt: VideoPrompt;
  wanParams?: Wan2_5Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
