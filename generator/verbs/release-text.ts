// A release as a terminal shows it: which package gets which version and why, what its users will
// read, and what to do next.

import type { ReleaseEntry } from "../catalog/releases.ts";
import { type Level, levels } from "../diff/change.ts";
import type { ReportPaint } from "../diff/report-text.ts";
import { visibleText } from "../ground/visible-text.ts";
import { kilobytes } from "../release/check-tarball.ts";
import type { PackagePlan } from "../release/plan-package.ts";
import type { ReleaseReport } from "./release-report.ts";

export type ReleasePlanView = Omit<ReleaseReport, "exitCode" | "diagnostics">;

export function releaseText(report: ReleaseReport, paint: ReportPaint): string {
  const { mode, release, exitCode, tagged, published } = report;
  if (mode === "published") return outText(report, paint);
  if (release === null) {
    if (exitCode !== 0) return `${paint.red("Nothing was decided.")}\n`;
    return `${versionTable(report, paint)}\n${paint.green("Nothing has changed since the last release.")}\n`;
  }
  const did =
    mode === "written"
      ? paint.green("written to spec/releases")
      : paint.dim("rehearsed: nothing was written");
  const parts = [
    `${paint.bold(`Release ${release}`)}  ${report.date}  ${did}\n`,
    versionTable(report, paint),
    ...report.plans.filter(hasText).map((plan) => planText(plan, paint)),
    tarballText(report, paint),
    nextText({ mode, exitCode, tagged, published }, paint),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

const hasText = ({ entries, override }: PackagePlan) => entries.length > 0 || override !== null;

function versionTable({ plans, unchanged }: ReleaseReport, paint: ReportPaint): string {
  const rows = [
    ...plans.map((plan) => ({
      name: plan.name,
      version: plan.previous === null ? plan.version : `${plan.previous} → ${plan.version}`,
      note: plan.previous === null ? paint.green("first release") : whyText(plan, paint),
    })),
    ...unchanged.map(({ name, version }) => ({ name, version, note: paint.dim("unchanged") })),
  ];
  const width = (of: (row: (typeof rows)[number]) => string) =>
    Math.max(0, ...rows.map((row) => of(row).length));
  const [names, versions] = [width(({ name }) => name), width(({ version }) => version)];
  return rows
    .map(
      ({ name, version, note }) =>
        `  ${paint.bold(name.padEnd(names))}  ${version.padEnd(versions)}  ${note}\n`,
    )
    .join("");
}

const words: Record<Level, string> = {
  major: "breaking",
  minor: "compatible",
  patch: "notes only",
  none: "none",
};

/** The level, and which of the three asked for it. */
function whyText({ level, reasons, override }: PackagePlan, paint: ReportPaint): string {
  const colour = colourOf(level, paint);
  if (override?.version ?? override?.level)
    return `${colour(words[level])}  ${paint.yellow("set by hand")}`;
  const asked = Object.entries({
    "the API": reasons.spec,
    declarations: reasons.api,
    "our code": reasons.code,
  })
    .filter(([, one]) => one === level)
    .map(([name]) => name);
  return `${colour(words[level])}  ${paint.dim(`by ${asked.join(", ")}`)}`;
}

function colourOf(level: Level, paint: ReportPaint): (text: string) => string {
  if (level === "major") return paint.red;
  return level === "minor" ? paint.green : paint.dim;
}

const signs: Record<Level, string> = { major: "✗", minor: "+", patch: "·", none: "·" };
const shownEntries = 14;

function planText({ name, entries, override }: PackagePlan, paint: ReportPaint): string {
  const sorted = [...entries].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  const shown = sorted.slice(0, shownEntries).map((entry) => entryText(entry, paint));
  const hidden = sorted.length - shown.length;
  const reason =
    override === null ? [] : [`    ${paint.yellow("by hand")}  ${visibleText(override.reason)}\n`];
  return [
    `  ${paint.bold(name)}\n`,
    ...reason,
    ...shown,
    ...(hidden > 0 ? [paint.dim(`    and ${hidden} more; --json has all of them\n`)] : []),
  ].join("");
}

function entryText(entry: ReleaseEntry, paint: ReportPaint): string {
  const { level, axes, message, model, operation, schema } = entry;
  const subject = model ?? schema ?? operation;
  const marks = [
    ...(axes.behaviour ? ["other result"] : []),
    ...(axes.cost ? ["other price"] : []),
  ];
  const tail = marks.length > 0 ? `  ${paint.yellow(marks.join(", "))}` : "";
  const about = subject === undefined ? "" : `${paint.bold(visibleText(subject))}: `;
  return `    ${colourOf(level, paint)(signs[level])} ${about}${visibleText(message)}${tail}\n`;
}

function tarballText({ tarballs, exitCode }: ReleaseReport, paint: ReportPaint): string {
  if (tarballs.length === 0) return "";
  const rows = tarballs.map(
    ({ name, bytes, files }) => `  ${name}  ${kilobytes(bytes)} in ${files} files\n`,
  );
  const verdict =
    exitCode === 0
      ? paint.green("  They compile once installed; publint and attw agree.\n")
      : paint.red("  They may not go out: see above.\n");
  return `${paint.bold("Tarballs")}\n${rows.join("")}${verdict}`;
}

function nextText(
  { mode, exitCode }: Pick<ReleaseReport, "mode" | "exitCode" | "tagged" | "published">,
  paint: ReportPaint,
): string {
  if (exitCode !== 0) return "";
  const next =
    mode === "written"
      ? "Next: review and commit spec/ and generated/, then `modelsmith release --publish`."
      : "Next: `modelsmith release --write`.";
  return `${paint.dim(next)}\n`;
}

function outText(
  { tagged, published, exitCode, unchanged, tarballs }: ReleaseReport,
  paint: ReportPaint,
): string {
  const lines = [
    ...tagged.map((name) => `  ${paint.green("tagged")}     ${name}\n`),
    ...published.map((name) => `  ${paint.green("published")}  ${name}\n`),
  ];
  if (exitCode !== 0) {
    const left = lines.length > 0 ? "Not everything went out" : "Nothing went out";
    return `${lines.join("")}${paint.red(`${left}; once mended, run this again.`)}\n`;
  }
  if (lines.length > 0) return lines.join("");
  return unchanged.length === 0 && tarballs.length === 0
    ? `${paint.yellow("Nothing was released yet: `modelsmith release --write` prepares a release.")}\n`
    : `${paint.green("Everything that was prepared is out already.")}\n`;
}
