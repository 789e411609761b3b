// 68, for signatures. How receivers know that a delivery is genuine.

import type { WebhookSignature } from "../../catalog/catalog.ts";
import { classifier } from "../site.ts";
import { quoted } from "../wording.ts";

export const webhookSignatureChanged = classifier<"provider">({
  id: "webhook-signature-changed",
  on: "provider",
  *check({ old, new: next }) {
    const [was, is] = [old.jobs?.webhook?.signature, next.jobs?.webhook?.signature];
    if (!was || !is || JSON.stringify(was) === JSON.stringify(is)) return;
    yield {
      id: "webhook-signature-changed",
      message: `deliveries were signed with ${text(was)} and are now signed with ${text(is)}`,
      migration: {
        before: `request.headers.get(${quoted(was.header)});`,
        after: `request.headers.get(${quoted(is.header)});`,
      },
    };
  },
});

function text({ header, prefix, algorithm, secrets }: WebhookSignature): string {
  return `${algorithm} in ${header}${prefix === null ? "" : ` after ${quoted(prefix)}`} (key: ${secrets.join(" or ")})`;
}
