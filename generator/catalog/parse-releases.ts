// Reads the files of `spec/releases`. Only we write them, but a merge conflict, a hand or a stranger
// may have been there, and what stands in them is printed: all of it is looked at.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { isObject, type Json } from "../ground/json.ts";
import { isRemovedModel } from "./parse-removed.ts";
import type { ReleaseNote, Releases, RemovedModel } from "./releases.ts";
import {
  hasMembers,
  isBoolean,
  isList,
  isMatch,
  isOneOf,
  isText,
  orAbsent,
  orNull,
} from "./shape-checks.ts";

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
      if (Array.isArray(value) && value.every(isRemovedModel))
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

const isLevel = isOneOf("major", "minor", "patch", "none");

const entry = hasMembers({
  id: isText,
  level: isLevel,
  axes: hasMembers({ behaviour: isBoolean, cost: isBoolean }),
  message: isText,
  model: orAbsent(isText),
  operation: orAbsent(isText),
  schema: orAbsent(isText),
  migration: orAbsent(hasMembers({ before: isText, after: isText })),
});

const isNote = hasMembers({
  version: isMatch(/^\d{1,9}$/),
  date: isMatch(/^\d{4}-\d{2}-\d{2}$/),
  packages: isList(
    hasMembers({
      name: isText,
      version: isMatch(semver),
      previous: orNull(isMatch(semver)),
      level: isLevel,
      override: orNull(isText),
      entries: isList(entry),
    }),
  ),
});

function unusable(file: string, wanted: string): Diagnostic {
  return {
    code: "release/unusable-file",
    message: `${file} is not ${wanted}`,
    at: { file, pointer: "#" },
    fix: "restore it from version control: only `modelsmith release` writes this folder",
  };
}
