// npm run documents -- [--compilers 5,7] [--calls N] [--no-raw] [--keep] file-or-folder…
//
// For people with real documents: takes each through all that is promised for it, prints a line for
// each, and ends with 1 where something is not kept.

import { readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { argv } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { visibleText } from "../generator/ground/visible-text.ts";
import { checkDocument, type Options, type Result } from "./documents/check-document.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const usage =
  "usage: npm run documents -- [--compilers 5,7] [--calls N] [--no-raw] [--keep] file-or-folder…\n";

/** The documents that a path names: itself, or those directly in a folder, by name. */
export function documentsAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [resolve(path)];
  return readdirSync(path)
    .filter((name) => /\.(json|ya?ml)$/i.test(name))
    .sort()
    .map((name) => resolve(path, name));
}

/** Problems of a check beyond these are counted. */
const shown = 8;

/** One line, and below it what is wrong. */
export function resultText({ document, files, warnings, checks, folder }: Result): string {
  const failed = checks.some(({ problems }) => problems.length > 0);
  const parts = checks.map(({ name, seconds, size, problems }) => {
    const about = [size, `${seconds.toFixed(1)} s`].filter((part) => part !== "").join(", ");
    return `${name} ${problems.length === 0 ? "ok" : "FAILED"} (${about})`;
  });
  const head = `${failed ? "FAILED" : "ok"}  ${document}: ${files} files, ${warnings} warnings; ${parts.join(", ")}`;
  const details = checks.flatMap(({ name, problems }) => [
    ...problems.slice(0, shown).map((problem) => `    ${name}: ${problem}`),
    ...(problems.length > shown ? [`    ${name}: ${problems.length - shown} more`] : []),
  ]);
  const lines = [head, ...details, ...(folder === null ? [] : [`    in ${folder}`])];
  return `${lines.join("\n").split("\n").map(visibleText).join("\n")}\n`;
}

/** One after the other: the largest need the machine for themselves. */
export async function checkDocuments(
  paths: readonly string[],
  options: Options,
  print: (text: string) => void,
): Promise<number> {
  let code = 0;
  for (const document of paths.flatMap(documentsAt)) {
    const result = await checkDocument(document, options);
    print(resultText(result));
    if (result.checks.some(({ problems }) => problems.length > 0)) code = 1;
  }
  return code;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      compilers: { type: "string", default: "5,7" },
      calls: { type: "string", default: "3" },
      raw: { type: "boolean", default: true },
      keep: { type: "boolean", default: false },
    },
  });
  const compilers = values.compilers.split(",").filter((word) => word !== "");
  const calls = Number(values.calls);
  const isFine = compilers.every((word) => word === "5" || word === "7") && calls >= 1;
  if (positionals.length === 0 || !isFine) {
    process.stderr.write(usage);
    return 2;
  }
  const options: Options = {
    root,
    compilers: compilers.map((word) => (word === "5" ? 5 : 7)),
    calls,
    raw: values.raw,
    keep: values.keep,
  };
  return checkDocuments(positionals, options, (text) => process.stdout.write(text));
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) process.exitCode = await main();
