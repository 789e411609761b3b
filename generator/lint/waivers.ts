// Takes findings that a person has looked at and excused off the list, and sees to it that no
// excuse outlives what it excuses.

import { type Diagnostic, severityOf, sortDiagnostics } from "../ground/diagnostic.ts";
import { type Finding, type Subject, subjectPath } from "./rule.ts";
import { isExpired, type LintSettings, type Waiver } from "./settings.ts";

export interface WaivedFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly until: string | null;
}

export interface LintReport {
  /** What still stands, with the project's severities. */
  readonly findings: readonly Finding[];
  /** Shown on the pages of their subjects, with the reason. */
  readonly waived: readonly WaivedFinding[];
  /** What is wrong with the waivers themselves. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface WaiverRun {
  readonly findings: readonly Finding[];
  readonly settings: LintSettings;
  /** As `2027-01-31`; the line itself has no clock. */
  readonly today: string;
}

/**
 * Of two waivers for one finding the one that names its place counts before one with `*`, and the
 * earlier before the later; the other is reported as stale unless it excuses something else.
 */
export function applyWaivers({ findings, settings, today }: WaiverRun): LintReport {
  const used = new Set<Waiver>();
  const standing: Finding[] = [];
  const waived: WaivedFinding[] = [];
  const candidates = [...settings.waivers].sort((a, b) => Number(isWide(a)) - Number(isWide(b)));
  for (const finding of findings) {
    const waiver = candidates.find((candidate) => covers(candidate, finding)) ?? null;
    if (waiver !== null) used.add(waiver);
    const valid = [waiver, finding.excuse].find(
      (excuse) => excuse !== null && !isExpired(excuse, today),
    );
    if (valid) waived.push({ finding, reason: valid.reason, until: valid.until });
    else standing.push(finding);
  }
  return {
    findings: withSeverities(standing, settings),
    waived,
    diagnostics: sortDiagnostics([
      ...settings.waivers.filter((waiver) => !used.has(waiver)).map(staleWaiver),
      ...[...used].filter((waiver) => isExpired(waiver, today)).map(expiredWaiver),
    ]),
  };
}

function withSeverities(findings: readonly Finding[], { severities }: LintSettings): Finding[] {
  return findings.flatMap((finding) => {
    const severity = severities.get(finding.code) ?? severityOf(finding);
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}

function isWide({ at }: Waiver): boolean {
  return at.endsWith("/*");
}

function covers(waiver: Waiver, finding: Finding): boolean {
  if (waiver.code !== finding.code) return false;
  if (waiver.saying !== null && !finding.message.includes(waiver.saying)) return false;
  return [finding.subject, ...finding.others].some((subject) => namesSubject(waiver.at, subject));
}

function namesSubject(at: string, subject: Subject): boolean {
  if (at === subjectPath(subject)) return true;
  return subject.parameter !== null && at === `${subjectPath({ ...subject, parameter: null })}/*`;
}

function staleWaiver({ code, at, saying, source }: Waiver): Diagnostic {
  return {
    code: "lint/stale-waiver",
    message: `the waiver of ${code} at ${at}${saying === null ? "" : ` saying "${saying}"`} excuses nothing`,
    at: source,
    fix: "remove it; if the finding has moved, name its new place",
  };
}

function expiredWaiver({ code, at, until, source }: Waiver): Diagnostic {
  return {
    code: "lint/expired-waiver",
    message: `the waiver of ${code} at ${at} ended on ${until}`,
    at: source,
    fix: "look at the finding again: mend it, or waive it anew with what holds today",
  };
}
