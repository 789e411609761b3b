// Changes that the project takes as they are, each by its fingerprint and with a reason.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { isObject, type Json, own, ownString } from "../ground/json.ts";
import type { Change } from "./change.ts";

export interface ChangeWaiver {
  readonly fingerprint: string;
  readonly reason: string;
}

export interface Judged {
  /** What counts. */
  readonly changes: readonly Change[];
  readonly waived: readonly { readonly change: Change; readonly reason: string }[];
}

/** `waivers: [{ fingerprint: 0123456789ab, reason: … }]`. */
export function parseWaivers(value: Json, file: string): Checked<readonly ChangeWaiver[]> {
  const list = isObject(value) ? own(value, "waivers") : undefined;
  if (!Array.isArray(list))
    return { value: [], diagnostics: [invalid(file, "#", "the file has no list named waivers")] };
  const waivers: ChangeWaiver[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [i, item] of list.entries()) {
    const fingerprint = isObject(item) ? ownString(item, "fingerprint") : null;
    const reason = isObject(item) ? (ownString(item, "reason")?.trim() ?? "") : "";
    if (fingerprint && /^[0-9a-f]{12}$/.test(fingerprint) && reason !== "") {
      waivers.push({ fingerprint, reason });
    } else {
      const missing = reason === "" ? "a reason" : "a fingerprint of twelve hex digits, quoted";
      diagnostics.push(invalid(file, `#/waivers/${i}`, `waiver ${i + 1} lacks ${missing}`));
    }
  }
  return { value: waivers, diagnostics };
}

function invalid(file: string, pointer: string, message: string): Diagnostic {
  return {
    code: "diff/invalid-waivers",
    message,
    at: { file, pointer },
    fix: "give each waiver the fingerprint that the report prints, in quotes, and a reason",
  };
}

export function applyWaivers(changes: readonly Change[], waivers: readonly ChangeWaiver[]): Judged {
  const reasons = new Map(waivers.map(({ fingerprint, reason }) => [fingerprint, reason]));
  return {
    changes: changes.filter(({ fingerprint }) => !reasons.has(fingerprint)),
    waived: changes.flatMap((change) => {
      const reason = reasons.get(change.fingerprint);
      return reason === undefined ? [] : [{ change, reason }];
    }),
  };
}
