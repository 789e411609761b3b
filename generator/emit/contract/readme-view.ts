// The page about the contract tests: what is checked, what is recorded, what that is worth.

import type { Cassette } from "../../catalog/cassette.ts";
import {
  type Coverage,
  coverCassettes,
  type OperationCoverage,
  type ProviderCoverage,
  totalOf,
  unrecorded,
} from "../../catalog/cassette-coverage.ts";
import type { Catalog } from "../../catalog/catalog.ts";
import { plainLine } from "../code-text.ts";
import type { View } from "../emitter.ts";
import { sourceOf } from "./fixtures.ts";

export function planContractReadme(catalog: Catalog, cassettes: readonly Cassette[]): View {
  const coverage = coverCassettes(catalog, cassettes);
  return {
    path: "contract/README.md",
    kind: "markdown",
    template: "contract/readme.md.hbs",
    provider: null,
    data: {
      source: code(sourceOf(cassettes)),
      evidence: evidence(coverage),
      providers: coverage.providers.map((provider) => ({
        name: plain(provider.name),
        ...provider.exchanges,
        cassettes: provider.cassettes,
        waived: provider.waived,
        operations: provider.operations.flatMap(planOperation),
        gaps: planGaps(provider),
        waivers: planWaivers(
          cassettes.filter((cassette) => cassette.provider === provider.provider),
        ),
      })),
    },
  };
}

/** Documented and synthetic recordings are never counted as evidence, so this stands first. */
function evidence({ total }: Coverage): string {
  const all = totalOf(total);
  if (total.live === 0) {
    return `**No exchange was answered by a real API.** All ${all} come from documentation (${total.documented}) or were made by us (${total.synthetic}).`;
  }
  return `**${total.live} of ${all} exchanges were answered by a real API.** The others come from documentation (${total.documented}) or were made by us (${total.synthetic}).`;
}

/** A row of the table; what has no recording is listed below it instead. */
function planOperation({ id, statuses, exchanges }: OperationCoverage) {
  if (totalOf(exchanges) === 0) return [];
  const recorded = statuses.filter((status) => totalOf(status.exchanges) > 0);
  const names = recorded.map((status) => code(status.id)).join(", ") || "none";
  const row = { name: code(id), statuses: `${names} of ${statuses.length}`, ...exchanges };
  return [row];
}

function planGaps({ operations, models, webhooks }: ProviderCoverage): string[] {
  return [
    gap("operation", unrecorded(operations), operations.length),
    gap("model", unrecorded(models), models.length),
    gap("webhook", unrecorded(webhooks), webhooks.length),
  ].flatMap((text) => text ?? []);
}

function gap(kind: string, ids: readonly string[], all: number): string | null {
  if (all === 0) return null;
  if (ids.length === 0) return `Every ${kind} has a recording.`;
  const names = ids.map(code).join(", ");
  return `Without any recording, ${ids.length} of ${all} ${kind}s: ${names}.`;
}

function planWaivers(cassettes: readonly Cassette[]): string[] {
  return cassettes.flatMap(({ id, waiver }) => {
    if (!waiver) return [];
    const until = waiver.until === null ? "" : ` (until ${plain(waiver.until)})`;
    return [`${code(id)}${until}: ${plain(waiver.reason)}`];
  });
}

/** Text as code in Markdown, in a table cell too. */
function code(text: string): string {
  const line = plainLine(text).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Text that stays text in Markdown. Code spans survive, since waivers name fields in them. */
function plain(text: string): string {
  return plainLine(text)
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? code(part.slice(1, -1)) : escapeMarkdown(part)))
    .join("");
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#]/g, "\\$&").replace(/&(?=#?\w+;)/g, "\\&");
}
