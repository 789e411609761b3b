// Generated from #/components/schemas/UdioRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { MusicPrompt } from "./music-prompt.js";
import type { UdioSettings } from "./udio-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Udio job. */
export interface UdioRequest {
  /** Chooses Udio. */
  model: "udio";
  prompt: MusicPrompt;
  udioParams?: UdioSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
