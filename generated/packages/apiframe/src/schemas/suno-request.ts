// Generated from #/components/schemas/SunoRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { SunoSettings } from "./suno-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Suno job. */
export interface SunoRequest {
  /** Chooses Suno. */
  model: "suno";
  /**
   * What the song is about, or its lyrics in custom mode. At most 500 characters unless custom_mode
   * is true.
   * 1 to 5000 characters.
   */
  prompt: string;
  sunoParams?: SunoSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
