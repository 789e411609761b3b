// Generated from #/components/schemas/MidjourneyOutpaintRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ParentJobId } from "./parent-job-id.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Extends an upsampled picture on all sides. */
export interface MidjourneyOutpaintRequest {
  parentJobId: ParentJobId;
  /** Extends. */
  action: "outpaint";
  /** How far to zoom out. */
  zoomRatio: 1.5 | 2;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
