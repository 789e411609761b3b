// Generated from #/components/schemas/MidjourneyInpaintRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ParentJobId } from "./parent-job-id.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Repaints the masked area of an upsampled picture. */
export interface MidjourneyInpaintRequest {
  parentJobId: ParentJobId;
  /** Repaints. */
  action: "inpaint";
  /**
   * The mask as base64, at most 12 million characters.
   * 1 to 12000000 characters.
   */
  mask: string;
  /**
   * What the masked area should show.
   * At most 2000 characters.
   */
  prompt?: string;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
