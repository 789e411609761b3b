// Copied from templates/client/runtime/attempt.ts. Do not edit.

// One request and its answer: sent once, read, judged by the status.

import { type AnswerContext, readError, readJson } from "./answer.js";
import type { OutgoingRequest } from "./outgoing.js";
import type { Answer, OpenAnswer, WireRequest } from "./wire.js";

/** As the platform's `fetch`, called with text alone. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Sends a request once and reads the answer; throws the typed error behind a bad status. */
export async function attempt(
  context: AnswerContext & { readonly fetch: Fetch },
  wire: WireRequest,
  { url, init }: OutgoingRequest,
  open: Omit<OpenAnswer, "response"> & { readonly signal: AbortSignal | undefined },
): Promise<Answer> {
  const response = await context.fetch(url, { ...init, signal: open.signal ?? null });
  if (!response.ok) throw await readError(context, wire, response);
  const { status, headers } = response;
  const { read } = wire;
  const value = await (read ? read({ ...open, response }) : readJson(context, wire, response));
  return { status, headers, value };
}
