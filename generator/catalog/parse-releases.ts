// Reads the files of `spec/releases`. We wrote them, so their depths are trusted; what stands at
// the top is looked at, since a merge conflict or a hand may have been there.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { isObject, type Json, own, ownArray } from "../ground/json.ts";
import type { ReleaseNote, Releases, RemovedModel } from "./releases.ts";

/** One file of the folder, by its name in it: `versions.json`, `removed.json`, `0001.json`. */
export interface ReleaseFile {
  readonly name: string;
  /** As messages show it. */
  readonly file: string;
  readonly value: Json;
}

const isReleaseNote = (name: string): boolean => /^\d{4,}\.json$/.test(name);

export function parseReleases(files: readonly ReleaseFile[]): Checked<Releases> {
  const diagnostics: Diagnostic[] = [];
  let versions = new Map<string, string>();
  let removed: readonly RemovedModel[] = [];
  const notes: ReleaseNote[] = [];
  for (const { name, file, value } of files) {
    if (name === "versions.json") {
      const found = parseVersions(value);
      if (found) versions = found;
      else diagnostics.push(unusable(file, "a mapping from package to version"));
    } else if (name === "removed.json") {
      if (Array.isArray(value) && value.every(isRemoved))
        removed = value as unknown as RemovedModel[];
      else diagnostics.push(unusable(file, "a list of removed models"));
    } else if (isReleaseNote(name)) {
      if (isNote(value)) notes.push(value as unknown as ReleaseNote);
      else diagnostics.push(unusable(file, "a release with version, date and packages"));
    }
  }
  return {
    value: {
      versions,
      removed,
      notes: notes.sort((a, b) => Number(a.version) - Number(b.version)),
    },
    diagnostics,
  };
}

const semver = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

function parseVersions(value: Json): Map<string, string> | null {
  if (!isObject(value)) return null;
  const entries = Object.entries(value);
  const sound = entries.every(([, version]) => typeof version === "string" && semver.test(version));
  return sound ? new Map(entries as [string, string][]) : null;
}

function isRemoved(value: Json): boolean {
  return (
    isObject(value) &&
    typeof own(value, "provider") === "string" &&
    typeof own(value, "since") === "string" &&
    typeof own(value, "date") === "string" &&
    isObject(own(value, "model")) &&
    Array.isArray(own(value, "schemas"))
  );
}

function isNote(value: Json): boolean {
  if (!isObject(value) || !/^\d+$/.test(String(own(value, "version")))) return false;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(own(value, "date")))) return false;
  return ownArray(value, "packages").every(
    (one) =>
      isObject(one) &&
      typeof own(one, "name") === "string" &&
      semver.test(String(own(one, "version"))) &&
      ownArray(one, "entries").every((entry) => isObject(entry) && isText(own(entry, "message"))),
  );
}

function isText(value: Json | undefined): boolean {
  return typeof value === "string";
}

function unusable(file: string, wanted: string): Diagnostic {
  return {
    code: "release/unusable-file",
    message: `${file} is not ${wanted}`,
    at: { file, pointer: "#" },
    fix: "restore it from version control: only `modelsmith release` writes this folder",
  };
}
