// Documents from the disk: the half of reading that touches the world, and decodes strictly.
// Whoever has a text already calls `parseSource`.

import { isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, relative, sep } from "node:path";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { errorCode, fileProblem } from "../ground/folder-paths.ts";
import { defaultLimits, limitDiagnostic, type ReadLimits } from "../ground/limits.ts";
import { findNearest } from "../ground/nearest.ts";
import { parseSource, type SourceDocument } from "./parse-source.ts";

export { parseSource, type SourceDocument };

export interface ReadOptions {
  readonly limits?: ReadLimits;
  /** The name shown in diagnostics; the path from the working folder when left out. */
  readonly as?: string;
}

/** Reads one JSON or YAML file; the value is null when it cannot be read. */
export async function readSource(
  path: string,
  { limits = defaultLimits, as = shownPath(path) }: ReadOptions = {},
): Promise<Checked<SourceDocument | null>> {
  let bytes: Uint8Array;
  try {
    bytes = readAtMost(path, limits.bytes + 1);
  } catch (error) {
    return { value: null, diagnostics: [await unreadable(path, as, error)] };
  }
  if (bytes.length > limits.bytes) {
    return { value: null, diagnostics: [limitDiagnostic(as, "bytes", limits)] };
  }
  return parseBytes(as, bytes, limits);
}

/** A file that a document refers to; null when there is none. Only real files: a pipe may never end. */
export async function readReferenced(
  path: string,
  options: ReadOptions,
): Promise<Checked<SourceDocument | null> | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? readSource(path, options) : null;
}

/** For bytes that came from elsewhere, such as the network. */
export function parseBytes(
  file: string,
  bytes: Uint8Array,
  limits: ReadLimits = defaultLimits,
): Checked<SourceDocument | null> {
  const text = decode(bytes);
  return text === null
    ? { value: null, diagnostics: [notUtf8(file, bytes)] }
    : parseSource(file, text, limits);
}

/**
 * Stops after `limit` bytes: what has no size, such as a device, may have no end either.
 * Synchronously: for a few hundred small files, waiting for each takes longer than reading it.
 */
function readAtMost(path: string, limit: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const chunks: Uint8Array[] = [];
    let total = 0;
    while (total < limit) {
      // One byte more than there should be shows the end.
      const wanted = total <= size && size > 0 ? size + 1 - total : 65_536;
      const buffer = new Uint8Array(Math.min(wanted, limit - total));
      const read = readSync(file, buffer, 0, buffer.length, null);
      if (read === 0) break;
      chunks.push(buffer.subarray(0, read));
      total += read;
      if (read < buffer.length && total === size) break;
    }
    return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}

/** Without a mark at its start. A buffer decodes in a third of the time that a decoder takes. */
function decode(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes)) return null;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8", marked ? 3 : 0);
}

function notUtf8(file: string, bytes: Uint8Array): Diagnostic {
  const [a, b] = bytes;
  const isUtf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const good = new TextDecoder().decode(bytes.subarray(0, validLength(bytes)), {
    stream: true,
  });
  const lines = good.split(/\r\n|\n|\r/);
  return {
    code: "read/not-utf8",
    message: isUtf16 ? "the file is in UTF-16, not in UTF-8" : "the file is not in UTF-8",
    at: { file, pointer: "#" },
    position: isUtf16 ? null : { line: lines.length, column: lines.at(-1)!.length + 1 },
    fix: "save it as UTF-8",
  };
}

/** How many bytes from the start are sound: halving works because a bad byte stays bad. */
function validLength(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValidStart(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

async function unreadable(path: string, as: string, error: unknown): Promise<Diagnostic> {
  const at = { file: as, pointer: "#" };
  const code = errorCode(error);
  if (code !== "ENOENT" && code !== "ENOTDIR") {
    const { reason } = fileProblem(error);
    return { code: "read/unreadable", message: `${as} cannot be read: ${reason}`, at, fix: null };
  }
  const near = await findSibling(path);
  return {
    code: "read/not-found",
    message: `${as} does not exist`,
    at,
    fix: near === null ? null : `the folder has ${near}; did you mean that?`,
  };
}

async function findSibling(path: string): Promise<string | null> {
  try {
    return nearestName(basename(path), await readdir(dirname(path)));
  } catch {
    return null;
  }
}

/** Endings are alike anyway: `nope.json` and `biome.json` have nothing else in common. */
function nearestName(wanted: string, names: readonly string[]): string | null {
  const ending = extname(wanted);
  const alike = names.filter((name) => extname(name) === ending);
  const stem = findNearest(
    basename(wanted, ending),
    alike.map((name) => basename(name, ending)),
  );
  if (stem !== null) return `${stem}${ending}`;
  return findNearest(
    wanted,
    names.filter((name) => extname(name) !== ending),
  );
}

function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return (below.startsWith("..") || below === "" ? path : below).split(sep).join("/");
}
