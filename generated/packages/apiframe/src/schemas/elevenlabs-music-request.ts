// Generated from #/components/schemas/ElevenlabsMusicRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ElevenlabsMusicSettings } from "./elevenlabs-music-settings.js";
import type { MusicPrompt } from "./music-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an ElevenLabs Music job. */
export interface ElevenlabsMusicRequest {
  /** Chooses ElevenLabs Music. */
  model: "elevenlabs-music";
  prompt: MusicPrompt;
  elevenlabsParams?: ElevenlabsMusicSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
