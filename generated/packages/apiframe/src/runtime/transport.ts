// Copied from templates/client/runtime/transport.ts. Do not edit.

// Attempts under limits, with retries and the one rule about money: a billable request that may
// have arrived is never sent again without an idempotency key, and when nobody can tell whether it
// was accepted, the caller is told exactly that.

import { openScope, settle, sleep } from "./abort.js";
import { attempt, type Fetch } from "./attempt.js";
import type { Check } from "./check.js";
import type { ClientOptions } from "./client-options.js";
import type { Checked, Protocol } from "./descriptors.js";
import { type AnyClientError, MediaError } from "./errors.js";
import { explain, lateness, unclear } from "./explain.js";
import type { Governor } from "./governor.js";
import { idempotencyKeyFor } from "./idempotency.js";
import { type OutgoingRequest, outgoing } from "./outgoing.js";
import { reasonOf } from "./reason.js";
import type { Redactor } from "./redact.js";
import { askedDelayMs, backoffMs, isTransient, longestRetryAfterMs } from "./retry.js";
import type { Answer, CallScope, WireRequest } from "./wire.js";

/** What all requests of one client share. */
export interface Transport {
  readonly protocol: Protocol;
  readonly options: ClientOptions;
  readonly fetch: Fetch;
  readonly governor: Governor;
  readonly redactor: Redactor;
  textOf(response: Response): Promise<string>;
  warnOnce(message: string): void;
  /** What `validate` refuses; null where it refuses nothing. */
  check(model: Checked, part: "params" | "output", value: unknown): Promise<ReturnType<Check>>;
  debug(message: string): void;
}

/** Sends a request, again where that is safe; throws one of `AnyClientError`. */
export async function send(transport: Transport, given: WireRequest): Promise<Answer> {
  const { signal, timeout = Infinity, facts } = given;
  const scope: CallScope = openScope(signal, timeout, lateness(facts));
  try {
    const [wire, request] = await settle(ready(transport, given), scope.signal);
    return await attempts(transport, wire, request, scope);
  } catch (thrown) {
    throw explain(transport, given, thrown);
  } finally {
    if (!scope.kept) scope.close();
  }
}

/** The request with its body at hand, and its idempotency key, the same on each attempt. */
async function ready(
  transport: Transport,
  given: WireRequest,
): Promise<readonly [WireRequest, OutgoingRequest]> {
  const idempotencyKey = idempotencyKeyFor(transport, given);
  const made = await given.makeBody?.().catch((thrown) => {
    throw new MediaError(transport.redactor.text(reasonOf(thrown)), given.facts);
  });
  const wire = { ...given, idempotencyKey, body: made ?? given.body };
  return [wire, await outgoing(transport, transport.options, wire)];
}

/** All attempts. Whatever ends them, a billable request that may have arrived ends unclear. */
async function attempts(
  transport: Transport,
  wire: WireRequest,
  request: OutgoingRequest,
  scope: CallScope,
): Promise<Answer> {
  const { protocol, options, governor } = transport;
  const { maxRetries = options.maxRetries ?? 3 } = wire;
  let sentAt = "";
  let doubtful = false;
  try {
    for (let tries = 0; ; tries += 1) {
      const leave = await governor.enter(scope.signal);
      sentAt ||= new Date().toISOString();
      const outcome = await attemptInTime(transport, wire, request, scope);
      leave();
      transport.debug(`${wire.method} ${wire.path} ${outcome.status ?? "no answer"}`);
      if ("value" in outcome) return outcome;
      const asked = askedDelayMs(outcome);
      if (outcome.code === "rate-limited") governor.pause(Math.min(asked, longestRetryAfterMs));
      const arrived = mayHaveArrived(protocol, outcome);
      doubtful ||= Boolean(wire.billable && arrived);
      const delay = asked + backoffMs(tries, options.retryDelay);
      const again =
        tries < maxRetries &&
        asked <= longestRetryAfterMs &&
        performance.now() + delay < scope.end &&
        isTransient(outcome) &&
        mayRepeat(protocol, wire, outcome, arrived);
      if (!again) throw outcome;
      await sleep(delay, scope.signal);
    }
  } catch (thrown) {
    const error = explain(transport, wire, thrown);
    throw doubtful ? unclear(transport, wire, { url: request.url, sentAt }, error) : error;
  }
}

/** One attempt within its own limit. */
async function attemptInTime(
  transport: Transport,
  wire: WireRequest,
  request: OutgoingRequest,
  scope: CallScope,
): Promise<Answer | AnyClientError> {
  const { attemptTimeout = transport.options.timeout ?? 60_000 } = wire;
  const { signal, close } = openScope(scope.signal, attemptTimeout, lateness(wire.facts));
  const explainThis = (thrown: unknown) => explain(transport, wire, thrown);
  const open = { scope, signal, explain: explainThis };
  return settle(attempt(transport, wire, request, open), signal)
    .catch(explainThis)
    .finally(close);
}

/** No connection was made, so nothing can have arrived. */
const neverLeft = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/** True when the provider may have accepted the request all the same. */
function mayHaveArrived({ errors }: Protocol, error: AnyClientError): boolean {
  const { status } = error;
  if (!status) return !(error.code === "network" && neverLeft.test(error.systemCode ?? ""));
  // A refusal is certain; after a redirect or a failure of the server, nothing is.
  const refused = status > 303 && status < 500 && status !== 408;
  return !refused && !errors.notBilled?.includes(status);
}

function mayRepeat(
  { errors }: Protocol,
  { body, idempotencyKey, billable, repeatable, method }: WireRequest,
  { code, status }: AnyClientError,
  arrived: boolean,
): boolean {
  if (body instanceof ReadableStream) return false;
  if (idempotencyKey) return true;
  // A refusal may have been billed all the same, unless the facts say otherwise.
  if (billable) return status ? Boolean(errors.notBilled?.includes(status)) : !arrived;
  return repeatable || !/^(POST|PATCH)$/.test(method) || !arrived || code === "rate-limited";
}
