// Looks whether official documents have changed, provider by provider, and proposes what follows:
// a branch with the new document and everything generated from it, and a pull request that says
// for whom it breaks. CI calls it every day; it can be called by hand.

import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Change, isHeaded, worstAxes, worstLevel } from "../generator/diff/change.ts";
import { markdownReport } from "../generator/diff/report-markdown.ts";
import { formatDiagnostics } from "../generator/ground/format-diagnostic.ts";
import { contract } from "../generator/verbs/contract.ts";
import { diff } from "../generator/verbs/diff.ts";
import { generate } from "../generator/verbs/generate.ts";
import { pull } from "../generator/verbs/pull.ts";
import type { Report } from "../generator/verbs/report.ts";
import { call, type Proposed, propose } from "./pull-request.ts";
import { today } from "./terminal.ts";

export interface WatchOptions {
  readonly base: string;
  readonly day: string;
  readonly allowPrivate: boolean;
}

export interface Watched {
  readonly proposed: readonly Proposed[];
  /** Providers whose document could not be had, with the reason. */
  readonly failed: readonly { readonly provider: string; readonly why: string }[];
}

export async function watch(
  providers: readonly string[],
  root: string,
  options: WatchOptions,
): Promise<Watched> {
  const proposed: Proposed[] = [];
  const failed: { provider: string; why: string }[] = [];
  for (const provider of providers) {
    try {
      const outcome = await watchOne(provider, root, options);
      if (outcome) proposed.push(outcome);
    } catch (error) {
      failed.push({ provider, why: error instanceof Error ? error.message : String(error) });
    } finally {
      // The next provider begins where this one did: a proposal holds one matter.
      await call("git", ["checkout", "--quiet", "--force", options.base], root);
      await call("git", ["clean", "--quiet", "-d", "--force", "--", "spec", "generated"], root);
    }
  }
  return { proposed, failed };
}

async function watchOne(
  provider: string,
  root: string,
  { base, day, allowPrivate }: WatchOptions,
): Promise<Proposed | null> {
  const before = mkdtempSync(join(tmpdir(), "modelsmith-watch-"));
  try {
    const catalog = join(root, "generated", "catalog.json");
    const old = join(before, "catalog.json");
    if (existsSync(catalog)) cpSync(catalog, old);
    const pulled = await pull([provider], { allowPrivate }, root, day);
    const [outcome] = pulled.outcomes;
    if (!outcome || outcome.status === "refused" || outcome.status === "unreachable")
      throw new Error(outcome?.note ?? problemText(pulled));
    if (outcome.status === "unchanged") return null;
    const generated = await generate({}, root, day);
    if (generated.exitCode !== 0) {
      // People have to mend overlays or facts first; the document travels with the reasons.
      return await propose(brokenProposal(provider, base, generated), root);
    }
    const { judged } = await diff(old, catalog, {}, root, day);
    const checked = await contract({}, root, day);
    const changes = judged?.changes ?? [];
    return await propose(proposalFor(provider, base, changes, checked), root);
  } finally {
    rmSync(before, { recursive: true, force: true });
  }
}

const paths = ["spec", "generated"];

function proposalFor(provider: string, base: string, changes: readonly Change[], checked: Report) {
  const level = worstLevel(changes.map((change) => change.level));
  const axes = worstAxes(changes.map((change) => change.axes));
  const findings =
    checked.exitCode === 0
      ? "Recorded exchanges fit the new document."
      : `Recorded exchanges do not fit any more:\n\n${indented(problemText(checked))}`;
  return {
    branch: `spec/${provider}`,
    base,
    title: `spec(${provider}): ${changes.length} ${changes.length === 1 ? "change" : "changes"}, ${level}`,
    body: `${markdownReport({ changes, waived: [] })}\n## Contract\n\n${findings}\n`,
    labels: [
      `semver:${level}`,
      ...(axes.cost ? ["cost"] : []),
      ...(axes.behaviour ? ["behaviour"] : []),
    ],
    paths,
    autoMerge: level !== "major" && !changes.some(isHeaded) && checked.exitCode === 0,
  };
}

function brokenProposal(provider: string, base: string, report: Report) {
  return {
    branch: `spec/${provider}`,
    base,
    title: `spec(${provider}): the new document needs a hand`,
    body: `The document has changed, and \`modelsmith generate\` stops:\n\n${indented(problemText(report))}\n`,
    labels: ["semver:unknown"],
    paths: ["spec"],
    autoMerge: false,
  };
}

function problemText({ diagnostics }: Report): string {
  return formatDiagnostics(diagnostics, { color: false }) || "no reason was given";
}

/** A code block that no text can end. */
function indented(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}

/** Providers with an official document, as the catalog names them. */
async function watchedProviders(root: string): Promise<string[]> {
  const out = await call("git", ["ls-files", "--", "spec/upstream"], root);
  return out
    .split("\n")
    .filter((path) => /\.(json|ya?ml)$/.test(path) && !path.endsWith("/source.json"))
    .map((path) => path.replace(/^.*\/|\.(json|ya?ml)$/g, ""))
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = process.cwd();
  const named = process.argv.slice(2);
  const providers = named.length > 0 ? named : await watchedProviders(root);
  const options = { base: "main", day: today(), allowPrivate: false };
  const { proposed, failed } = await watch(providers, root, options);
  for (const { branch, did } of proposed) process.stdout.write(`${branch}  ${did}\n`);
  for (const { provider, why } of failed) process.stderr.write(`${provider}: ${why}\n`);
  if (proposed.length + failed.length === 0) process.stdout.write("Nothing has changed.\n");
  process.exitCode = failed.length === 0 ? 0 : 1;
}
