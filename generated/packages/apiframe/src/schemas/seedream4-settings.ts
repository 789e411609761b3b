// Generated from #/components/schemas/Seedream4Settings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { SeedreamAspectRatio } from "./seedream-aspect-ratio.js";
import type { SeedreamEnhancePrompt } from "./seedream-enhance-prompt.js";
import type { SeedreamHeight } from "./seedream-height.js";
import type { SeedreamWidth } from "./seedream-width.js";

/** Settings of Seedream 4. */
export interface Seedream4Settings {
  aspect_ratio?: SeedreamAspectRatio;
  /**
   * Size of the picture.
   * @defaultValue "2K"
   */
  size?: "1K" | "2K" | "4K" | "custom";
  width?: SeedreamWidth;
  height?: SeedreamHeight;
  /**
   * URLs of pictures to edit or combine, at most 10.
   * At most 10 items.
   */
  image_input?: readonly string[];
  /** @defaultValue true */
  enhance_prompt?: SeedreamEnhancePrompt;
}
