// Generated from #/components/schemas/Veo3_1LiteRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Veo3_1LiteSettings } from "./veo3_1-lite-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Veo 3.1 Lite job. */
export interface Veo3_1LiteRequest {
  /** Chooses Veo 3.1 Lite. */
  model: "veo-3.1-lite";
  prompt: VideoPrompt;
  veoParams?: Veo3_1LiteSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
