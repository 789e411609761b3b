// Generated for Apiframe API with templates/client/webhooks.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import type { WebhookSignature } from "./runtime/descriptors.js";
import {
  verifyWebhook as verify,
  type WebhookDelivery,
  type WebhookOptions,
} from "./runtime/webhook.js";
import type { JobCompletedEvent } from "./schemas/job-completed-event.js";
import type { JobFailedEvent } from "./schemas/job-failed-event.js";
import type { JobProgressEvent } from "./schemas/job-progress-event.js";

export {
  type WebhookDelivery,
  type WebhookOptions,
  WebhookSignatureError,
} from "./runtime/webhook.js";

/** What Apiframe delivers. */
export type WebhookEvent = JobCompletedEvent | JobFailedEvent | JobProgressEvent;

const signature: WebhookSignature = {
  header: "X-Webhook-Signature",
  prefix: "sha256=",
  algorithm: "hmac-sha256",
  secrets: ["sha256-bytes", "sha256-hex"],
};

/**
 * The event of a genuine delivery. Rejects with `WebhookSignatureError` for any other.
 *
 * Give the raw body: a parsed one cannot be verified. Nothing signed tells the time of sending, so
 * deal with each job and event once.
 */
export function verifyWebhook(
  delivery: WebhookDelivery,
  options: WebhookOptions,
): Promise<WebhookEvent> {
  return verify<WebhookEvent>(signature, delivery, options);
}
