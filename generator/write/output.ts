// The end of the line: rendered files onto the disk. Only what changed is written, only what we
// wrote is removed, a person's edit is never lost, and the folder is never seen half-written.

import type { Checked } from "../ground/diagnostic.ts";
import { problemDiagnostic, recoveryDiagnostics } from "../ground/file-diagnostics.ts";
import type { FileChange } from "../ground/file-steps.ts";
import {
  type Busy,
  type Failed,
  type OpenChange,
  openChange,
  recoverFiles,
} from "../ground/file-transaction.ts";
import { fileProblem } from "../ground/folder-paths.ts";
import { manifestName } from "./manifest.ts";
import { findConflicts, findDifferences } from "./output-diagnostics.ts";
import { checkPaths, isUsable } from "./output-paths.ts";
import {
  createPlanner,
  type OutputPlan,
  type OutputPlanner,
  type TextFile,
} from "./plan-output.ts";

export interface WriteRequest {
  readonly folder: string;
  readonly files: readonly TextFile[];
  /** Whether edited and foreign files may be written over. Nothing else is let through by it. */
  readonly force: boolean;
}

export interface WriteReport {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

export interface CheckReport {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Written by us once, and no longer emitted. */
  readonly stale: readonly string[];
}

/** Takes the output file by file. Nothing of it is seen in the folder before `finish`. */
export interface OutputWriter {
  readonly add: (files: readonly TextFile[]) => void;
  /** Has files stay as they are: the caller knows that they are there, and as we wrote them. */
  readonly keep: (paths: readonly string[]) => void;
  /** Null, with the reasons, when nothing was written. */
  readonly finish: () => Promise<Checked<WriteReport | null>>;
  /** Leaves the folder as it was. */
  readonly abandon: () => Promise<void>;
}

/**
 * Begins a write. Each file is compared with what is there when it comes, and what differs is
 * staged at once, so that the disk works while further files are being made.
 */
export function openOutput({ folder, force }: Omit<WriteRequest, "files">): OutputWriter {
  const begun = begin(folder);
  const planner = begun.value;
  const paths: string[] = [];
  let change: OpenChange | null = null;
  let problem: Busy | Failed | null = null;
  let letGo: Promise<void> | null = null;

  /** The lock is taken for the first difference: a run that changes nothing touches nothing. */
  const claim = (): OpenChange | null => {
    if (change !== null || problem !== null) return change;
    const opened = openChange(folder);
    if ("kind" in opened) problem = opened;
    else if (planner?.isCurrent()) change = opened;
    else {
      // Another command has finished between our first look and the lock.
      letGo = opened.abandon();
      letGo.catch(() => {});
      problem = { kind: "busy", process: null };
    }
    return change;
  };
  const take = (file: TextFile) => {
    paths.push(file.path);
    if (planner === null || problem !== null || !isUsable(file.path)) return;
    try {
      const state = planner.add(file);
      if (state !== "unchanged" && state !== "outside") {
        claim()?.add({ path: file.path, content: file.text });
      }
    } catch (error) {
      problem = { kind: "failed", ...fileProblem(error) };
    }
  };
  const abandon = async () => {
    await letGo;
    await change?.abandon();
  };
  return {
    add(files) {
      for (const file of files) take(file);
    },
    keep(kept) {
      paths.push(...kept);
      for (const path of kept) planner?.keep(path);
    },
    abandon,
    async finish() {
      const unsafe = checkPaths(paths);
      if (unsafe.length > 0 || planner === null) {
        await abandon();
        return { value: null, diagnostics: [...unsafe, ...begun.diagnostics] };
      }
      const plan = problem === null ? planner.plan() : null;
      const conflicts = plan === null ? [] : findConflicts(folder, plan, force);
      if (plan !== null && conflicts.length === 0 && differs(plan)) {
        for (const one of closingChanges(plan)) claim()?.add(one);
        const outcome = await change?.commit();
        change = null;
        if (outcome?.kind === "failed") problem = outcome;
      }
      await abandon();
      const problems = problem === null ? conflicts : [problemDiagnostic(folder, problem)];
      return {
        value: plan === null || problems.length > 0 ? null : reportOf(plan),
        diagnostics: [...begun.diagnostics, ...problems],
      };
    },
  };
}

/** A write whose files are all there already. */
export function writeOutput({
  files,
  ...rest
}: WriteRequest): Promise<Checked<WriteReport | null>> {
  const writer = openOutput(rest);
  writer.add(files);
  return writer.finish();
}

/** What `writeOutput` would do, one `check/differs` a file. Writes nothing. */
export async function checkOutput({ folder, files }: WriteRequest): Promise<Checked<CheckReport>> {
  const nothing: CheckReport = { changed: [], missing: [], stale: [] };
  const unsafe = checkPaths(files.map(({ path }) => path));
  if (unsafe.length > 0) return { value: nothing, diagnostics: unsafe };
  const { value: planner, diagnostics } = begin(folder);
  if (planner === null) return { value: nothing, diagnostics };
  let plan: OutputPlan;
  try {
    for (const file of files) planner.add(file);
    plan = planner.plan();
  } catch (error) {
    const problem = problemDiagnostic(folder, { kind: "failed", ...fileProblem(error) });
    return { value: nothing, diagnostics: [...diagnostics, problem] };
  }
  const report = {
    changed: pathsOf(plan.files, "outdated", "edited", "foreign", "outside"),
    missing: pathsOf(plan.files, "missing"),
    stale: pathsOf(plan.stale, "outdated", "edited"),
  };
  return {
    value: withManifest(report, plan),
    diagnostics: [...diagnostics, ...findDifferences(folder, plan)],
  };
}

/** Finishes or undoes an interrupted write. The two functions above begin with it. */
export async function recoverOutput(folder: string): Promise<Checked<null>> {
  return { value: null, diagnostics: recoveryDiagnostics(folder, recoverFiles(folder)) };
}

/** Whatever an interrupted command left comes in order first. */
function begin(folder: string): Checked<OutputPlanner | null> {
  const recovery = recoverFiles(folder);
  const diagnostics = recoveryDiagnostics(folder, recovery);
  if (recovery.kind === "busy" || recovery.kind === "failed") return { value: null, diagnostics };
  try {
    return { value: createPlanner(folder), diagnostics };
  } catch (error) {
    const problem = problemDiagnostic(folder, { kind: "failed", ...fileProblem(error) });
    return { value: null, diagnostics: [...diagnostics, problem] };
  }
}

function differs({ files, stale, manifest }: OutputPlan): boolean {
  return (
    stale.length > 0 ||
    manifest.state !== "unchanged" ||
    files.some(({ state }) => state !== "unchanged")
  );
}

/** What can only be said when the last file has come. */
function closingChanges({ stale, manifest }: OutputPlan): FileChange[] {
  const removals = stale.map(({ path }): FileChange => ({ path, content: null }));
  return manifest.state === "unchanged"
    ? removals
    : [...removals, { path: manifestName, content: manifest.text }];
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
    unchanged: pathsOf(plan.files, "unchanged"),
    removed: plan.stale.map(({ path }) => path),
  };
}

function pathsOf<S extends string>(
  files: readonly { readonly path: string; readonly state: S }[],
  ...states: readonly NoInfer<S>[]
): string[] {
  return files.filter(({ state }) => states.includes(state)).map(({ path }) => path);
}
