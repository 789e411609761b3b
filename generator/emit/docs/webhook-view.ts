// How deliveries are asked for and checked.

import type { JobProtocol } from "../../catalog/catalog.ts";
import type { DocsContext } from "./context.ts";
import { plain, type Span, say } from "./prose.ts";
import { joined } from "./text.ts";

export interface WebhookView {
  readonly ask: readonly Span[];
  readonly verify: readonly Span[];
  readonly sample: string | null;
}

const secretWords = {
  "sha256-bytes": "the SHA-256 of the API key, as 32 bytes",
  "sha256-hex": "the SHA-256 of the API key, as 64 hexadecimal characters",
  "api-key": "the API key itself",
} as const;

export function webhookOf({ webhook }: JobProtocol, { provider }: DocsContext): WebhookView | null {
  if (webhook === null) return null;
  const { signature, events, url } = webhook;
  const key = provider.authentication;
  return {
    ask: [
      ...say`Instead of polling, put an https address of yours into ${url} beside the parameters.`,
      ...(events === null ? [] : say` ${events} chooses which events are sent.`),
    ],
    verify:
      signature === null
        ? say`No signature is known for these deliveries. Use an address that cannot be guessed, treat a delivery only as a hint, and read the job itself before you act on it.`
        : [
            ...say`Each delivery carries ${signature.header}: `,
            ...(signature.prefix === null ? [] : say`${signature.prefix} followed by `),
            plain(
              `the HMAC-SHA256 of the raw body, in hexadecimal. The key is ${joined(
                signature.secrets.map((secret) => secretWords[secret]),
                "or",
              )}${signature.secrets.length > 1 ? "; sources differ, so a verifier tries each" : ""}. Compare in constant time, and expect the same event more than once.`,
            ),
          ],
    sample:
      signature === null
        ? null
        : [
            `import { verifyWebhook } from "${provider.packageName}/webhooks";`,
            "",
            `const event = await verifyWebhook(request, { apiKey: process.env.${key?.environment ?? "API_KEY"} });`,
          ].join("\n"),
  };
}
