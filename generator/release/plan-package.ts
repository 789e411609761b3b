// The next version of one package: the largest of what its API's description, its declarations
// and its own code ask for. A function of its arguments.

import type { ReleaseEntry } from "../catalog/releases.ts";
import { type Change, isHeaded, type Level, levels, worstLevel } from "../diff/change.ts";
import { raiseVersion } from "../diff/version.ts";
import { type ApiChange, type ApiSurface, compareApi } from "./compare-api.ts";
import type { Override } from "./overrides.ts";
import type { PackageHashes, Snapshot } from "./snapshot.ts";

export interface PackageDraft {
  /** The folder below `packages/`. */
  readonly id: string;
  readonly name: string;
  /** What it is called today; at a first release, what it will be called. */
  readonly current: string;
  readonly old: Snapshot | null;
  readonly hashes: PackageHashes;
  /** Our other packages that this one works with, by name. */
  readonly parts: readonly string[];
  /** What changed in the API that it describes. */
  readonly changes: readonly Change[];
}

export interface PackagePlan {
  readonly id: string;
  readonly name: string;
  readonly previous: string | null;
  /** The version to release. */
  readonly version: string;
  readonly level: Level;
  /** What each of the three asks for by itself. */
  readonly reasons: { readonly spec: Level; readonly api: Level; readonly code: Level };
  readonly changes: readonly Change[];
  readonly api: readonly ApiChange[];
  readonly entries: readonly ReleaseEntry[];
  readonly override: Override | null;
}

/** True when there may be something to release: only then is a package built. */
export function mayRelease(
  { old, hashes, changes }: PackageDraft,
  override: Override | null,
  partsMoved: boolean,
): boolean {
  if (old === null || partsMoved || asksForVersion(override)) return true;
  return old.content !== hashes.content || worstLevel(changes.map(({ level }) => level)) !== "none";
}

function asksForVersion(override: Override | null): boolean {
  return override !== null && (override.level !== null || override.version !== null);
}

export function planPackage(
  draft: PackageDraft,
  surface: ApiSurface,
  override: Override | null,
  /** The parts that this release gives a new version. */
  parts: readonly PackagePlan[],
): PackagePlan {
  const { id, name, current, old, hashes, changes } = draft;
  if (old === null) {
    const version = override?.version ?? current;
    const reasons = { spec: "none", api: "none", code: "none" } as const;
    const rest = { reasons, changes: [], api: [], entries: [], override };
    return { id, name, previous: null, version, level: "minor", ...rest };
  }
  const api = compareApi(old.surface, surface);
  const ownEntries = codeEntries(old, hashes, parts);
  const reasons = {
    spec: worstLevel(changes.map(({ level }) => level)),
    api: worstLevel(api.map(({ level }) => level)),
    code: worstLevel(ownEntries.map(({ level }) => level)),
  };
  const asked = worstLevel(Object.values(reasons));
  const level = override?.level ?? asked;
  return {
    id,
    name,
    previous: old.version,
    version: override?.version ?? raiseVersion(old.version, level),
    level,
    reasons,
    changes,
    api,
    entries: entriesOf(changes, api, ownEntries, reasons.spec),
    override,
  };
}

/** What is not the API's doing. */
function codeEntries(
  old: Snapshot,
  hashes: PackageHashes,
  parts: readonly PackagePlan[],
): ReleaseEntry[] {
  const entries = parts
    .filter(({ version, previous }) => version !== previous)
    .map((part): ReleaseEntry => {
      // Its range of versions moves on, and whoever uses the package has to move with it.
      const level = part.level === "major" ? "major" : "patch";
      return packageEntry("package-parts", level, `works with ${part.name} ${part.version}`);
    });
  if (old.runtime !== hashes.runtime)
    entries.push(packageEntry("package-runtime", "patch", "the code that sends requests changed"));
  else if (old.content !== hashes.content)
    entries.push(packageEntry("package-content", "patch", "what is emitted changed"));
  return entries;
}

function packageEntry(id: string, level: Level, message: string): ReleaseEntry {
  return { id, level, axes: { ...noAxes, source: level }, message };
}

const noAxes = {
  wire: "none",
  source: "none",
  behaviour: false,
  cost: false,
  docs: false,
} as const;

/**
 * Changes of the API explain most changes of declarations; of the latter only what goes beyond is
 * told. That something was emitted anew is told when nothing else is.
 */
function entriesOf(
  changes: readonly Change[],
  api: readonly ApiChange[],
  own: readonly ReleaseEntry[],
  spec: Level,
): ReleaseEntry[] {
  const told = changes.filter((change) => change.level !== "none" || isHeaded(change));
  const beyond = api.filter(({ level }) => levels.indexOf(level) < levels.indexOf(spec));
  const entries = [...told.map(changeEntry), ...beyond.map(apiEntry)];
  const rest = own.filter(({ id }) => id !== "package-content" || entries.length === 0);
  return [...entries, ...rest];
}

function changeEntry(change: Change): ReleaseEntry {
  const { id, level, axes, message, model, operation, schema, also, migration } = change;
  return {
    id,
    level,
    axes,
    message,
    ...(model === null ? {} : { model }),
    ...(operation === null ? {} : { operation }),
    // What several operations share is told once, as the schema's.
    ...(schema !== null && also.length > 0 ? { schema } : {}),
    ...(migration === null ? {} : { migration }),
  };
}

function apiEntry({ id, level, message }: ApiChange): ReleaseEntry {
  return { id, level, axes: { ...noAxes, source: level }, message };
}
