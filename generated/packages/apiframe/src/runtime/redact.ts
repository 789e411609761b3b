// Copied from templates/client/runtime/redact.ts. Do not edit.

// Keeps credentials out of everything a person or a log may see. Secrets are replaced before
// text is cut, so that no half of a key survives.

import { oneLine } from "./one-line.js";

/** Replaces every known secret. */
export interface Redactor {
  /** Adds a secret. Fewer than eight characters would spoil ordinary text and are ignored. */
  add(secret: string): void;
  /** Text without secrets. */
  clean(text: string): string;
  /** Text without secrets and control characters, cut, for a message. */
  text(text: string, limit?: number): string;
}

/**
 * @param keyPrefix what the provider's keys begin with (`ak_`), where that is known.
 * @param headers sent with every request: any of them may be a credential.
 */
export function createRedactor(
  keyPrefix?: string | null,
  headers: Readonly<Record<string, string>> = {},
): Redactor {
  const literal = (text: string) => text.replace(/\W/g, "\\$&");
  // Catches keys of the provider that this client does not know. Last: it may end in mid-key.
  const pattern = keyPrefix ? `${literal(keyPrefix)}[\\w-]{6,}` : "(?!)";
  const secrets = new Set<string>();
  const clean = (text: string) =>
    text.replace(new RegExp([...secrets, pattern].join("|"), "g"), "[redacted]");
  const add = (secret: string) => {
    if (secret.length < 8) return;
    // As it is, in an address, and as some servers write a slash in JSON.
    for (const form of [secret, encodeURIComponent(secret), secret.replaceAll("/", "\\/")]) {
      secrets.add(literal(form));
    }
  };
  Object.values(headers).forEach(add);
  return { add, clean, text: (text, limit = 500) => oneLine(clean(text)).slice(0, limit) };
}
