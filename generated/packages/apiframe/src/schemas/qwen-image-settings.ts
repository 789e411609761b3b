// Generated from #/components/schemas/QwenImageSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { QwenImageNegativePrompt } from "./qwen-image-negative-prompt.js";
import type { Seed } from "./seed.js";
import type { SourceImage } from "./source-image.js";

/** Settings of Qwen Image. */
export interface QwenImageSettings {
  /** How much to speed the run up. */
  acceleration?: "none" | "regular" | "high";
  /**
   * How closely the picture follows the prompt.
   * 0 to 20.
   */
  guidance_scale?: number;
  /** Shape and size of the picture. */
  image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
  image_url?: SourceImage;
  negative_prompt?: QwenImageNegativePrompt;
  /**
   * Number of pictures.
   * 1 to 4.
   */
  num_images?: number;
  /**
   * Number of sampling steps.
   * 2 to 250.
   */
  num_inference_steps?: number;
  /** File format of the picture. */
  output_format?: "png" | "jpeg";
  seed?: Seed;
  /**
   * How far the result may depart from the start picture, from 0 to 1.
   * 0 to 1.
   */
  strength?: number;
  /** Which of the model's tasks to run. */
  task_type?: "text-to-image" | "image-to-image" | "image-edit";
}
