// The last steps, each looked up in the world before it is taken: what is tagged is not tagged
// again, what the registry has is not sent again. So a run that was killed is simply run again.

import type { Diagnostic } from "../ground/diagnostic.ts";
import type { Packed } from "./check-tarball.ts";
import { runCommand } from "./workshop.ts";

export interface Version {
  readonly name: string;
  readonly version: string;
}

export function tagOf({ name, version }: Version): string {
  return `${name}@${version}`;
}

/** What stands in the way of a tag: files that no commit holds yet. */
export async function uncommitted(root: string, folders: readonly string[]): Promise<Diagnostic[]> {
  const { code, out, error } = await runCommand(
    "git",
    ["status", "--porcelain", "--", ...folders],
    root,
  );
  if (code !== 0) return [failedTag(`git status failed: ${error.trim()}`)];
  const lines = out.split("\n").filter((line) => line !== "");
  if (lines.length === 0) return [];
  const first = lines[0]!.slice(3);
  const others = lines.length > 1 ? ` and ${lines.length - 1} more` : "";
  return [
    {
      code: "release/not-committed",
      message: `not in a commit yet: ${first}${others}`,
      at: null,
      fix: "commit what `modelsmith release --write` and `modelsmith generate` wrote, then run this again",
    },
  ];
}

export async function isTagged(root: string, version: Version): Promise<boolean> {
  const { code } = await runCommand(
    "git",
    ["rev-parse", "--quiet", "--verify", `refs/tags/${tagOf(version)}`],
    root,
  );
  return code === 0;
}

export async function tag(root: string, version: Version, text: string): Promise<Diagnostic[]> {
  const { code, error } = await runCommand(
    "git",
    // Comment lines would otherwise be taken out: headings of Markdown begin as comments do.
    ["tag", "--annotate", "--cleanup=verbatim", "--message", text, tagOf(version)],
    root,
  );
  return code === 0
    ? []
    : [failedTag(`git cannot make the tag ${tagOf(version)}: ${error.trim()}`)];
}

function failedTag(message: string): Diagnostic {
  return {
    code: "release/tag-failed",
    message: message.replaceAll("\n", " "),
    at: null,
    fix: "mend the repository, then run this again: what is done is not done twice",
  };
}

export async function isPublished(root: string, { name, version }: Version): Promise<boolean> {
  const args = ["view", `${name}@${version}`, "version", "--json"];
  const { code, out } = await runCommand("npm", args, root);
  return code === 0 && out.includes(`"${version}"`);
}

export async function publish(
  root: string,
  version: Version,
  packed: Packed,
  provenance: boolean,
): Promise<Diagnostic[]> {
  const args = [
    "publish",
    packed.file,
    ...["--access", "public"],
    ...(version.version.includes("-") ? ["--tag", "next"] : []),
    ...(provenance ? ["--provenance"] : []),
  ];
  const { code, error } = await runCommand("npm", args, root);
  if (code === 0) return [];
  const reason = error.split("\n").find((line) => /error/i.test(line)) ?? error.trim();
  return [
    {
      code: "release/publish-failed",
      message: `npm did not publish ${tagOf(version)}: ${reason.trim()}`,
      at: null,
      fix: "mend the cause, then run this again: what is published is not sent twice",
    },
  ];
}
