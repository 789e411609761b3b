// Generated from #/components/schemas/MidjourneyPanRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ParentJobId } from "./parent-job-id.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Extends an upsampled picture on one side. */
export interface MidjourneyPanRequest {
  parentJobId: ParentJobId;
  /** Pans. */
  action: "pan";
  /** The side to extend. */
  direction: "up" | "down" | "left" | "right";
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
