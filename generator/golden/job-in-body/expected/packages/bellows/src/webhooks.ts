// Generated for Bellows API with templates/client/webhooks.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import type { WebhookSignature } from "./runtime/descriptors.js";
import {
  verifyWebhook as verify,
  type WebhookDelivery,
  type WebhookOptions,
} from "./runtime/webhook.js";
import type { Job } from "./schemas/job.js";

export {
  type WebhookDelivery,
  type WebhookOptions,
  WebhookSignatureError,
} from "./runtime/webhook.js";

/** What Bellows delivers. */
export type WebhookEvent = Job;

const signature: WebhookSignature = {
  header: "X-Signature",
  prefix: "sha256=",
  algorithm: "hmac-sha256",
  secrets: ["sha256-hex", "api-key"],
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
