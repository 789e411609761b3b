// Generated from #/components/schemas/LumaRayFlash2Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { LumaSettings } from "./luma-settings.js";
import type { VideoPrompt } from "./video-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Luma Ray Flash 2 job. */
export interface LumaRayFlash2Request {
  /** Chooses Luma Ray Flash 2. */
  model: "luma-ray-flash-2";
  prompt: VideoPrompt;
  lumaParams?: LumaSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
