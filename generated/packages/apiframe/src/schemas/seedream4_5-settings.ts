// Generated from #/components/schemas/Seedream4_5Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { SeedreamAspectRatio } from "./seedream-aspect-ratio.js";
import type { SeedreamHeight } from "./seedream-height.js";
import type { SeedreamImageInput } from "./seedream-image-input.js";
import type { SeedreamWidth } from "./seedream-width.js";

/** Settings of Seedream 4.5. */
export interface Seedream4_5Settings {
  aspect_ratio?: SeedreamAspectRatio;
  /**
   * Size of the picture.
   * @defaultValue "2K"
   */
  size?: "2K" | "4K" | "custom";
  width?: SeedreamWidth;
  height?: SeedreamHeight;
  image_input?: SeedreamImageInput;
}
