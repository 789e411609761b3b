// One branch and one pull request for one matter: made when there is none, renewed when there is.
// Calls `git` and `gh` without a shell; what a document says travels as arguments and in a file.

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Proposal {
  /** `spec/acme`: the branch, rewritten whenever the matter is looked at again. */
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly labels: readonly string[];
  /** What the commit holds. */
  readonly paths: readonly string[];
  /** Lets it merge by itself once its checks pass. */
  readonly autoMerge: boolean;
}

export interface Proposed {
  readonly branch: string;
  readonly did: "opened" | "renewed" | "unchanged";
}

/** Longer, GitHub refuses it. */
const longestBody = 60_000;

export async function propose(proposal: Proposal, root: string): Promise<Proposed> {
  const { branch, base, title, labels, paths, autoMerge } = proposal;
  const git = (...args: string[]) => call("git", args, root);
  await git("checkout", "--quiet", "-B", branch);
  await git("add", "--all", "--", ...paths);
  await git(...author, "commit", "--quiet", "--message", title);
  const same = await isSameTree(branch, root);
  if (!same) await git("push", "--quiet", "--force", "origin", `HEAD:refs/heads/${branch}`);
  const folder = mkdtempSync(join(tmpdir(), "modelsmith-proposal-"));
  try {
    const file = join(folder, "body.md");
    writeFileSync(file, shortened(proposal.body));
    const open = await openNumber(branch, root);
    for (const label of labels) {
      // Made where it is missing; a label that is there is not touched in vain.
      await call("gh", ["label", "create", label, "--force"], root);
    }
    if (open === null) {
      await call(
        "gh",
        [
          ...["pr", "create", "--base", base, "--head", branch, "--title", title],
          ...["--body-file", file],
          ...labels.flatMap((label) => ["--label", label]),
        ],
        root,
      );
    } else {
      const stale = open.labels.filter((label) => isOurs(label) && !labels.includes(label));
      await call(
        "gh",
        [
          ...["pr", "edit", open.number, "--title", title, "--body-file", file],
          ...labels.flatMap((label) => ["--add-label", label]),
          ...stale.flatMap((label) => ["--remove-label", label]),
        ],
        root,
      );
    }
    // A matter may have grown worse since it was first proposed: then nobody merges it unseen.
    if (autoMerge) await call("gh", ["pr", "merge", branch, "--auto", "--squash"], root);
    else if (open?.autoMerge) await call("gh", ["pr", "merge", branch, "--disable-auto"], root);
    return { branch, did: open === null ? "opened" : same ? "unchanged" : "renewed" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await git("checkout", "--quiet", base);
  }
}

const author = [
  ...["-c", "user.name=modelsmith"],
  ...["-c", "user.email=modelsmith@users.noreply.github.com"],
];

function isOurs(label: string): boolean {
  return label.startsWith("semver:") || label === "cost" || label === "behaviour";
}

/** True when the remote branch already holds these very files: it is then left alone. */
async function isSameTree(branch: string, root: string): Promise<boolean> {
  try {
    await call("git", ["fetch", "--quiet", "origin", branch], root);
    // When a document was fetched is no change of it.
    const paths = [".", ":(exclude)spec/upstream/source.json"];
    await call("git", ["diff", "--quiet", "FETCH_HEAD", "HEAD", "--", ...paths], root);
    return true;
  } catch {
    // There is no such branch yet, or it differs.
    return false;
  }
}

interface Open {
  readonly number: string;
  readonly labels: readonly string[];
  readonly autoMerge: boolean;
}

async function openNumber(branch: string, root: string): Promise<Open | null> {
  const fields = "number,labels,autoMergeRequest";
  const out = await call(
    "gh",
    ["pr", "list", "--head", branch, "--state", "open", "--json", fields],
    root,
  );
  const [found] = JSON.parse(out) as {
    number: number;
    labels: { name: string }[];
    autoMergeRequest: object | null;
  }[];
  if (!found) return null;
  return {
    number: String(found.number),
    labels: found.labels.map(({ name }) => name),
    autoMerge: found.autoMergeRequest !== null,
  };
}

function shortened(body: string): string {
  if (body.length <= longestBody) return body;
  const cut = body.slice(0, body.lastIndexOf("\n", longestBody));
  return `${cut}\n\nThe rest is in the changes of this pull request.\n`;
}

/** Standard output; what fails is told with the command, and never with its environment. */
export async function call(command: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const options = { cwd, maxBuffer: 64_000_000 };
    return (await promisify(execFile)(command, [...args], options)).stdout;
  } catch (error) {
    const { stderr = "", message } = error as { stderr?: string; message: string };
    throw new Error(`${command} ${args[0]} failed: ${stderr.trim() || message}`);
  }
}
