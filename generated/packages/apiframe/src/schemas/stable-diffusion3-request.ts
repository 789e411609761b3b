// Generated from #/components/schemas/StableDiffusion3Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { StableDiffusionSettings } from "./stable-diffusion-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of a Stable Diffusion 3 job. */
export interface StableDiffusion3Request {
  /** Chooses Stable Diffusion 3. */
  model: "stable-diffusion-3";
  prompt: ImagePrompt;
  stableDiffusionParams?: StableDiffusionSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
