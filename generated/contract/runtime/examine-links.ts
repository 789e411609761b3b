// Copied from templates/contract/runtime/examine-links.ts. Do not edit.

// Where an answer leads: its documented links must find what they hand on, and an address at which
// a job can be watched must be one that the document has.

import { findHeader, resolve } from "./document.js";
import { parametersOf, pathValues } from "./examine-parameters.js";
import { type Context, report } from "./findings.js";
import { findAt, isObject, type Json, type JsonObject, own, ownArray, ownObject } from "./json.js";
import type { Finding } from "./recording.js";
import { quoted } from "./wording.js";

export function examineLinks(context: Context, response: JsonObject): Finding[] {
  const links = Object.entries(ownObject(response, "links") ?? {});
  return [
    ...links.flatMap(([name, reference]) => examineLink(context, name, reference)),
    ...context.statusUrls.flatMap((statusUrl) => examineStatusUrl(context, statusUrl)),
  ];
}

function examineLink(context: Context, name: string, reference: Json): Finding[] {
  const { document, index, validators } = context;
  const link = resolve(document, reference);
  const target = link && own(link, "operationId");
  if (!link || typeof target !== "string") return [];
  const entry = index.operations.get(target);
  const broken = (says: string, place = "response/body") => [
    report(context, "protocol", "contract/broken-link", {
      place,
      says,
      fix: "correct the link in an overlay, or correct the recording",
    }),
  ];
  if (!entry)
    return broken(
      `has the link ${quoted(name)} to ${quoted(target)}, which the document does not have`,
    );
  const known = parametersOf(document, entry);
  return Object.entries(ownObject(link, "parameters") ?? {}).flatMap(([key, expression]) => {
    const value = evaluate(context, expression);
    const parameter = known.find((one) => key === one.name || key === `${one.in}.${one.name}`);
    if (!parameter)
      return broken(
        `has the link ${quoted(name)}, which sets ${quoted(key)}; ${target} does not take it`,
      );
    const place = placeOf(expression);
    if (value === undefined || value === null)
      return broken(
        `answered nothing at ${quoted(String(expression))}, which the link ${quoted(name)} hands on to ${target}`,
        place,
      );
    const schema = own(parameter.node, "schema");
    if (
      schema === undefined ||
      validators.fits(schema, "open", value) ||
      validators.fits(schema, "open", String(value))
    )
      return [];
    return broken(
      `answered ${quoted(String(value))}, which the link ${quoted(name)} hands on to ${target}, where it does not fit`,
      place,
    );
  });
}

/** Runtime expressions of OpenAPI, as far as a recording can answer them; the value itself otherwise. */
function evaluate({ exchange }: Context, expression: Json): Json | undefined {
  if (typeof expression !== "string" || !expression.startsWith("$")) return expression;
  const { request, response } = exchange;
  const [, side = "", part = "", rest = ""] =
    /^\$(request|response)\.(body|header|path|query)(?:[.#]?)(.*)$/.exec(expression) ?? [];
  const of = side === "request" ? request : response;
  if (!of) return undefined;
  if (part === "body") return rest === "" ? (of.body ?? undefined) : findAt(of.body, rest);
  if (part === "header") return findHeader(of.headers, rest) ?? undefined;
  // Values of the request's own path and query are checked with the request.
  return side === "request" ? "" : undefined;
}

function placeOf(expression: Json): string {
  const [, pointer = ""] = /^\$response\.body#(.*)$/.exec(String(expression)) ?? [];
  return `response/body${pointer}`;
}

function examineStatusUrl(
  context: Context,
  { pointer, id, operation, parameter }: Context["statusUrls"][number],
): Finding[] {
  const body = context.exchange.response?.body ?? null;
  const url = body === null ? undefined : findAt(body, pointer);
  const entry = context.index.operations.get(operation);
  if (typeof url !== "string" || !entry) return [];
  const job = findAt(body, id);
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
  const named = pathValues(entry.key, path).find(([name]) => name === parameter)?.[1];
  const known = serversOf(context, entry).some((base) => isBelow(url, base));
  if (known && named !== undefined && (job === undefined || named === String(job))) return [];
  const why =
    named === undefined || !known
      ? `which is no address of ${operation}`
      : `which is another job than ${quoted(String(job))}`;
  return [
    report(context, "protocol", "contract/broken-link", {
      place: `response/body${pointer}`,
      says: `answered the status address ${quoted(url)}, ${why}`,
      fix: "correct the path or the servers in an overlay, or correct the recording",
    }),
  ];
}

function serversOf(
  { document }: Context,
  { item, node }: { item: JsonObject; node: JsonObject },
): string[] {
  const root = isObject(document) ? document : {};
  const lists = [node, item, root].map((holder) => ownArray(holder, "servers"));
  const servers = lists.find((list) => list.length > 0) ?? [];
  return servers.flatMap((server) => (isObject(server) ? [String(own(server, "url") ?? "")] : []));
}

/** A relative address stands on whichever server answered; servers with variables are believed. */
function isBelow(url: string, server: string): boolean {
  if (url.startsWith("/") || server.includes("{")) return true;
  return url.startsWith(server.replace(/\/+$/, "/").replace(/([^/])$/, "$1/"));
}
