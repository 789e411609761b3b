// Opens the files that one document may refer to: those in its own folder and below, each once.

import { realpath } from "node:fs/promises";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { errorCode } from "../ground/folder-paths.ts";
import type { Json } from "../ground/json.ts";
import type { SourceDocument } from "./parse-source.ts";

/** Reads the file at a path, `as` its name in diagnostics; null when there is none. */
export type ReadReferenced = (
  path: string,
  options: { readonly as: string },
) => Promise<Checked<SourceDocument | null> | null>;

export type Opened =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "missing" }
  /** A link on the way leads out of the folder. */
  | { readonly kind: "outside" }
  | { readonly kind: "broken"; readonly diagnostics: readonly Diagnostic[] };

export interface FolderReader {
  /** The path below the folder that a reference in `from` names; "" for the document itself, null outside. */
  readonly resolve: (from: string, target: string) => string | null;
  readonly open: (path: string) => Promise<Opened>;
  /** The name of a path in diagnostics. */
  readonly shownName: (path: string) => string;
}

export function createFolderReader(
  base: SourceDocument,
  options: {
    readonly folder: string;
    readonly read: ReadReferenced;
  },
): FolderReader {
  const baseName = base.file.split("/").at(-1)!;
  const shownFolder = base.file.slice(0, base.file.length - baseName.length);
  const shownName = (path: string) => (path === "" ? base.file : `${shownFolder}${path}`);
  const opened = new Map<string, Promise<Opened>>();
  const openOnce = async (path: string): Promise<Opened> => {
    if (path === "") return { kind: "value", value: base.value };
    const whole = join(options.folder, path);
    if (await leadsOut(options.folder, whole)) return { kind: "outside" };
    const read = await options.read(whole, { as: shownName(path) });
    if (read === null) return { kind: "missing" };
    const { value, diagnostics } = read;
    return value === null ? { kind: "broken", diagnostics } : { kind: "value", value: value.value };
  };
  return {
    resolve: (from, target) => {
      const path = resolveBelow(from, target);
      return path === baseName ? "" : path;
    },
    open: (path) => {
      const known = opened.get(path) ?? openOnce(path);
      opened.set(path, known);
      return known;
    },
    shownName,
  };
}

function resolveBelow(from: string, target: string): string | null {
  const path = decode(target.replace(/\?.*$/s, ""));
  // A backslash separates folders on Windows, a colon starts a drive or a stream there.
  if (/[\\:\u0000]/.test(path) || path.startsWith("/")) return null;
  const resolved = posix.normalize(posix.join(posix.dirname(from), path));
  return resolved === ".." || resolved.startsWith("../") || resolved.startsWith("/")
    ? null
    : resolved;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function leadsOut(folder: string, path: string): Promise<boolean> {
  try {
    const below = relative(await realpath(folder), await realpath(path));
    return below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below);
  } catch (error) {
    // Nothing stands there: reading will say so. Any other failure may hide a link, so no.
    return errorCode(error) !== "ENOENT" && errorCode(error) !== "ENOTDIR";
  }
}
