// How much of a document we are willing to hold. Documents come from strangers: a kilobyte of YAML
// aliases can stand for a billion values, and a chain of brackets can use up the stack.

import type { Checked, Diagnostic } from "./diagnostic.ts";
import { isObject, type Json } from "./json.ts";
import { childPointer, type SourceLocation } from "./location.ts";

export interface ReadLimits {
  /** Size of the text, in UTF-8. */
  readonly bytes: number;
  /** Objects and lists inside each other. */
  readonly depth: number;
  /** Values altogether, every use of a YAML alias, or of a shared parameter or answer, counted as if it were written out. */
  readonly nodes: number;
}

export interface Limits extends ReadLimits {
  /** Characters of everything that is written, so that a text in many places does not fill memory. */
  readonly output: number;
  /** Addresses that one download may be sent on to. */
  readonly redirects: number;
  /** Documents at allowed addresses that are fetched because another refers to them. */
  readonly references: number;
  /** For one attempt at a download, redirects and body included. */
  readonly seconds: number;
  /**
   * Seconds that openapi-typescript may take for the schema.ts of one document, and as much again for
   * each 600,000 values of it. An honest document of 91 MB needs about 35 in all.
   */
  readonly types: number;
}

/**
 * Ample for real documents: the largest we know has 13 MB, 22 levels and 260,000 values.
 * Five million values are about what the later phases hold in a gigabyte.
 */
export const defaultLimits: Limits = {
  bytes: 64 * 1024 * 1024,
  depth: 500,
  nodes: 5_000_000,
  output: 2 * 1024 ** 3,
  redirects: 5,
  references: 100,
  seconds: 60,
  types: 60,
};

/** `limits` of the config: any of them, the others as they are. */
export function parseLimits(value: Json, at: SourceLocation): Checked<Limits> {
  const diagnostics: Diagnostic[] = [];
  const given = new Map<string, number>();
  const report = (pointer: string, message: string) =>
    diagnostics.push({
      code: "config/invalid",
      message,
      at: { file: at.file, pointer },
      fix: `limits may hold ${Object.keys(defaultLimits).join(", ")}, each a whole number above zero`,
    });
  if (!isObject(value)) report(at.pointer, "limits must be a mapping");
  for (const [key, limit] of Object.entries(isObject(value) ? value : {})) {
    const pointer = childPointer(at.pointer, key);
    if (!isLimit(key)) report(pointer, `there is no limit called ${JSON.stringify(key)}`);
    else if (typeof limit !== "number" || !Number.isSafeInteger(limit) || limit < 1)
      report(pointer, `the limit "${key}" must be a whole number above zero`);
    else given.set(key, limit);
  }
  return { value: { ...defaultLimits, ...Object.fromEntries(given) }, diagnostics };
}

export function limitDiagnostic(
  file: string,
  limit: keyof ReadLimits,
  limits: ReadLimits,
  position: Diagnostic["position"] = null,
): Diagnostic {
  const allowed = limits[limit].toLocaleString("en-US");
  const excess = {
    bytes: `the file is larger than the limit of ${readableBytes(limits.bytes)}`,
    depth: `values are nested deeper than the limit of ${allowed} levels`,
    nodes: `the document holds more values than the limit of ${allowed}, aliases and references written out`,
  };
  return {
    code: "read/limit",
    message: excess[limit],
    at: { file, pointer: "#" },
    position,
    fix: raiseLimit(limit),
  };
}

/** What to do about any limit; the flag goes before the config. */
export function raiseLimit(limit: keyof Limits): string {
  return `if the document can be trusted, raise "limits.${limit}" in modelsmith.yaml, or for once with --limit ${limit}=…`;
}

export function isLimit(name: string): name is keyof Limits {
  return Object.hasOwn(defaultLimits, name);
}

function readableBytes(bytes: number): string {
  const units = ["bytes", "KiB", "MiB", "GiB"];
  let amount = bytes;
  let unit = 0;
  for (; amount >= 1024 && unit < units.length - 1; unit += 1) amount /= 1024;
  return `${Number(amount.toFixed(1))} ${units[unit]}`;
}
