// Copied from templates/client/runtime/transport.ts. Do not edit.

// Attempts beneath openapi-fetch: limits, retries, and the one rule about money: a billable
// request that may have arrived is never sent again without an idempotency key, and when nobody
// can tell whether it was accepted, the caller is told exactly that.

import { openScope, type Scope, settle, sleep } from "./abort.js";
import { factsOf, readError, readJson } from "./answer.js";
import { buildRequest } from "./carrier.js";
import type { ClientOptions } from "./client-options.js";
import type { Credentials } from "./credentials.js";
import type { Protocol } from "./descriptors.js";
import {
  AbortedError,
  type AnyClientError,
  InvalidRequestError,
  isClientError,
  NetworkError,
  TimeoutError,
  UnclearSubmitError,
} from "./errors.js";
import type { Governor } from "./governor.js";
import { parseLoosely } from "./loose-json.js";
import { codeOf, reasonOf } from "./reason.js";
import type { Redactor } from "./redact.js";
import { askedDelayMs, backoffMs, isTransient, longestRetryAfterMs } from "./retry.js";
import type { Answer, WireRequest } from "./wire.js";

/** What all requests of one client share. */
export interface Transport {
  readonly protocol: Protocol;
  readonly options: ClientOptions;
  readonly fetch: NonNullable<ClientOptions["fetch"]>;
  readonly governor: Governor;
  readonly redactor: Redactor;
  credentials(wire: WireRequest): Promise<Credentials>;
  warnOnce(message: string): void;
  debug(message: string): void;
}

/** How one attempt ended without an answer. */
interface Miss {
  readonly error: AnyClientError;
  /** True when the provider may have accepted the request all the same. */
  readonly mayHaveArrived: boolean;
}

/** No connection was made, so nothing can have arrived. */
const neverLeft = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/** Sends a request, again where that is safe; throws one of `AnyClientError`. */
export async function send(transport: Transport, wire: WireRequest): Promise<Answer> {
  const { signal, timeout = Infinity } = wire;
  const scope: Scope & { kept?: boolean } = openScope(signal, timeout, lateness(transport, wire));
  try {
    const request = await settle(outgoing(transport, wire), scope.signal);
    return await attempts(transport, wire, request, scope);
  } catch (thrown) {
    throw explain(transport, wire, thrown);
  } finally {
    if (!scope.kept) scope.close();
  }
}

