// Runs the claims rules over the catalog. Waivers and severities are applied afterwards
// (`waivers.ts`), so that a page can show what was waived and why.

import type { Cassette } from "../catalog/cassette.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { sortDiagnostics } from "../ground/diagnostic.ts";
import { plural } from "../ground/plural.ts";
import type { Finding } from "./rule.ts";
import { rules } from "./rules.ts";

export function lintCatalog(catalog: Catalog, cassettes: readonly Cassette[]): Finding[] {
  const findings = rules.flatMap((rule) =>
    [...rule.check({ catalog, cassettes })].map(
      (found): Finding => ({ others: [], excuse: null, ...found, code: rule.code }),
    ),
  );
  const given = new Set(
    catalog.providers.filter(({ origin }) => origin.kind === "given").map(({ id }) => id),
  );
  const isGiven = ({ subject }: Finding) => given.has(subject.provider);
  const sorted = sortDiagnostics(findings);
  return [
    ...sorted.filter((finding) => !isGiven(finding)),
    ...summarizeFindings(sorted.filter(isGiven)),
  ];
}

/**
 * A document that came as it is, without facts of ours, has nobody here to mend it: one line for
 * each rule, at the first place, informs about it.
 */
function summarizeFindings(findings: readonly Finding[]): Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.subject.provider} ${finding.code}`;
    const ofRule = byRule.get(key);
    if (ofRule === undefined) byRule.set(key, [finding]);
    else ofRule.push(finding);
  }
  return [...byRule.values()].map((ofRule): Finding => {
    const first = ofRule[0]!;
    const more = ofRule.length - 1;
    const message = more === 0 ? first.message : `${first.message}; ${plural(more, "more place")}`;
    return { ...first, message, severity: "info" };
  });
}
