// Generated from #/components/schemas/Imagen4Request with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ImagePrompt } from "./image-prompt.js";
import type { Imagen4Settings } from "./imagen4-settings.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Body of an Imagen 4 job. */
export interface Imagen4Request {
  /** Chooses Imagen 4. */
  model: "imagen-4";
  prompt: ImagePrompt;
  imagenParams?: Imagen4Settings;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
