// Generated from #/components/schemas/Veo3FastRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Veo3FamilySettings } from "./veo3-family-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Veo 3 Fast job. */
export interface Veo3FastRequest {
  /** Chooses Veo 3 Fast. */
  model: "veo-3-fast";
  prompt: VideoPrompt;
  veoParams?: Veo3FamilySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
