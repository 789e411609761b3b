// Copied from templates/contract/runtime/examine-headers.ts. Do not edit.

// Headers of an answer: those that are promised must be there, those that are there must be
// documented, and whoever says "too many requests" should say for how long.

import { findHeader, requiredHeaders, resolve } from "./document.js";
import { type Context, report } from "./findings.js";
import { type JsonObject, own, ownObject } from "./json.js";
import type { Finding } from "./recording.js";
import { quoted } from "./wording.js";

/** Headers of HTTP itself and of what carries it: no API documents them. */
const ordinary = new Set(
  `accept-ranges age allow alt-svc cache-control connection content-disposition content-encoding
  content-language content-length content-location content-range content-type date etag expires
  keep-alive last-modified link location nel pragma report-to retry-after server server-timing
  strict-transport-security trailer transfer-encoding upgrade vary via x-content-type-options
  x-frame-options x-powered-by x-xss-protection`.split(/\s+/),
);
/** Set by gateways, proxies and browsers' rules. */
const ofCarriers =
  /^(access-control-|cf-|content-security-policy|cross-origin-|referrer-policy$|x-amz|x-cache|x-request-id$|x-vercel-)/;

export function examineHeaders(context: Context, response: JsonObject): Finding[] {
  const headers = context.exchange.response?.headers ?? {};
  const described = ownObject(response, "headers") ?? {};
  const documented = new Set(Object.keys(described).map((name) => name.toLowerCase()));
  const missing = requiredHeaders(context.document, response)
    .filter((name) => findHeader(headers, name) === null)
    .map((name) =>
      report(context, "protocol", "contract/missing-header", {
        place: "response/headers",
        says: `answered without the header ${quoted(name)}, which the document promises`,
        fix: "make the header optional in an overlay, or correct the recording",
      }),
    );
  const undocumented = Object.keys(headers)
    .map((name) => [name, name.toLowerCase()] as const)
    .filter(([, name]) => !documented.has(name) && !ordinary.has(name) && !ofCarriers.test(name))
    .map(([name]) =>
      report(context, "protocol", "contract/undocumented-header", {
        place: `response/headers/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        says: `answered with the header ${quoted(name)}, which the document does not have`,
        fix: "describe the header in an overlay, or take it out of the recording",
      }),
    );
  return [
    ...missing,
    ...undocumented,
    ...misshapen(context, described),
    ...examineRetryAfter(context, described),
  ];
}

/** Documented headers whose value is not of the documented kind. */
function misshapen(context: Context, described: JsonObject): Finding[] {
  const headers = context.exchange.response?.headers ?? {};
  return Object.keys(described).flatMap((name) => {
    const value = findHeader(headers, name);
    const header = resolve(context.document, own(described, name));
    const schema = header && own(header, "schema");
    if (value === null || !schema || name.toLowerCase() === "content-type") return [];
    if (readings(value).some((reading) => context.validators.fits(schema, "open", reading)))
      return [];
    return [
      report(context, "protocol", "contract/wrong-header", {
        place: "response/headers",
        says: `answered the header ${quoted(name)} with ${quoted(value)}, which does not fit its schema`,
        fix: "correct the header's schema in an overlay, or correct the recording",
      }),
    ];
  });
}

/** What a text may mean where everything travels as text. */
export function readings(text: string): (string | number | boolean)[] {
  const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? [Number(text)] : [];
  const word = text === "true" || text === "false" ? [text === "true"] : [];
  return [text, ...number, ...word];
}

function examineRetryAfter(context: Context, described: JsonObject): Finding[] {
  const { response } = context.exchange;
  if (!response) return [];
  const value = findHeader(response.headers, "retry-after");
  const promised = Object.keys(described).some((name) => name.toLowerCase() === "retry-after");
  const found = (says: string, fix: string) => [
    report(context, "protocol", "contract/bad-retry-after", {
      place: "response/headers",
      says,
      fix,
    }),
  ];
  if (value === null) {
    if (response.status !== 429 || !promised) return [];
    return found(
      "answered 429 without Retry-After, which the document has for it",
      "record the header, or take it out of the document in an overlay",
    );
  }
  if (/^\d+$/.test(value) || (/[a-z]{3}/i.test(value) && !Number.isNaN(Date.parse(value))))
    return [];
  return found(
    `answered Retry-After ${quoted(value)}, which is neither seconds nor a date`,
    "no client can read it: correct the recording, or report it to the provider",
  );
}
