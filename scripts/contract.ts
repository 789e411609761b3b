// modelsmith contract

import { foldUnrecorded, formatReport, reportToJson } from "../generator/contract/report.ts";
import { type ContractOptions, contract } from "../generator/verbs/contract.ts";
import { printDiagnostics, printJson, today } from "./terminal.ts";

export async function run(options: ContractOptions & { readonly json?: boolean }): Promise<number> {
  const report = await contract(options, process.cwd(), today());
  if (options.json) {
    printJson(report, { report: report.contract ? reportToJson(report.contract) : null });
    return report.exitCode;
  }
  printDiagnostics(foldUnrecorded(report.diagnostics));
  if (report.contract) process.stdout.write(formatReport(report.contract));
  return report.exitCode;
}
