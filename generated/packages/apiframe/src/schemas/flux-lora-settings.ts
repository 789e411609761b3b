// Generated from #/components/schemas/FluxLoraSettings with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Seed } from "./seed.js";

/** Settings of AI Photos (Flux LoRA). */
export interface FluxLoraSettings {
  /** Shape of the picture, width to height. */
  aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3";
  /**
   * How closely the picture follows the prompt.
   * 1 to 10.
   * @defaultValue 3.5
   */
  guidance_scale?: number;
  /** Id of a LoRA of your team whose status is READY. */
  loraId: string;
  /**
   * How strongly the LoRA is applied.
   * 0 to 1.5.
   * @defaultValue 1
   */
  lora_strength?: number;
  /**
   * Number of sampling steps.
   * 4 to 50.
   * @defaultValue 28
   */
  num_inference_steps?: number;
  /**
   * Number of pictures; each one is billed.
   * 1 to 4.
   * @defaultValue 1
   */
  num_outputs?: number;
  /** File format of the picture. */
  output_format?: "png" | "jpg" | "webp";
  seed?: Seed;
}
