// Generated from #/components/schemas/Imagen3Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { ImagenSettings } from "./imagen-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an Imagen 3 job. */
export interface Imagen3Request {
  /** Chooses Imagen 3. */
  model: "imagen-3";
  prompt: ImagePrompt;
  imagenParams?: ImagenSettings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
