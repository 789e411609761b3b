// One document from end to end, as somebody meets it who has never seen this project: generated,
// compiled, its pages looked at, its API called.

import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Catalog } from "../../generator/catalog/catalog.ts";
import { runCalls, writeCalls } from "./check-calls.ts";
import { checkPages } from "./check-pages.ts";
import { type Compiler, checkTypes } from "./check-types.ts";
import { type Ended, runNode, said } from "./commands.ts";

export interface Options {
  /** The project's folder, with the built program in it. */
  readonly root: string;
  readonly compilers: readonly Compiler[];
  /** Calls of each sort. */
  readonly calls: number;
  readonly raw: boolean;
  /** The folder that was written to is left, and named. */
  readonly keep: boolean;
}

export interface Check {
  readonly name: string;
  readonly seconds: number;
  /** What was looked at, in a word or two. */
  readonly size: string;
  readonly problems: readonly string[];
}

export interface Result {
  readonly document: string;
  readonly files: number;
  readonly warnings: number;
  readonly checks: readonly Check[];
  readonly folder: string | null;
}

/** @param look changes what was written before it is looked at, for tests of the checks. */
export async function checkDocument(
  document: string,
  options: Options,
  look: (folder: string) => void = () => {},
): Promise<Result> {
  const { root, keep } = options;
  const folder = mkdtempSync(join(tmpdir(), "modelsmith-document-"));
  try {
    const generated = await generateInto(folder, document, options);
    const checks = [generated.check];
    if (generated.check.problems.length === 0) {
      symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
      look(folder);
      for (const step of stepsOf(folder, document, options)) checks.push(await step());
    }
    const { files, warnings } = generated;
    return { document: basename(document), files, warnings, checks, folder: keep ? folder : null };
  } finally {
    if (!keep) rmSync(folder, { recursive: true, force: true });
  }
}

interface Reported {
  readonly written?: readonly string[];
  readonly diagnostics?: readonly {
    readonly severity: string;
    readonly code: string;
    readonly message: string;
  }[];
}

async function generateInto(
  folder: string,
  document: string,
  { root, raw }: Options,
): Promise<{ readonly files: number; readonly warnings: number; readonly check: Check }> {
  const program = join(root, "dist", "modelsmith.cjs");
  const args = ["generate", "--input", document, "--out", folder, "--json"];
  const ended = await runNode([program, ...args, ...(raw ? [] : ["--no-raw"])], { cwd: folder });
  const report = parseReport(ended);
  const diagnostics = report.diagnostics ?? [];
  const errors = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code}: ${message}`);
  const files = report.written?.length ?? 0;
  return {
    files,
    warnings: diagnostics.filter(({ severity }) => severity === "warning").length,
    check: {
      name: "generate",
      seconds: ended.seconds,
      size: `${files} files`,
      problems: ended.code === 0 ? [] : errors.length > 0 ? errors : said(ended),
    },
  };
}

function parseReport({ out }: Ended): Reported {
  try {
    return JSON.parse(out) as Reported;
  } catch {
    return {};
  }
}

function stepsOf(folder: string, document: string, options: Options): (() => Promise<Check>)[] {
  const { root, compilers, calls: count } = options;
  const catalog = JSON.parse(readFileSync(join(folder, "catalog.json"), "utf8")) as Catalog;
  const calls = writeCalls(folder, catalog, count);
  return [
    ...compilers.map((compiler) => async (): Promise<Check> => {
      const checked = await checkTypes(root, folder, compiler);
      return { name: `tsc ${compiler === 5 ? "5.9" : "7"}`, size: "", ...checked };
    }),
    () =>
      timed("pages", async () => {
        const { pages, problems } = checkPages(join(folder, "docs"));
        return { size: `${pages}`, problems };
      }),
    () =>
      timed("calls", async () => ({
        size: `${calls.length}`,
        problems:
          calls.length === 0
            ? ["no operation has a sample that could be run"]
            : await runCalls({ root, folder, document, catalog, calls }),
      })),
  ];
}

async function timed(
  name: string,
  work: () => Promise<Pick<Check, "size" | "problems">>,
): Promise<Check> {
  const begun = performance.now();
  const done = await work().catch((error: unknown) => ({
    size: "",
    problems: [error instanceof Error ? error.message : String(error)],
  }));
  return { name, seconds: (performance.now() - begun) / 1000, ...done };
}
