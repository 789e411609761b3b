// Generated from #/components/schemas/Lyria3ProRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { LyriaSettings } from "./lyria-settings.js";
import type { MusicPrompt } from "./music-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Lyria 3 Pro job. */
export interface Lyria3ProRequest {
  /** Chooses Lyria 3 Pro. */
  model: "lyria-3-pro";
  prompt: MusicPrompt;
  lyriaParams?: LyriaSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
