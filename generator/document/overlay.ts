// Applies OpenAPI Overlays 1.0 and 1.1, in the order of file names, their actions in the order
// written. Works on plain JSON, so an overlay may add keys that nothing else here knows.
// A target that matches nothing is an error here, though the specification lets it pass: upstream
// has moved, and a stale overlay must be seen.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { byCodeUnit, copyJson, type Json, type JsonObject } from "../ground/json.ts";
import { childPointer, formatPointer } from "../ground/location.ts";
import { type Action, parseOverlay } from "./overlay-actions.ts";
import { applyUpdate, type Edit, removeAt, valueAt } from "./overlay-edit.ts";
import { findNodes, type NodePath, staleTargetFix } from "./overlay-target.ts";
import type { SourceDocument } from "./parse-source.ts";
import type { TracedDocument } from "./traced.ts";
import type { Mutable } from "./walk.ts";

/** Changed parts are traced to the action that changed them. A wrong action is left out. */
export function applyOverlays(
  document: TracedDocument,
  overlays: readonly SourceDocument[],
): Checked<TracedDocument> {
  if (overlays.length === 0) return { value: document, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const { file, entries } = document.origins;
  const edit: Edit = {
    root: copyJson(document.root) as Mutable,
    file,
    entries: new Map(entries),
  };
  for (const overlay of [...overlays].sort((a, b) => byCodeUnit(a.file, b.file))) {
    const actions = parseOverlay(overlay);
    diagnostics.push(...actions.diagnostics);
    for (const action of actions.value) diagnostics.push(...applyAction(edit, action));
  }
  const origins = { file, entries: edit.entries };
  return { value: { root: edit.root as JsonObject, origins }, diagnostics };
}

function applyAction(edit: Edit, action: Action): Diagnostic[] {
  const targets = findNodes(edit.root as Json, action.target);
  if (typeof targets === "string") {
    return [
      problem(
        action,
        "overlay/invalid",
        "target",
        `the target of action ${action.number} ${targets}`,
      ),
    ];
  }
  if (targets.length === 0) return [stale(edit, action)];
  if (action.kind === "remove") return removeAll(edit, action, targets);
  if (action.kind === "copy") return copyTo(edit, action, targets);
  return updateAll(edit, action, targets, action.update);
}

function stale(edit: Edit, action: Action): Diagnostic {
  const name = edit.file.split("/").at(-1)!;
  const message = `action ${action.number} matches nothing in ${name}`;
  return {
    ...problem(action, "overlay/stale-target", "target", message),
    fix: staleTargetFix(edit.root as Json, action.target),
  };
}

function removeAll(edit: Edit, action: Action, targets: readonly NodePath[]): Diagnostic[] {
  if (targets.some((path) => path.length === 0)) {
    return [
      problem(
        action,
        "overlay/invalid",
        "target",
        `action ${action.number} would remove the whole document`,
      ),
    ];
  }
  // From the back, and parts before what holds them: nothing that is still to go moves.
  for (const path of [...targets].sort(byPlace).reverse()) removeAt(edit, path);
  return [];
}

function byPlace(a: NodePath, b: NodePath): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const [x, y] = [a[i]!, b[i]!];
    if (x === y) continue;
    return typeof x === "number" && typeof y === "number"
      ? x - y
      : byCodeUnit(String(x), String(y));
  }
  return a.length - b.length;
}

function copyTo(
  edit: Edit,
  action: Action & { kind: "copy" },
  targets: readonly NodePath[],
): Diagnostic[] {
  const sources = findNodes(edit.root as Json, action.copy);
  if (typeof sources === "string") {
    return [
      problem(action, "overlay/invalid", "copy", `"copy" of action ${action.number} ${sources}`),
    ];
  }
  const [source, another] = sources;
  if (source === undefined || another !== undefined) {
    const found = source === undefined ? "nothing" : `${sources.length} values`;
    const wrong = problem(
      action,
      source === undefined ? "overlay/stale-target" : "overlay/invalid",
      "copy",
      `action ${action.number} would copy ${found}; it can copy one value`,
    );
    return [
      source === undefined
        ? { ...wrong, fix: staleTargetFix(edit.root as Json, action.copy) }
        : wrong,
    ];
  }
  return updateAll(edit, action, targets, structuredClone(valueAt(edit.root, source)) as Json);
}

function updateAll(
  edit: Edit,
  action: Action,
  targets: readonly NodePath[],
  update: Json,
): Diagnostic[] {
  let changed = false;
  for (const path of targets) {
    const result = applyUpdate(edit, path, update, {
      file: action.file,
      pointer: childPointer(action.pointer, action.kind),
    });
    if (result.kind === "misfit") {
      const place = formatPointer([...path, ...result.below]);
      const message = `action ${action.number} puts ${result.given} where ${place} is ${result.there}`;
      const fix = "remove the value in an action before this one, or give a value of the same kind";
      return [{ ...problem(action, "overlay/invalid", action.kind, message, result.below), fix }];
    }
    changed ||= result.changed;
  }
  return changed
    ? []
    : [
        {
          ...problem(
            action,
            "overlay/no-effect",
            "target",
            `action ${action.number} changes nothing`,
          ),
          fix: "remove the action",
        },
      ];
}

function problem(
  { file, pointer }: Action,
  code: "overlay/invalid" | "overlay/stale-target" | "overlay/no-effect",
  key: string,
  message: string,
  below: NodePath = [],
): Diagnostic {
  return { code, message, at: { file, pointer: childPointer(pointer, key, ...below) }, fix: null };
}
