// Parameters as OpenAPI's styles write them: in paths, queries, headers and cookies.

import type { Operation, OperationParameter } from "./descriptors.js";
import { encodeJson } from "./encode.js";
import { type ErrorFacts, InvalidRequestError } from "./errors.js";
import { pathSegment } from "./path.js";

/** Fills the path, appends the query and collects headers and cookies. */
export function placeParameters(
  operation: Operation,
  input: object,
  facts: ErrorFacts,
): { readonly path: string; readonly headers: Readonly<Record<string, string>> } {
  const inPath = new Map<string, string>();
  const query: string[] = [];
  const cookies: string[] = [];
  const headers: [string, string][] = [];
  for (const parameter of operation.parameters) {
    const value = Object.hasOwn(input, parameter.property)
      ? (input as Record<string, unknown>)[parameter.property]
      : undefined;
    if (value === undefined || value === null) continue;
    const text = serialize(parameter, value, facts);
    switch (parameter.in) {
      case "path":
        inPath.set(parameter.name, text);
        break;
      case "query":
        if (text) query.push(text);
        break;
      case "cookie":
        if (text) cookies.push(text.replaceAll("&", "; "));
        break;
      case "header":
        headers.push([parameter.name, headerValue(parameter, text, facts)]);
    }
  }
  if (cookies.length > 0) headers.push(["cookie", cookies.join("; ")]);
  const filled = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    insidePath(inPath.get(name), name, facts),
  );
  const joint = filled.includes("?") ? "&" : "?";
  return {
    path: query.length > 0 ? filled + joint + query.join("&") : filled,
    headers: Object.fromEntries(headers),
  };
}

/** Already encoded: only what `pathSegment` refuses is left to check. */
function insidePath(text: string | undefined, name: string, facts: ErrorFacts): string {
  if (text === undefined || /^\.{0,2}$/.test(text)) return pathSegment(text ?? "", name, facts);
  return text;
}

function headerValue({ name }: OperationParameter, text: string, facts: ErrorFacts): string {
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) return text;
  throw new InvalidRequestError(
    `header parameter "${name}" holds characters that no header can`,
    facts,
  );
}

/** What stands before the value, between its items, and before each exploded item. */
const shapes: Readonly<Record<string, { readonly lead: string; readonly joint: string }>> = {
  simple: { lead: "", joint: "," },
  label: { lead: ".", joint: "." },
  matrix: { lead: ";", joint: ";" },
  form: { lead: "", joint: "&" },
  spaceDelimited: { lead: "", joint: "&" },
  pipeDelimited: { lead: "", joint: "&" },
  deepObject: { lead: "", joint: "&" },
};

function serialize(parameter: OperationParameter, value: unknown, facts: ErrorFacts): string {
  const { style, explode } = parameter;
  const encode = encoderFor(parameter);
  const { lead, joint } = shapes[style] ?? { lead: "", joint: "&" };
  // `simple` and `label` write bare values; the others write `name=value`.
  const named = style !== "simple" && style !== "label";
  const name =
    parameter.in === "query" || parameter.in === "cookie"
      ? encodeURIComponent(parameter.name)
      : parameter.name;
  const withName = (text: string) => `${named ? `${name}=` : ""}${text}`;
  if (parameter.json) return lead + withName(encode(encodeJson(value, facts)));
  if (Array.isArray(value)) {
    const items = value
      .filter((item) => item !== undefined && item !== null)
      .map((item) => encode(textOf(item, facts)));
    if (explode) return items.length > 0 ? lead + items.map(withName).join(joint) : "";
    const between = style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",";
    return items.length > 0 ? lead + withName(items.join(between)) : "";
  }
  if (isRecord(value)) {
    if (style === "deepObject") return deep(name, value, encode, facts).join("&");
    const pairs = Object.entries(value)
      .filter(([, item]) => item !== undefined && item !== null)
      .map(([key, item]) => [encode(key), encode(textOf(item, facts))] as const);
    if (explode)
      return pairs.length > 0 ? lead + pairs.map((pair) => pair.join("=")).join(joint) : "";
    return pairs.length > 0 ? lead + withName(pairs.flat().join(",")) : "";
  }
  return lead + withName(encode(textOf(value, facts)));
}

/** `filter[size][min]=2`; arrays repeat their key. */
function deep(
  name: string,
  value: unknown,
  encode: (text: string) => string,
  facts: ErrorFacts,
): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => deep(name, item, encode, facts));
  if (!isRecord(value)) return [`${name}=${encode(textOf(value, facts))}`];
  return Object.entries(value).flatMap(([key, item]) =>
    deep(`${name}[${encode(key)}]`, item, encode, facts),
  );
}

function encoderFor({ in: place, allowReserved }: OperationParameter): (text: string) => string {
  if (place === "header") return (text) => text;
  if (!allowReserved) return encodeURIComponent;
  // Reserved characters stand as they are, but for those that would end the value.
  return (text) =>
    encodeURI(text)
      .replace(/%25([0-9a-f]{2})/gi, "%$1")
      .replace(/%5B/g, "[")
      .replace(/%5D/g, "]")
      .replace(/[#&+]/g, encodeURIComponent);
}

/** An object that is nothing else: no Date, and no Blob, which would come out empty. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** Dates as ISO text; nested objects, which styles cannot write, as JSON. */
export function textOf(value: unknown, facts: ErrorFacts): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" && value !== null ? encodeJson(value, facts) : String(value);
}
