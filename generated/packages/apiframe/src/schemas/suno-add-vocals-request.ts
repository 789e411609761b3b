// Generated from #/components/schemas/SunoAddVocalsRequest with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ParentJobId } from "./parent-job-id.js";
import type { SunoActionNegativeTags } from "./suno-action-negative-tags.js";
import type { SunoActionPrompt } from "./suno-action-prompt.js";
import type { SunoActionStyle } from "./suno-action-style.js";
import type { SunoActionTitle } from "./suno-action-title.js";
import type { SunoIndex } from "./suno-index.js";
import type { SunoTrackId } from "./suno-track-id.js";
import type { WebhookEvents } from "./webhook-events.js";
import type { WebhookUrl } from "./webhook-url.js";

/** Adds vocals to a track. Name it by index or by trackId. */
export interface SunoAddVocalsRequest {
  parentJobId: ParentJobId;
  /** Adds vocals. */
  action: "add_vocals";
  index?: SunoIndex;
  trackId?: SunoTrackId;
  prompt: SunoActionPrompt;
  title?: SunoActionTitle;
  style?: SunoActionStyle;
  negative_tags?: SunoActionNegativeTags;
  webhookUrl?: WebhookUrl;
  webhookEvents?: WebhookEvents;
}
