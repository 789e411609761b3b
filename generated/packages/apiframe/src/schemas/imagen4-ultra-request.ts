// Generated from #/components/schemas/Imagen4UltraRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { ImagenSettings } from "./imagen-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an Imagen 4 Ultra job. */
export interface Imagen4UltraRequest {
  /** Chooses Imagen 4 Ultra. */
  model: "imagen-4-ultra";
  prompt: ImagePrompt;
  imagenParams?: ImagenSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
