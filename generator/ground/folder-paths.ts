// Paths below a folder as they really are on disk: links followed, failures put into words.

import { lstatSync, realpathSync, type Stats } from "node:fs";
import { join, relative, sep } from "node:path";
import { foldersAbove } from "./safe-path.ts";

/** What stands at a path, a link as a link; null when nothing does. */
export function findEntry(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    // A file where a folder was expected: nothing can stand below it.
    if (errorCode(error) === "ENOTDIR") return null;
    throw error;
  }
}

/**
 * Tells for paths below a folder whether a linked folder on the way leads out of it.
 * Each folder is looked at once, so ask one finder about many paths.
 */
export function escapeFinder(folder: string): (path: string) => boolean {
  const seen = new Map<string, boolean>();
  const leadsOut = (below: string): boolean => {
    const known = seen.get(below);
    if (known !== undefined) return known;
    const whole = join(folder, below);
    const answer = (findEntry(whole)?.isSymbolicLink() ?? false) && !isInside(folder, whole);
    seen.set(below, answer);
    return answer;
  };
  return (path) => foldersAbove(path).some(leadsOut);
}

function isInside(folder: string, path: string): boolean {
  try {
    const below = relative(realpathSync(folder), realpathSync(path));
    return below !== ".." && !below.startsWith(`..${sep}`) && below !== sep;
  } catch {
    // A link to nothing: creating through it would put files wherever it points.
    return false;
  }
}

export function errorCode(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission is denied"],
  ["EPERM", "permission is denied"],
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk quota is used up"],
  ["EISDIR", "a folder stands there"],
  ["ENOTDIR", "a file stands where a folder is needed"],
  ["EEXIST", "something else stands there"],
  ["ENOTEMPTY", "a folder with other files stands there"],
  ["ENAMETOOLONG", "the name is too long"],
  ["EMFILE", "too many files are open"],
  ["EXDEV", "it is on another disk"],
  ["EBUSY", "another program holds it"],
]);

export interface FileProblem {
  /** The path that could not be changed. */
  readonly path: string;
  /** In words that follow the path: `the disk is full`. */
  readonly reason: string;
}

/** A failure of the file system in words. Any other error is a mistake of ours and is thrown on. */
export function fileProblem(error: unknown): FileProblem {
  const code = errorCode(error);
  if (code === null || !("syscall" in (error as object))) throw error;
  const { path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  return { path: dest ?? path ?? "", reason: reasons.get(code) ?? code };
}
