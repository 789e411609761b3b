// Builds of the generator in a folder of their own, each with some of its guards taken out: an
// attack that such a build withstands as well proves nothing.

import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build, type Plugin } from "esbuild";
import type { Done, Task } from "./attack-line.ts";

/** A change to one source file, by its text: a guard that has moved is a mistake in the table. */
export interface Patch {
  /** Below the repository. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export type Outcome =
  | Done
  /** It did not end in time. */
  | { readonly kind: "hangs" }
  /** It threw, or used up its memory. */
  | { readonly kind: "dies"; readonly reason: string };

export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

export interface Build {
  readonly run: (task: Task, limits?: Limits) => Promise<Outcome>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const usual: Limits = { seconds: 30, megabytes: 512 };

/** Bundles the line with the patches made to it. Throws when a patch matches nothing, or twice. */
export async function weakenedBuild(folder: string, patches: readonly Patch[]): Promise<Build> {
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  cpSync(join(root, "LICENSE"), join(folder, "LICENSE"));
  const isInTemplates = patches.some(({ file }) => file.startsWith("templates/"));
  if (isInTemplates)
    cpSync(join(root, "templates"), join(folder, "templates"), { recursive: true });
  else symlinkSync(join(root, "templates"), join(folder, "templates"));
  const used = new Set<Patch>();
  for (const patch of patches.filter(({ file }) => file.startsWith("templates/"))) {
    writeFileSync(
      join(folder, patch.file),
      patched(readFileSync(join(root, patch.file), "utf8"), patch),
    );
    used.add(patch);
  }
  const plugin: Plugin = {
    name: "weaken",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/](?:generator|scripts)[\\/].*\.ts$/ }, ({ path }) => {
        const mine = patches.filter(({ file }) => path === join(root, file));
        if (mine.length === 0) return null;
        let contents = readFileSync(path, "utf8");
        for (const patch of mine) {
          contents = patched(contents, patch);
          used.add(patch);
        }
        return { contents, loader: "ts" };
      });
    },
  };
  await build({
    entryPoints: [join(root, "scripts/testing/attack-line.ts")],
    outfile: join(folder, "line.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    packages: "external",
    logLevel: "silent",
    plugins: [plugin],
  });
  const missed = patches.find((patch) => !used.has(patch));
  if (missed) throw new Error(`${missed.file} is no part of the line`);
  return { run: (task, limits = usual) => runIn(join(folder, "line.mjs"), task, limits) };
}

function patched(text: string, { file, from, to }: Patch): string {
  const parts = text.split(from);
  if (parts.length !== 2)
    throw new Error(`${file} has ${parts.length - 1} times what the weakening replaces: ${from}`);
  return parts.join(to);
}

function runIn(file: string, task: Task, { seconds, megabytes }: Limits): Promise<Outcome> {
  return new Promise((resolve) => {
    const worker = new Worker(file, {
      workerData: task,
      // The stack as the main thread has it; a worker's is four times as large.
      resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 1 },
    });
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    const timer = setTimeout(() => end({ kind: "hangs" }), seconds * 1000);
    worker.once("message", (done: Done) => end(done));
    worker.once("error", (error) => end({ kind: "dies", reason: String(error) }));
    worker.once("exit", () => end({ kind: "dies", reason: "it ended without an answer" }));
  });
}
