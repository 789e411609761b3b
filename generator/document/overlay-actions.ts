// The shape of an overlay document. Actions of a wrong shape are reported and left out.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { isObject, type Json, type JsonObject, own, ownObject, ownString } from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import { findNearest } from "../ground/nearest.ts";
import type { SourceDocument } from "./parse-source.ts";

interface ActionBase {
  readonly file: string;
  readonly pointer: string;
  /** Counted from one, as messages name it. */
  readonly number: number;
  readonly target: string;
}

export type Action = ActionBase &
  (
    | { readonly kind: "update"; readonly update: Json }
    | { readonly kind: "remove" }
    | { readonly kind: "copy"; readonly copy: string }
  );

export function parseOverlay({ file, value }: SourceDocument): Checked<readonly Action[]> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (pointer, message, fix) =>
    diagnostics.push({ code: "overlay/invalid", message, at: { file, pointer }, fix });
  const actions = isObject(value) ? findActions(value, report) : null;
  if (!isObject(value)) report("#", "an overlay must be an object", null);
  const parsed = (actions ?? []).flatMap((action, i) => {
    const one = parseAction(
      action,
      { file, pointer: childPointer("#/actions", i), number: i + 1 },
      report,
    );
    if (one?.kind !== "copy" || !ownString(value as JsonObject, "overlay")?.startsWith("1.0"))
      return one ? [one] : [];
    report(
      childPointer(one.pointer, "copy"),
      `action ${one.number} copies, which Overlay 1.0 cannot`,
      "write `overlay: 1.1.0`",
    );
    return [];
  });
  return { value: parsed, diagnostics };
}

type Report = (pointer: string, message: string, fix: string | null) => void;

function findActions(overlay: JsonObject, report: Report): readonly Json[] | null {
  const version = ownString(overlay, "overlay");
  if (version === null || !/^1\.[01]\.\d+$/.test(version)) {
    const given = own(overlay, "overlay");
    const message =
      given === undefined
        ? 'this is no overlay: it has no "overlay" key'
        : `Overlay version ${JSON.stringify(given)} is not one we can apply`;
    report(
      given === undefined ? "#" : "#/overlay",
      message,
      "write `overlay: 1.0.0` or `overlay: 1.1.0`",
    );
    return null;
  }
  const about = ownObject(overlay, "info");
  for (const key of ["title", "version"]) {
    if (about && ownString(about, key) !== null) continue;
    report(
      about ? "#/info" : "#",
      `the overlay has no info.${key}`,
      "the Overlay specification requires it; write it as text",
    );
  }
  const actions = own(overlay, "actions");
  if (Array.isArray(actions) && actions.length > 0) return actions;
  report("#/actions", "the overlay has no list of actions", null);
  return null;
}

const actionKeys = ["target", "description", "update", "remove", "copy"];

function parseAction(
  action: Json,
  base: Omit<ActionBase, "target">,
  report: Report,
): Action | null {
  const { pointer, number } = base;
  if (!isObject(action)) {
    report(pointer, `action ${number} is no object`, null);
    return null;
  }
  for (const key of Object.keys(action)) {
    if (actionKeys.includes(key) || key.startsWith("x-")) continue;
    const near = findNearest(key, actionKeys);
    report(
      childPointer(pointer, key),
      `action ${number} has an unknown key ${JSON.stringify(key)}`,
      near && `did you mean "${near}"?`,
    );
    return null;
  }
  const target = ownString(action, "target");
  if (target === null) {
    report(pointer, `action ${number} has no target`, "give it a JSONPath, such as $.info");
    return null;
  }
  return parseChange(action, { ...base, target }, report);
}

function parseChange(action: JsonObject, base: ActionBase, report: Report): Action | null {
  const remove = own(action, "remove");
  const update = own(action, "update");
  const copy = own(action, "copy");
  const wrong = (key: string | null, message: string, fix: string | null) => {
    const pointer = key === null ? base.pointer : childPointer(base.pointer, key);
    report(pointer, `action ${base.number} ${message}`, fix);
    return null;
  };
  if (remove !== undefined && typeof remove !== "boolean")
    return wrong("remove", "says neither true nor false to remove", null);
  if (remove === true) return { ...base, kind: "remove" };
  if (update !== undefined && copy !== undefined)
    return wrong("copy", "has both update and copy", "make two actions of it");
  if (copy !== undefined) {
    return typeof copy === "string"
      ? { ...base, kind: "copy", copy }
      : wrong("copy", "has a copy that is no JSONPath", null);
  }
  return update === undefined
    ? wrong(null, "does nothing", "give it update, remove or copy")
    : { ...base, kind: "update", update };
}
