// Cassettes as examples: what pages show is what the contract tests replay, with its origin.

import type { Cassette, Exchange } from "../../catalog/cassette.ts";
import type { JobProtocol } from "../../catalog/catalog.ts";
import { isObject, type Json, own } from "../../ground/json.ts";
import { type Reference, reference } from "./links.ts";
import { inlineSpans, type Span } from "./prose.ts";
import { cleanLine, jsonText, sentence, visible } from "./text.ts";

export interface CassetteView {
  readonly id: string;
  readonly title: string;
  readonly origin: string;
  /** `live`, `documented` or `synthetic`, for class names. */
  readonly originSlug: Cassette["origin"];
  readonly from: Reference;
  readonly note: readonly Span[];
  /** Why the exchange is known to break its own schema. */
  readonly waiver: readonly Span[];
  readonly waiverUntil: string | null;
  readonly exchanges: readonly ExchangeView[];
}

export interface ExchangeView {
  /** `Submit`, `Poll: completed`, `Delivery of job.completed`. */
  readonly label: string;
  readonly request: string;
  /** True when the request is its first line and nothing else, as that of a poll. */
  readonly bare: boolean;
  /** `202 Accepted`; null for a delivery, which has no answer worth showing. */
  readonly status: string | null;
  readonly response: string | null;
}

const origins: Readonly<Record<Cassette["origin"], string>> = {
  live: "recorded from the real API",
  documented: "as documented by the provider",
  synthetic: "synthetic: made by us",
};

export interface ExchangeOptions {
  readonly jobs: JobProtocol | null;
  /** The operation that submits, for the label. */
  readonly submits: string | null;
}

export function planCassette(
  cassette: Cassette,
  options: ExchangeOptions,
  exchanges: readonly Exchange[] = cassette.exchanges,
): CassetteView {
  return {
    id: cassette.id,
    title: cleanLine(cassette.title),
    origin: origins[cassette.origin],
    originSlug: cassette.origin,
    from: reference(cassette.from),
    note: inlineSpans(sentence(cassette.note ?? "")),
    waiver: inlineSpans(sentence(cassette.waiver?.reason ?? "")),
    waiverUntil: cassette.waiver?.until ? cleanLine(cassette.waiver.until) : null,
    exchanges: exchanges.map((exchange) => planExchange(exchange, options)),
  };
}

function planExchange(exchange: Exchange, options: ExchangeOptions): ExchangeView {
  const { request, response } = exchange;
  const status = response === null ? null : statusLine(response.status);
  return {
    label: labelOf(exchange, options),
    request: message(`${request.method} ${request.path}`, request.headers, request.body),
    bare: request.body === null && Object.keys(request.headers).length === 0,
    status,
    response:
      response === null || status === null
        ? null
        : message(`HTTP ${status}`, response.headers, response.body),
  };
}

function labelOf(
  { operation, webhook, response }: Exchange,
  { jobs, submits }: ExchangeOptions,
): string {
  if (webhook !== null) return `Webhook ${cleanLine(webhook)}`;
  const failed = response !== null && response.status >= 400;
  if (operation !== null && operation === submits) return failed ? "Submit, refused" : "Submit";
  if (jobs !== null && operation === jobs.poll.operation) {
    const status = failed ? null : jobStatus(jobs, response?.body ?? null);
    return status === null ? "Poll" : `Poll, ${visible(status)}`;
  }
  return operation === null ? "Exchange" : cleanLine(operation);
}

function jobStatus(jobs: JobProtocol, body: Json): string | null {
  const parts = jobs.job.status.replace(/^#/, "").split("/").slice(1);
  let value: Json | undefined = body;
  for (const part of parts) value = isObject(value) ? own(value, part) : undefined;
  return typeof value === "string" ? value : null;
}

/** The first recording, of no particular model, of a job that failed. */
export function findFailure(
  cassettes: readonly Cassette[],
  jobs: JobProtocol | null,
): Cassette | null {
  if (jobs === null) return null;
  const general = cassettes.filter(({ model }) => model === null);
  return general.find((cassette) => showsFailure(cassette, jobs)) ?? null;
}

export function showsFailure({ exchanges }: Cassette, jobs: JobProtocol): boolean {
  const failed = new Set(
    jobs.statuses.filter(({ phase }) => phase === "failed").map(({ value }) => value),
  );
  return exchanges.some(({ response }) =>
    failed.has(jobStatus(jobs, response?.body ?? null) ?? ""),
  );
}

/** Long bodies teach no more than their beginning, and would fill the page. */
const maxLines = 120;

function message(
  firstLine: string,
  headers: Readonly<Record<string, string>>,
  body: Json | null,
): string {
  const head = [firstLine, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  if (body === null) return head.map(visible).join("\n");
  const lines =
    typeof body === "string" ? body.split(/\r\n?|\n/).map(visible) : jsonText(body).split("\n");
  const left = lines.length - maxLines;
  const shown = left > 0 ? [...lines.slice(0, maxLines), `… ${left} more lines`] : lines;
  return [...head.map(visible), "", ...shown].join("\n");
}

const reasons: ReadonlyMap<number, string> = new Map([
  [200, "OK"],
  [201, "Created"],
  [202, "Accepted"],
  [204, "No Content"],
  [301, "Moved Permanently"],
  [302, "Found"],
  [304, "Not Modified"],
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [402, "Payment Required"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [406, "Not Acceptable"],
  [408, "Request Timeout"],
  [409, "Conflict"],
  [410, "Gone"],
  [412, "Precondition Failed"],
  [413, "Content Too Large"],
  [415, "Unsupported Media Type"],
  [422, "Unprocessable Content"],
  [429, "Too Many Requests"],
  [500, "Internal Server Error"],
  [502, "Bad Gateway"],
  [503, "Service Unavailable"],
  [504, "Gateway Timeout"],
]);

export function statusLine(status: number): string {
  const reason = reasons.get(status);
  return reason === undefined ? String(status) : `${status} ${reason}`;
}
