// modelsmith diff

import type { Level } from "../generator/diff/change.ts";
import { githubReport } from "../generator/diff/report-github.ts";
import { jsonReport, reportSchema } from "../generator/diff/report-json.ts";
import { markdownReport } from "../generator/diff/report-markdown.ts";
import { textReport } from "../generator/diff/report-text.ts";
import { type DiffReport, type DiffVerbOptions, diff } from "../generator/verbs/diff.ts";
import { paintFor, printDiagnostics, printJson, today, wrongUse } from "./terminal.ts";

export interface DiffFlags {
  readonly format?: string;
  readonly failOn?: string;
  readonly waivers?: string;
  readonly limit?: DiffVerbOptions["limit"];
  readonly allowRefs?: readonly string[];
  readonly schema?: boolean;
  readonly json?: boolean;
}

const formats = ["text", "json", "markdown", "github"] as const;
const failing = ["major", "minor", "patch"] as const;

export async function run(
  old: string | undefined,
  next: string | undefined,
  flags: DiffFlags,
): Promise<number> {
  if (flags.schema) {
    process.stdout.write(`${JSON.stringify(reportSchema, null, 2)}\n`);
    return 0;
  }
  if (old === undefined || next === undefined) {
    return wrongUse("diff takes two files: the old document or catalog, and the new one");
  }
  const format = flags.json ? "json" : (flags.format ?? "text");
  if (!isOneOf(formats, format))
    return wrongUse(`--format takes ${formats.join(", ")}, not "${format}"`);
  const failOn = flags.failOn;
  if (failOn !== undefined && !isOneOf(failing, failOn)) {
    return wrongUse(`--fail-on takes ${failing.join(", ")}, not "${failOn}"`);
  }
  const report = await diff(
    old,
    next,
    {
      ...(failOn === undefined ? {} : { failOn: failOn as Exclude<Level, "none"> }),
      ...(flags.waivers === undefined ? {} : { waivers: flags.waivers }),
      ...(flags.limit === undefined ? {} : { limit: flags.limit }),
      ...(flags.allowRefs === undefined ? {} : { allowRefs: flags.allowRefs }),
    },
    process.cwd(),
    today(),
  );
  print(report, format);
  return report.exitCode;
}

function print(report: DiffReport, format: (typeof formats)[number]): void {
  const { judged, file } = report;
  if (format === "json") {
    printJson(report, judged ? jsonReport(judged) : {});
    return;
  }
  printDiagnostics(report.diagnostics);
  const paint = paintFor(process.stdout);
  if (!judged) {
    // In a file or an annotation, a sentence instead of a report would be read as one.
    if (format === "text") process.stdout.write(paint.red("The two could not be compared.\n"));
    return;
  }
  if (format === "markdown") process.stdout.write(markdownReport(judged));
  else if (format === "github") process.stdout.write(githubReport(judged, file));
  else process.stdout.write(textReport(judged, paint));
}

function isOneOf<T extends string>(list: readonly T[], word: string): word is T {
  return (list as readonly string[]).includes(word);
}
