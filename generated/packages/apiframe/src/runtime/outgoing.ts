// Copied from templates/client/runtime/outgoing.ts. Do not edit.

// The request that leaves: the call's own parts, the client's, and the key.

import { type AnswerContext, factsOf } from "./answer.js";
import { buildRequest } from "./carrier.js";
import { type ApiKey, credentialsFor } from "./credentials.js";
import { InvalidRequestError } from "./errors.js";
import { reasonOf } from "./reason.js";
import type { WireRequest } from "./wire.js";

/** What every request of one client is sent with. */
export interface Outgoing {
  readonly apiKey?: ApiKey | undefined;
  readonly baseUrl?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The request with its key; rejects with `AuthenticationError` or `InvalidRequestError`. */
export async function outgoing(
  context: AnswerContext,
  { apiKey, baseUrl, headers: common }: Outgoing,
  wire: WireRequest,
): Promise<Request> {
  const { headers, query } = await credentialsFor(context, apiKey, wire);
  const { path, method, body, idempotencyKey } = wire;
  const { idempotency, baseUrl: usual } = context.protocol;
  try {
    return buildRequest(
      method,
      baseUrl ?? wire.baseUrl ?? usual,
      query ? path + (path.includes("?") ? "&" : "?") + query : path,
      [
        common,
        wire.headers,
        headers,
        idempotency && idempotencyKey ? { [idempotency.header]: idempotencyKey } : {},
      ],
      body,
    );
  } catch (thrown) {
    // A header that cannot be, a base URL that is none.
    const said = context.redactor.text(reasonOf(thrown));
    throw new InvalidRequestError(said, factsOf(context, wire));
  }
}