/** The request with its key; rejects with `AuthenticationError` or `InvalidRequestError`. */
async function outgoing(transport: Transport, wire: WireRequest): Promise<Request> {
  const { headers, query } = await transport.credentials(wire);
  const { path, method, body, idempotencyKey } = wire;
  const { protocol } = transport;
  const header = protocol.jobs?.idempotency?.header;
  try {
    return buildRequest(
      method,
      transport.options.baseUrl ?? wire.baseUrl ?? protocol.baseUrl,
      query ? path + (path.includes("?") ? "&" : "?") + query : path,
      [
        transport.options.headers,
        wire.headers,
        headers,
        header && idempotencyKey ? { [header]: idempotencyKey } : {},
      ],
      body,
    );
  } catch (thrown) {
    // A header that cannot be, a base URL that is none.
    const said = transport.redactor.text(reasonOf(thrown));
    throw new InvalidRequestError(said, factsOf(transport, wire));
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
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await attemptOnce(transport, wire, request, scope);
    if ("value" in outcome) return outcome;
    let { error } = outcome;
    doubtful ||= Boolean(wire.billable && outcome.mayHaveArrived);
    const asked = askedDelayMs(error) ?? 0;
    if (error.code === "rate-limited")
      transport.governor.pause(Math.min(asked, longestRetryAfterMs));
    const delay = asked + backoffMs(attempt, transport.options.retryDelay);
    if (
      attempt < (wire.maxRetries ?? transport.options.maxRetries ?? 3) &&
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
    return error.status ? protocol.errors.notBilled.includes(error.status) : !mayHaveArrived;
  }
  const harmless = repeatable || !/^(POST|PATCH)$/.test(method);
  return harmless || !mayHaveArrived || error.code === "rate-limited";
}

async function attemptOnce(
  transport: Transport,
  wire: WireRequest,
  request: Request,
  overall: Scope,
): Promise<Answer | Miss> {
  let leave: (() => void) | undefined;
  const { notBilled } = transport.protocol.errors;
  let scope = overall;
  try {
    leave = await transport.governor.enter(overall.signal);
    const { attemptTimeout = transport.options.timeout ?? 60_000 } = wire;
    scope = openScope(overall.signal, attemptTimeout, lateness(transport, wire));
    // A body can be read once, so each attempt sends a copy; a stream has none.
    const copies = wire.body && !(wire.body instanceof ReadableStream);
    const sending = transport.fetch(copies ? request.clone() : request, {
      signal: scope.signal,
      // Followed by the platform, a redirect would take the key along to any host.
      redirect: "manual",
      // Older Workers refuse a request that names a cache mode at all.
      ...("cache" in Request.prototype && { cache: "no-store" }),
    });
    const response = await settle(sending, scope.signal);
    const { status, headers } = response;
    transport.debug(`${wire.method} ${wire.path} ${status}`);
    const reading = !response.ok
      ? readError(transport, wire, response)
      : wire.read
        ? wire.read({
            response,
            scope: overall,
            explain: (thrown) => explain(transport, wire, thrown),
          })
        : readJson(transport, wire, response);
    const value = await settle(Promise.resolve(reading), scope.signal);
    if (response.ok) return { status, headers, value };
    // A refusal is certain; after a redirect or a failure of the server, nothing is.
    const refused = (status > 303 && status < 500 && status !== 408) || notBilled.includes(status);
    const mayHaveArrived = !refused;
    // Without success, reading gives the error.
    return { error: value as AnyClientError, mayHaveArrived };
  } catch (thrown) {
    const error = explain(transport, wire, thrown);
    return { error, mayHaveArrived: scope !== overall && !neverLeft.test(codeOf(thrown) ?? "") };
  } finally {
    if (scope !== overall) scope.close();
    leave?.();
  }
}

/** Makes the error of a limit that was reached. */
function lateness(transport: Transport, wire: WireRequest): (limitMs: number) => TimeoutError {
  return (timeoutMs) =>
    new TimeoutError(`no answer within ${timeoutMs / 1000} s`, {
      ...factsOf(transport, wire),
      timeoutMs,
    });
}

/** The typed error for whatever was thrown: a limit has its own, the caller's signal has not. */
function explain(transport: Transport, wire: WireRequest, thrown: unknown): AnyClientError {
  if (isClientError(thrown)) return thrown;
  const facts = factsOf(transport, wire);
  const { signal } = wire;
  if (signal?.aborted) return new AbortedError("aborted", { ...facts, job: null }, signal.reason);
  // What the platform throws may hold the whole request; only its words and its code go on.
  const said = transport.redactor.text(reasonOf(thrown));
  return new NetworkError(`no answer: ${said}`, { ...facts, systemCode: codeOf(thrown) });
}

function unclear(
  transport: Transport,
  wire: WireRequest,
  url: string,
  sentAt: string,
  cause: AnyClientError,
): UnclearSubmitError {
  const { method, body, idempotencyKey = null } = wire;
  const advice = idempotencyKey
    ? `sent again with idempotencyKey "${idempotencyKey}", it cannot be billed twice`
    : "look for the job before sending it again";
  const request = {
    method,
    // A query may hold the key.
    url: transport.redactor.text(url, 2000),
    body: typeof body === "string" ? parseLoosely(body) : null,
    idempotencyKey,
    sentAt,
  };
  return new UnclearSubmitError(
    `may have been accepted and billed, or not; ${advice} (${cause.message})`,
    // What the cause knows, such as status and request id, is known here, too.
    { ...cause, request },
    cause,
  );
}
