// modelsmith simulate

import { severityOf } from "../generator/ground/diagnostic.ts";
import { plural } from "../generator/ground/plural.ts";
import { visibleText } from "../generator/ground/visible-text.ts";
import {
  type RequestEntry,
  type Running,
  type SimulateOptions,
  simulate,
} from "../generator/verbs/simulate.ts";
import { paintFor, printDiagnostics, printJson, table, today, wrongUse } from "./terminal.ts";

export async function run(
  options: SimulateOptions & { readonly json?: boolean; readonly verbose?: boolean },
): Promise<number> {
  const print = printerFor(options);
  const report = await simulate(options, process.cwd(), today(), print);
  const { running, misuse } = report;
  if (misuse !== null) wrongUse(misuse);
  if (running === null) {
    if (options.json) printJson(report, { misuse });
    else printDiagnostics(report.diagnostics);
    return report.exitCode;
  }
  if (options.json) printLine(banner(running));
  else {
    printDiagnostics(report.diagnostics.filter((one) => severityOf(one) === "error"));
    process.stdout.write(bannerText(running));
  }
  await interrupted();
  if (!options.json) process.stdout.write(farewell(running));
  await running.simulator.close();
  return 0;
}

/** Requests are shown to people who watch, and told to machines line by line. */
function printerFor(options: {
  readonly json?: boolean;
  readonly verbose?: boolean;
}): (entry: RequestEntry) => void {
  if (options.json) return (request) => printLine({ request });
  if (!options.verbose && process.stdout.isTTY !== true) return () => {};
  return (entry) => process.stdout.write(requestLine(entry));
}

function printLine(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function banner({ url, providers, faults }: Running): object {
  return { url, providers, faults, ledger: `${url}/_simulator/ledger` };
}

function bannerText({ url, providers, faults }: Running): string {
  const { bold, dim, green } = paintFor(process.stdout);
  const rows = providers.map(({ name, url: address, models, operations, key }) => [
    visibleText(name),
    address,
    models > 0 ? plural(models, "model") : plural(operations, "operation"),
    visibleText(key ?? "no key needed"),
  ]);
  const notes = [
    ["ledger", `${url}/_simulator/ledger`],
    [
      "faults",
      faults.length > 0
        ? faults.join("  ")
        : "none; --fault drop-after:0.1, or header x-simulate: drop-after",
    ],
  ];
  const head = `${bold("modelsmith simulate")}  ${green(url)}\n`;
  return `\n${head}\n${table(rows)}\n${dim(table(notes))}\n${dim("  Nothing leaves this machine, and no credit is real. Ctrl-C ends it.")}\n\n`;
}

function requestLine(entry: RequestEntry): string {
  const { dim, green, yellow, red } = paintFor(process.stdout);
  const { at, method, path, status, jobId, fault, replayed, leaked } = entry;
  const time = new Date(at).toISOString().slice(11, 19);
  const word = status === null ? "cut" : String(status);
  const paint = status === null || status >= 500 ? red : status >= 400 ? yellow : green;
  const notes = [
    jobId ?? "",
    replayed ? "replayed" : "",
    fault === null ? "" : yellow(fault),
    leaked ? red("the API key was sent here: it must not be") : "",
  ].filter((note) => note !== "");
  return (
    `  ${dim(time)}  ${paint(word)}  ${method.padEnd(6)} ${visibleText(path)}  ${notes.join("  ")}`.trimEnd() +
    "\n"
  );
}

function farewell({ simulator }: Running): string {
  const { dim, green, red } = paintFor(process.stdout);
  const { requests, jobs, credits } = simulator.ledger;
  const sum = (kind: string) =>
    credits.reduce((total, entry) => total + (entry.kind === kind ? entry.credits : 0), 0);
  const problems = simulator.ledger.audit();
  const books =
    problems.length === 0
      ? green("the books add up")
      : red(`the books do not add up:\n${problems.map((problem) => `    ${problem}`).join("\n")}`);
  const counts = `${plural(requests.length, "request")}, ${plural(jobs.length, "job")}, ${plural(round(sum("charge")), "credit")} charged, ${round(sum("refund"))} given back`;
  return `\n  ${dim(`${counts};`)} ${books}\n`;
}

function round(credits: number): number {
  return Math.round(credits * 1000) / 1000;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
