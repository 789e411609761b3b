// Generated from #/components/schemas/BriaBgRemoveSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { BackgroundRemoveImage } from "./background-remove-image.js";

/** Settings of Bria Background Remove. */
export interface BriaBgRemoveSettings {
  /** Checks the picture's content first. */
  content_moderation?: boolean;
  image: BackgroundRemoveImage;
}
