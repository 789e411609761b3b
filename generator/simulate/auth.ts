// Whether a request may pass: any key that looks right, or the one that was asked for. No key is
// ever kept or shown.

import type { Authentication, Operation, Provider } from "../catalog/catalog.ts";

export type AuthVerdict = "fine" | "missing" | "wrong";

/** The API key of a request, or null. */
export function keyOf(
  authentication: Authentication | null,
  headers: ReadonlyMap<string, string>,
  query: URLSearchParams,
): string | null {
  if (authentication === null) return null;
  const { kind, name } = authentication;
  if (kind === "query-key") return query.get(name) || null;
  const value = headers.get(name.toLowerCase()) ?? "";
  const key = kind === "bearer" ? value.replace(/^bearer\s+/i, "") : value;
  return key.trim() || null;
}

export function judgeKey(
  { authentication }: Provider,
  operation: Operation,
  key: string | null,
  wanted: string | null,
): AuthVerdict {
  if (authentication === null) return "fine";
  if (key === null) return needsKey(operation) ? "missing" : "fine";
  if (wanted !== null) return key === wanted ? "fine" : "wrong";
  return key.startsWith(authentication.keyPrefix ?? "") ? "fine" : "wrong";
}

/** A billable call always needs one, also where the document forgets to say so. */
function needsKey({ security, billable }: Operation): boolean {
  if (security.length === 0) return billable;
  return security.every((schemes) => schemes.length > 0);
}
