// Generated from #/components/schemas/Imagen3FastRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { ImagenSettings } from "./imagen-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an Imagen 3 Fast job. */
export interface Imagen3FastRequest {
  /** Chooses Imagen 3 Fast. */
  model: "imagen-3-fast";
  prompt: ImagePrompt;
  imagenParams?: ImagenSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
