// What a plan for the output folder gives reason to say.

import { join } from "node:path";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { shownPath } from "../ground/file-diagnostics.ts";
import { manifestName } from "./manifest.ts";
import { unsafePath } from "./output-paths.ts";
import type { OutputPlan, PlannedFile } from "./plan-output.ts";

const leadsOut = "is behind a link that leads out of the output folder";
const regenerate = "run `modelsmith generate`";
const overwrite =
  "keep the change in the spec or in a template, then run `modelsmith generate --force`";

/** Why the plan must not be carried out; with `force`, only what no one may wave through. */
export function findConflicts(folder: string, plan: OutputPlan, force: boolean): Diagnostic[] {
  const outside = plan.files
    .filter(({ state }) => state === "outside")
    .map(({ path }) => unsafePath(path, leadsOut));
  if (force) return outside;
  const shown = (path: string) => shownPath(join(folder, path));
  const files = plan.files.flatMap(({ path, state }): Diagnostic[] => {
    if (state === "edited") return [edited(`${shown(path)} was edited by hand`)];
    if (state === "foreign")
      return [foreign(`${shown(path)} is there already, and modelsmith did not write it`)];
    return [];
  });
  const stale = plan.stale
    .filter(({ state }) => state === "edited")
    .map(({ path }) => edited(`${shown(path)} is no longer generated, but was edited by hand`));
  return [...outside, ...brokenManifest(folder, plan), ...files, ...stale];
}

function brokenManifest(folder: string, { manifest }: OutputPlan): Diagnostic[] {
  if (manifest.state !== "broken") return [];
  const shown = shownPath(join(folder, manifestName));
  return [
    {
      code: "write/edited",
      message: `${shown} cannot be used: ${manifest.reason}; without it, edits by hand cannot be told from output`,
      at: null,
      fix: "restore it from version control, or add `--force` to write everything anew",
    },
  ];
}

function edited(message: string): Diagnostic {
  return {
    code: "write/edited",
    message,
    at: null,
    fix: "make the change in the spec or in a template; then `--force` writes over the edit",
  };
}

function foreign(message: string): Diagnostic {
  return {
    code: "write/edited",
    message,
    at: null,
    fix: "move it away or choose another folder; `--force` writes over it",
  };
}

/** What stands between the folder and the plan, file by file. */
export function findDifferences(folder: string, plan: OutputPlan): Diagnostic[] {
  const differs = (path: string, how: string, fix = regenerate): Diagnostic => ({
    code: "check/differs",
    message: `${shownPath(join(folder, path))} ${how}`,
    at: null,
    fix,
  });
  const difference = ({ path, state }: PlannedFile): Diagnostic | null => {
    switch (state) {
      case "unchanged":
        return null;
      case "missing":
        return differs(path, "is missing");
      case "outdated":
        return differs(path, "is out of date: the spec, a template or the generator has changed");
      case "edited":
        return differs(path, "was edited by hand", overwrite);
      case "foreign":
        return differs(path, "was not written by modelsmith", overwrite);
      case "outside":
        return unsafePath(path, leadsOut);
    }
  };
  const files = plan.files.map(difference).filter((found) => found !== null);
  const stale = plan.stale.map(({ path }) =>
    differs(path, "is left over: nothing generates it any more"),
  );
  const found = [...files, ...stale];
  switch (plan.manifest.state) {
    case "unchanged":
      return found;
    case "broken":
      return [
        ...found,
        differs(manifestName, `cannot be used: ${plan.manifest.reason}`, overwrite),
      ];
    // Otherwise the manifest follows from the files, and is named only where it is all that differs.
    case "missing":
      return found.length > 0 ? found : [differs(manifestName, "is missing")];
    case "outdated":
      return found.length > 0 ? found : [differs(manifestName, "is out of date")];
  }
}
