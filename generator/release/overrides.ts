// `spec/release.override.yaml`: a version or level that somebody answers for, with a reason.
// It holds for one release and goes with it; what it said stays in the changelog.

import type { Level } from "../diff/change.ts";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { isObject, type Json, own, ownString } from "../ground/json.ts";

export interface Override {
  readonly package: string;
  readonly level: Exclude<Level, "none"> | null;
  readonly version: string | null;
  /** The size that its tarball may have, in bytes; null for the usual budget. */
  readonly bytes: number | null;
  readonly reason: string;
}

const keys = ["package", "level", "version", "bytes", "reason"];

export function parseOverrides(
  value: Json,
  file: string,
  /** The packages there are, with their present versions. */
  packages: ReadonlyMap<string, string>,
): Checked<readonly Override[]> {
  const list = isObject(value) ? own(value, "overrides") : undefined;
  if (!Array.isArray(list)) {
    const message = "the file has no list named overrides";
    return { value: [], diagnostics: [invalid(file, "#", message)] };
  }
  const overrides: Override[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [i, item] of list.entries()) {
    const override = parseOne(item, packages);
    if (typeof override !== "string") overrides.push(override);
    else diagnostics.push(invalid(file, `#/overrides/${i}`, `override ${i + 1} ${override}`));
  }
  const twice = overrides.find((one, i) =>
    overrides.slice(0, i).some((other) => other.package === one.package),
  );
  if (twice) diagnostics.push(invalid(file, "#/overrides", `${twice.package} stands in it twice`));
  return { value: overrides, diagnostics };
}

/** The override, or what is wrong with it. */
function parseOne(item: Json, packages: ReadonlyMap<string, string>): Override | string {
  if (!isObject(item)) return "is no mapping";
  const unknown = Object.keys(item).find((key) => !keys.includes(key));
  if (unknown !== undefined) return `has an unknown key "${unknown}"`;
  const name = ownString(item, "package") ?? "";
  const current = packages.get(name);
  if (current === undefined) return `names no package of ours: "${name}"`;
  const reason = ownString(item, "reason")?.trim() ?? "";
  if (reason === "") return "has no reason";
  const level = own(item, "level") ?? null;
  if (level !== null && level !== "major" && level !== "minor" && level !== "patch")
    return "has a level other than major, minor and patch";
  const bytes = own(item, "bytes") ?? null;
  if (bytes !== null && (typeof bytes !== "number" || bytes <= 0)) return "has no size as bytes";
  const version = own(item, "version") ?? null;
  if (version !== null && typeof version !== "string") return "has a version that is no text";
  if (version !== null && !isVersion(version)) return `has a version that is none: "${version}"`;
  if (version !== null && compareVersions(version, current) < 0)
    return `goes back: ${version} is below ${current}`;
  if (level !== null && version !== null) return "has both a level and a version";
  if (level === null && version === null && bytes === null)
    return "sets neither level nor version nor bytes";
  return { package: name, level, version, bytes, reason };
}

function invalid(file: string, pointer: string, message: string): Diagnostic {
  return {
    code: "release/invalid-override",
    message,
    at: { file, pointer },
    fix: "give each override a package, a reason, and one of level, version and bytes",
  };
}

const pattern = /^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?$/;

function isVersion(text: string): boolean {
  return pattern.test(text);
}

/** By semver's order; previews by their text, which serves for `beta.1` to `beta.9`. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [pattern.exec(a), pattern.exec(b)];
  if (!x || !y) throw new Error(`"${x ? b : a}" is no version such as 1.2.3`);
  for (const part of [1, 2, 3]) {
    const difference = Number(x[part]) - Number(y[part]);
    if (difference !== 0) return difference;
  }
  // A preview stands before its release.
  if (x[4] === y[4]) return 0;
  if (x[4] === undefined) return 1;
  if (y[4] === undefined) return -1;
  return x[4] < y[4] ? -1 : 1;
}
