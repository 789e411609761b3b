// What a webhook delivers, compared like an answer. Its differences become one change of the
// webhook: a receiver reads the whole delivery, and the shared schemas speak for themselves.

import type { Webhook } from "../catalog/catalog.ts";
import { checks } from "./checks.ts";
import { classify } from "./classify.ts";
import { compareSchemas, type Walk } from "./compare-schemas.ts";
import { createReach } from "./reach.ts";
import type { DiffOptions, Finding, Pair, Place } from "./site.ts";

export function comparePayload(
  walk: Walk,
  webhook: Pair<Webhook>,
  place: Place,
  options: DiffOptions,
): Finding[] {
  const [old, next] = [jsonOf(webhook.old), jsonOf(webhook.new)];
  if (!old || !next) return [];
  const findings: Finding[] = [];
  const own: Walk = {
    ...walk,
    reach: createReach(),
    naming: "path",
    visit: (site, at) => {
      for (const finding of classify(site, at, options)) findings.push(finding);
    },
  };
  compareSchemas(own, old, next, place, "");
  return findings.filter(({ id }) => !checks[id].axes.docs);
}

function jsonOf({ body }: Webhook) {
  return body?.content[0]?.schema ?? null;
}
