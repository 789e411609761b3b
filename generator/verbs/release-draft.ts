// What a release is decided from: the packages as they would be, what they were at their last
// release, and what changed in between.

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Catalog, Provider } from "../catalog/catalog.ts";
import type { Releases, RemovedModel } from "../catalog/releases.ts";
import { type Change, worstLevel } from "../diff/change.ts";
import { diffCatalogs } from "../diff/diff-catalogs.ts";
import { raiseVersion } from "../diff/version.ts";
import { readSource } from "../document/read.ts";
import type { Checked } from "../ground/diagnostic.ts";
import { ownString } from "../ground/json.ts";
import { emit } from "../make-output.ts";
import { type Described, describe, hasErrors } from "../pipeline.ts";
import { readMaterial } from "../read-material.ts";
import { type Override, parseOverrides } from "../release/overrides.ts";
import type { PackageDraft } from "../release/plan-package.ts";
import { overrideName, readSnapshots } from "../release/release-files.ts";
import { removedModels } from "../release/removed-models.ts";
import { catalogOf, hashPackage, type Snapshot } from "../release/snapshot.ts";
import { type EmittedPackage, packagesIn, partsOf } from "../release/workshop.ts";
import { readProgramTexts } from "./program-files.ts";
import type { Settings } from "./settings.ts";

/** Everything that a release is decided from. */
export interface Draft {
  readonly root: string;
  readonly settings: Settings;
  readonly catalog: Catalog;
  readonly releases: Releases;
  readonly removed: readonly RemovedModel[];
  readonly packages: readonly EmittedPackage[];
  readonly drafts: readonly PackageDraft[];
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  readonly overrides: readonly Override[];
  readonly hadOverride: boolean;
}

export async function readDraft(
  settings: Settings,
  root: string,
  date: string,
): Promise<Checked<Draft | null> & { readonly files: ReadonlyMap<string, string> }> {
  const material = await readMaterial(settings.spec, root, settings.limits);
  const { files } = material.value;
  const described = hasErrors(material.diagnostics)
    ? { value: null, diagnostics: [] }
    : describe(material.value, date);
  // What lint has to say of the material is lint's business.
  const diagnostics = [...material.diagnostics, ...described.diagnostics].filter(
    ({ code }) => !code.startsWith("lint/"),
  );
  const failed = () => ({ value: null, diagnostics, files });
  if (!described.value || hasErrors(diagnostics)) return failed();
  const { catalog, releases } = described.value;
  const ids = catalog.providers.map(({ id }) => id);
  const providers = await readSnapshots(settings.spec, ids);
  diagnostics.push(...providers.diagnostics);
  const emitted = await emitPackages(described.value, providers.value, settings, date, []);
  diagnostics.push(...emitted.diagnostics);
  if (hasErrors(diagnostics)) return failed();
  let { packages, removed } = emitted.value;
  const rest = await readSnapshots(
    settings.spec,
    packages.map(({ id }) => id).filter((id) => !ids.includes(id)),
  );
  const snapshots = new Map([...providers.value, ...rest.value]);
  const current = new Map(
    packages.map((one) => [one.name, releases.versions.get(one.name) ?? versionOf(one)]),
  );
  const overrides = await readOverrides(settings.spec, current);
  diagnostics.push(...rest.diagnostics, ...overrides.diagnostics);
  if (hasErrors(diagnostics)) return failed();
  if (overrides.value.length > 0) {
    // Aliases name the version since which a model is gone, and an override may change that.
    const again = await emitPackages(
      described.value,
      providers.value,
      settings,
      date,
      overrides.value,
    );
    ({ packages, removed } = again.value);
  }
  const names = new Set(packages.map(({ name }) => name));
  const drafts = packages.map((one): PackageDraft => {
    const old = snapshots.get(one.id) ?? null;
    return {
      id: one.id,
      name: one.name,
      current: current.get(one.name)!,
      old,
      hashes: hashPackage(one.files),
      parts: partsOf(one, names),
      changes: changesOf(old, catalog, one.id, date),
    };
  });
  const value = { root, settings, catalog, releases, removed, packages, drafts, snapshots };
  return {
    value: { ...value, overrides: overrides.value, hadOverride: overrides.there },
    diagnostics,
    files,
  };
}

function versionOf({ manifest }: EmittedPackage): string {
  return ownString(manifest, "version") ?? "0.1.0";
}

function changesOf(old: Snapshot | null, catalog: Catalog, id: string, today: string): Change[] {
  const provider = catalog.providers.find((one) => one.id === id);
  if (!old?.catalog || !provider) return [];
  return diffCatalogs(old.catalog, catalogOf(provider), { responseEnums: "open", today });
}

/** The packages as they would be, with aliases for the models that have gone. */
async function emitPackages(
  described: Described,
  snapshots: ReadonlyMap<string, Snapshot>,
  settings: Settings,
  date: string,
  overrides: readonly Override[],
) {
  const { catalog, releases } = described;
  const removed = catalog.providers.flatMap((provider) =>
    removedFrom(provider, described, snapshots.get(provider.id) ?? null, date, overrides),
  );
  const files = await emit(
    { ...described, releases: { ...releases, removed } },
    readProgramTexts(settings.templates, settings.extensions),
    { raw: true, site: false, today: date },
  );
  return { value: { packages: packagesIn(files.value), removed }, diagnostics: files.diagnostics };
}

function removedFrom(
  provider: Provider,
  { catalog, releases }: Described,
  snapshot: Snapshot | null,
  date: string,
  overrides: readonly Override[],
): readonly RemovedModel[] {
  const known = releases.removed.filter((one) => one.provider === provider.id);
  const old = snapshot?.catalog?.providers[0];
  if (!snapshot || !old) return known;
  const changes = changesOf(snapshot, catalog, provider.id, date);
  const breaking = worstLevel(changes.map(({ level }) => level)) === "major";
  const override = overrides.find((one) => one.package === provider.packageName);
  const since = override?.version ?? raiseVersion(snapshot.version, override?.level ?? "major");
  return removedModels({ old, new: provider, known, breaking, since, date });
}

async function readOverrides(
  spec: string,
  current: ReadonlyMap<string, string>,
): Promise<Checked<readonly Override[]> & { readonly there: boolean }> {
  const path = join(spec, overrideName);
  if (!existsSync(path)) return { value: [], diagnostics: [], there: false };
  const file = `spec/${overrideName}`;
  const { value, diagnostics } = await readSource(path, { as: file });
  if (!value) return { value: [], diagnostics, there: true };
  const parsed = parseOverrides(value.value, file, current);
  return {
    value: parsed.value,
    diagnostics: [...diagnostics, ...parsed.diagnostics],
    there: true,
  };
}
