// From a response to a value or a typed error. A failure is told by the status, never by the body:
// an empty 500 and a login page with status 200 are both failures here.

import type { ApiProtocol } from "./descriptors.js";
import {
  type AnyClientError,
  AuthenticationError,
  ConflictError,
  type ErrorFacts,
  InsufficientCreditsError,
  NotFoundError,
  PermissionError,
  RateLimitedError,
  ServerError,
  type UnexpectedReason,
  UnexpectedResponseError,
  ValidationError,
} from "./errors.js";
import { parseLoosely } from "./loose-json.js";
import { at, numberAt, textAt } from "./pointer.js";
import type { Redactor } from "./redact.js";
import { retryAfterMs } from "./retry.js";
import type { WireRequest } from "./wire.js";

/** What reading an answer needs to know. */
export interface AnswerContext {
  readonly protocol: ApiProtocol;
  readonly redactor: Redactor;
}

/** The facts of a request, and those of its answer. */
function factsOf(
  { protocol }: AnswerContext,
  { facts }: WireRequest,
  { status, headers }: Response,
): ErrorFacts {
  const requestId = headers.get(protocol.errors.requestIdHeader ?? "x-request-id");
  return { ...facts, status: status || null, requestId };
}

/** The JSON of a success; throws `UnexpectedResponseError` where it is none, or lacks `requires`. */
export async function readJson(
  context: AnswerContext,
  wire: WireRequest,
  response: Response,
): Promise<unknown> {
  const { requires } = wire;
  const text = await response.text();
  let reason: UnexpectedReason = text ? "not-json" : "empty";
  const contentType = response.headers.get("content-type");
  let lack = `JSON but ${contentType || "nothing"}`;
  try {
    const value: unknown = JSON.parse(text);
    if (!requires || at(value, requires) != null) return value;
    reason = "incomplete";
    lack = requires.slice(1);
  } catch {
    // "No content" is an answer, unless something was promised.
    if (response.status === 204 && !requires) return undefined;
  }
  const body = context.redactor.text(text, 200);
  throw new UnexpectedResponseError(`${response.status} with no ${lack}${body && `: ${body}`}`, {
    ...factsOf(context, wire, response),
    reason,
    contentType,
    location: null,
    body,
  });
}

/** The error behind a status that is no success. */
export async function readError(
  context: AnswerContext,
  wire: WireRequest,
  response: Response,
): Promise<AnyClientError> {
  const { redactor } = context;
  const { errors, errorClasses } = context.protocol;
  const { status, headers } = response;
  // The status says what matters; a body that breaks off takes nothing from it.
  const body = parseLoosely(redactor.clean(await response.text().catch(() => "")));
  const first = (pointers: readonly string[]) =>
    redactor.text(pointers.map((pointer) => textAt(body, pointer)).find(Boolean) ?? "");
  const code = first(errors.code ?? []);
  const said = first([...errors.message, ""]);
  const required = numberAt(body, errors.required);
  const available = numberAt(body, errors.available);
  const facts = { ...factsOf(context, wire, response), body };
  const message =
    [status, code, said !== code && said].filter(Boolean).join(" ") +
    (required === null ? "" : ` (needs ${required} credits, has ${available ?? "fewer"})`);
  const Failure = errorClasses?.[status] ?? usualClasses[status] ?? unusualClass(status);
  switch (Failure) {
    case InsufficientCreditsError:
      return new InsufficientCreditsError(message, { ...facts, required, available });
    case ValidationError:
      return new ValidationError(message, { ...facts, fields: fieldsOf(at(body, errors.fields)) });
    case RateLimitedError:
    case ServerError:
      return new Failure(message, { ...facts, retryAfterMs: retryAfterMs(headers) });
    case UnexpectedResponseError: {
      // Followed by the platform, a redirect would take the key along; browsers hide its target.
      const location = redactor.text(headers.get("location") ?? "", 2000) || null;
      return new UnexpectedResponseError(location ? `${message} to ${location}` : message, {
        ...facts,
        reason: status < 400 ? "redirect" : "status",
        contentType: headers.get("content-type"),
        location,
      });
    }
    default:
      // The others carry nothing of their own.
      return new (Failure as PlainClass)(message, facts);
  }
}

type PlainClass =
  | typeof AuthenticationError
  | typeof PermissionError
  | typeof NotFoundError
  | typeof ConflictError;

/** The classes of failures that a status tells of. */
export type StatusClass =
  | PlainClass
  | typeof InsufficientCreditsError
  | typeof ValidationError
  | typeof RateLimitedError
  | typeof ServerError
  | typeof UnexpectedResponseError;

const usualClasses: Readonly<Record<number, StatusClass>> = {
  400: ValidationError,
  401: AuthenticationError,
  402: InsufficientCreditsError,
  403: PermissionError,
  404: NotFoundError,
  408: ServerError,
  409: ConflictError,
  410: NotFoundError,
  422: ValidationError,
  429: RateLimitedError,
};

const unusualClass = (status: number): StatusClass =>
  status < 500 ? UnexpectedResponseError : ServerError;

/** Refused fields in one shape; whatever is no text is shown as JSON. */
function fieldsOf(found: unknown): Readonly<Record<string, readonly string[]>> {
  const shown = (line: unknown) => (typeof line === "string" ? line : JSON.stringify(line));
  return Object.fromEntries(
    Object.entries(found ?? {}).map(([field, lines]) => [field, [lines].flat().map(shown)]),
  );
}
