// Generated from #/components/schemas/GrokImagineImageSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { SourceImage } from "./source-image.js";

/** Settings of Grok Imagine Image. */
export interface GrokImagineImageSettings {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9" | "9:16";
  image?: SourceImage;
}
