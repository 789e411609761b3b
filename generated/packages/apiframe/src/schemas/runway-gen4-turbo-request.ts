// Generated from #/components/schemas/RunwayGen4TurboRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { RunwaySettings } from "./runway-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Runway Gen-4 Turbo job. */
export interface RunwayGen4TurboRequest {
  /** Chooses Runway Gen-4 Turbo. */
  model: "runway-gen4-turbo";
  prompt: VideoPrompt;
  runwayParams?: RunwaySettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
