// Generated from #/components/schemas/Imagen4FastRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { ImagenSettings } from "./imagen-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an Imagen 4 Fast job. */
export interface Imagen4FastRequest {
  /** Chooses Imagen 4 Fast. */
  model: "imagen-4-fast";
  prompt: ImagePrompt;
  imagenParams?: ImagenSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
