// The `release` verb. Without a flag it rehearses: versions, changelogs and packed tarballs are
// made and checked in a folder of their own, and nothing is written. `--write` puts the result
// into `spec/releases` in one step and generates from it; `--tag` and `--publish` come after a
// commit, and take only steps that have not been taken.

import { resolve } from "node:path";
import type { ReleaseNote } from "../catalog/releases.ts";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { problemDiagnostic } from "../ground/file-diagnostics.ts";
import { changeFiles } from "../ground/file-transaction.ts";
import { hasErrors } from "../pipeline.ts";
import { recoverPull } from "../pull/pull.ts";
import { type Made, makePackages } from "../release/make-packages.ts";
import type { PackagePlan } from "../release/plan-package.ts";
import { nextNumber, pendingName, readPending, releaseFiles } from "../release/release-files.ts";
import { catalogOf, type Snapshot } from "../release/snapshot.ts";
import { stampPackages } from "../release/stamp-packages.ts";
import { type EmittedPackage, openWorkshop, packagesIn } from "../release/workshop.ts";
import { recoverOutput } from "../write/output.ts";
import { generate } from "./generate.ts";
import { type Draft, readDraft } from "./release-draft.ts";
import { goOut } from "./release-out.ts";
import { type ReleaseOptions, type ReleaseReport, tarballsOf } from "./release-report.ts";
import { exitCodeOf, locateAll } from "./report.ts";
import { readSettings } from "./settings.ts";

export async function release(
  options: ReleaseOptions,
  root: string,
  date: string,
): Promise<ReleaseReport> {
  const settings = await readSettings(root, options);
  if (!settings.value) return report({ date }, settings.diagnostics, root);
  const { spec, out } = settings.value;
  const recovered = [(await recoverPull(spec)).diagnostics, (await recoverOutput(out)).diagnostics];
  const pending = await readPending(spec);
  const before = [...settings.diagnostics, ...recovered.flat()];
  if (hasErrors(before)) return report({ date }, before, root);
  if (pending !== null) before.push(...(await finishPending(pending, options, root, date, spec)));
  if (hasErrors(before)) return report({ date }, before, root);

  const read = await readDraft(settings.value, root, date);
  const known = [...before, ...read.diagnostics];
  if (!read.value || hasErrors(known)) return report({ date }, known, root, read.files);
  const act = options.tag || options.publish ? goOut : prepare;
  const outcome = await act(read.value, options, date);
  return report({ date, ...outcome.value }, [...known, ...outcome.diagnostics], root, read.files);
}

/** A release was decided and written down; what was left is its output. */
async function finishPending(
  number: string,
  options: ReleaseOptions,
  root: string,
  date: string,
  spec: string,
): Promise<Diagnostic[]> {
  if (!options.write) {
    return [
      {
        code: "release/interrupted",
        message: `release ${number} was decided, but its output was not written`,
        at: null,
        fix: "run `modelsmith release --write` to finish it",
      },
    ];
  }
  const problems = await writeOutput(options, root, date, spec);
  return problems.length > 0
    ? problems
    : [
        {
          code: "release/finished",
          message: `release ${number} had been interrupted; its output is written now`,
          at: null,
          fix: null,
        },
      ];
}

async function writeOutput(
  options: ReleaseOptions,
  root: string,
  date: string,
  spec: string,
): Promise<Diagnostic[]> {
  const config = options.config === undefined ? {} : { config: options.config };
  const generated = await generate(config, root, date);
  if (generated.exitCode !== 0) return [...generated.diagnostics];
  const removed = await changeFiles(spec, () => [{ path: pendingName, content: null }]);
  return removed.kind === "failed" || removed.kind === "busy"
    ? [problemDiagnostic(spec, removed)]
    : [];
}

type Outcome = Checked<Partial<ReleaseReport>>;

