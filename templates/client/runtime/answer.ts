// From a response to a value or a typed error. A failure is told by the status, never by the body:
// an empty 500 and a login page with status 200 are both failures here.

import type { ApiProtocol, ErrorKind } from "./descriptors.js";
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
  let value: unknown;
  let reason: UnexpectedReason = text ? "not-json" : "empty";
  try {
    value = JSON.parse(text);
    if (!requires || at(value, requires) != null) return value;
    reason = "incomplete";
  } catch {
    // "No content" is an answer, unless something was promised.
    if (response.status === 204 && !requires) return undefined;
  }
  const contentType = response.headers.get("content-type");
  const excerpt = context.redactor.text(text, 200);
  const lack =
    reason === "incomplete" ? requires?.slice(1) : `JSON but ${contentType || "nothing"}`;
  throw new UnexpectedResponseError(
    `${response.status} with no ${lack}${excerpt && `: ${excerpt}`}`,
    { ...factsOf(context, wire, response), reason, contentType, location: null, body: excerpt },
  );
}

/** The error behind a status that is no success. */
export async function readError(
  context: AnswerContext,
  wire: WireRequest,
  response: Response,
): Promise<AnyClientError> {
  const { redactor } = context;
  const { errors } = context.protocol;
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
  const wait = { ...facts, retryAfterMs: retryAfterMs(headers) };
  const kind = errors.classes?.[status] ?? kinds[status] ?? (status < 500 ? null : "server");
  switch (kind) {
    case "insufficient-credits":
      return new InsufficientCreditsError(message, { ...facts, required, available });
    case "validation":
      return new ValidationError(message, { ...facts, fields: fieldsOf(at(body, errors.fields)) });
    case "rate-limited":
      return new RateLimitedError(message, wait);
    case "server":
      return new ServerError(message, wait);
    case null: {
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
      return new plain[kind](message, facts);
  }
}

/** Failures that carry nothing of their own. */
const plain = {
  authentication: AuthenticationError,
  permission: PermissionError,
  "not-found": NotFoundError,
  conflict: ConflictError,
};

const kinds: Readonly<Record<number, ErrorKind>> = {
  400: "validation",
  401: "authentication",
  402: "insufficient-credits",
  403: "permission",
  404: "not-found",
  408: "server",
  409: "conflict",
  410: "not-found",
  422: "validation",
  429: "rate-limited",
};

/** Refused fields in one shape; whatever is no text is shown as JSON. */
function fieldsOf(found: unknown): Readonly<Record<string, readonly string[]>> {
  const shown = (line: unknown) => (typeof line === "string" ? line : JSON.stringify(line));
  return Object.fromEntries(
    Object.entries(found ?? {}).map(([field, lines]) => [field, [lines].flat().map(shown)]),
  );
}
