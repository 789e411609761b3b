// Operations in words, and whether their announced end has come.

import type { Operation } from "../catalog/catalog.ts";

export function routeText({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

export function isAfterSunset({ sunset }: Operation, today: string | null): boolean {
  return sunset !== undefined && today !== null && sunset <= today;
}
