// `manifest.json`: what we wrote, file by file, so that the next run can tell our output from
// a person's edits and remove what is no longer emitted. No dates: equal output, equal manifest.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../ground/folder-paths.ts";
import { canonicalJson, isObject, own, ownObject } from "../ground/json.ts";
import { pathKey, unsafePathReason } from "../ground/safe-path.ts";
import { stagingName } from "../ground/staging-folder.ts";

export const manifestName = "manifest.json";
/** Notes of this machine, never committed. */
export const cacheFolder = ".cache";

/** SHA-256, in hex, of each file by its path below the folder. */
export type Manifest = ReadonlyMap<string, string>;

export type ManifestReading =
  | { readonly kind: "none" }
  | { readonly kind: "read"; readonly text: string; readonly files: Manifest }
  | { readonly kind: "broken"; readonly reason: string };

/** Whether a path is kept for what we note about the output, so that no output may have it. */
export function isReserved(path: string): boolean {
  const top = pathKey(path.split("/")[0]!);
  return pathKey(path) === manifestName || top === cacheFolder || top.startsWith(stagingName);
}

export function renderManifest(files: Manifest): string {
  return canonicalJson({ version: 1, files: Object.fromEntries(files) });
}

/**
 * A manifest may have come with a clone or out of a merge. Since it says what may be removed,
 * one with a doubtful entry is not believed at all.
 */
export function readManifest(folder: string): ManifestReading {
  let text: string;
  try {
    text = readFileSync(join(folder, manifestName), "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return { kind: "none" };
    throw error;
  }
  const files = parseManifest(text);
  return typeof files === "string"
    ? { kind: "broken", reason: files }
    : { kind: "read", text, files };
}

function parseManifest(text: string): Manifest | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return /^(<{7}|>{7}) /m.test(text)
      ? "it holds the marks of a merge conflict"
      : "it is not JSON";
  }
  if (!isObject(value) || own(value, "version") !== 1) return "it is not a manifest of version 1";
  const entries = Object.entries(ownObject(value, "files") ?? {});
  for (const [path, hash] of entries) {
    if (typeof hash !== "string" || !/^[0-9a-f]{64}$/.test(hash))
      return "it has an entry without a hash";
    if (unsafePathReason(path) !== null || isReserved(path))
      return "it names a path that is no output";
  }
  return new Map(entries as [string, string][]);
}
