// Emitters of the user's own, named by path in modelsmith.yaml. They are the one part of a config
// that is code: whoever names a module means it to run.

import { relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Emitter } from "../emit/emitter.ts";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";

/** Loads each module's default export. A module that cannot be used is reported and left out. */
export async function loadEmitters(
  paths: readonly string[],
  root: string,
): Promise<Checked<readonly Emitter[]>> {
  const emitters: Emitter[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const shown = relative(root, path).split(sep).join("/");
    const report = (message: string, fix: string) =>
      diagnostics.push({ code: "emit/unusable-emitter", message, at: null, fix });
    try {
      const { default: made } = (await import(pathToFileURL(path).href)) as { default?: unknown };
      if (isEmitter(made)) emitters.push(guarded(made, shown));
      else report(`${shown} exports no emitter`, "export default { id, plan(input) { … } }");
    } catch (error) {
      report(`${shown} cannot be loaded: ${firstLine(error)}`, "correct the module, or its path");
    }
  }
  return { value: emitters, diagnostics };
}

/** Names the module where its plan throws; that is its author's mistake and not ours. */
function guarded(emitter: Emitter, shown: string): Emitter {
  return {
    id: emitter.id,
    plan: (input) => {
      try {
        const { views = [], files = [] } = emitter.plan(input);
        // Views may be made while they are walked: what throws then has to throw in here.
        return { views: [...views], files: [...files] };
      } catch (error) {
        throw new EmitterFailure(`${shown} fails: ${firstLine(error)}`);
      }
    },
  };
}

export class EmitterFailure extends Error {}

function isEmitter(value: unknown): value is Emitter {
  if (typeof value !== "object" || value === null) return false;
  const { id, plan } = value as Partial<Emitter>;
  return typeof id === "string" && typeof plan === "function";
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0]!;
}
