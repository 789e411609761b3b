// Copied from templates/client/runtime/transport.ts. Do not edit.

// Attempts beneath openapi-fetch: limits, retries, and the one rule about money: a billable
// request that may have arrived is never sent again without an idempotency key, and when nobody
// can tell whether it was accepted, the caller is told exactly that.

import { openScope, type Scope, settle, sleep } from "./abort.js";
import { attempt, type Fetch, type Miss } from "./attempt.js";
import type { ClientOptions } from "./client-options.js";
import type { Protocol } from "./descriptors.js";
import { explain, lateness, unclear } from "./explain.js";
import type { Governor } from "./governor.js";
import { outgoing } from "./outgoing.js";
import type { Redactor } from "./redact.js";
import { askedDelayMs, backoffMs, isTransient, longestRetryAfterMs } from "./retry.js";
import type { Answer, WireRequest } from "./wire.js";

/** What all requests of one client share. */
export interface Transport {
  readonly protocol: Protocol;
  readonly options: ClientOptions;
  readonly fetch: Fetch;
  readonly governor: Governor;
  readonly redactor: Redactor;
  warnOnce(message: string): void;
  debug(message: string): void;
}

/** Sends a request, again where that is safe; throws one of `AnyClientError`. */
export async function send(transport: Transport, wire: WireRequest): Promise<Answer> {
  const { signal, timeout = Infinity } = wire;
  const scope: Scope & { kept?: boolean } = openScope(signal, timeout, lateness(transport, wire));
  try {
    const request = await settle(outgoing(transport, transport.options, wire), scope.signal);
    return await attempts(transport, wire, request, scope);
  } catch (thrown) {
    throw explain(transport, wire, thrown);
  } finally {
    if (!scope.kept) scope.close();
  }
}

async function attempts(
  transport: Transport,
  wire: WireRequest,
  request: Request,
  scope: Scope,
): Promise<Answer> {
  const sentAt = new Date().toISOString();
  let doubtful = false;
  for (let tries = 0; ; tries += 1) {
    const outcome = await attemptInTurn(transport, wire, request, scope);
    if ("value" in outcome) return outcome;
    let { error } = outcome;
    doubtful ||= Boolean(wire.billable && outcome.mayHaveArrived);
    const asked = askedDelayMs(error) ?? 0;
    if (error.code === "rate-limited")
      transport.governor.pause(Math.min(asked, longestRetryAfterMs));
    const delay = asked + backoffMs(tries, transport.options.retryDelay);
    if (
      tries < (wire.maxRetries ?? transport.options.maxRetries ?? 3) &&
      asked <= longestRetryAfterMs &&
      performance.now() + delay < scope.end &&
      isTransient(error) &&
      mayRepeat(transport, wire, outcome)
    ) {
      try {
        await sleep(delay, scope.signal);
        continue;
      } catch (thrown) {
        error = explain(transport, wire, thrown);
      }
    }
    throw doubtful ? unclear(transport, wire, request.url, sentAt, error) : error;
  }
}

function mayRepeat(
  { protocol }: Transport,
  { body, idempotencyKey, billable, repeatable, method }: WireRequest,
  { error, mayHaveArrived }: Miss,
): boolean {
  if (body instanceof ReadableStream) return false;
  if (idempotencyKey) return true;
  if (billable) {
    return error.status
      ? Boolean(protocol.errors.notBilled?.includes(error.status))
      : !mayHaveArrived;
  }
  const harmless = repeatable || !/^(POST|PATCH)$/.test(method);
  return harmless || !mayHaveArrived || error.code === "rate-limited";
}

/** One attempt, when its turn has come. */
async function attemptInTurn(
  transport: Transport,
  wire: WireRequest,
  request: Request,
  scope: Scope,
): Promise<Answer | Miss> {
  let leave: () => void;
  try {
    leave = await transport.governor.enter(scope.signal);
  } catch (thrown) {
    return { error: explain(transport, wire, thrown), mayHaveArrived: false };
  }
  const outcome = await attempt(transport, wire, request, scope, transport.options.timeout);
  leave();
  const { status } = "value" in outcome ? outcome : outcome.error;
  transport.debug(`${wire.method} ${wire.path} ${status ?? "no answer"}`);
  return outcome;
}
