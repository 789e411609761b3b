// Generated from #/components/schemas/SunoStemsRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ParentJobId } from "./parent-job-id.js";
import type { SunoIndex } from "./suno-index.js";
import type { SunoTrackId } from "./suno-track-id.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/**
 * Splits a track into two plain files, which take no further action. Name it by index or by
 * trackId.
 */
export interface SunoStemsRequest {
  parentJobId: ParentJobId;
  /** Splits. */
  action: "stems";
  index?: SunoIndex;
  trackId?: SunoTrackId;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
