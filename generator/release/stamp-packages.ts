// Puts into emitted packages what only releases know: their version, the versions of each other
// that they work with, and their changelog. What was never released stays as it was emitted.

import type { Releases } from "../catalog/releases.ts";
import { isObject, type Json, type JsonObject, own, ownArray, ownString } from "../ground/json.ts";
import { changelogOf } from "./changelog.ts";

interface File {
  readonly path: string;
  readonly text: string;
}

const changelogName = "CHANGELOG.md";

export function stampPackages<F extends File>(
  files: readonly F[],
  releases: Pick<Releases, "versions" | "notes">,
): (F | File)[] {
  return files.flatMap((file) => stampFile(file, releases));
}

/** The same for one file: itself, itself and a changelog, or nothing. */
export function stampFile<F extends File>(
  file: F,
  releases: Pick<Releases, "versions" | "notes">,
): (F | File)[] {
  if (releases.versions.size === 0) return [file];
  const [, folder] = /^(packages\/[^/]+)\/package\.json$/.exec(file.path) ?? [];
  if (folder === undefined) return isStampedChangelog(file.path) ? [] : [file];
  const manifest = JSON.parse(file.text) as JsonObject;
  const name = ownString(manifest, "name") ?? "";
  const changelog = changelogOf(name, releases.notes);
  const text = `${JSON.stringify(stamped(manifest, releases, changelog !== null), null, 2)}\n`;
  return [
    { ...file, text },
    ...(changelog === null ? [] : [{ path: `${folder}/${changelogName}`, text: changelog }]),
  ];
}

/** Stamped before, for a version that has since been decided anew. */
function isStampedChangelog(path: string): boolean {
  return /^packages\/[^/]+\/CHANGELOG\.md$/.test(path);
}

function stamped(
  manifest: JsonObject,
  { versions }: Pick<Releases, "versions">,
  hasChangelog: boolean,
): JsonObject {
  const version = versions.get(ownString(manifest, "name") ?? "");
  const listed = ownArray(manifest, "files");
  const peers = own(manifest, "peerDependencies");
  return {
    ...manifest,
    ...(version === undefined ? {} : { version }),
    ...(hasChangelog && listed.length > 0 && !listed.includes(changelogName)
      ? { files: [...listed, changelogName] }
      : {}),
    ...(isObject(peers) ? { peerDependencies: withRanges(peers, versions) } : {}),
  };
}

function withRanges(peers: JsonObject, versions: ReadonlyMap<string, string>): Json {
  return Object.fromEntries(
    Object.entries(peers).map(([name, range]) => {
      const version = versions.get(name);
      return [name, version === undefined ? range : `^${version}`];
    }),
  );
}
