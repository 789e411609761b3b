// Decides a release, writes it, and proposes it: merging the pull request is what publishes it.

import { pathToFileURL } from "node:url";
import { formatDiagnostics } from "../generator/ground/format-diagnostic.ts";
import { notesOf } from "../generator/release/changelog.ts";
import { release } from "../generator/verbs/release.ts";
import { type Proposed, propose } from "./pull-request.ts";
import { today } from "./terminal.ts";

/** Null when there is nothing to release. */
async function proposeRelease(
  root: string,
  { base, day }: { readonly base: string; readonly day: string },
): Promise<Proposed | null> {
  const report = await release({ write: true }, root, day);
  if (report.exitCode !== 0)
    throw new Error(formatDiagnostics(report.diagnostics, { color: false }));
  if (report.plans.length === 0) return null;
  const names = report.plans.map(({ name, version }) => `${name}@${version}`);
  const parts = report.plans.map(
    (plan) =>
      `# \`${plan.name}\` ${plan.version}\n\n${notesOf({ ...plan, override: plan.override?.reason ?? null })}`,
  );
  return propose(
    {
      branch: "release/next",
      base,
      title: `release: ${names.join(", ")}`,
      body: parts.join("\n"),
      labels: ["release"],
      paths: ["spec", "generated"],
      // Publishing is a person's decision.
      autoMerge: false,
    },
    root,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const proposed = await proposeRelease(process.cwd(), { base: "main", day: today() });
  process.stdout.write(
    proposed ? `${proposed.branch}  ${proposed.did}\n` : "Nothing to release.\n",
  );
}
