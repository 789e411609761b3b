// Generated from #/components/schemas/StableDiffusion3_5LargeRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { StableDiffusionSettings } from "./stable-diffusion-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Stable Diffusion 3.5 Large job. */
export interface StableDiffusion3_5LargeRequest {
  /** Chooses Stable Diffusion 3.5 Large. */
  model: "stable-diffusion-3.5-large";
  prompt: ImagePrompt;
  stableDiffusionParams?: StableDiffusionSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
