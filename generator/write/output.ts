// The end of the line: rendered files onto the disk. Only what changed is written, only what we
// wrote is removed, a person's edit is never lost, and the folder is never seen half-written.

import type { Checked } from "../ground/diagnostic.ts";
import { problemDiagnostic, recoveryDiagnostics } from "../ground/file-diagnostics.ts";
import type { FileChange } from "../ground/file-steps.ts";
import { changeFiles, recoverFiles } from "../ground/file-transaction.ts";
import { fileProblem } from "../ground/folder-paths.ts";
import { manifestName } from "./manifest.ts";
import { findConflicts, findDifferences } from "./output-diagnostics.ts";
import { checkPaths } from "./output-paths.ts";
import { type OutputPlan, planOutput, type TextFile } from "./plan-output.ts";

export interface WriteRequest {
  readonly folder: string;
  readonly files: readonly TextFile[];
  /** Whether edited and foreign files may be written over. Nothing else is let through by it. */
  readonly force: boolean;
}

export interface WriteReport {
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
}

export interface CheckReport {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Written by us once, and no longer emitted. */
  readonly stale: readonly string[];
}

/** Null, with the reasons, when nothing was written. */
export async function writeOutput(request: WriteRequest): Promise<Checked<WriteReport | null>> {
  const { folder } = request;
  const prepared = prepare(request);
  if (prepared.value === null) return { value: null, diagnostics: prepared.diagnostics };
  let plan = prepared.value;
  let problems = findConflicts(folder, plan, request.force);
  if (problems.length === 0 && changesOf(plan).length > 0) {
    const outcome = await changeFiles(folder, () => {
      // Another command may have finished between the first look and the lock.
      plan = planOutput(folder, request.files);
      problems = findConflicts(folder, plan, request.force);
      return problems.length > 0 ? null : changesOf(plan);
    });
    if (outcome.kind === "busy" || outcome.kind === "failed") {
      problems = [problemDiagnostic(folder, outcome)];
    }
  }
  const diagnostics = [...prepared.diagnostics, ...problems];
  return { value: problems.length > 0 ? null : reportOf(plan), diagnostics };
}

/** What `writeOutput` would do, one `check/differs` a file. Writes nothing. */
export async function checkOutput(request: WriteRequest): Promise<Checked<CheckReport>> {
  const { value: plan, diagnostics } = prepare(request);
  if (plan === null) return { value: { changed: [], missing: [], stale: [] }, diagnostics };
  const report = {
    changed: pathsOf(plan.files, "outdated", "edited", "foreign", "outside"),
    missing: pathsOf(plan.files, "missing"),
    stale: pathsOf(plan.stale, "outdated", "edited"),
  };
  return {
    value: withManifest(report, plan),
    diagnostics: [...diagnostics, ...findDifferences(request.folder, plan)],
  };
}

/** Finishes or undoes an interrupted write. The two functions above begin with it. */
export async function recoverOutput(folder: string): Promise<Checked<null>> {
  return { value: null, diagnostics: recoveryDiagnostics(folder, recoverFiles(folder)) };
}

function prepare({ folder, files }: WriteRequest): Checked<OutputPlan | null> {
  const unsafe = checkPaths(files.map(({ path }) => path));
  if (unsafe.length > 0) return { value: null, diagnostics: unsafe };
  const recovery = recoverFiles(folder);
  const diagnostics = recoveryDiagnostics(folder, recovery);
  if (recovery.kind === "busy" || recovery.kind === "failed") return { value: null, diagnostics };
  try {
    return { value: planOutput(folder, files), diagnostics };
  } catch (error) {
    const problem = problemDiagnostic(folder, { kind: "failed", ...fileProblem(error) });
    return { value: null, diagnostics: [...diagnostics, problem] };
  }
}

function changesOf(plan: OutputPlan): FileChange[] {
  const puts = plan.files.filter(({ state }) => state !== "unchanged");
  const changes: FileChange[] = [
    ...plan.stale.map(({ path }) => ({ path, content: null })),
    ...puts.map(({ path, text }) => ({ path, content: text })),
  ];
  if (plan.manifest.state === "unchanged") return changes;
  return [...changes, { path: manifestName, content: plan.manifest.text }];
}

/** The manifest follows from the files: it is named only where it is all that differs. */
function withManifest(report: CheckReport, { manifest }: OutputPlan): CheckReport {
  if (manifest.state === "broken") return { ...report, changed: [...report.changed, manifestName] };
  const differs = report.changed.length + report.missing.length + report.stale.length > 0;
  if (differs || manifest.state === "unchanged") return report;
  return manifest.state === "missing"
    ? { ...report, missing: [manifestName] }
    : { ...report, changed: [manifestName] };
}

function reportOf(plan: OutputPlan): WriteReport {
  return {
    written: plan.files.filter(({ state }) => state !== "unchanged").map(({ path }) => path),
    unchanged: pathsOf(plan.files, "unchanged").length,
    removed: plan.stale.map(({ path }) => path),
  };
}

function pathsOf<S extends string>(
  files: readonly { readonly path: string; readonly state: S }[],
  ...states: readonly NoInfer<S>[]
): string[] {
  return files.filter(({ state }) => states.includes(state)).map(({ path }) => path);
}
