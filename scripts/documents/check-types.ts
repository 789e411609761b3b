// Compiles what was emitted for a document as a strict project would, libraries included, with the
// compilers that its users have.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { typescript } from "../bench/place.ts";
import { runNode, said } from "./commands.ts";

export type Compiler = 5 | 7;

/** Each compiler's complaints about everything below `packages` and `calls` in the folder. */
export async function checkTypes(
  root: string,
  folder: string,
  compiler: Compiler,
): Promise<{ readonly problems: readonly string[]; readonly seconds: number }> {
  const project = join(folder, "tsconfig.check.json");
  writeFileSync(project, JSON.stringify(settings));
  const tsc = typescript(root, compiler);
  const ended = await runNode(["--max-old-space-size=6000", tsc, "-p", project], { cwd: folder });
  return { problems: ended.code === 0 ? [] : said(ended), seconds: ended.seconds };
}

const settings = {
  extends: "./tsconfig.paths.json",
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    target: "ES2022",
    module: "nodenext",
    moduleResolution: "nodenext",
    isolatedModules: true,
    verbatimModuleSyntax: true,
    types: [],
    noEmit: true,
  },
  include: ["packages/*/src", "calls"],
};
