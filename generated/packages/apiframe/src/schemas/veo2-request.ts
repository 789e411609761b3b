// Generated from #/components/schemas/Veo2Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Veo2Settings } from "./veo2-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Veo 2 job. */
export interface Veo2Request {
  /** Chooses Veo 2. */
  model: "veo-2";
  prompt: VideoPrompt;
  veoParams?: Veo2Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
