// Generated from #/components/schemas/MidjourneyUpsampleRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { MidjourneyIndex } from "./midjourney-index.js";
import type { ParentJobId } from "./parent-job-id.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Enlarges one picture of a grid; the result is a single picture. */
export interface MidjourneyUpsampleRequest {
  parentJobId: ParentJobId;
  /** Enlarges. */
  action: "upsample";
  index: MidjourneyIndex;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
