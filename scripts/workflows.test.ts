// The workflows, read as data: they hold no logic of their own, can do no more than they need, and
// run nobody's text.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = ".github/workflows";
const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
const program = readFileSync("scripts/command.ts", "utf8");

/** What is wrong with a workflow, in words. */
function problemsIn(text: string): string[] {
  const workflow = load(text) as Workflow;
  const problems: string[] = [];
  if (JSON.stringify(workflow.permissions) !== '{"contents":"read"}')
    problems.push("may do more than read, as a whole");
  if (!workflow.concurrency) problems.push("may run beside itself");
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (job["timeout-minutes"] === undefined) problems.push(`${name} may run for ever`);
    for (const step of job.steps) problems.push(...stepProblems(step, workflow, job));
  }
  for (const line of text.split("\n").filter((one) => /^\s*(- )?uses:/.test(one))) {
    if (!/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)) problems.push(`not pinned: ${line.trim()}`);
  }
  return problems;
}

function stepProblems({ uses, run, with: given }: Step, workflow: Workflow, job: Job): string[] {
  const problems: string[] = [];
  const writes = { ...workflow.permissions, ...job.permissions }["contents"] === "write";
  if (uses?.startsWith("actions/checkout@") && !writes && given?.["persist-credentials"] !== false)
    problems.push("a checkout keeps a token that nobody needs");
  if (run === undefined) return problems;
  // An expression in a command is text of strangers in a shell.
  if (run.includes("${{")) problems.push(`an expression in a command: ${run}`);
  for (const command of run.split(/\n|&&|;|\|/).map((one) => one.trim())) {
    if (command !== "" && !isKnown(command)) problems.push(`logic of its own: ${command}`);
  }
  return problems;
}

/** Ours, or a tool's plain call. */
function isKnown(command: string): boolean {
  const [, script] = /^(?:node|bash) ((?:scripts|\.ci)\/[\w./-]+)/.exec(command) ?? [];
  if (script !== undefined) return existsSync(script) && buildsWhatExists(command);
  const [, verb] = /^node dist\/modelsmith\.cjs ([a-z]+)/.exec(command) ?? [];
  if (verb !== undefined) return program.includes(`.command("${verb}")`);
  const [, built] = /^node dist\/([a-z-]+)\.js$/.exec(command) ?? [];
  if (built !== undefined) return existsSync(`scripts/${built}.ts`);
  return /^(npm ci|sudo apt-get (update|install --yes [\w -]+)|git config user\.\w+ "[^"$`]+"|git push origin --tags)$/.test(
    command,
  );
}

function buildsWhatExists(command: string): boolean {
  const [, extra] = /^node scripts\/build\.mjs ([a-z-]+)$/.exec(command) ?? [];
  return extra === undefined || existsSync(`scripts/${extra}.ts`);
}

describe("the workflows", () => {
  it.each(names)("%s is pinned, modest and without logic", (name) => {
    expect(problemsIn(readFileSync(`${folder}/${name}`, "utf8"))).toEqual([]);
  });

  it("are the four that there should be", () => {
    expect(names.sort()).toEqual(["ci.yml", "docs.yml", "release.yml", "spec-watch.yml"]);
  });

  it("would be found out", () => {
    const title = ["$", "{{ github.event.pull_request.title }}"].join("");
    const bad = `
jobs:
  one:
    steps:
      - uses: actions/checkout@v4
      - run: echo ${title}
      - run: node scripts/no-such-script.mjs
      - run: node dist/modelsmith.cjs no-such-verb
`;
    expect(problemsIn(bad)).toEqual([
      "may do more than read, as a whole",
      "may run beside itself",
      "one may run for ever",
      "a checkout keeps a token that nobody needs",
      `an expression in a command: echo ${title}`,
      `logic of its own: echo ${title}`,
      "logic of its own: node scripts/no-such-script.mjs",
      "logic of its own: node dist/modelsmith.cjs no-such-verb",
      "not pinned: - uses: actions/checkout@v4",
    ]);
  });
});
