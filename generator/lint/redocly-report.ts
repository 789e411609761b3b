// What Redocly found, as diagnostics of ours.

import type { Diagnostic } from "../ground/diagnostic.ts";
import { plural } from "../ground/plural.ts";
import type { RedoclyProblem } from "./redocly-problems.ts";
import { isExpired, type RedoclySettings, type RedoclyWaiver } from "./settings.ts";

export interface ProblemReport {
  readonly problems: readonly RedoclyProblem[];
  readonly shownAs: string;
  readonly settings: RedoclySettings;
  readonly today: string;
}

/** For documents of ours: every problem that no waiver covers, and every waiver that covers none. */
export function reportProblems({
  problems,
  shownAs,
  settings,
  today,
}: ProblemReport): Diagnostic[] {
  const used = new Set<RedoclyWaiver>();
  const waivers = settings.waivers.filter(({ file }) => file === shownAs);
  const diagnostics: Diagnostic[] = [];
  for (const problem of problems) {
    const waiver = waivers.find((candidate) => covers(candidate, problem));
    if (waiver !== undefined) used.add(waiver);
    if (waiver !== undefined && !isExpired(waiver, today)) continue;
    const severity = settings.rules.get(problem.rule) === "info" ? "info" : problem.severity;
    diagnostics.push({ ...describe(problem, shownAs), severity });
  }
  const stale = waivers.filter((waiver) => !used.has(waiver)).map(staleWaiver);
  const expired = [...used].filter((waiver) => isExpired(waiver, today)).map(expiredWaiver);
  return [...diagnostics, ...stale, ...expired];
}

/** For other people's documents: one line per rule, at the first place, that informs only. */
export function summarizeProblems(
  problems: readonly RedoclyProblem[],
  shownAs: string,
): Diagnostic[] {
  const byRule = new Map<string, RedoclyProblem[]>();
  for (const problem of problems) {
    const ofRule = byRule.get(problem.rule);
    if (ofRule === undefined) byRule.set(problem.rule, [problem]);
    else ofRule.push(problem);
  }
  return [...byRule.values()].map((ofRule): Diagnostic => {
    const first = describe(ofRule[0]!, shownAs);
    const more = ofRule.length - 1;
    const message = more === 0 ? first.message : `${first.message}; ${plural(more, "more place")}`;
    return { ...first, message, fix: null, severity: "info" };
  });
}

function describe(
  { rule, message, pointer, suggestions, reference }: RedoclyProblem,
  file: string,
): Diagnostic {
  const guess =
    suggestions.length === 0
      ? null
      : `did you mean ${suggestions.map((one) => `"${one}"`).join(" or ")}?`;
  return {
    code: "lint/redocly",
    message: `${asMessage(message)} (${rule})`,
    at: { file, pointer },
    fix: guess ?? (reference === null ? null : `see ${reference}`),
  };
}

/** In the house's form: one line, beginning small, without a full stop. */
function asMessage(text: string): string {
  const line = text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
  return /^\p{Lu}\p{Ll}/u.test(line) ? line.charAt(0).toLowerCase() + line.slice(1) : line;
}

function covers({ rule, pointer }: RedoclyWaiver, problem: RedoclyProblem): boolean {
  if (rule !== problem.rule) return false;
  return problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`);
}

function staleWaiver({ rule, file, pointer, source }: RedoclyWaiver): Diagnostic {
  return {
    code: "lint/stale-waiver",
    message: `the waiver of ${rule} at ${file}${pointer} excuses nothing`,
    at: source,
    fix: "remove it; if the problem has moved, name its new place",
  };
}

function expiredWaiver({ rule, file, pointer, until, source }: RedoclyWaiver): Diagnostic {
  return {
    code: "lint/expired-waiver",
    message: `the waiver of ${rule} at ${file}${pointer} ended on ${until}`,
    at: source,
    fix: "look at the problem again: mend it, or waive it anew with what holds today",
  };
}
