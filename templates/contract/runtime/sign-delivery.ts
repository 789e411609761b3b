// Signs a delivery as the provider would, with a key that is good for nothing else.

import type { SignatureFacts } from "./emitted-client.js";

export async function sign(
  body: string,
  apiKey: string,
  { prefix, secret }: SignatureFacts,
): Promise<string> {
  const bytes = new TextEncoder().encode(apiKey);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const secrets = {
    "api-key": bytes,
    "sha256-bytes": digest,
    "sha256-hex": new TextEncoder().encode(hex(digest)),
  };
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", secrets[secret], algorithm, false, ["sign"]);
  const signed = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(body));
  return `${prefix ?? ""}${hex(new Uint8Array(signed))}`;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
