// A request's body as JSON, or the refusal that the provider would answer with.

import type { Json } from "../ground/json.ts";
import type { Answer, Call } from "./answer.ts";
import { refuse } from "./refusal.ts";
import type { Site } from "./site.ts";

export function parseJsonBody(
  site: Site,
  { operation, body }: Call,
): { readonly body: Json } | Answer {
  const refused = (message: string) => refuse(site, { class: "validation", operation, message });
  if (body.length === 0) return refused("the body is empty, and JSON is required");
  let value: Json;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) as Json;
  } catch {
    return refused("the body is no JSON");
  }
  return isDeeper(value, deepest)
    ? refused(`the body is nested deeper than ${deepest} levels`)
    : { body: value };
}

/** What is deeper could be read, but not shown again: the ledger prints every body. */
const deepest = 500;

/** Level by level, since a function that calls itself would end where the stack does. */
function isDeeper(value: Json, most: number): boolean {
  let level: Json[] = [value];
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((item) =>
      item !== null && typeof item === "object" ? Object.values(item) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
