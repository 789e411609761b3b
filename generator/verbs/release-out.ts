// `release --tag` and `--publish`: what a commit holds goes out, packed and checked once more.

import { resolve } from "node:path";
import type { Releases } from "../catalog/releases.ts";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { hasErrors } from "../pipeline.ts";
import { notesOf } from "../release/changelog.ts";
import { makePackages } from "../release/make-packages.ts";
import { mayRelease } from "../release/plan-package.ts";
import {
  isPublished,
  isTagged,
  publish,
  tag,
  tagOf,
  uncommitted,
  type Version,
} from "../release/publish.ts";
import { stampPackages } from "../release/stamp-packages.ts";
import { type EmittedPackage, openWorkshop, packagesIn } from "../release/workshop.ts";
import type { Draft } from "./release-draft.ts";
import { type ReleaseOptions, type ReleaseReport, tarballsOf } from "./release-report.ts";

type Outcome = Checked<Partial<ReleaseReport>>;

/** Tags and publishes what a commit holds: versions that were prepared, and nothing else. */
export async function goOut(draft: Draft, options: ReleaseOptions): Promise<Outcome> {
  const { root, releases, drafts, packages, settings } = draft;
  const names = new Set(packages.map(({ name }) => name));
  const versions = [...releases.versions]
    .map(([name, version]) => ({ name, version }))
    .filter(({ name }) => names.has(name));
  const todo: (Version & { readonly tagged: boolean; readonly published: boolean })[] = [];
  for (const version of versions) {
    const tagged = await isTagged(root, version);
    const published = options.publish !== true || (await isPublished(root, version));
    if (!tagged || !published) todo.push({ ...version, tagged, published });
  }
  const value: Partial<ReleaseReport> = { mode: "published", unchanged: versions };
  if (todo.length === 0) return { value, diagnostics: [] };
  const changed = drafts.filter(
    (one) => todo.some(({ name }) => name === one.name) && mayRelease(one, null, false),
  );
  const problems = [
    ...changed.map(({ name, current }) => unprepared(name, current)),
    ...(await uncommitted(root, [settings.spec, settings.out])),
  ];
  if (problems.length > 0) return { value, diagnostics: problems };

  const workshop = openWorkshop();
  const [tagged, published, diagnostics]: [string[], string[], Diagnostic[]] = [[], [], []];
  try {
    const made = await makePackages({
      workshop,
      root,
      packages: packagesWith(draft),
      drafts,
      overrides: [],
      only: new Set(todo.map(({ name }) => name)),
      stamp: () => packagesWith(draft),
    });
    diagnostics.push(...made.diagnostics);
    for (const one of hasErrors(diagnostics) ? [] : todo) {
      const { packed } = [...made.value.made.values()].find(({ name }) => name === one.name)!;
      if (!one.tagged) {
        const failed = await tag(root, one, `${tagOf(one)}\n\n${textOf(releases, one)}`);
        diagnostics.push(...failed);
        if (failed.length > 0) break;
        tagged.push(tagOf(one));
      }
      if (options.publish && !one.published && packed) {
        const failed = await publish(root, one, packed, options.provenance === true);
        diagnostics.push(...failed);
        if (failed.length > 0) break;
        published.push(tagOf(one));
      }
    }
    const tarballs = tarballsOf(
      made.value.made,
      options.pack === undefined ? null : resolve(root, options.pack),
    );
    const unchanged = versions.filter(({ name }) => !todo.some((one) => one.name === name));
    return { value: { ...value, tagged, published, tarballs, unchanged }, diagnostics };
  } finally {
    workshop.close();
  }
}

function packagesWith({ packages, releases }: Draft): EmittedPackage[] {
  const files = packages.flatMap(({ id, files: own }) =>
    own.map(({ path, text }) => ({ path: `packages/${id}/${path}`, text })),
  );
  return packagesIn(stampPackages(files, releases));
}

function textOf({ notes }: Releases, { name, version }: { name: string; version: string }): string {
  const released = notes
    .flatMap(({ packages }) => packages)
    .find((one) => one.name === name && one.version === version);
  return released ? notesOf(released) : "";
}

function unprepared(name: string, version: string): Diagnostic {
  return {
    code: "release/unprepared",
    message: `${name} has changed since ${version} was prepared`,
    at: null,
    fix: "run `modelsmith release --write`, commit the result, then run this again",
  };
}
