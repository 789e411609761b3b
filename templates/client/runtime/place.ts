// Puts an input's parameters where they travel. Here are the forms that nearly every API keeps to;
// `parameters.ts` has OpenAPI's other styles.

import type { Operation } from "./descriptors.js";
import { encodeJson } from "./encode.js";
import type { ErrorFacts } from "./errors.js";
import { fillPath, withQuery } from "./path.js";

/** Fills the path, appends the query and collects the headers. Throws `InvalidRequestError`. */
export type PlaceParameters = (
  operation: Pick<Operation, "path" | "parameters">,
  input: object,
  facts: ErrorFacts,
) => { readonly path: string; readonly headers: Readonly<Record<string, string>> };

/** Places plain values and lists of them in path, query and headers. */
export const placeParameters: PlaceParameters = ({ path, parameters = [] }, input, facts) => {
  const values = new Map<string, string>();
  const query: string[] = [];
  const headers: [string, string][] = [];
  for (const { name, in: place, property = name } of parameters) {
    const items = [ownValue(input, property)].flat().filter((item) => item != null);
    const texts = items.map((item) => textOf(item, facts));
    const encoded = texts.map(encodeURIComponent);
    if (place === "path") values.set(name, encoded.join());
    else if (place === "query")
      query.push(...encoded.map((text) => `${encodeURIComponent(name)}=${text}`));
    else if (texts.length > 0) headers.push([name, texts.join()]);
  }
  return {
    path: withQuery(fillPath(path, values, facts), query.join("&")),
    headers: Object.fromEntries(headers),
  };
};

/** An own property, so that a parameter named `constructor` is what the caller gave or nothing. */
export function ownValue(input: object, key: string): unknown {
  return Object.hasOwn(input, key) ? (input as Record<string, unknown>)[key] : undefined;
}

/** Dates as ISO text; objects, which no plain style can write, as JSON. */
export function textOf(value: unknown, facts: ErrorFacts): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" && value !== null ? encodeJson(value, facts) : String(value);
}
