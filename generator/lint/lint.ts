// Runs the claims rules over the catalog. Waivers and severities are applied afterwards
// (`waivers.ts`), so that a page can show what was waived and why.

import type { Cassette } from "../catalog/cassette.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { sortDiagnostics } from "../ground/diagnostic.ts";
import type { Finding } from "./rule.ts";
import { rules } from "./rules.ts";

export function lintCatalog(catalog: Catalog, cassettes: readonly Cassette[]): Finding[] {
  const findings = rules.flatMap((rule) =>
    [...rule.check({ catalog, cassettes })].map(
      (found): Finding => ({ others: [], excuse: null, ...found, code: rule.code }),
    ),
  );
  return sortDiagnostics(findings);
}
