// Values in paths. A value must stay within its segment: `..` would change the route, also when
// it is percent-encoded, because URLs resolve that too.

import { type ErrorFacts, InvalidRequestError } from "./errors.js";

/** Puts encoded values into a path's `{name}`s; throws `InvalidRequestError` for what it cannot be. */
export function fillPath(
  path: string,
  values: ReadonlyMap<string, string>,
  facts: ErrorFacts,
): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values.get(name) ?? "";
    if (!/^\.{0,2}$/.test(value)) return value;
    const said = `path parameter "${name}" is ${value ? `"${value}"` : "missing"}`;
    throw new InvalidRequestError(said, facts);
  });
}

/** A path with a query, where there is one, beside the one that it may have. */
export function withQuery(path: string, query: string): string {
  return query ? path + (path.includes("?") ? "&" : "?") + query : path;
}
