// What `release` is asked for, and what it has to say.

import { copyFileSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Made } from "../release/make-packages.ts";
import type { PackagePlan } from "../release/plan-package.ts";
import type { Report } from "./report.ts";

export interface ReleaseOptions {
  readonly config?: string;
  readonly write?: boolean;
  readonly tag?: boolean;
  readonly publish?: boolean;
  /** A folder that the tarballs are put into. */
  readonly pack?: string;
  /** Has npm say where a package was built; only some continuous integration can. */
  readonly provenance?: boolean;
}

export interface ReleaseReport extends Report {
  readonly mode: "rehearsed" | "written" | "published";
  /** The number of the release, or null when there is nothing to release. */
  readonly release: string | null;
  readonly date: string;
  readonly plans: readonly PackagePlan[];
  readonly tarballs: readonly TarballReport[];
  /** Packages that stay as they are, with their versions. */
  readonly unchanged: readonly { readonly name: string; readonly version: string }[];
  /** Tags made and versions published by this run. */
  readonly tagged: readonly string[];
  readonly published: readonly string[];
}

export interface TarballReport {
  readonly name: string;
  readonly bytes: number;
  readonly files: number;
  /** Where it was put, or null when nobody asked for it. */
  readonly path: string | null;
}

/** @param folder where to put them, or null to let them go. */
export function tarballsOf(made: Made["made"], folder: string | null): TarballReport[] {
  return [...made.values()].flatMap(({ name, packed }): TarballReport[] => {
    if (!packed) return [];
    const { bytes, files, file } = packed;
    if (folder === null) return [{ name, bytes, files, path: null }];
    const path = join(folder, basename(file));
    mkdirSync(folder, { recursive: true });
    copyFileSync(file, path);
    return [{ name, bytes, files, path }];
  });
}
