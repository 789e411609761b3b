// Generated from #/components/schemas/ErrorBody with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { ErrorCause } from "./error-cause.js";

/**
 * Why a request failed. Its form is not published for this API, so every usual one is let through.
 */
export interface ErrorBody {
  /** The cause, as text or as an object. */
  error?: ErrorCause;
  /** Text for people. */
  message?: string;
  /** Word for programs. */
  code?: string;
  /** More about the cause, in any form. */
  details?: unknown;
}
