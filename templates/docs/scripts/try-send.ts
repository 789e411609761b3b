// Sends the request of the form, once, and follows its job. What goes wrong is said in words; the
// job's id is told as soon as it is known, so that it is never lost.

import { urlParts } from "../../../generator/emit/docs/sample-url.ts";
import type { SampleJob, SampleRequest } from "../../../generator/emit/docs/samples.ts";
import { valueUnder } from "../../../generator/emit/docs/try-fields.ts";
import type { Json } from "../../../generator/ground/json.ts";

export interface Sending {
  readonly request: SampleRequest;
  /** Where to, without a slash at its end. */
  readonly address: string;
  readonly key: string;
  readonly signal: AbortSignal;
  /** Told in order; a text, or addresses of the output. */
  readonly report: (event: SendEvent) => void;
}

export type SendEvent =
  | { readonly kind: "said"; readonly text: string }
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "output"; readonly addresses: readonly string[] };

/** This machine, where the simulator runs. */
export function isLocal(address: string): boolean {
  return /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$)/.test(address);
}

/** Why a request may not go there, or null. */
export function refuseAddress(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return "This is no address.";
  }
  if (url.username !== "" || url.password !== "") return "Leave names and passwords out.";
  if (url.search !== "" || url.hash !== "") return "Leave out everything from ? or # on.";
  if (url.protocol === "https:" || isLocal(url.href)) return null;
  return "Only https addresses, and http on this machine.";
}

export async function send(sending: Sending): Promise<void> {
  const { request, report, signal } = sending;
  const { job, body } = request;
  if (job === null || body?.kind !== "json") return;
  const submitted = await exchange(sending, urlOf(sending, request), {
    method: request.method.toUpperCase(),
    headers: { ...keyHeaders(sending), "content-type": body.mediaType },
    body: JSON.stringify(body.value),
  });
  if (submitted === null) return;
  report({ kind: "answer", text: pretty(submitted) });
  const id = valueUnder(submitted, job.id);
  if (typeof id !== "string" && typeof id !== "number") {
    report({ kind: "said", text: "The answer names no job." });
    return;
  }
  report({ kind: "said", text: `The job is ${id}. Asking how it goes…` });
  await follow(sending, job, String(id));
  if (signal.aborted) report({ kind: "said", text: `No longer asking. Job ${id} goes on.` });
}

async function follow(sending: Sending, job: SampleJob, id: string): Promise<void> {
  const { request, address, report, signal } = sending;
  const poll = { ...request, path: job.path, query: [], jobParameter: job.parameter };
  const pause = isLocal(address) ? Math.min(job.pause, 0.5) : job.pause;
  let misses = 0;
  let shown = "";
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, pause * 1000));
    if (signal.aborted) return;
    const answer = await exchange(sending, urlOf(sending, poll, id), {
      headers: keyHeaders(sending),
    });
    if (answer === null) {
      misses += 1;
      if (misses >= 5) return;
      continue;
    }
    const status = String(valueUnder(answer, job.status) ?? "unknown");
    if (status !== shown) report({ kind: "said", text: `Status: ${status}` });
    shown = status;
    const succeeded = job.succeeded.includes(status);
    if (!succeeded && !job.failed.includes(status)) continue;
    report({ kind: "answer", text: pretty(answer) });
    if (succeeded) report({ kind: "output", addresses: resultsIn(answer, job) });
    return;
  }
}

/** The JSON of a success; null when there is none, which has been reported. */
async function exchange(
  { report, signal }: Sending,
  url: string,
  options: RequestInit,
): Promise<Json | null> {
  try {
    const response = await fetch(url, {
      ...options,
      signal,
      // A redirect would take the key along.
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
    });
    const text = await response.text();
    if (!response.ok) {
      report({ kind: "said", text: `Answered ${response.status} ${response.statusText}`.trim() });
      report({ kind: "answer", text: reprinted(text) });
      return null;
    }
    return JSON.parse(text) as Json;
  } catch (error) {
    if (signal.aborted) return null;
    const reason = error instanceof SyntaxError ? "The answer is not JSON." : unreachable;
    report({ kind: "said", text: reason });
    return null;
  }
}

const unreachable =
  "No answer that this page may read: nothing listens there, or the API does not let web pages call it. " +
  "If it was not the simulator, look at the account's jobs before you send again.";

function urlOf(
  { address, key }: Sending,
  request: Parameters<typeof urlParts>[0],
  id = "",
): string {
  const parts = urlParts({ ...request, baseUrl: address.replace(/\/+$/, "") });
  return parts
    .map((part) => {
      if (part.kind === "text") return part.text;
      return encodeURIComponent(part.kind === "job" ? id : key);
    })
    .join("");
}

function keyHeaders({ request: { authentication }, key }: Sending): Record<string, string> {
  if (authentication === null || authentication.kind === "query-key") return {};
  const scheme = authentication.kind === "bearer" ? "Bearer " : "";
  return Object.fromEntries([[authentication.name, scheme + key]]);
}

/** The addresses that an output holds, as far as they are addresses of the web. */
export function resultsIn(answer: Json, { output, results }: SampleJob): string[] {
  const found = results.flatMap(({ keys, isList, itemKeys }) => {
    const value = valueUnder(answer, [...output, ...keys]);
    const items = isList && Array.isArray(value) ? value : [value];
    return items.map((item: Json | undefined) => valueUnder(item, itemKeys));
  });
  return found.filter(
    (value): value is string => typeof value === "string" && /^https?:\/\//i.test(value),
  );
}

const pretty = (value: Json) => JSON.stringify(value, null, 2);

function reprinted(text: string): string {
  try {
    return pretty(JSON.parse(text) as Json);
  } catch {
    return text.slice(0, 4000);
  }
}
