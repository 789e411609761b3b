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
  try {
    return { body: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) as Json };
  } catch {
    return refused("the body is no JSON");
  }
}
