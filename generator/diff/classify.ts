// One place, shown to every classifier of its kind.

import { classifiers } from "./classifiers.ts";
import type { Classifier, DiffOptions, Finding, Place, Site, Visit } from "./site.ts";

export function classify(site: Site, place: Place, options: DiffOptions): Finding[] {
  const visit = { ...site, place, options };
  const findings: Finding[] = [];
  // The list is kept by kind of site, so that each classifier is shown its own kind only.
  for (const one of classifiers[site.kind] as readonly Classifier[]) {
    for (const finding of one.check(visit as Visit<Site["kind"]> & never)) findings.push(finding);
  }
  return findings;
}
