// Generated from #/components/schemas/MidjourneyVariationRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { MidjourneyIndex } from "./midjourney-index.js";
import type { ParentJobId } from "./parent-job-id.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Makes a new grid of variations of one picture. */
export interface MidjourneyVariationRequest {
  parentJobId: ParentJobId;
  /** Varies. */
  action: "variation";
  index: MidjourneyIndex;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
