// Every verb that writes, killed before each of its changes to the disk in turn: whoever comes
// next finds spec/ and the output as they were or as they should be, and is told what was mended.

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { interruptedAt } from "../generator/ground/interrupted.ts";
import { generate } from "../generator/verbs/generate.ts";
import { pull } from "../generator/verbs/pull.ts";
import { syntheticDocument, syntheticFacts } from "./synthetic.ts";

const today = "2026-01-31";
let base = "";
let root = "";

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "modelsmith-interrupted-"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** The repository of a toolkit's user, generated once; gives the folder that holds a copy of it. */
async function begin(name: string): Promise<string> {
  root = join(base, name);
  put("spec/upstream/acme.json", JSON.stringify(syntheticDocument(1)));
  put("spec/providers/acme.yaml", JSON.stringify(syntheticFacts(1)));
  expect((await generate({ raw: false }, root, today)).exitCode).toBe(0);
  const kept = `${root}-before`;
  cpSync(root, kept, { recursive: true });
  return kept;
}

function put(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Texts by path, without the cache, which is nobody's but this machine's. */
function tree(folder: string): ReadonlyMap<string, string> {
  const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return new Map(
    found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes(".cache"))
      .sort()
      // A pull notes when it was made.
      .map((path) => [
        path.slice(root.length),
        readFileSync(path, "utf8").replace(/("pulledAt": )"[^"]*"/, "$1"),
      ]),
  );
}

function reset(kept: string): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(kept, root, { recursive: true });
}

interface Killing {
  readonly kept: string;
  /** What the verb is run for; made anew before each run. */
  readonly prepare: () => void;
  readonly work: () => Promise<{ readonly exitCode: number }>;
  /** Folders that are each seen before or after, whole. */
  readonly folders: readonly string[];
  /** Between two kills, in changes to the disk. */
  readonly stride: number;
}

/** Kills the verb again and again, each time later; says how often it was caught at work. */
async function killAgainAndAgain({ kept, prepare, work, folders, stride }: Killing) {
  const states = (): ReadonlyMap<string, string>[] => folders.map(tree);
  reset(kept);
  prepare();
  const before = states();
  expect((await work()).exitCode).toBe(0);
  const after = states();
  expect(after).not.toEqual(before);
  const mended = { kills: 0, finished: 0, undone: 0 };
  for (let step = 0; ; step += stride) {
    reset(kept);
    prepare();
    if (!(await interruptedAt(step, work))) return mended;
    mended.kills += 1;
    const next = await generate({ raw: false, check: true }, root, today);
    for (const { code, message } of next.diagnostics) {
      if (code !== "write/recovered") continue;
      mended[message.includes("finished") ? "finished" : "undone"] += 1;
    }
    states().forEach((found, i) => {
      const which = equal(found, before[i]!)
        ? "before"
        : equal(found, after[i]!)
          ? "after"
          : "between";
      expect(which, `${folders[i]} after a kill at step ${step}`).not.toBe("between");
    });
  }
}

function equal(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}

describe("a verb that is killed", () => {
  it("generate", { timeout: 240_000 }, async () => {
    const mended = await killAgainAndAgain({
      kept: await begin("generate"),
      prepare: () => {
        put("spec/upstream/acme.json", JSON.stringify(syntheticDocument(2)));
        put("spec/providers/acme.yaml", JSON.stringify(syntheticFacts(2)));
      },
      work: () => generate({ raw: false }, root, today),
      folders: ["spec", "generated"],
      stride: 17,
    });
    expect(mended.kills).toBeGreaterThan(8);
    expect(mended.undone).toBeGreaterThan(0);
    expect(mended.finished).toBeGreaterThan(0);
  });

  it("pull", { timeout: 240_000 }, async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(syntheticDocument(2)));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const facts = JSON.stringify({
      ...syntheticFacts(1),
      origin: { kind: "pulled", url: `http://127.0.0.1:${port}/openapi.json` },
    });
    const mended = await killAgainAndAgain({
      kept: await begin("pull"),
      prepare: () => put("spec/providers/acme.yaml", facts),
      work: () => pull([], {}, root, today),
      folders: ["spec", "generated"],
      stride: 2,
    });
    server.close();
    expect(mended.kills).toBeGreaterThan(4);
    expect(mended.undone).toBeGreaterThan(0);
    expect(mended.finished).toBeGreaterThan(0);
  });
});
