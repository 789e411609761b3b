// Copied from templates/client/runtime/download.ts. Do not edit.

// Fetches outputs from the host that keeps them, for a while. That host is not the API: no key
// travels there, nor anything else that the client sends.

import { openScope, settle, sleep } from "./abort.js";
import { ClientError } from "./errors.js";
import { reasonOf } from "./reason.js";
import { backoffMs } from "./retry.js";

/** Why a download failed. `expired` also stands for an address that never held anything. */
export type DownloadReason =
  | "expired"
  | "too-large"
  | "status"
  | "network"
  | "timeout"
  | "aborted"
  | "address";

/** An output could not be fetched. */
export class DownloadError extends ClientError {
  get code() {
    return "download" as const;
  }
  constructor(
    message: string,
    readonly reason: DownloadReason,
    /** The output's address, which may be signed: treat it as the output itself. */
    readonly url: string,
    status: number | null = null,
    cause?: unknown,
  ) {
    super(message, { provider: hostOf(url), operation: "download", status }, cause);
  }
}

/** So many redirects are followed. */
const mostStops = 5;

export interface DownloadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole download with its retries; 5 minutes by default. */
  readonly timeout?: number | undefined;
  /** More bytes than this are not taken; 512 MiB by default. */
  readonly maxBytes?: number | undefined;
  /** When the output goes away (`job.expiresAt`), so that an error can say so. */
  readonly expiresAt?: string | null | undefined;
  /** Further attempts after a failure of network or server; 2 by default. */
  readonly maxRetries?: number | undefined;
  /**
   * Takes outputs from this machine and from private networks, too, as the simulator's are. By
   * default such an address is refused, also where another leads there: it is the provider who
   * names it, and it may mean a service that only this machine can reach.
   */
  readonly privateHosts?: boolean | undefined;
  /** Used in place of the platform's `fetch`. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

/**
 * The bytes of an output, with their media type. The address is `http`, `https` or `data`.
 * Rejects with `DownloadError`, whose `reason` is `expired` where the output has gone away.
 */
export async function download(url: string | URL, options: DownloadOptions = {}): Promise<Blob> {
  const address = String(url);
  const { signal, timeout = 300_000, maxRetries = 2 } = options;
  const scope = openScope(signal, timeout, (limitMs) => {
    const text = `the output at ${hostOf(address)} did not arrive within ${limitMs / 1000} s`;
    return new DownloadError(text, "timeout", address);
  });
  try {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await fetchOnce(address, options, scope.signal);
      } catch (thrown) {
        const error = failureOf(thrown, address, signal);
        const passing =
          error.reason === "network" || (error.status ?? 0) >= 500 || error.status === 429;
        if (!passing || attempt >= maxRetries) throw error;
      }
      await sleep(backoffMs(attempt, 500), scope.signal);
    }
  } catch (thrown) {
    throw failureOf(thrown, address, signal);
  } finally {
    scope.close();
  }
}

async function fetchOnce(
  url: string,
  options: DownloadOptions,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const { maxBytes = 512 * 2 ** 20, expiresAt } = options;
  const response = await follow(url, options, signal);
  if (!response.ok) {
    await response.body?.cancel();
    const { status } = response;
    const gone = status === 404 || status === 410 || (status === 403 && isPast(expiresAt));
    const when = gone && expiresAt ? `; it was kept until ${expiresAt}` : "";
    const what = gone ? "is no longer there" : "could not be fetched";
    throw new DownloadError(
      `the output at ${hostOf(url)} ${what} (status ${status})${when}`,
      gone ? "expired" : "status",
      url,
      status,
    );
  }
  if (Number(response.headers.get("content-length")) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(url, maxBytes);
  }
  return read(response, url, maxBytes, signal);
}

/** The answer at an address, or at the one that it leads to; each is looked at before it is asked. */
async function follow(
  url: string,
  options: DownloadOptions,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const send = options.fetch ?? ((input: string, init: RequestInit) => fetch(input, init));
  let address = url;
  for (let stops = 0; stops <= mostStops; stops += 1) {
    refuseAddress(address, url, options);
    const init: RequestInit = { signal: signal ?? null, redirect: "manual" };
    const response = await settle(send(address, init), signal);
    // A browser hides where a redirect leads, and keeps pages from private networks by itself.
    if (response.type === "opaqueredirect") {
      return settle(send(address, { ...init, redirect: "follow" }), signal);
    }
    const next = response.headers.get("location");
    if (!next || response.status < 300 || response.status > 399) return response;
    await response.body?.cancel();
    address = new URL(next, address).href;
  }
  throw new DownloadError(`more than ${mostStops} redirects`, "address", url);
}

function refuseAddress(address: string, url: string, { privateHosts }: DownloadOptions): void {
  const inData = /^data:/i.test(url);
  if (!inData && !/^https?:/i.test(address)) {
    const shown = address.slice(0, 80);
    throw new DownloadError(`"${shown}" is no http, https or data address`, "address", url);
  }
  if (!privateHosts && !inData && isPrivate(address)) {
    const where = `the output at ${hostOf(address)} is on this machine or a private network`;
    throw new DownloadError(`${where}; \`privateHosts: true\` allows that`, "address", url);
  }
}

/** What stands in a URL for this machine and for networks that are not the internet. */
const privateHost =
  /^(.*\.)?(localhost|local|internal|home\.arpa)\.?$|^(0|10|127|169\.254|192\.168|192\.0\.0|198\.1[89]|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|2[345]\d)\.|^\[(::|f[c-f]|64:ff9b:|2002:)/;

/** Names are not looked up: what a public name stands for is the network's affair. */
function isPrivate(address: string): boolean {
  try {
    // Has written `0x7f.1` and `2130706433` as `127.0.0.1`.
    return privateHost.test(new URL(address).hostname);
  } catch {
    // The platform says what is wrong with it.
    return false;
  }
}

async function read(
  response: Response,
  url: string,
  maxBytes: number,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const type = response.headers.get("content-type") ?? "";
  const reader = response.body?.getReader();
  const chunks: BlobPart[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await settle(reader.read(), signal);
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw tooLarge(url, maxBytes);
    }
    chunks.push(value);
  }
  return new Blob(chunks, { type });
}

function tooLarge(url: string, maxBytes: number): DownloadError {
  return new DownloadError(
    `the output at ${hostOf(url)} has more than ${maxBytes} bytes`,
    "too-large",
    url,
  );
}

function failureOf(thrown: unknown, url: string, signal: AbortSignal | undefined): DownloadError {
  if (thrown instanceof DownloadError) return thrown;
  const source = `the output at ${hostOf(url)}`;
  if (signal?.aborted) {
    return new DownloadError(`fetching ${source} was aborted`, "aborted", url, null, signal.reason);
  }
  return new DownloadError(
    `${source} could not be fetched: ${reasonOf(thrown)}`,
    "network",
    url,
    null,
    thrown,
  );
}

/** Without what may stand before the host: that opens it. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/?#]*@)?([^/?#@]+)/i.exec(url)?.[1] ?? "this address";
}

function isPast(date: string | null | undefined): boolean {
  return date ? Date.parse(date) <= Date.now() : false;
}
