// Copied from templates/client/runtime/transport.ts. Do not edit.

// Attempts beneath openapi-fetch: limits, retries, and the one rule about money: a billable
// request that may have arrived is never sent again without an idempotency key, and when nobody
// can tell whether it was accepted, the caller is told exactly that.

import { openScope, type Scope, settle, sleep } from "./abort.js";
import { factsOf } from "./answer.js";
import { attempt, type Fetch, type Miss } from "./attempt.js";
import type { Check } from "./check.js";
import type { ClientOptions } from "./client-options.js";
import type { Model, Protocol } from "./descriptors.js";
import { MediaError } from "./errors.js";
import { explain, lateness, unclear } from "./explain.js";
import type { Governor } from "./governor.js";
import { idempotencyKeyFor } from "./idempotency.js";
import { outgoing } from "./outgoing.js";
import { reasonOf } from "./reason.js";
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
  /** What `validate` refuses; null where it refuses nothing. */
  check(
    model: Model<unknown, unknown>,
    part: "params" | "output",
    value: unknown,
  ): Promise<ReturnType<Check>>;
  debug(message: string): void;
}

/** Sends a request, again where that is safe; throws one of `AnyClientError`. */
export async function send(transport: Transport, given: WireRequest): Promise<Answer> {
  const { signal, timeout = Infinity } = given;
  const scope: Scope & { kept?: boolean } = openScope(signal, timeout, lateness(transport, given));
  try {
    const wire = await settle(ready(transport, given), scope.signal);
    const request = await settle(outgoing(transport, transport.options, wire), scope.signal);
    return await attempts(transport, wire, request, scope);
  } catch (thrown) {
    throw explain(transport, given, thrown);
  } finally {
    if (!scope.kept) scope.close();
  }
}

/** The request with its body at hand, and its idempotency key, the same on each attempt. */
async function ready(transport: Transport, wire: WireRequest): Promise<WireRequest> {
  const idempotencyKey = idempotencyKeyFor(transport, wire);
  const body = await wire.makeBody?.().catch((thrown) => {
    throw new MediaError(transport.redactor.text(reasonOf(thrown)), factsOf(transport, wire));
  });
  return { ...wire, ...(body && { body }), idempotencyKey };
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
    const asked = askedDelayMs(error);
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
