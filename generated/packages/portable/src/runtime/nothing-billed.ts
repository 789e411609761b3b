// Copied from templates/portable/runtime/nothing-billed.ts. Do not edit.

// The one question about money: is it certain that this failure was not billed? Only then may
// another provider be asked. Where a client cannot tell, it says `unclear-submit`, and the answer
// is no.

import type { PortableModelDescriptor } from "./clients.js";
import { isProviderError, type ProviderError } from "./errors.js";
import type { Member } from "./mapping.js";

/** For what `client.submit` rejected with: an accepted job never gets here. */
export function nothingBilled(
  error: unknown,
  { notBilled }: Pick<Member, "notBilled">,
  model: PortableModelDescriptor,
): error is ProviderError {
  if (!isProviderError(error)) return false;
  switch (error.code) {
    // Refused here, before anything was sent.
    case "credit-limit":
    case "invalid-request":
    case "media":
    // Refused there: the request was looked at and turned away.
    case "authentication":
    case "insufficient-credits":
    case "not-found":
    case "permission":
    case "validation":
    // No connection: with one, the client could not tell and would have said so.
    case "network":
      return true;
    // Turned away for now; whether that is free is a matter of the provider's facts. What was
    // asked before the submit, such as an upload, never costs anything.
    case "rate-limited":
    case "server":
      return error.operation !== model.operation || notBilled.includes(error.status ?? 0);
    default:
      return false;
  }
}
