// Generated from #/components/schemas/Veo3_1Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Veo3_1FamilySettings } from "./veo3_1-family-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Veo 3.1 job. */
export interface Veo3_1Request {
  /** Chooses Veo 3.1. */
  model: "veo-3.1";
  prompt: VideoPrompt;
  veoParams?: Veo3_1FamilySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
