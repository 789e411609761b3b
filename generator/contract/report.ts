// The contract report for people and for machines.

import {
  type Counts,
  type NamedCounts,
  origins,
  type ProviderCoverage,
  totalOf,
  unrecorded,
} from "../catalog/cassette-coverage.ts";
import type { Json } from "../ground/json.ts";
import type { ContractReport, ProviderMutation } from "./conform.ts";

/** What was checked and how far it may be trusted; the findings are printed as diagnostics. */
export function formatReport({ coverage, findings, mutation }: ContractReport): string {
  const { total, providers } = coverage;
  const recorded = providers.filter(({ cassettes }) => cassettes > 0);
  if (recorded.length === 0) return "contract  nothing is recorded yet\n";
  const sections = recorded.map((provider) =>
    formatProvider(provider, mutationOf(mutation, provider)),
  );
  const verdict =
    findings.length === 0
      ? "every recording conforms"
      : plural(findings.length, "finding", "findings");
  const head = `contract  ${plural(totalOf(total), "exchange", "exchanges")} of ${plural(recorded.length, "provider", "providers")}: ${verdict}`;
  return `${[head, ...sections, formatEvidence(total)].join("\n\n")}\n`;
}

function formatProvider(coverage: ProviderCoverage, mutation: ProviderMutation | null): string {
  const { name, exchanges, operations, models, webhooks, waived, cassettes } = coverage;
  const statuses = operations.flatMap((operation) => operation.statuses);
  const lines = [
    name,
    row(
      "exchanges",
      `${origins.map((origin) => `${exchanges[origin]} ${origin}`).join(", ")} in ${plural(cassettes, "recording", "recordings")}`,
    ),
    ...coverageRow("operations", operations),
    ...coverageRow("statuses", statuses),
    ...coverageRow("models", models),
    ...coverageRow("webhooks", webhooks),
    ...(waived > 0 ? [row("waived", plural(waived, "recording", "recordings"))] : []),
    ...(mutation ? mutationRows(mutation) : []),
    ...missingRows("no recording of", [
      ...unrecorded(operations),
      ...unrecorded(models),
      ...unrecorded(webhooks),
    ]),
  ];
  return lines.join("\n");
}

function coverageRow(label: string, list: readonly NamedCounts[]): string[] {
  if (list.length === 0) return [];
  const recorded = list.filter(({ exchanges }) => totalOf(exchanges) > 0).length;
  const live = list.filter(({ exchanges }) => exchanges.live > 0).length;
  return [row(label, `${recorded} of ${list.length} recorded, ${live} live`)];
}

function mutationRows({ mustDie, died, mayLive }: ProviderMutation): string[] {
  if (mustDie + mayLive === 0) return [];
  const untyped = Math.round((100 * mayLive) / (mustDie + mayLive));
  return [
    row("spoiled", `${died} of ${mustDie} certain faults noticed`),
    row("untyped", `${untyped} % of all faults are ones the schemas let pass`),
  ];
}

function missingRows(label: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const lines = wrap(ids.map(visible), 84);
  return [`  ${label}`, ...lines.map((line) => `    ${line}`)];
}

/** The sentence that keeps documentation from being taken for evidence. */
function formatEvidence({ live, documented, synthetic }: Counts): string {
  if (live > 0 && documented + synthetic === 0)
    return "Every exchange was answered by the real API.";
  const none =
    live === 0 ? "No exchange was" : `${live} of ${live + documented + synthetic} exchanges were`;
  return `${none} answered by the real API. Documented and synthetic recordings show that types\nand documentation agree; they say nothing about what the API does today.`;
}

function row(label: string, text: string): string {
  return `  ${label.padEnd(12)}${text}`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function wrap(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 2 + word.length <= width)
      lines[lines.length - 1] = `${last}, ${word}`;
    else {
      if (last !== undefined) lines[lines.length - 1] = `${last},`;
      lines.push(word);
    }
  }
  return lines;
}

/** Ids come from documents: on the terminal their control characters are shown, not obeyed. */
function visible(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(
      /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}

function mutationOf(
  mutation: readonly ProviderMutation[],
  { provider }: ProviderCoverage,
): ProviderMutation | null {
  return mutation.find((report) => report.provider === provider) ?? null;
}

/** For `--json`: everything in the report but the spoiled recordings themselves. */
export function reportToJson({ coverage, findings, mutation }: ContractReport): Json {
  return {
    total: { ...coverage.total },
    providers: coverage.providers.map((provider) => ({
      ...namesOnly(provider),
      mutation: mutationJson(mutationOf(mutation, provider)),
    })),
    findings: findings.map((finding) => ({ ...finding })),
  };
}

function namesOnly({ operations, models, webhooks, exchanges, ...rest }: ProviderCoverage): {
  [key: string]: Json;
} {
  return {
    ...rest,
    exchanges: { ...exchanges },
    operations: operations.map(({ statuses, ...operation }) => ({
      ...countsJson(operation),
      method: operation.method,
      path: operation.path,
      statuses: statuses.map(countsJson),
    })),
    models: models.map(countsJson),
    webhooks: webhooks.map(countsJson),
  };
}

function countsJson({ id, exchanges }: NamedCounts): { readonly [key: string]: Json } {
  return { id, exchanges: { ...exchanges } };
}

function mutationJson(mutation: ProviderMutation | null): Json {
  if (!mutation) return null;
  const { mustDie, died, mayLive, operations } = mutation;
  return { mustDie, died, mayLive, operations: operations.map((operation) => ({ ...operation })) };
}
