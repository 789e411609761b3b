// Copied from templates/client/runtime/place.ts. Do not edit.

// Puts an input's parameters where they travel. Here are the forms that nearly every API keeps to;
// `parameters.ts` has OpenAPI's other styles.

import type { Operation, OperationParameter } from "./descriptors.js";
import { encodeJson } from "./encode.js";
import { type ErrorFacts, InvalidRequestError } from "./errors.js";
import { pathSegment } from "./path.js";

/** Fills the path, appends the query and collects the headers. Throws `InvalidRequestError`. */
export type PlaceParameters = (
  operation: Pick<Operation, "path" | "parameters">,
  input: object,
  facts: ErrorFacts,
) => { readonly path: string; readonly headers: Readonly<Record<string, string>> };

/** The text of one value, encoded; with its name where it travels in a query or a cookie. */
export type WriteParameter = (
  parameter: OperationParameter,
  value: unknown,
  facts: ErrorFacts,
) => string;

/** Places plain values and lists of them in paths, queries and headers. */
export const placeParameters: PlaceParameters = (operation, input, facts) =>
  placeWith(writePlain, operation, input, facts);

const writePlain: WriteParameter = ({ in: place, name }, value, facts) => {
  const texts = [value]
    .flat()
    .filter((item) => (item ?? null) !== null)
    .map((item) => textOf(item, facts));
  if (place === "header") return texts.join(",");
  const encoded = texts.map(encodeURIComponent);
  return place === "path"
    ? encoded.join(",")
    : encoded.map((text) => `${encodeURIComponent(name)}=${text}`).join("&");
};

/** The placing itself, for any way to write a value. */
export function placeWith(
  write: WriteParameter,
  { path, parameters = [] }: Parameters<PlaceParameters>[0],
  input: object,
  facts: ErrorFacts,
): ReturnType<PlaceParameters> {
  const inPath = new Map<string, string>();
  const query: string[] = [];
  const cookies: string[] = [];
  const headers: [string, string][] = [];
  for (const parameter of parameters) {
    const { name, in: place, property = name } = parameter;
    const value = ownValue(input, property) ?? null;
    if (value === null) continue;
    const text = write(parameter, value, facts);
    if (place === "path") inPath.set(name, text);
    else if (place === "header") headers.push([name, headerValue(name, text, facts)]);
    else if (text) (place === "query" ? query : cookies).push(text);
  }
  if (cookies.length > 0) headers.push(["cookie", cookies.join("; ").replaceAll("&", "; ")]);
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = inPath.get(name) ?? "";
    // Encoded already: only what `pathSegment` refuses is left to check.
    return /^\.{0,2}$/.test(text) ? pathSegment(text, name, facts) : text;
  });
  return {
    path: query.length > 0 ? filled + (filled.includes("?") ? "&" : "?") + query.join("&") : filled,
    headers: Object.fromEntries(headers),
  };
}

function headerValue(name: string, text: string, facts: ErrorFacts): string {
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) return text;
  throw new InvalidRequestError(
    `header parameter "${name}" holds characters that no header can`,
    facts,
  );
}

/** An own property, so that a parameter named `constructor` is what the caller gave or nothing. */
export function ownValue(input: object, key: string): unknown {
  return Object.hasOwn(input, key) ? (input as Record<string, unknown>)[key] : undefined;
}

/** Dates as ISO text; objects, which no plain style can write, as JSON. */
export function textOf(value: unknown, facts: ErrorFacts): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" && value !== null ? encodeJson(value, facts) : String(value);
}
