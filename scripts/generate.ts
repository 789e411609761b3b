// modelsmith generate

import { relative } from "node:path";
import { plural } from "../generator/ground/plural.ts";
import { visibleText } from "../generator/ground/visible-text.ts";
import {
  type GenerateOptions,
  type GenerateReport,
  generate,
} from "../generator/verbs/generate.ts";
import { watchedPaths } from "../generator/verbs/settings.ts";
import { watchAndRun } from "../generator/verbs/watch.ts";
import { duration, paintFor, printJson, printWorst, table, today, wrongUse } from "./terminal.ts";

interface Flags extends GenerateOptions {
  readonly json?: boolean;
  readonly watch?: boolean;
}

export async function run(options: Flags): Promise<number> {
  if (!options.watch) return once(options);
  if (options.check) {
    return wrongUse("--watch writes, --check does not: give one of them");
  }
  const paths = await watchedPaths(options, process.cwd());
  const stop = new AbortController();
  // A second Ctrl-C ends it where it stands; the next run puts an interrupted write in order.
  process.once("SIGINT", () => stop.abort());
  await watchAndRun({
    paths,
    signal: stop.signal,
    run: async () => {
      await once(options);
      if (!options.json) process.stderr.write("watching; Ctrl-C ends it\n");
    },
  });
  return 0;
}

async function once(options: Flags): Promise<number> {
  // Loading the program is part of what a person waits for, once.
  const begun = options.watch ? performance.now() : 0;
  const report = await generate(options, process.cwd(), today());
  if (options.json) {
    const { diagnostics: _, exitCode: __, ...details } = report;
    printJson(report, details);
    return report.exitCode;
  }
  const left = printWorst(report.diagnostics);
  process.stdout.write(summary(report, options, performance.now() - begun, left));
  return report.exitCode;
}

function summary(
  report: GenerateReport,
  options: GenerateOptions,
  milliseconds: number,
  warnings: number,
): string {
  const { bold, dim, green, yellow, red } = paintFor(process.stdout);
  const folder = `${relative(process.cwd(), report.out) || "."}/`;
  if (report.exitCode !== 0 && report.differing.length === 0) {
    return red(options.check ? "The output could not be compared.\n" : "Nothing was written.\n");
  }
  const hasModels = report.providers.some(({ models }) => models > 0);
  const rows = report.providers.map(({ name, models, operations, origin }) => [
    visibleText(name),
    ...(hasModels ? [models > 0 ? plural(models, "model") : ""] : []),
    plural(operations, "operation"),
    `${origin} document`,
  ]);
  const many =
    warnings > 0
      ? `${yellow(plural(warnings, "warning"))}${dim(`  ${lintCommand(options)} lists them`)}\n`
      : "";
  const done = dim(`in ${duration(milliseconds)}\n`);
  if (options.check) {
    const verdict =
      report.exitCode === 0
        ? green(
            `${folder} is what ${sourceOf(options)}: ${plural(report.unchanged, "file")} the same `,
          )
        : red(`${folder} differs in ${plural(report.differing.length, "file")} `);
    return `${table(rows)}\n${verdict}${done}`;
  }
  const counts = report.upToDate
    ? `${plural(report.unchanged, "file")}, nothing has changed since the last run`
    : [
        `${report.written.length} written`,
        `${report.unchanged} unchanged`,
        ...(report.removed.length > 0 ? [`${report.removed.length} removed`] : []),
      ].join(", ");
  return `${table(rows)}\n${many}${bold(folder)}  ${green(counts)} ${done}`;
}

/** What to type to see every warning of this run. */
function lintCommand({ input, config }: GenerateOptions): string {
  const flag = input !== undefined ? ["--input", input] : config ? ["--config", config] : [];
  return ["modelsmith lint", ...flag].map(visibleText).join(" ");
}

function sourceOf({ input }: GenerateOptions): string {
  return input === undefined ? "spec/ and templates/ give" : `${visibleText(input)} gives`;
}
