// A document, with patience: several attempts within a time, further and further apart, with
// chance in it so that many machines do not come back together.

import { setTimeout as sleep } from "node:timers/promises";
import { errorCode } from "../ground/folder-paths.ts";
import { defaultLimits, type Limits } from "../ground/limits.ts";
import { type Download, type DownloadRequest, download, type Problem } from "./download.ts";
import { shownUrl } from "./source-url.ts";

export interface PullLimits {
  /** For one attempt, redirects and body included. */
  readonly attemptMs: number;
  /** For one source, all attempts and the waiting between them. */
  readonly overallMs: number;
  readonly attempts: number;
  /** The longest wait before the second attempt; it doubles with each that follows. */
  readonly backoffMs: number;
  readonly maxBackoffMs: number;
  /** Of a document, as it travels and unpacked. */
  readonly maxBytes: number;
  readonly redirects: number;
}

export const defaultPullLimits: PullLimits = {
  attemptMs: defaultLimits.seconds * 1000,
  overallMs: 180_000,
  attempts: 4,
  backoffMs: 1_000,
  maxBackoffMs: 10_000,
  maxBytes: defaultLimits.bytes,
  redirects: defaultLimits.redirects,
};

/** The limits of the config, as a download takes them. */
export function pullLimitsOf(
  limits: Pick<Limits, "bytes" | "redirects" | "seconds">,
): Pick<PullLimits, "attemptMs" | "overallMs" | "maxBytes" | "redirects"> {
  const { bytes, redirects, seconds } = limits;
  return {
    attemptMs: seconds * 1000,
    overallMs: Math.max(defaultPullLimits.overallMs, seconds * 1000),
    maxBytes: bytes,
    redirects,
  };
}

export async function fetchDocument(
  request: Omit<DownloadRequest, "maxBytes" | "maxRedirects" | "signal">,
  limits: PullLimits,
): Promise<Download> {
  const deadline = Date.now() + limits.overallMs;
  for (let attempt = 1; ; attempt += 1) {
    const left = deadline - Date.now();
    const outcome = await attemptOnce(
      request,
      limits,
      Math.max(1, Math.min(limits.attemptMs, left)),
    );
    if (outcome.kind !== "problem" || outcome.retry === false) return outcome;
    if (attempt >= limits.attempts) return afterAll(outcome, attempt);
    const asked = outcome.retry.waitMs;
    const wait =
      asked ?? Math.random() * Math.min(limits.maxBackoffMs, limits.backoffMs * 2 ** (attempt - 1));
    if (Date.now() + wait >= deadline)
      return asked === null ? afterAll(outcome, attempt) : tooLong(outcome, asked);
    await sleep(wait);
  }
}

async function attemptOnce(
  request: Omit<DownloadRequest, "maxBytes" | "maxRedirects" | "signal">,
  limits: PullLimits,
  milliseconds: number,
): Promise<Download> {
  const signal = AbortSignal.timeout(milliseconds);
  const shown = shownUrl(request.url.href);
  const { maxBytes, redirects: maxRedirects } = limits;
  try {
    const outcome = await download({ ...request, maxBytes, maxRedirects, signal });
    // A body that we gave up on looks like one that was cut.
    if (outcome.kind !== "problem" || outcome.retry === false || !signal.aborted) return outcome;
  } catch (error) {
    if (!signal.aborted) return networkProblem(shown, error);
  }
  const slow = unreachable(`${shown} did not answer in full within ${seconds(milliseconds)}`, true);
  return milliseconds < limits.attemptMs
    ? slow
    : { ...slow, fix: `${slow.fix}; a slow server may be given more with "limits.seconds"` };
}

const connectionReasons: ReadonlyMap<string, string> = new Map([
  ["ECONNREFUSED", "the connection is refused"],
  ["ECONNRESET", "the connection was closed before an answer came"],
  ["EPIPE", "the connection was closed before an answer came"],
  ["ENOTFOUND", "the name of the server is not known"],
  ["EAI_AGAIN", "names cannot be resolved at the moment"],
  ["ETIMEDOUT", "the server does not answer"],
  ["EHOSTUNREACH", "there is no way to the server"],
  ["ENETUNREACH", "there is no network"],
]);

function networkProblem(shown: string, error: unknown): Problem {
  // A `fetch` wraps what really happened.
  const cause = error instanceof TypeError && error.cause !== undefined ? error.cause : error;
  // Several addresses were tried: the first failure speaks for all.
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  const code = errorCode(first);
  const isFromFetch = error instanceof TypeError && /fetch|network/i.test(error.message);
  if (code === null && !isFromFetch) throw error;
  const isCertificate = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS/.test(code ?? "");
  if (isCertificate)
    return unreachable(`the certificate of ${shown} is not trusted (${code})`, false);
  const reason =
    connectionReasons.get(code ?? "") ?? `the connection fails${code === null ? "" : ` (${code})`}`;
  return unreachable(`cannot reach ${shown}: ${reason}`, true);
}

function unreachable(message: string, retry: boolean): Problem {
  const fix = retry
    ? "check the address and the network, then pull again"
    : "check the address of the document";
  return {
    kind: "problem",
    message,
    fix,
    code: "pull/unreachable",
    retry: retry && { waitMs: null },
  };
}

function afterAll(problem: Problem, attempts: number): Problem {
  return attempts === 1
    ? problem
    : { ...problem, message: `${problem.message} (tried ${attempts} times)` };
}

function tooLong(problem: Problem, waitMs: number): Problem {
  return {
    ...problem,
    message: `${problem.message} and asks to wait ${seconds(waitMs)}, longer than a pull may take`,
  };
}

function seconds(milliseconds: number): string {
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${Math.round(milliseconds / 100) / 10} s`;
}
