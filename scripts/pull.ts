// modelsmith pull

import { type PullOptions, type PullReport, pull } from "../generator/verbs/pull.ts";
import { paintFor, printDiagnostics, printJson, table, today } from "./terminal.ts";

export async function run(
  sources: readonly string[],
  options: PullOptions & { readonly json?: boolean },
): Promise<number> {
  const report = await pull(sources, options, process.cwd(), today());
  if (options.json) {
    printJson(report, { outcomes: report.outcomes });
    return report.exitCode;
  }
  printDiagnostics(report.diagnostics);
  process.stdout.write(summary(report));
  return report.exitCode;
}

function summary({ outcomes }: PullReport): string {
  const { green, red, dim } = paintFor(process.stdout);
  const colours = { replaced: green, unchanged: dim, refused: red, unreachable: red };
  // Padded before it is coloured, since colour codes have a length and no width.
  return table(
    outcomes.map(({ provider, file, status }) => [provider, `spec/upstream/${file}`, status]),
  )
    .split("\n")
    .map((line, i) => (outcomes[i] ? colours[outcomes[i].status](line) : line))
    .join("\n")
    .concat(
      ...outcomes.flatMap(({ provider, note }) =>
        note === null ? [] : [dim(`  ${provider}: ${note}\n`)],
      ),
    );
}
