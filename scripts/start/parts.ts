// The two bundles of the built program. The command looks whether there is anything to do, and is
// small; the program holds everything else, and loads when it is needed.

import { dirname, join } from "node:path";
import { loadScript } from "./load-script.ts";

export type Part = "command" | "program";

/** Loads bundles of the folder `dist`, each once. `use` names what is asked of them. */
export function createParts(dist: string, use: string): (part: Part) => unknown {
  const isOff = process.env["NODE_DISABLE_COMPILE_CACHE"] !== undefined;
  const cache = isOff ? null : join(dirname(dist), ".cache", "code");
  const loaded = new Map<Part, unknown>();
  const load = (part: Part): unknown => {
    if (!loaded.has(part)) {
      const parts = { "part:program": () => load("program") };
      // The command looks at what is to be done before it is known what that is.
      const request = { file: join(dist, `${part}.cjs`), cache, use, parts };
      loaded.set(part, loadScript(part === "command" ? { ...request, use: "any" } : request));
    }
    return loaded.get(part);
  };
  return load;
}
