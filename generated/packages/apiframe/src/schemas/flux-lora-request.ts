// Generated from #/components/schemas/FluxLoraRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { FluxLoraSettings } from "./flux-lora-settings.js";
import type { ImagePrompt } from "./image-prompt.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an AI Photos (Flux LoRA) job. */
export interface FluxLoraRequest {
  /** Chooses AI Photos (Flux LoRA). */
  model: "flux-lora";
  prompt: ImagePrompt;
  fluxLoraParams: FluxLoraSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
