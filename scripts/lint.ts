// modelsmith lint

import { severityOf } from "../generator/ground/diagnostic.ts";
import { plural } from "../generator/ground/plural.ts";
import { type LintOptions, lint } from "../generator/verbs/lint.ts";
import { paintFor, printDiagnostics, printJson, today } from "./terminal.ts";

export async function run(options: LintOptions & { readonly json?: boolean }): Promise<number> {
  const report = await lint(options, process.cwd(), today());
  if (options.json) {
    printJson(report, {});
    return report.exitCode;
  }
  printDiagnostics(report.diagnostics);
  const { green, yellow, red } = paintFor(process.stdout);
  const count = (severity: string) =>
    report.diagnostics.filter((diagnostic) => severityOf(diagnostic) === severity).length;
  const verdict = `${plural(count("error"), "error")}, ${plural(count("warning"), "warning")}\n`;
  process.stdout.write(
    count("error") > 0 ? red(verdict) : count("warning") > 0 ? yellow(verdict) : green(verdict),
  );
  return report.exitCode;
}
