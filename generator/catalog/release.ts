// What the `release` verb notes about each release in `spec/releases/`, for the page of changes.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { byCodeUnit, isObject, type Json, type JsonObject, ownString } from "../ground/json.ts";
import { childPointer, type SourceLocation } from "../ground/location.ts";

export interface Release {
  readonly version: string;
  /** `2026-03-09`. */
  readonly date: string;
  readonly packages: readonly ReleasedPackage[];
}

export interface ReleasedPackage {
  readonly name: string;
  readonly version: string;
  readonly level: ReleaseLevel;
  readonly entries: readonly ReleaseEntry[];
}

export interface ReleaseEntry {
  readonly level: ReleaseLevel;
  /** What the change touches: `spec`, `types`, `cost`. */
  readonly axes: readonly string[];
  readonly message: string;
  /** The id of the model it concerns, or null. */
  readonly model: string | null;
}

export type ReleaseLevel = "major" | "minor" | "patch" | "none";

const levels: readonly string[] = ["major", "minor", "patch", "none"];

/** One file of `spec/releases/`; null without a word for other files that lie there. */
export function parseRelease(value: Json, at: SourceLocation): Checked<Release | null> {
  if (!isObject(value) || !Array.isArray(value["packages"]))
    return { value: null, diagnostics: [] };
  const version = ownString(value, "version");
  const date = ownString(value, "date");
  const packages = value["packages"].map(parsePackage);
  const known = packages.filter((item) => item !== null);
  if (version === null || !isDay(date) || known.length < packages.length) {
    return { value: null, diagnostics: [invalid(at)] };
  }
  return { value: { version, date, packages: known }, diagnostics: [] };
}

/** The newest first; of one day, the higher version first. */
export function sortReleases(releases: readonly Release[]): Release[] {
  return [...releases].sort(
    (a, b) => byCodeUnit(b.date, a.date) || byCodeUnit(countable(b.version), countable(a.version)),
  );
}

const countable = (version: string) => version.replace(/\d+/g, (digits) => digits.padStart(8, "0"));

function isDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function parsePackage(value: Json): ReleasedPackage | null {
  if (!isObject(value)) return null;
  const [name, version, level] = ["name", "version", "level"].map((key) => ownString(value, key));
  const entries = Array.isArray(value["entries"]) ? value["entries"].map(parseEntry) : null;
  if (!name || !version || !isLevel(level) || entries === null || entries.includes(null)) {
    return null;
  }
  return { name, version, level, entries: entries.filter((entry) => entry !== null) };
}

function parseEntry(value: Json): ReleaseEntry | null {
  if (!isObject(value)) return null;
  const message = ownString(value, "message");
  const level = ownString(value, "level");
  if (message === null || !isLevel(level)) return null;
  return { level, axes: axesOf(value), message, model: ownString(value, "model") };
}

function axesOf(value: JsonObject): string[] {
  const axes = value["axes"];
  return Array.isArray(axes) ? axes.filter((axis) => typeof axis === "string") : [];
}

function isLevel(text: string | null | undefined): text is ReleaseLevel {
  return typeof text === "string" && levels.includes(text);
}

function invalid({ file, pointer }: SourceLocation): Diagnostic {
  return {
    code: "facts/invalid",
    message: `${file} is no note of a release`,
    at: { file, pointer: childPointer(pointer, "packages") },
    fix: "a release is { version, date, packages: [{ name, version, level, entries: [{ level, axes, message, model }] }] }; `release` writes it",
  };
}
