// Which operation a method and a path mean. Templates may hold `{name}` anywhere, a colon verb, or
// a query that is part of the path (`/v1/messages?beta=true`).

import type { Operation } from "../catalog/catalog.ts";
import { matchTemplate } from "../ground/path-template.ts";

export type RouteMatch =
  | {
      readonly kind: "found";
      readonly operation: Operation;
      readonly path: ReadonlyMap<string, string>;
    }
  /** The path is known, the method is not. */
  | { readonly kind: "other-method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown" };

export interface Routes {
  match(method: string, path: string, query: URLSearchParams): RouteMatch;
}

interface Route {
  readonly operation: Operation;
  /** The path, without the query that may be part of it. */
  readonly template: string;
  readonly names: readonly string[];
  readonly query: URLSearchParams;
  /** Literal characters: the template that says more goes first. */
  readonly literal: number;
}

/** `prefixes` may stand before a path as well: the path of the provider's own base address. */
export function createRoutes(
  operations: readonly Operation[],
  prefixes: readonly string[],
): Routes {
  const routes = operations
    .map(compile)
    .sort((a, b) => b.literal - a.literal || [...b.query].length - [...a.query].length);

  function find(path: string, query: URLSearchParams): (readonly [Route, readonly string[]])[] {
    return routes.flatMap((route) => {
      const found = matchTemplate(route.template, path);
      const fits = found && [...route.query].every(([key, value]) => query.get(key) === value);
      return fits ? [[route, found] as const] : [];
    });
  }

  function matchPath(method: string, path: string, query: URLSearchParams): RouteMatch {
    const candidates = find(path, query);
    const wanted = method.toLowerCase();
    const hit =
      candidates.find(([{ operation }]) => operation.method === wanted) ??
      (wanted === "head"
        ? candidates.find(([{ operation }]) => operation.method === "get")
        : undefined);
    if (hit) {
      const [{ operation, names }, found] = hit;
      return {
        kind: "found",
        operation,
        path: new Map(names.map((name, i) => [name, decoded(found[i] ?? "")])),
      };
    }
    if (candidates.length === 0) return { kind: "unknown" };
    const allowed = [
      ...new Set(candidates.map(([{ operation }]) => operation.method.toUpperCase())),
    ];
    return { kind: "other-method", allowed };
  }

  return {
    match(method, path, query) {
      const direct = matchPath(method, path, query);
      if (direct.kind === "found") return direct;
      for (const prefix of prefixes) {
        if (!path.startsWith(`${prefix}/`)) continue;
        const below = matchPath(method, path.slice(prefix.length), query);
        if (below.kind !== "unknown") return below;
      }
      return direct;
    },
  };
}

function compile(operation: Operation): Route {
  const [template = "", query = ""] = operation.path.split("?");
  const names = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
  return {
    operation,
    template,
    names,
    query: new URLSearchParams(query),
    literal: template.replace(/\{[^{}]+\}/g, "").length,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
