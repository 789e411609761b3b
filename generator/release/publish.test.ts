// Tags against a real git; what goes to a registry is rehearsed with the whole release.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isTagged, tag, uncommitted } from "./publish.ts";

const folder = mkdtempSync(join(tmpdir(), "modelsmith-tags-"));
const version = { name: "@modelsmith/acme", version: "1.2.0" };
const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" });

beforeAll(() => {
  git("init", "--quiet");
  git("config", "user.name", "Acme");
  git("config", "user.email", "acme@acme.example");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("says when git cannot tag, and tags what is committed with its headings", async () => {
  const [problem] = await tag(folder, version, "first");
  expect(problem?.code).toBe("release/tag-failed");
  expect(problem?.message).toContain("git cannot make the tag @modelsmith/acme@1.2.0: ");

  writeFileSync(join(folder, "file"), "text");
  expect((await uncommitted(folder, ["."])).map(({ code, message }) => [code, message])).toEqual([
    ["release/not-committed", "not in a commit yet: file"],
  ]);
  git("add", "--all");
  git("commit", "--quiet", "--message", "file");
  expect(await uncommitted(folder, ["."])).toEqual([]);

  expect(await isTagged(folder, version)).toBe(false);
  expect(await tag(folder, version, "acme 1.2.0\n\n### The package\n")).toEqual([]);
  expect(await isTagged(folder, version)).toBe(true);
  expect(git("tag", "--list", "--format=%(contents)")).toContain("### The package");
});
