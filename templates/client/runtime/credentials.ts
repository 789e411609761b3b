// The API key: found, checked, and put where the provider reads it. It is asked for anew with each
// request, so that a function may hand out keys that change.

import type { AnswerContext } from "./answer.js";
import { AuthenticationError } from "./errors.js";
import type { WireRequest } from "./wire.js";

/** A key, or a function that gives one, such as a look-up in a vault. */
export type ApiKey = string | (() => string | Promise<string>);

/** How a key travels. */
export interface Credentials {
  readonly headers?: Readonly<Record<string, string>>;
  /** `key=…`, encoded. */
  readonly query?: string;
}

/** Headers or query for one request; rejects with `AuthenticationError` where a key is missing. */
export async function credentialsFor(
  context: AnswerContext,
  apiKey: ApiKey | undefined,
  wire: WireRequest,
): Promise<Credentials> {
  const { auth } = context.protocol;
  if (!auth) return {};
  const { kind, name, environment } = auth;
  // Not every platform has `process`, so its shape is stated here rather than imported.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const given =
    typeof apiKey === "function"
      ? // What it throws may hold a key, and is not passed on.
        await (async () => apiKey())().catch(() => "")
      : (apiKey ?? process?.env?.[environment]);
  const key = given?.trim() ?? "";
  // Checked here because the platform's own message would print the key.
  if (!/^[!-~]+$/.test(key)) {
    if (wire.open) return {};
    const message = `no usable API key: pass \`apiKey\`, or set ${environment}`;
    throw new AuthenticationError(message, wire.facts);
  }
  context.redactor.add(key);
  return kind === "query-key"
    ? { query: `${encodeURIComponent(name)}=${encodeURIComponent(key)}` }
    : { headers: { [name]: kind === "bearer" ? `Bearer ${key}` : key } };
}
