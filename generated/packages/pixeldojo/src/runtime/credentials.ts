// Copied from templates/client/runtime/credentials.ts. Do not edit.

// The API key: found and checked. It is asked for anew with each request, so that a function may
// hand out keys that change.

import type { AnswerContext } from "./answer.js";
import { AuthenticationError } from "./errors.js";
import type { WireRequest } from "./wire.js";

/** A key, or a function that gives one, such as a look-up in a vault. */
export type ApiKey = string | (() => string | Promise<string>);

/**
 * The key for one request; empty where the API takes none, or the call may go without. Rejects
 * with `AuthenticationError` where a key is missing.
 */
export async function keyFor(
  { protocol, redactor }: AnswerContext,
  apiKey: ApiKey | undefined,
  { open, facts }: WireRequest,
): Promise<string> {
  const { auth } = protocol;
  if (!auth) return "";
  // Not every platform has `process`, so its shape is stated here rather than imported.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const given =
    typeof apiKey === "function"
      ? // What it throws may hold a key, and is not passed on.
        await (async () => apiKey())().catch(() => "")
      : (apiKey ?? process?.env?.[auth.environment]);
  const key = given?.trim() ?? "";
  // Checked here because the platform's own message would print the key.
  if (/^[!-~]+$/.test(key)) {
    redactor.add(key);
    return key;
  }
  if (open) return "";
  const message = `no usable API key: pass \`apiKey\`, or set ${auth.environment}`;
  throw new AuthenticationError(message, facts);
}
