// modelsmith record

import { createInterface } from "node:readline/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { plural } from "../generator/ground/plural.ts";
import { visibleText } from "../generator/ground/visible-text.ts";
import {
  type Recorded,
  type RecordOptions,
  type RecordReport,
  record,
  type ShownPlan,
} from "../generator/verbs/record.ts";
import {
  type Paint,
  paintFor,
  printDiagnostics,
  printJson,
  table,
  today,
  wrongUse,
} from "./terminal.ts";

export async function run(
  names: readonly string[],
  options: RecordOptions & { readonly json?: boolean },
): Promise<number> {
  const speaks = options.json !== true;
  const paint = paintFor(process.stdout);
  const report = await record(names, options, process.cwd(), today(), {
    environment: process.env,
    show: (shown) => {
      if (speaks) process.stdout.write(planText(shown, paint));
    },
    tell: (one) => {
      if (speaks) process.stdout.write(lineOf(one, paint));
    },
    confirm: speaks && process.stdin.isTTY && process.stdout.isTTY ? ask : null,
    fetch: globalThis.fetch,
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
    now: Date.now,
  });
  if (report.misuse !== null) wrongUse(report.misuse);
  if (options.json) printJson(report, detailsOf(report));
  else {
    printDiagnostics(report.diagnostics);
    if (report.misuse === null) process.stdout.write(endText(report, options, paint));
  }
  return report.exitCode;
}

async function ask({ cap }: ShownPlan): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(`  Type yes to spend up to ${plural(cap, "credit")}: `);
    return answer.trim().toLowerCase() === "yes";
  } finally {
    terminal.close();
  }
}

/** A plan longer than this is summed up: nobody reads the prices of a hundred models. */
const mostRows = 24;

/** A model whose price nobody knows says so in the next column. */
function inCredits(credits: number | null): string {
  return credits === null ? "" : plural(credits, "credit");
}

function planText(
  { plan, target, isSimulated, total, assumed, cap }: ShownPlan,
  paint: Paint,
): string {
  const { bold, dim, yellow } = paint;
  const { provider, models, reads } = plan;
  const kind = isSimulated ? "simulated: nothing is spent" : "the real API: this costs credits";
  const rows = models
    .slice(0, mostRows)
    .map(({ model, credits, isTypical }) => [
      visibleText(model.id),
      inCredits(credits ?? assumed),
      credits === null
        ? assumed === null
          ? "price not known"
          : "assumed"
        : isTypical
          ? "as an example was charged"
          : `${model.price.mark} price${model.price.asOf ? ` of ${visibleText(model.price.asOf)}` : ""}`,
    ]);
  const more = models.length > mostRows ? dim(`  and ${models.length - mostRows} more\n`) : "";
  const unknown = models.filter(({ credits }) => credits === null).length;
  const sum = [
    plural(models.length, "job"),
    ...(reads.length > 0
      ? [`${plural(reads.length, "call")} that cost${reads.length === 1 ? "s" : ""} nothing`]
      : []),
    `${plural(total, "credit")}${isSimulated ? " if it were real" : ""}`,
    ...(unknown > 0 && assumed === null ? [`${unknown} of unknown price`] : []),
    ...(isSimulated || models.length === 0 ? [] : [`at most ${cap} will be spent`]),
  ].join(", ");
  const head = `${bold("modelsmith record")}  ${visibleText(provider.name)} at ${visibleText(target)}`;
  return `\n${head}\n${isSimulated ? dim(`  ${kind}`) : yellow(`  ${kind}`)}\n\n${rows.length > 0 ? dim(table(rows, [1])) : ""}${more}  ${sum}\n\n`;
}

function lineOf(
  { name, result, file, credits, note }: Recorded,
  { green, red, yellow, dim }: Paint,
): string {
  const colour =
    result === "failed" ? red : result === "kept" ? yellow : result === "unchanged" ? dim : green;
  const notes = [file ?? "", credits === null ? "" : plural(credits, "credit"), note ?? ""];
  const rest = notes
    .filter((text) => text !== "")
    .map(visibleText)
    .join("  ");
  return `  ${colour(result.padEnd(9))}  ${visibleText(name)}  ${dim(rest)}\n`;
}

function endText(
  { recorded, declined, shown }: RecordReport,
  { dryRun }: RecordOptions,
  paint: Paint,
): string {
  if (declined) return "  Nothing was sent.\n";
  if (dryRun && shown !== null) return "  Nothing was sent: this was a dry run.\n";
  if (recorded.length === 0) return shown === null ? "" : "  Nothing was sent.\n";
  const count = (...results: readonly Recorded["result"][]) =>
    recorded.filter(({ result }) => results.includes(result)).length;
  const spent = recorded.reduce((sum, { credits }) => sum + (credits ?? 0), 0);
  const parts = [
    `${count("written", "resumed")} written`,
    ...(count("unchanged") > 0 ? [`${count("unchanged")} unchanged`] : []),
    ...(count("kept") > 0 ? [`${count("kept")} still under way`] : []),
    ...(count("failed") > 0 ? [paint.red(`${count("failed")} failed`)] : []),
    ...(shown === null || shown.isSimulated
      ? []
      : [`${plural(Math.round(spent * 1000) / 1000, "credit")} charged`]),
  ];
  return `\n  ${parts.join(", ")}\n`;
}

function detailsOf({ misuse, shown, recorded, declined }: RecordReport): object {
  return {
    misuse,
    declined,
    plan: shown && {
      provider: shown.plan.provider.id,
      target: shown.target,
      simulated: shown.isSimulated,
      credits: shown.total,
      cap: shown.cap,
      runs: shown.plan.models.map(({ model, credits, isTypical }) => ({
        model: model.id,
        credits,
        typical: isTypical,
      })),
      reads: shown.plan.reads.map(({ operation }) => operation.id),
    },
    recorded,
  };
}
