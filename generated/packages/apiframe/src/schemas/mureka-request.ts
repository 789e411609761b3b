// Generated from #/components/schemas/MurekaRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { MurekaSettings } from "./mureka-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Mureka job. */
export interface MurekaRequest {
  /** Chooses Mureka. */
  model: "mureka";
  /**
   * What the song should sound like, or its lyrics.
   * 1 to 1024 characters.
   */
  prompt: string;
  murekaParams?: MurekaSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
