// Copied from templates/client/runtime/webhook.ts. Do not edit.

// Checks that a webhook delivery comes from the provider: an HMAC over the raw body, by WebCrypto,
// so that it works in Workers and at the edge as in Node.

import type { WebhookSignature } from "./descriptors.js";
import { ClientError } from "./errors.js";

/** Why a delivery is not believed. */
export type WebhookReason =
  | "no-signature"
  | "malformed"
  | "wrong-signature"
  | "not-json"
  | "too-large"
  /** This side has no key to check with. */
  | "no-key";

/** A delivery that is not the provider's, or was changed on the way. Answer it with 400 or 401. */
export class WebhookSignatureError extends ClientError {
  get code() {
    return "webhook-signature" as const;
  }
  constructor(
    message: string,
    readonly reason: WebhookReason,
  ) {
    super(message, { provider: "webhook", operation: "verifyWebhook" });
  }
}

/** A delivery: a web `Request`, or its raw body with its headers. A parsed body will not do. */
export type WebhookDelivery =
  | Request
  | {
      readonly body: string | Uint8Array | ArrayBuffer;
      readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
    };

export interface WebhookOptions {
  /** The API key the jobs were submitted with; several while keys are being changed. */
  readonly apiKey: string | readonly string[];
  /** More bytes than this are not read: anybody can send to a webhook. 8 MiB by default. */
  readonly maxBytes?: number | undefined;
}

/**
 * The event of a genuine delivery. Rejects with `WebhookSignatureError` for any other.
 *
 * Nothing signed tells the time of sending, so an old delivery sent again verifies: keep a list of
 * the events you have dealt with, by job and kind.
 */
export async function verifyWebhook<Event = unknown>(
  signature: WebhookSignature,
  delivery: WebhookDelivery,
  { apiKey, maxBytes = 8 * 2 ** 20 }: WebhookOptions,
): Promise<Event> {
  const keys = [apiKey].flat().map((key) => key?.trim() ?? "");
  // A secret made of nothing is known to everybody.
  if (keys.length === 0 || keys.includes("")) {
    throw new WebhookSignatureError("no API key was given to check with: pass `apiKey`", "no-key");
  }
  const given = signatureOf(signature, headerOf(delivery.headers, signature.header));
  const body = await bodyOf(delivery, maxBytes);
  let genuine = false;
  // Every key is tried, also after a match: the time taken tells nothing.
  for (const key of keys) {
    for (const kind of signature.secrets) {
      const secret = await crypto.subtle.importKey(
        "raw",
        await secretFrom(key, kind),
        { name: "HMAC", hash: "SHA-256" },
        false,
        ["verify"],
      );
      // `verify` compares in constant time.
      if (await crypto.subtle.verify("HMAC", secret, given, body)) genuine = true;
    }
  }
  if (!genuine) {
    throw new WebhookSignatureError(
      "the signature fits none of the keys: the body was changed or parsed on the way, or the key is another",
      "wrong-signature",
    );
  }
  try {
    // The signature vouches for the provider, whose document gives the shape.
    return JSON.parse(new TextDecoder().decode(body)) as Event;
  } catch {
    throw new WebhookSignatureError(
      "the delivery is genuine, but its body is not JSON",
      "not-json",
    );
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

async function secretFrom(
  apiKey: string,
  kind: WebhookSignature["secrets"][number],
): Promise<Bytes> {
  const key = new TextEncoder().encode(apiKey);
  if (kind === "api-key") return key;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", key));
  if (kind === "sha256-bytes") return digest;
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return new TextEncoder().encode(hex);
}

/** The signature's bytes, with or without the prefix. */
function signatureOf({ header, prefix }: WebhookSignature, value: string | null): Bytes {
  if (value === null) {
    throw new WebhookSignatureError(`the delivery has no ${header} header`, "no-signature");
  }
  const hex = prefix && value.startsWith(prefix) ? value.slice(prefix.length) : value;
  if (!/^[0-9a-f]{64}$/i.test(hex)) {
    throw new WebhookSignatureError(`the ${header} header holds no SHA-256 signature`, "malformed");
  }
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function headerOf(headers: WebhookDelivery["headers"], name: string): string | null {
  if (headers instanceof Headers) return headers.get(name);
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return [found?.[1]].flat()[0] ?? null;
}

async function bodyOf(delivery: WebhookDelivery, maxBytes: number): Promise<Bytes> {
  const bytes = await rawBytes(delivery, maxBytes);
  if (bytes.byteLength <= maxBytes) return bytes;
  throw new WebhookSignatureError(
    `the delivery has more than ${maxBytes} bytes; \`maxBytes\` allows more`,
    "too-large",
  );
}

/** The body, or its beginning where it is too large. */
async function rawBytes(delivery: WebhookDelivery, maxBytes: number): Promise<Bytes> {
  if (delivery instanceof Request) return readUpTo(delivery, maxBytes);
  const { body } = delivery;
  if (typeof body === "string") return new TextEncoder().encode(body);
  // Copied: the view may be a window on a larger or shared buffer.
  return Uint8Array.from(new Uint8Array(body));
}

async function readUpTo({ body }: Request, maxBytes: number): Promise<Bytes> {
  const reader = body?.getReader();
  const chunks: Bytes[] = [];
  let size = 0;
  while (reader && size <= maxBytes) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    chunks.push(value);
  }
  // What is left is not waited for.
  reader?.cancel().catch(() => undefined);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
