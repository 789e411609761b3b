// Copied from templates/client/runtime/parameters.ts. Do not edit.

// Parameters in all of OpenAPI's styles, for the operations that use more than the usual ones.

import type { OperationParameter } from "./descriptors.js";
import { encodeJson } from "./encode.js";
import { type ErrorFacts, InvalidRequestError } from "./errors.js";
import { fillPath, withQuery } from "./path.js";
import { ownValue, type PlaceParameters, textOf } from "./place.js";

/** As `placeParameters`, with every style, cookies, reserved characters and JSON. */
export const placeStyled: PlaceParameters = ({ path, parameters = [] }, input, facts) => {
  const values = new Map<string, string>();
  const query: string[] = [];
  const cookies: string[] = [];
  const headers: [string, string][] = [];
  for (const parameter of parameters) {
    const { name, in: place, property = name } = parameter;
    const value = ownValue(input, property) ?? null;
    if (value === null) continue;
    const text = writeStyled(parameter, value, facts);
    if (place === "path") values.set(name, text);
    else if (place === "header") headers.push([name, headerValue(name, text, facts)]);
    else if (text) (place === "query" ? query : cookies).push(text);
  }
  if (cookies.length > 0) headers.push(["cookie", cookies.join("; ").replaceAll("&", "; ")]);
  return {
    path: withQuery(fillPath(path, values, facts), query.join("&")),
    headers: Object.fromEntries(headers),
  };
};

function headerValue(name: string, text: string, facts: ErrorFacts): string {
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

/** Everything but the `?`, the place in a path or the header's name. */
export function writeStyled(
  parameter: OperationParameter,
  value: unknown,
  facts: ErrorFacts,
): string {
  const { style = /^(path|header)$/.test(parameter.in) ? "simple" : "form" } = parameter;
  const { explode = style === "form" } = parameter;
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
  if (style === "deepObject" && typeof value === "object" && !(value instanceof Date))
    return deep(name, value, encode, facts).join("&");
  if (Array.isArray(value)) {
    const items = value
      .filter((item) => item !== undefined && item !== null)
      .map((item) => encode(textOf(item, facts)));
    if (explode) return items.length > 0 ? lead + items.map(withName).join(joint) : "";
    const between = style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",";
    return items.length > 0 ? lead + withName(items.join(between)) : "";
  }
  if (isRecord(value)) {
    const pairs = Object.entries(value)
      .filter(([, item]) => item !== undefined && item !== null)
      .map(([key, item]) => [encode(key), encode(textOf(item, facts))] as const);
    if (explode)
      return pairs.length > 0 ? lead + pairs.map((pair) => pair.join("=")).join(joint) : "";
    return pairs.length > 0 ? lead + withName(pairs.flat().join(",")) : "";
  }
  return lead + withName(encode(textOf(value, facts)));
}

/**
 * `filter[size][min]=2`. OpenAPI says nothing of lists here; servers that read this style take
 * `tags[]=a&tags[]=b`, and `items[0][id]=7` where items have members of their own.
 */
function deep(
  name: string,
  value: unknown,
  encode: (text: string) => string,
  facts: ErrorFacts,
): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, i) =>
      deep(
        isRecord(item) || Array.isArray(item) ? `${name}[${i}]` : `${name}[]`,
        item,
        encode,
        facts,
      ),
    );
  }
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
