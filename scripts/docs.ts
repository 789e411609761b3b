// modelsmith docs

import { relative } from "node:path";
import { plural } from "../generator/ground/plural.ts";
import { visibleText } from "../generator/ground/visible-text.ts";
import { type DocsOptions, type DocsReport, docs } from "../generator/verbs/docs.ts";
import { duration, paintFor, printDiagnostics, printJson, table, wrongUse } from "./terminal.ts";

export async function run(options: DocsOptions & { readonly json?: boolean }): Promise<number> {
  const begun = performance.now();
  const report = await docs(options, process.cwd());
  const { misuse, built, running } = report;
  if (misuse !== null) wrongUse(misuse);
  if (options.json) printJson(report, { misuse, built, url: running?.url ?? built?.url ?? null });
  else {
    printDiagnostics(report.diagnostics);
    process.stdout.write(
      running === null ? buildText(report, performance.now() - begun) : serveText(report),
    );
  }
  if (running === null) return report.exitCode;
  await interrupted();
  await running.close();
  return 0;
}

function serveText({ running, built }: DocsReport): string {
  if (running === null || built === null) return "";
  const { bold, dim, green, yellow } = paintFor(process.stdout);
  const note =
    built.searchProblem === null
      ? ""
      : `\n${yellow(`  Search is left out: ${visibleText(built.searchProblem)}`)}\n`;
  return `\n${bold("modelsmith docs")}  ${green(`${running.url}/`)}\n\n${dim(`  ${plural(built.pages, "page")}, for this machine only. Ctrl-C ends it.`)}\n${note}\n`;
}

function buildText({ built }: DocsReport, milliseconds: number): string {
  if (built === null) return "";
  const { bold, dim, green, yellow } = paintFor(process.stdout);
  const { pictures, searchProblem, url } = built;
  const rows = [
    ["pages", green(String(built.pages))],
    [
      "search",
      searchProblem === null ? green("indexed") : yellow(`left out: ${visibleText(searchProblem)}`),
    ],
    [
      "pictures",
      pictures.kind === "drawn"
        ? green(String(pictures.count))
        : yellow(`left out: ${pictures.reason}`),
    ],
    [
      "address",
      url ??
        yellow(
          "none, so no canonical links and no sitemap; --url or site: url in the config gives one",
        ),
    ],
  ];
  const folder = `${relative(process.cwd(), built.folder) || "."}/`;
  return `${table(rows)}\n${bold(folder)}  ${dim(`built in ${duration(milliseconds)}`)}\n`;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
