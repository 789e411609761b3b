// Generated from #/components/schemas/EtcherRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { EtcherSettings } from "./etcher-settings.js";

/** Body of an Etcher job. */
export interface EtcherRequest {
  /** Chooses Etcher 1.5. */
  model: "etcher-1.5";
  /** What to draw. */
  prompt: string;
  etcherParams?: EtcherSettings;
  /** Where to post the result. */
  webhookUrl?: string;
  /** What to post. */
  webhookEvents?: readonly "ready"[];
}
