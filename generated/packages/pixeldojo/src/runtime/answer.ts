// Copied from templates/client/runtime/answer.ts. Do not edit.

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
import { parseJson, parseLoosely } from "./loose-json.js";
import { at, numberAt, textAt } from "./pointer.js";
import type { Redactor } from "./redact.js";
import { retryAfterMs } from "./retry.js";
import type { WireRequest } from "./wire.js";

/** What reading an answer needs to know. */
export interface AnswerContext {
  readonly protocol: ApiProtocol;
  readonly redactor: Redactor;
  /** Reads a body whole, or as much as is wanted of it. */
  textOf(response: Response): Promise<string>;
}

/** A header's value, or null. Who echoes requests may echo the key in one. */
const headerOf = ({ redactor }: AnswerContext, { headers }: Response, name: string) =>
  redactor.text(headers.get(name) ?? "", 2000) || null;

/** The facts of a request, and those of its answer. */
function factsOf(context: AnswerContext, { facts }: WireRequest, response: Response): ErrorFacts {
  const name = context.protocol.errors.requestIdHeader ?? "x-request-id";
  const requestId = headerOf(context, response, name);
  return { ...facts, status: response.status || null, requestId };
}

/** The JSON of a success; throws `UnexpectedResponseError` where it is none, or lacks `requires`. */
export async function readJson(
  context: AnswerContext,
  wire: WireRequest,
  response: Response,
): Promise<unknown> {
  const { requires, find = at } = wire;
  const text = await context.textOf(response);
  let reason: UnexpectedReason = text ? "not-json" : "empty";
  const contentType = headerOf(context, response, "content-type");
  let lack = `JSON but ${contentType ?? "nothing"}`;
  try {
    const value = parseJson(text);
    if (!requires || find(value, requires) != null) return value;
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
  const body = parseLoosely(redactor.clean(await context.textOf(response).catch(() => "")));
  const first = (pointers: readonly string[]) =>
    redactor.text(pointers.map((pointer) => textAt(body, pointer)).find(Boolean) ?? "");
  const code = first(errors.code ?? []);
  const said = first([...errors.message, ""]);
  const required = numberAt(body, errors.required);
  const available = numberAt(body, errors.available);
  // Followed by the platform, a redirect would take the key along; browsers hide its target.
  const location = headerOf(context, response, "location");
  const message = [
    status,
    code,
    said !== code && said,
    required !== null && `(needs ${required} credits, has ${available ?? "fewer"})`,
    location && `to ${location}`,
  ];
  const Failure = errorClasses?.[status] ?? usualClasses[status] ?? unusualClass(status);
  const facts = { ...factsOf(context, wire, response), body };
  const own =
    Failure === InsufficientCreditsError
      ? { required, available }
      : Failure === ValidationError
        ? { fields: fieldsOf(at(body, errors.fields)) }
        : Failure === RateLimitedError || Failure === ServerError
          ? { retryAfterMs: retryAfterMs(headers) }
          : Failure === UnexpectedResponseError && {
              reason: status < 400 ? "redirect" : "status",
              contentType: headerOf(context, response, "content-type"),
              location,
            };
  // Each gets what it takes: `own` is chosen by the class.
  return new (Failure as PlainClass)(message.filter(Boolean).join(" "), { ...facts, ...own });
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
  // The entries of a text would be its letters.
  return Object.fromEntries(
    Object.entries((typeof found === "object" && found) || {}).map(([field, lines]) => [
      field,
      [lines].flat().map(shown),
    ]),
  );
}
