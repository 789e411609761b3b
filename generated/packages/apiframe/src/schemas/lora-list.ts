// Generated from #/components/schemas/LoraList with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Lora } from "./lora.js";

/** A page of LoRAs. */
export interface LoraList {
  /** The LoRAs. */
  items: Lora[];
  /** Cursor of the next page, or null on the last one. */
  nextCursor: string | null;
}
