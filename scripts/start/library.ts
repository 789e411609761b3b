// What `import "modelsmith"` loads: the library out of the bundle that the command uses.

import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createParts } from "./parts.ts";

type Library = typeof import("../../generator/library.ts");

const dist = dirname(fileURLToPath(import.meta.url));
const program = createParts(dist, "library")("program") as { readonly library: () => Library };

export const { catalogOf, diff, generate, init } = program.library();
