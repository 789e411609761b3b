// Generated from #/components/schemas/Wan2_7VideoeditRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Wan2_7VideoeditSettings } from "./wan2_7-videoedit-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Wan 2.7 VideoEdit job. */
export interface Wan2_7VideoeditRequest {
  /** Chooses Wan 2.7 VideoEdit. */
  model: "wan-2.7-videoedit";
  /**
   * What to change in the clip.
   * 1 to 5000 characters.
   */
  prompt: string;
  wan27VideoeditParams: Wan2_7VideoeditSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
