// One attempt at a document: redirects followed by hand, the body read whole, and the outcome
// sorted into what is final and what another attempt may mend.

import { STATUS_CODES } from "node:http";
import { raiseLimit } from "../ground/limits.ts";
import { type Body, readBody } from "./read-body.ts";
import { type Answer, RefusedAddress, type Send } from "./send.ts";
import { refusedUrlReason, shownUrl } from "./source-url.ts";

export interface DownloadRequest {
  readonly url: URL;
  /** Set when we hold the document already, to be told if it is still the same. */
  readonly conditions: Readonly<Record<string, string>>;
  readonly send: Send;
  readonly maxBytes: number;
  readonly maxRedirects: number;
  readonly signal: AbortSignal;
  /** Why a redirect may not lead to an address, in words that follow it; null where it may. */
  readonly refusedStop?: (url: URL) => string | null;
  /** What to do about an address in a private network, where nothing lets it be asked. */
  readonly privateFix?: string;
}

export type Download =
  | {
      readonly kind: "document";
      /** Where it was in the end. */
      readonly url: URL;
      readonly bytes: Uint8Array;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: "not-modified" }
  | Problem;

/** Why there is no document. */
export interface Problem {
  readonly kind: "problem";
  /** In words that follow the provider's name. */
  readonly message: string;
  readonly fix: string;
  /** Whether something was served that we do not take, or nothing could be had. */
  readonly code: "pull/refused" | "pull/unreachable";
  /** Whether another attempt may go better, and how long the server asked us to wait. */
  readonly retry: false | { readonly waitMs: number | null };
}

const headers = {
  accept: "application/json, application/yaml;q=0.9, application/vnd.oai.openapi, */*;q=0.5",
  "accept-encoding": "gzip, br",
  "user-agent": "modelsmith",
};
const checkAddress = "check the address of the document";
const tryLater = "pull again later";

export async function download(request: DownloadRequest): Promise<Download> {
  const reached = await followRedirects(request);
  if ("kind" in reached) return reached;
  const { url, answer } = reached;
  if (answer.status === 304) {
    answer.discard();
    if (Object.keys(request.conditions).length > 0) return { kind: "not-modified" };
    return refused(
      `${shownUrl(url.href)} answers 304 Not Modified, though it was asked without conditions`,
      tryLater,
    );
  }
  if (answer.status !== 200) {
    answer.discard();
    return wrongStatus(url, answer);
  }
  const body = await readBody(answer, request.maxBytes);
  if (body.kind !== "whole") return wrongBody(url, body, request.maxBytes);
  return {
    kind: "document",
    url,
    bytes: body.bytes,
    etag: answer.header("etag"),
    lastModified: answer.header("last-modified"),
  };
}

async function followRedirects({
  url: start,
  conditions,
  send,
  maxRedirects,
  signal,
  refusedStop,
  privateFix,
}: DownloadRequest): Promise<{ readonly url: URL; readonly answer: Answer } | Problem> {
  const seen = new Set<string>();
  let url = start;
  for (;;) {
    seen.add(url.href);
    let answer: Answer;
    try {
      answer = await send(url, { ...headers, ...conditions }, signal);
    } catch (error) {
      if (error instanceof RefusedAddress) return refusedAddress(url, start, privateFix);
      throw error;
    }
    const location = answer.header("location");
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === null)
      return { url, answer };
    answer.discard();
    const from = shownUrl(url.href);
    if (!URL.canParse(location, url))
      return refused(`${from} redirects to an address that cannot be read`, checkAddress);
    const next = new URL(location, url);
    next.hash = "";
    const to = shownUrl(next.href);
    const reason = refusedUrlReason(next) ?? refusedStop?.(next) ?? null;
    if (reason !== null)
      return refused(`${from} redirects to ${to}, which ${reason}`, checkAddress);
    if (url.protocol === "https:" && next.protocol === "http:") {
      return refused(`${from} redirects from https to http, to ${to}`, checkAddress);
    }
    if (seen.has(next.href)) return refused(`${from} redirects in a circle`, checkAddress);
    if (seen.size > maxRedirects)
      return refused(
        `${shownUrl(start.href)} redirects more than ${maxRedirects} times`,
        `${checkAddress}; ${raiseLimit("redirects")}`,
      );
    url = next;
  }
}

function wrongStatus(url: URL, answer: Answer): Problem {
  const { status } = answer;
  const shown = `${shownUrl(url.href)} answers ${status} ${STATUS_CODES[status] ?? ""}`.trimEnd();
  const mayPass =
    [408, 425, 429].includes(status) || (status >= 500 && ![501, 505].includes(status));
  if (mayPass) {
    return {
      kind: "problem",
      message: shown,
      fix: tryLater,
      code: "pull/unreachable",
      retry: { waitMs: waitAsked(answer) },
    };
  }
  const fix =
    status === 401 || status === 403
      ? "the document must be served without a key; check its address"
      : checkAddress;
  return {
    kind: "problem",
    message: shown,
    fix,
    code: status < 300 ? "pull/refused" : "pull/unreachable",
    retry: false,
  };
}

/** `Retry-After` in milliseconds: seconds or a date. */
function waitAsked(answer: Answer): number | null {
  const value = answer.header("retry-after")?.trim();
  if (value === undefined || value === "") return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

function wrongBody(url: URL, body: Exclude<Body, { kind: "whole" }>, maxBytes: number): Problem {
  const shown = shownUrl(url.href);
  switch (body.kind) {
    case "too-large":
      return refused(
        `the document at ${shown} is larger than ${maxBytes} bytes`,
        raiseLimit("bytes"),
      );
    case "unknown-encoding":
      return refused(`${shown} answers in an encoding that was not asked for`, tryLater);
    case "broken-encoding":
      return refused(
        `the answer of ${shown} cannot be unpacked: it is no sound ${body.encoding}`,
        tryLater,
      );
    case "cut":
      return {
        ...refused(`the answer of ${shown} breaks off ${body.detail}`, tryLater),
        retry: { waitMs: null },
      };
  }
}

function refusedAddress(
  url: URL,
  start: URL,
  fix = "if that is meant, pull with --allow-private",
): Problem {
  const shown = shownUrl(url.href);
  const message =
    url.href === start.href
      ? `${shown} is on this machine or in a private network`
      : `${shownUrl(start.href)} redirects to ${shown}, on this machine or in a private network`;
  return refused(message, fix);
}

function refused(message: string, fix: string): Problem {
  return { kind: "problem", message, fix, code: "pull/refused", retry: false };
}
