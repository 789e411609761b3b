// Copied from templates/client/runtime/client-options.ts. Do not edit.

// What a client can be told, and the transport made of it.

import type { ApiKey } from "./credentials.js";
import type { Protocol } from "./descriptors.js";
import { createGovernor, type GovernorLimits } from "./governor.js";
import { createRedactor } from "./redact.js";
import type { Transport } from "./transport.js";
import { wholeText } from "./whole-text.js";

/** Where the client may speak; `console` will do. Messages hold no credentials. */
export interface Logger {
  /** One line per attempt. */
  debug?(message: string): void;
  /** Deprecated models, once each. Goes to `console` where there is no logger. */
  warn?(message: string): void;
}

/** What a client is made with; everything has a default. */
export interface ClientOptions {
  /** The key, or a function asked before each request. By default the environment's variable. */
  readonly apiKey?: ApiKey | undefined;
  /** Where the API is; replaces every address of the document. */
  readonly baseUrl?: string | undefined;
  /** Used in place of the platform's `fetch`. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Milliseconds one attempt may take, its body included; 60 000 by default. */
  readonly timeout?: number | undefined;
  /** Further attempts where repeating is safe; 3 by default. */
  readonly maxRetries?: number | undefined;
  /** Milliseconds that the first retry waits at most; doubles with each, up to 8 s; 500 by default. */
  readonly retryDelay?: number | undefined;
  /** Requests under way at one time; 16 by default. */
  readonly maxConcurrency?: number | undefined;
  /** Requests in a stretch of seconds, or null for no limit; the provider's published limit by default. */
  readonly rateLimit?: GovernorLimits["rateLimit"] | undefined;
  /** Sent with every request. Their values are kept out of errors and logs, like the key. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Told of each attempt, and of what is deprecated; without one, the latter goes to `console`. */
  readonly logger?: Logger | undefined;
  /**
   * Holds parameters before they are sent, and outputs when they have come, against what is known
   * of the model. `strict` rejects with `ValidationError` before anything is sent, and with
   * `UnexpectedResponseError`, which carries the job, for an output; `warn` tells the logger. New
   * members and new words in an output are fine. `off` by default, and then costs nothing: what it
   * needs is loaded on first use.
   */
  readonly validate?: "off" | "warn" | "strict" | undefined;
}

export function createTransport(protocol: Protocol, options: ClientOptions): Transport {
  const { logger, headers, maxConcurrency = 16 } = options;
  const { rateLimit = protocol.rateLimit ?? null } = options;
  const redactor = createRedactor(protocol.auth?.keyPrefix, headers);
  const { validate = "off" } = options;
  const warned = new Set<string>();
  // A poll must not be answered from a cache. Older Workers refuse to hear of one at all.
  const uncached: RequestInit = "cache" in Request.prototype ? { cache: "no-store" } : {};
  const warnOnce = (message: string) => {
    if (!warned.has(message)) (logger ?? console).warn?.(message);
    warned.add(message);
  };
  return {
    protocol,
    options,
    redactor,
    textOf: wholeText,
    governor: createGovernor({ maxConcurrency, rateLimit }),
    // Looked up at each call, so that what replaces the global one later is used.
    fetch: (url, init) => (options.fetch ?? fetch)(url, { ...init, ...uncached }),
    warnOnce,
    check: async ({ check }, part, value) =>
      validate === "off" || !check ? null : (await check()).check(part, value, validate, warnOnce),
    debug: (message) => logger?.debug?.(redactor.text(message)),
  };
}
