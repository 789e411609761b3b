// Generated from #/components/schemas/Kling3_0MotionControlRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Kling3_0MotionControlSettings } from "./kling3_0-motion-control-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Kling 3.0 Motion Control job. */
export interface Kling3_0MotionControlRequest {
  /** Chooses Kling 3.0 Motion Control. */
  model: "kling-3.0-motion-control";
  prompt: VideoPrompt;
  klingParams: Kling3_0MotionControlSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
