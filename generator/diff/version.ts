// The version that a set of changes asks for. Below 1.0 every level counts one lower, as npm's
// caret ranges expect: what breaks raises the minor, everything else the patch.

import { type Change, type Level, worstLevel } from "./change.ts";

export interface NextVersion {
  /** The worst level among the changes, before the rule for 0.x. */
  readonly level: Level;
  /** The current version when nothing has changed. */
  readonly next: string;
}

export function versionFor(
  changes: readonly Pick<Change, "level">[],
  current: string,
): NextVersion {
  const level = worstLevel(changes.map((change) => change.level));
  return { level, next: raiseVersion(current, level) };
}

export function raiseVersion(current: string, level: Level): string {
  const found = /^(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.exec(current);
  if (!found) throw new Error(`"${current}" is no version such as 1.2.3`);
  const [major, minor, patch] = [found[1], found[2], found[3]].map(Number) as [
    number,
    number,
    number,
  ];
  if (level === "none") return current;
  const step = major === 0 ? lowered(level) : level;
  const preview = found[4] !== undefined;
  // A preview stands before its release: `2.0.0-beta.1` already carries the step to 2.0.0.
  const carried = preview ? carriedStep(minor, patch) : "none";
  if (
    carried === "major" ||
    (carried === "minor" && step !== "major") ||
    (carried === "patch" && step === "patch")
  )
    return `${major}.${minor}.${patch}`;
  if (step === "major") return `${major + 1}.0.0`;
  if (step === "minor") return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

function lowered(level: Level): Level {
  return level === "major" ? "minor" : "patch";
}

function carriedStep(minor: number, patch: number): Level {
  if (patch > 0) return "patch";
  return minor > 0 ? "minor" : "major";
}
