// Copied from templates/client/runtime/job-list.ts. Do not edit.

// The account's jobs, page by page, as they are asked for. A program that runs models seldom asks: it
// loads this when it does. What is shared with the rest is handed in, so that a bundler can set this
// apart without cutting the rest in pieces.

import type { Protocol } from "./descriptors.js";
import type { ErrorFacts, InvalidRequestError } from "./errors.js";
import type { JobState, parseJobState } from "./job-state.js";
import type { at, textAt } from "./pointer.js";
import type { Answer, CallOptions, WireRequest } from "./wire.js";

export interface ListOptions extends CallOptions {
  /** Filters, as the provider spells them: `{ status: "completed" }`. */
  readonly query?: Readonly<Record<string, string>> | undefined;
}

/** The jobs of an account. */
export interface JobList {
  /**
   * Every job, in the provider's order. Pages are fetched as the loop goes on, and leaving the
   * loop fetches no more; `timeout` counts for each page. Throws the errors of any request.
   */
  list(options?: ListOptions): AsyncIterable<JobState>;
}

/** What this has in common with the program that loads it; a list, since names cost bytes there. */
export type ListTools = readonly [
  typeof at,
  typeof textAt,
  typeof parseJobState,
  typeof InvalidRequestError,
];

/** Throws `InvalidRequestError` where the provider lists no jobs. */
export async function* listJobs(
  client: { readonly protocol: Protocol; send(request: WireRequest): Promise<Answer> },
  options: ListOptions = {},
  [at, textAt, parseJobState, InvalidRequestError]: ListTools,
): AsyncGenerator<JobState, void, undefined> {
  const { jobs, provider } = client.protocol;
  const { operation = "listJobs", path = "", items = "", cursor = null } = jobs?.list ?? {};
  const facts: ErrorFacts = { provider, operation };
  if (!jobs?.list) throw new InvalidRequestError("there is no list of jobs", facts);
  const query = new URLSearchParams(options.query);
  const seen = new Set<string>();
  for (;;) {
    const { value } = await client.send({
      ...options,
      facts,
      method: "GET",
      path: `${path}?${query}`,
      requires: items,
    });
    for (const item of [at(value, items)].flat()) {
      const state = parseJobState(jobs, item, null);
      if (state) yield state;
    }
    const next = cursor && textAt(value, cursor.next);
    // A cursor that comes back would go round for ever.
    if (!cursor || !next || seen.has(next)) return;
    seen.add(next);
    query.set(cursor.parameter, next);
  }
}
