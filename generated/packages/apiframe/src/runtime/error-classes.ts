// Copied from templates/client/runtime/error-classes.ts. Do not edit.

// Meanings of statuses that differ from the usual ones, for the providers that have some.

import type { StatusClass } from "./answer.js";
import type { ApiProtocol } from "./descriptors.js";
import {
  AuthenticationError,
  ConflictError,
  InsufficientCreditsError,
  NotFoundError,
  PermissionError,
  RateLimitedError,
  ServerError,
  ValidationError,
} from "./errors.js";

const classes = {
  authentication: AuthenticationError,
  permission: PermissionError,
  "insufficient-credits": InsufficientCreditsError,
  validation: ValidationError,
  "not-found": NotFoundError,
  conflict: ConflictError,
  "rate-limited": RateLimitedError,
  server: ServerError,
};

/** Named as the errors' `code`. */
export type ErrorKind = keyof typeof classes;

/** Adds what some statuses mean: `{ 403: "insufficient-credits" }`. */
export function withErrorClasses<Api extends ApiProtocol>(
  api: Api,
  kinds: Readonly<Record<number, ErrorKind>>,
): Api {
  const errorClasses = Object.fromEntries(
    Object.entries(kinds).map(([status, kind]): [string, StatusClass] => [status, classes[kind]]),
  );
  return { ...api, errorClasses };
}
