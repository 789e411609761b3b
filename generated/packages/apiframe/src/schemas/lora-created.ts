// Generated from #/components/schemas/LoraCreated with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { LoraStatus } from "./lora-status.js";

/** The training that was started. */
export interface LoraCreated {
  /** Id of the LoRA. */
  id: string;
  /** Where the training stands; PENDING at first. */
  status: LoraStatus;
  /**
   * Number of pictures.
   * 15 to 30.
   */
  imageCount: number;
}
