// `spec/contract.yaml`: findings of the contract checks that a person has looked at and lets pass
// for a while. Each waiver says why and until when; one that has ended, or excuses nothing, is a
// finding itself.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { isObject, type Json, type JsonObject, own } from "../ground/json.ts";
import { childPointer, type SourceLocation } from "../ground/location.ts";

/** Null where the waiver does not care. */
export interface ContractWaiver {
  /** The kind of finding: the part of its code behind the slash, as in `stale-recording`. */
  readonly check: string;
  readonly provider: string;
  readonly operation: string | null;
  readonly model: string | null;
  /** The id of a cassette. */
  readonly cassette: string | null;
  /** Covers what stands there in the cassette, and below. */
  readonly pointer: string | null;
  readonly reason: string;
  /** The last day on which it holds: `2027-01-31`. */
  readonly until: string;
  readonly source: SourceLocation;
}

/** A finding, with the names that a waiver can take hold of. */
export interface WaivableFinding {
  readonly check: string;
  readonly provider: string;
  readonly operation: string | null;
  readonly model: string | null;
  readonly cassette: string | null;
  readonly pointer: string | null;
  readonly diagnostic: Diagnostic;
}

export interface WaivedContractFinding {
  readonly finding: WaivableFinding;
  readonly waiver: ContractWaiver;
}

export interface WaivedContract {
  readonly standing: readonly WaivableFinding[];
  readonly waived: readonly WaivedContractFinding[];
  /** What is wrong with the waivers: ended, or without use. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `today` is a day: `2026-12-31`. A waiver that has ended excuses nothing any more. */
export function applyContractWaivers(
  findings: readonly WaivableFinding[],
  waivers: readonly ContractWaiver[],
  today: string,
): WaivedContract {
  const used = new Set<ContractWaiver>();
  const standing: WaivableFinding[] = [];
  const waived: WaivedContractFinding[] = [];
  for (const finding of findings) {
    const fitting = waivers.filter((waiver) => covers(waiver, finding));
    for (const waiver of fitting) used.add(waiver);
    const waiver = fitting.find(({ until }) => until >= today);
    if (waiver) waived.push({ finding, waiver });
    else standing.push(finding);
  }
  const diagnostics = waivers.flatMap((waiver): Diagnostic[] => {
    if (!used.has(waiver)) return [unused(waiver)];
    return waiver.until < today ? [ended(waiver)] : [];
  });
  return { standing, waived, diagnostics };
}

const names = ["provider", "operation", "model", "cassette"] as const;

function covers(waiver: ContractWaiver, finding: WaivableFinding): boolean {
  if (waiver.check !== finding.check) return false;
  if (names.some((name) => waiver[name] !== null && waiver[name] !== finding[name])) return false;
  const { pointer } = waiver;
  if (pointer === null) return true;
  return finding.pointer === pointer || finding.pointer?.startsWith(`${pointer}/`) === true;
}

function unused(waiver: ContractWaiver): Diagnostic {
  return {
    code: "contract/unused-waiver",
    message: `the waiver of ${named(waiver)} excuses nothing`,
    at: waiver.source,
    fix: "remove it, or name what it should excuse",
  };
}

function ended(waiver: ContractWaiver): Diagnostic {
  return {
    code: "contract/expired-waiver",
    message: `the waiver of ${named(waiver)} ended on ${waiver.until}`,
    at: { ...waiver.source, pointer: childPointer(waiver.source.pointer, "until") },
    fix: "mend what it excuses, or look again and set a later date",
  };
}

function named({ check, provider, operation, model, cassette }: ContractWaiver): string {
  const about =
    cassette ?? [provider, model ?? operation].filter((part) => part !== null).join("/");
  return `${check} at ${about}`;
}

/** `value` is the parsed file; null, as an empty file reads, means that nothing is waived. */
export function parseContractWaivers(
  value: Json,
  at: SourceLocation,
): Checked<readonly ContractWaiver[]> {
  if (value === null) return { value: [], diagnostics: [] };
  const list = isObject(value) ? own(value, "waivers") : undefined;
  const strange = isObject(value) ? Object.keys(value).filter((key) => key !== "waivers") : [];
  const problems = strange.map((key) =>
    faulty({ ...at, pointer: childPointer(at.pointer, key) }, `unknown key ${JSON.stringify(key)}`),
  );
  if (list === null) return { value: [], diagnostics: problems };
  if (!Array.isArray(list)) {
    return { value: [], diagnostics: [...problems, faulty(at, '"waivers" must be a list')] };
  }
  const parsed = list.map((item: Json, i) =>
    parseWaiver(item, { ...at, pointer: childPointer(at.pointer, "waivers", i) }),
  );
  return {
    value: parsed.flatMap((one) => one.value ?? []),
    diagnostics: [...problems, ...parsed.flatMap((one) => one.diagnostics)],
  };
}

const needed = ["check", "provider", "reason", "until"];
const possible = ["operation", "model", "cassette", "pointer"];

function parseWaiver(item: Json, source: SourceLocation): Checked<ContractWaiver | null> {
  if (!isObject(item))
    return { value: null, diagnostics: [faulty(source, "a waiver must be a mapping")] };
  const place = (key: string) => ({ ...source, pointer: childPointer(source.pointer, key) });
  const missing = needed.filter((key) => !Object.hasOwn(item, key));
  const unknown = Object.keys(item).filter((key) => ![...needed, ...possible].includes(key));
  const present = [...needed, ...possible].filter((key) => Object.hasOwn(item, key));
  const empty = present.filter((key) => textOf(item, key) === null);
  const until = textOf(item, "until");
  const diagnostics = [
    ...missing.map((key) => faulty(source, `the waiver lacks "${key}"`)),
    ...unknown.map((key) => faulty(place(key), `unknown key ${JSON.stringify(key)}`)),
    ...empty.map((key) => faulty(place(key), `"${key}" must be text that is not empty`)),
    ...(until !== null && !isDay(until)
      ? [faulty(place("until"), `"until" must be a day such as 2027-01-31, in quotes`)]
      : []),
  ];
  if (diagnostics.length > 0) return { value: null, diagnostics };
  return {
    value: {
      check: textOf(item, "check")!,
      provider: textOf(item, "provider")!,
      operation: textOf(item, "operation"),
      model: textOf(item, "model"),
      cassette: textOf(item, "cassette"),
      pointer: textOf(item, "pointer"),
      reason: textOf(item, "reason")!,
      until: until!,
      source,
    },
    diagnostics,
  };
}

function textOf(item: JsonObject, key: string): string | null {
  const value = own(item, key);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function faulty(at: SourceLocation, message: string): Diagnostic {
  return {
    code: "contract/invalid-waivers",
    message,
    at,
    fix: "a waiver is { check, provider, reason, until } and, where it helps, operation, model, cassette, pointer",
  };
}