/** Decides, builds, packs and checks; writes only when asked to, and only when all of it held. */
async function prepare(draft: Draft, options: ReleaseOptions, date: string): Promise<Outcome> {
  const { root, packages, drafts, overrides, releases, settings } = draft;
  const workshop = openWorkshop();
  try {
    const made = await makePackages({
      workshop,
      root,
      packages,
      drafts,
      overrides,
      stamp: (plans) => stampedPackages(draft, plans, date),
    });
    const { plans } = made.value;
    const number = plans.length === 0 ? null : nextNumber(releases);
    const value = {
      release: number,
      plans,
      tarballs: tarballsOf(made.value.made, packFolder(options, root)),
      unchanged: drafts
        .filter(({ name }) => !plans.some((plan) => plan.name === name))
        .map(({ name, current }) => ({ name, version: current })),
    };
    if (!options.write || number === null || hasErrors(made.diagnostics))
      return { value, diagnostics: made.diagnostics };
    const problems = await write(draft, made.value, options, date);
    const diagnostics = [...made.diagnostics, ...problems];
    return {
      value: { ...value, mode: hasErrors(problems) ? "rehearsed" : "written" },
      diagnostics,
    };
  } finally {
    workshop.close();
  }

  async function write(
    { catalog, hadOverride, snapshots }: Draft,
    { plans, made }: Made,
    given: ReleaseOptions,
    day: string,
  ): Promise<Diagnostic[]> {
    const next = new Map<string, Snapshot>();
    for (const plan of plans) {
      const provider = catalog.providers.find(({ id }) => id === plan.id);
      const { hashes } = drafts.find(({ id }) => id === plan.id)!;
      const one = made.get(plan.id)!;
      next.set(plan.id, {
        version: plan.version,
        surface: one.surface,
        ...hashes,
        packedBytes: one.packed?.bytes ?? snapshots.get(plan.id)?.packedBytes ?? 0,
        catalog: provider ? catalogOf(provider) : null,
      });
    }
    const { note, versions } = decided(draft, plans, day);
    const files = releaseFiles({
      note,
      versions,
      removed: draft.removed,
      snapshots: next,
      hadOverride,
    });
    const outcome = await changeFiles(settings.spec, () => files);
    if (outcome.kind === "failed" || outcome.kind === "busy")
      return [problemDiagnostic(settings.spec, outcome)];
    return writeOutput(given, root, day, settings.spec);
  }
}

function packFolder({ pack }: ReleaseOptions, root: string): string | null {
  return pack === undefined ? null : resolve(root, pack);
}

/** The release as its note tells it, and every package's version after it. */
function decided(
  { releases, drafts }: Pick<Draft, "releases" | "drafts">,
  plans: readonly PackagePlan[],
  date: string,
): { readonly note: ReleaseNote; readonly versions: ReadonlyMap<string, string> } {
  const released = new Map(
    drafts.filter(({ old }) => old !== null).map(({ name, old }) => [name, old!.version]),
  );
  return {
    note: {
      version: nextNumber(releases),
      date,
      packages: plans.map(({ name, version, previous, level, entries, override }) => ({
        name,
        version,
        previous,
        level,
        override: override && (override.level ?? override.version) ? override.reason : null,
        entries,
      })),
    },
    versions: new Map([...released, ...plans.map(({ name, version }) => [name, version] as const)]),
  };
}

function stampedPackages(
  draft: Draft,
  plans: readonly PackagePlan[],
  date: string,
): EmittedPackage[] {
  const { note, versions } = decided(draft, plans, date);
  const files = draft.packages.flatMap(({ id, files: own }) =>
    own.map(({ path, text }) => ({ path: `packages/${id}/${path}`, text })),
  );
  return packagesIn(stampPackages(files, { versions, notes: [...draft.releases.notes, note] }));
}

async function report(
  value: Partial<ReleaseReport> & { readonly date: string },
  diagnostics: readonly Diagnostic[],
  root: string,
  files?: ReadonlyMap<string, string>,
): Promise<ReleaseReport> {
  return {
    mode: "rehearsed",
    release: null,
    plans: [],
    tarballs: [],
    unchanged: [],
    tagged: [],
    published: [],
    ...value,
    exitCode: exitCodeOf(diagnostics),
    diagnostics: await locateAll(diagnostics, root, files),
  };
}
