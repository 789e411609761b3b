// What earlier releases have left behind in `spec/releases`, as far as output depends on it: the
// version of each package, what every release said, and the models that stay as aliases.
// Only the `release` verb writes these files; everything else reads them.

import type { Model, NamedSchema } from "./catalog.ts";

export type ReleaseLevel = "major" | "minor" | "patch" | "none";

export interface Releases {
  /** By npm package: the version that its next tarball carries. */
  readonly versions: ReadonlyMap<string, string>;
  /** Oldest first. */
  readonly notes: readonly ReleaseNote[];
  readonly removed: readonly RemovedModel[];
}

/** One run of `modelsmith release --write`: the packages that it gave a new version. */
export interface ReleaseNote {
  /** `1`, `2`, …: packages have versions of their own, so a release has a number. */
  readonly version: string;
  /** `2026-03-09`. */
  readonly date: string;
  readonly packages: readonly ReleasedPackage[];
}

export interface ReleasedPackage {
  readonly name: string;
  readonly version: string;
  /** Null at its first release. */
  readonly previous: string | null;
  readonly level: ReleaseLevel;
  /** Why the version is not the one that the changes ask for; null where it is. */
  readonly override: string | null;
  readonly entries: readonly ReleaseEntry[];
}

export interface ReleaseEntry {
  /** The check that found it (`property-removed`), or `api-…`, `runtime-…` for what we changed. */
  readonly id: string;
  readonly level: ReleaseLevel;
  readonly axes: {
    readonly wire: ReleaseLevel;
    readonly source: ReleaseLevel;
    readonly behaviour: boolean;
    readonly cost: boolean;
    readonly docs: boolean;
  };
  readonly message: string;
  readonly model?: string;
  readonly operation?: string;
  readonly schema?: string;
  /** TypeScript before and after, where a program has to change. */
  readonly migration?: { readonly before: string; readonly after: string };
}

/** A model that the API no longer has. Its module stays until the next breaking version. */
export interface RemovedModel {
  readonly provider: string;
  /** The first version without it. */
  readonly since: string;
  readonly date: string;
  /** Another model that may serve, or null. */
  readonly replacement: { readonly id: string; readonly identifier: string } | null;
  /** As it was in the last catalog that had it, with the schemas that it refers to. */
  readonly model: Model;
  readonly schemas: readonly NamedSchema[];
}

export const noReleases: Releases = { versions: new Map(), notes: [], removed: [] };
