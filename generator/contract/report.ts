// The contract report for people and for machines.

import { type ContractCoverage, dimensions } from "../../templates/contract/runtime/coverage.js";
import {
  type Counts,
  type NamedCounts,
  origins,
  type ProviderCoverage,
  totalOf,
  unrecorded,
} from "../catalog/cassette-coverage.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { byCodeUnit, type Json } from "../ground/json.ts";
import { plural } from "../ground/plural.ts";
import type { ContractReport, Proposal, ProviderMutation } from "./conform.ts";
import { overlayText } from "./propose-overlay.ts";
import { dimensionNames } from "./ratchet.ts";

/** What was checked and how far it may be trusted; the findings are printed as diagnostics. */
export function formatReport(report: ContractReport): string {
  const { coverage, findings } = report;
  const { total, providers } = coverage;
  const recorded = providers.filter(({ cassettes }) => cassettes > 0);
  if (recorded.length === 0) return "contract  nothing is recorded yet\n";
  const sections = recorded.map((provider) => formatProvider(provider, report));
  const verdict =
    findings.length === 0 ? "every recording conforms" : plural(findings.length, "finding");
  const head = `contract  ${plural(totalOf(total), "exchange")} of ${plural(recorded.length, "provider")}: ${verdict}`;
  const proposals = report.proposals.map(formatProposal);
  return `${[head, ...sections, ...proposals, formatEvidence(total)].join("\n\n")}\n`;
}

/** Beyond so many of a provider, only the first is shown in full. */
const shownUnrecorded = 5;

/**
 * For people: that nothing is recorded of hundreds of operations is one thing to do, and the report
 * names each of them. Machines get all.
 */
export function foldUnrecorded<Shown extends Diagnostic>(diagnostics: readonly Shown[]): Shown[] {
  // The remedy names the provider.
  const alike = new Map<string | null, Shown[]>();
  for (const one of diagnostics) {
    if (one.code === "contract/unrecorded")
      alike.set(one.fix, [...(alike.get(one.fix) ?? []), one]);
  }
  return diagnostics.flatMap((one) => {
    const group = one.code === "contract/unrecorded" ? alike.get(one.fix)! : [];
    if (group.length <= shownUnrecorded) return [one];
    const more = ` (and of ${group.length - 1} more, named in the report)`;
    return group[0] === one ? [{ ...one, message: `${one.message}${more}` }] : [];
  });
}

/** To be pasted into an overlay, or written into a document of our own. */
function formatProposal({ provider, actions }: Proposal): string {
  return [
    `If the API is right, this makes its document say so (spec/overlays/${provider}-drift.overlay.yaml;`,
    `where the document is written by hand, make the same changes in spec/additions/${provider}):`,
    "",
    overlayText(provider, actions).trimEnd(),
  ].join("\n");
}

function formatProvider(coverage: ProviderCoverage, { touched, mutation }: ContractReport): string {
  const { name, exchanges, operations, models, webhooks, waived, cassettes } = coverage;
  const shares = touched.find(({ provider }) => provider === coverage.provider)?.shares;
  const lines = [
    `${visible(name)}  ${plural(cassettes, "recording")}${waived > 0 ? `, ${waived} of them waived` : ""}`,
    ...formatShares(exchanges, shares ?? null),
    ...mutationRows(mutationOf(mutation, coverage)),
    ...missingRows("no recording of", [
      ...unrecorded(operations),
      ...unrecorded(models),
      ...unrecorded(webhooks),
    ]),
  ];
  return lines.join("\n");
}

/** Three kinds of recordings are three columns: they do not add up to anything. */
function formatShares(exchanges: Counts, shares: ContractCoverage["shares"] | null): string[] {
  const columns = (label: string, cells: readonly (string | number)[]) =>
    `  ${label.padEnd(16)}${cells.map((cell, i) => String(cell).padStart(i === 0 ? 15 : 12)).join("")}`;
  const rows = dimensions.flatMap((dimension) => {
    const share = shares?.[dimension];
    if (!share || share.of === 0) return [];
    const { of, seen, live, documented, synthetic } = share;
    const percent = `${Math.floor((100 * seen) / of)} %`.padStart(6);
    return [
      columns(dimensionNames[dimension], [
        `${seen} of ${of}${percent}`,
        live,
        documented,
        synthetic,
      ]),
    ];
  });
  return [
    columns("", ["recorded", ...origins]),
    columns("exchanges", [totalOf(exchanges), ...origins.map((origin) => exchanges[origin])]),
    ...rows,
  ];
}

function mutationRows(mutation: ProviderMutation | null): string[] {
  if (!mutation || mutation.mustDie + mutation.mayLive === 0) return [];
  const { mustDie, died, mayLive, operations } = mutation;
  const loose = operations
    .filter((operation) => operation.mayLive > 0)
    .sort((a, b) => untypedShare(b) - untypedShare(a) || byCodeUnit(a.operation, b.operation))
    .map((operation) => `${visible(operation.operation)} ${untypedShare(operation)} %`);
  return [
    row("spoiled", `${died} of ${mustDie} certain faults noticed by the layer they belong to`),
    row(
      "untyped",
      `${untypedShare({ mustDie, mayLive })} % of all faults are ones that the schemas let pass`,
    ),
    ...wrap(loose, 84).map((line) => `    ${line}`),
  ];
}

/** The untyped surface: how much of what may go wrong the schemas would not notice, in percent. */
function untypedShare({
  mustDie,
  mayLive,
}: {
  readonly mustDie: number;
  readonly mayLive: number;
}): number {
  return Math.round((100 * mayLive) / (mustDie + mayLive));
}

function missingRows(label: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const lines = wrap(ids.map(visible), 76);
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
export function reportToJson({
  coverage,
  touched,
  findings,
  proposals,
  mutation,
}: ContractReport): Json {
  return {
    total: { ...coverage.total },
    providers: coverage.providers.map((provider) => ({
      ...namesOnly(provider),
      coverage: coverageJson(touched.find((one) => one.provider === provider.provider)),
      mutation: mutationJson(mutationOf(mutation, provider)),
    })),
    findings: findings.map((finding) => ({ ...finding })),
    proposals: proposals.map(({ provider, actions }) => ({
      provider,
      overlay: overlayText(provider, actions),
    })),
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

function coverageJson(touched: ContractCoverage | undefined): Json {
  if (!touched) return null;
  const { shares, untouched } = touched;
  return {
    ...Object.fromEntries(dimensions.map((dimension) => [dimension, { ...shares[dimension] }])),
    untouched: { ...untouched },
  };
}

function mutationJson(mutation: ProviderMutation | null): Json {
  if (!mutation) return null;
  const { mustDie, died, mayLive, operations } = mutation;
  return { mustDie, died, mayLive, operations: operations.map((operation) => ({ ...operation })) };
}
