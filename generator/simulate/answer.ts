// A request as it arrived and an answer as it will leave, before anything goes wrong with it.

import type { Operation } from "../catalog/catalog.ts";
import type { Json } from "../ground/json.ts";
import type { FaultName } from "./fault-names.ts";

/** One request to a provider's API, read to its end. */
export interface Call {
  readonly operation: Operation;
  /** Path parameters, decoded. */
  readonly path: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** The API key that came with it, or null. */
  readonly key: string | null;
  /** Where this server is: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** The provider's base address there. */
  readonly baseUrl: string;
  /** What shall go wrong in the life of a job that this request submits, or with this poll. */
  readonly faults: readonly FaultName[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The job it is about, for the ledger. */
  readonly jobId?: string;
  /** True when an idempotency key brought up an earlier answer. */
  readonly replayed?: boolean;
}

const encoder = new TextEncoder();

export function jsonAnswer(
  status: number,
  body: Json,
  extra: Omit<Partial<Answer>, "status" | "body"> = {},
): Answer {
  return {
    ...extra,
    status,
    headers: { "content-type": "application/json", ...extra.headers },
    body: encoder.encode(JSON.stringify(body)),
  };
}

export function textAnswer(status: number, contentType: string, text: string): Answer {
  return { status, headers: { "content-type": contentType }, body: encoder.encode(text) };
}

export const emptyAnswer = (status: number): Answer => ({
  status,
  headers: {},
  body: new Uint8Array(0),
});
