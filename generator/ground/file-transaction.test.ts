import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileChange } from "./file-steps.ts";
import { changeFiles, recoverFiles } from "./file-transaction.ts";
import { interruptedAt } from "./interrupted.ts";
import { stagingName } from "./staging-folder.ts";

let base: string;
let folder: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "modelsmith-transaction-"));
  folder = join(base, "out");
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** Every file below a folder with its content; empty folders as `null`. */
function treeOf(root: string, below = ""): Record<string, string | null> {
  const names = readdirSync(join(root, below)).sort();
  if (names.length === 0 && below !== "") return { [`${below}/`]: null };
  return Object.assign(
    {},
    ...names.map((name) => {
      const path = below === "" ? name : `${below}/${name}`;
      const whole = join(root, path);
      if (lstatSync(whole).isDirectory()) return treeOf(root, path);
      return { [path]: readFileSync(whole, "utf8") };
    }),
  );
}

function fill(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const before = {
  "kept.txt": "kept",
  "changed.txt": "old text",
  "deep/er/removed.txt": "removed",
  "becomes-folder": "a file",
  "becomes-file/inner.txt": "inner",
  "shared/removed.txt": "x",
  "shared/kept.txt": "y",
};
const changes: readonly FileChange[] = [
  { path: "changed.txt", content: "new text" },
  { path: "deep/er/removed.txt", content: null },
  { path: "becomes-folder", content: null },
  { path: "becomes-folder/now.txt", content: "now" },
  { path: "becomes-file/inner.txt", content: null },
  { path: "becomes-file", content: "a file now" },
  { path: "shared/removed.txt", content: null },
  { path: "brand/new/file.bin", content: new Uint8Array([98, 105, 110]) },
  { path: "last.txt", content: "last" },
];
const after = {
  "kept.txt": "kept",
  "changed.txt": "new text",
  "becomes-folder/now.txt": "now",
  "becomes-file": "a file now",
  "shared/kept.txt": "y",
  "brand/new/file.bin": "bin",
  "last.txt": "last",
};

describe("changeFiles", () => {
  it("puts, replaces and removes, and leaves nothing of its own behind", async () => {
    fill(before);
    expect(await changeFiles(folder, () => changes)).toEqual({ kind: "done" });
    expect(treeOf(folder)).toEqual(after);
    expect(recoverFiles(folder)).toEqual({ kind: "clean" });
  });

  it("makes the folder when there is none, and takes it away again when nothing came of it", async () => {
    expect(await changeFiles(folder, () => null)).toEqual({ kind: "abandoned" });
    expect(existsSync(folder)).toBe(false);
    await changeFiles(folder, () => [{ path: "a/b.txt", content: "b" }]);
    expect(treeOf(folder)).toEqual({ "a/b.txt": "b" });
  });

  it("puts everything back when a file cannot be put", async () => {
    fill({ ...before, "last.txt/foreign.txt": "not ours" });
    const tree = treeOf(folder);
    expect(await changeFiles(folder, () => changes)).toEqual({
      kind: "failed",
      path: join(folder, "last.txt"),
      reason: "a folder stands there",
    });
    expect(treeOf(folder)).toEqual(tree);
  });

  it("replaces a link itself, not what it points to", async () => {
    writeFileSync(join(base, "outside.txt"), "outside");
    fill({ "kept.txt": "kept" });
    symlinkSync(join(base, "outside.txt"), join(folder, "link.txt"));
    await changeFiles(folder, () => [{ path: "link.txt", content: "inside" }]);
    expect(lstatSync(join(folder, "link.txt")).isFile()).toBe(true);
    expect(readFileSync(join(base, "outside.txt"), "utf8")).toBe("outside");
  });

  it("keeps out while another process works there", async () => {
    fill(before);
    // The parent of this process lives as long as the test does.
    leaveStaging({ process: process.ppid, started: null });
    expect(recoverFiles(folder)).toEqual({ kind: "busy", process: process.ppid });
    expect(await changeFiles(folder, () => changes)).toEqual({
      kind: "busy",
      process: process.ppid,
    });
  });

  it("keeps this process out of its own way", async () => {
    fill(before);
    const [one, other] = await Promise.all([
      changeFiles(folder, () => changes),
      changeFiles(folder, () => [{ path: "kept.txt", content: "other" }]),
    ]);
    expect([one, other]).toEqual([{ kind: "done" }, { kind: "busy", process: process.pid }]);
    expect(treeOf(folder)).toEqual(after);
  });

  it.runIf(process.platform === "linux")("sees that a process id was given out again", async () => {
    fill(before);
    leaveStaging({ process: process.ppid, started: "1" });
    expect(recoverFiles(folder)).toEqual({ kind: "undone" });
    expect(treeOf(folder)).toEqual(before);
  });

  it.runIf(process.getuid?.() !== 0)("says when the folder cannot be written", async () => {
    fill(before);
    chmodSync(folder, 0o500);
    const outcome = await changeFiles(folder, () => changes);
    chmodSync(folder, 0o700);
    expect(outcome).toMatchObject({ kind: "failed", reason: "permission is denied" });
    expect(treeOf(folder)).toEqual(before);
  });
});

function leaveStaging(owner: object, journal?: object): void {
  mkdirSync(join(folder, stagingName, "new"), { recursive: true });
  mkdirSync(join(folder, stagingName, "old"), { recursive: true });
  writeFileSync(join(folder, stagingName, "owner.json"), JSON.stringify(owner));
  if (journal) writeFileSync(join(folder, stagingName, "journal.json"), JSON.stringify(journal));
}

describe("recoverFiles", () => {
  it("is all or nothing wherever the work dies", async () => {
    const seen = new Set<string>();
    let step = 0;
    for (; ; step += 1) {
      rmSync(folder, { recursive: true, force: true });
      fill(before);
      const killed = await interruptedAt(step, () => changeFiles(folder, () => changes));
      const recovery = recoverFiles(folder);
      const tree = treeOf(folder);
      const isAfter = tree["changed.txt"] === "new text";
      expect(tree, `killed at step ${step}`).toEqual(isAfter ? after : before);
      if (recovery.kind === "finished") expect(isAfter).toBe(true);
      if (recovery.kind === "undone") expect(isAfter).toBe(false);
      seen.add(recovery.kind);
      if (!killed) break;
    }
    expect(step).toBeGreaterThan(40);
    expect([...seen].sort()).toEqual(["clean", "finished", "undone"]);
  }, 120_000);

  it("is all or nothing when the recovery dies too", async () => {
    // The first steps prepare; from the 17th on there is something to recover.
    for (let first = 16, killed = true; killed; first += 5) {
      for (let second = 0; ; second += 1) {
        rmSync(folder, { recursive: true, force: true });
        fill(before);
        killed = await interruptedAt(first, () => changeFiles(folder, () => changes));
        const again = await interruptedAt(second, () => recoverFiles(folder));
        recoverFiles(folder);
        const tree = treeOf(folder);
        const isAfter = tree["changed.txt"] === "new text";
        expect(tree, `killed at ${first}, then at ${second}`).toEqual(isAfter ? after : before);
        if (!again) break;
      }
    }
  }, 120_000);

  it("is all or nothing when the work dies while it undoes a failure", async () => {
    const blocked = { ...before, "last.txt/foreign.txt": "not ours" };
    for (let step = 0, killed = true; killed; step += 1) {
      rmSync(folder, { recursive: true, force: true });
      fill(blocked);
      killed = await interruptedAt(step, () => changeFiles(folder, () => changes));
      recoverFiles(folder);
      expect(treeOf(folder), `killed at step ${step}`).toEqual(blocked);
    }
  }, 120_000);

  it("touches nothing outside, whatever a journal that was cloned with the folder says", async () => {
    writeFileSync(join(base, "victim.txt"), "victim");
    const dead = { process: 2 ** 30, started: null };
    for (const path of [
      "../victim.txt",
      "/etc/victim.txt",
      "out/../../victim.txt",
      "C:/victim.txt",
      // What a clone cannot bring along: Git runs what stands there.
      ".git/hooks/post-commit",
      "sub/.GIT/config",
      "git~1/hooks/pre-push",
    ]) {
      rmSync(folder, { recursive: true, force: true });
      leaveStaging(dead, { puts: [], removes: [path], makes: [] });
      expect(recoverFiles(folder)).toMatchObject({
        kind: "failed",
        reason: "its journal is not one of ours",
      });
      expect(readFileSync(join(base, "victim.txt"), "utf8")).toBe("victim");
    }
    rmSync(folder, { recursive: true, force: true });
    leaveStaging(dead, { puts: [], removes: ["link/victim.txt"], makes: [] });
    symlinkSync(base, join(folder, "link"));
    expect(recoverFiles(folder)).toMatchObject({ kind: "failed" });
    expect(readFileSync(join(base, "victim.txt"), "utf8")).toBe("victim");
  });

  it("removes a link that stands in place of the staging folder, not what it leads to", async () => {
    fill(before);
    mkdirSync(join(base, "precious"));
    writeFileSync(join(base, "precious/file.txt"), "precious");
    symlinkSync(join(base, "precious"), join(folder, stagingName));
    recoverFiles(folder);
    expect(treeOf(folder)).toEqual(before);
    expect(readFileSync(join(base, "precious/file.txt"), "utf8")).toBe("precious");
  });
});
