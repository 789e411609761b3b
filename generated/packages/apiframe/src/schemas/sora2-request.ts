// Generated from #/components/schemas/Sora2Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Sora2Settings } from "./sora2-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Sora 2 job. */
export interface Sora2Request {
  /** Chooses Sora 2. */
  model: "sora-2";
  prompt: VideoPrompt;
  soraParams?: Sora2Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
