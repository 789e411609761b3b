// modelsmith release

import { plural } from "../generator/ground/plural.ts";
import { release } from "../generator/verbs/release.ts";
import { type ReleasePlanView, releaseText } from "../generator/verbs/release-text.ts";
import { paintFor, printJson, printWorst, today, wrongUse } from "./terminal.ts";

export interface ReleaseFlags {
  readonly config?: string;
  readonly write?: boolean;
  readonly dryRun?: boolean;
  readonly tag?: boolean;
  readonly publish?: boolean;
  readonly pack?: string;
  readonly provenance?: boolean;
  readonly date?: string;
  readonly json?: boolean;
}

export async function run(flags: ReleaseFlags): Promise<number> {
  const { write, dryRun, tag, publish, date = today(), json, ...rest } = flags;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
    return wrongUse(`--date takes a day such as 2026-03-09, not "${date}"`);
  const chosen = [write, dryRun, tag || publish].filter(Boolean).length;
  if (chosen > 1)
    return wrongUse("--dry-run, --write, and --tag or --publish are separate runs: commit between");
  const report = await release(
    { ...rest, write: write === true, tag: tag === true, publish: publish === true },
    process.cwd(),
    date,
  );
  if (json) {
    const { diagnostics: _, exitCode: __, ...details } = report;
    printJson(report, details satisfies ReleasePlanView);
    return report.exitCode;
  }
  const left = printWorst(report.diagnostics);
  if (left > 0) process.stderr.write(`${plural(left, "warning")}  modelsmith lint lists them\n\n`);
  process.stdout.write(releaseText(report, paintFor(process.stdout)));
  return report.exitCode;
}
