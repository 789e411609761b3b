// Generated from #/components/schemas/Veo3Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Veo3FamilySettings } from "./veo3-family-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Veo 3 job. */
export interface Veo3Request {
  /** Chooses Veo 3. */
  model: "veo-3";
  prompt: VideoPrompt;
  veoParams?: Veo3FamilySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
