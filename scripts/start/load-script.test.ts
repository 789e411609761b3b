import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "modelsmith-start-"));
const dist = join(folder, "dist");
const cache = join(folder, ".cache", "code");

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL("modelsmith.ts", import.meta.url))],
    outfile: join(dist, "modelsmith.cjs"),
    bundle: true,
    format: "cjs",
    platform: "node",
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(join(folder, ".cache"), { recursive: true, force: true });
  put("command", 'const { said } = require("part:program"); console.log(said(process.argv[2]));');
  put("program", "exports.said = (word) => `said ${word}`;");
});

const put = (part: string, text: string) => writeFileSync(join(dist, `${part}.cjs`), text);

function start(word: string, { flags = [], env = {} }: { flags?: string[]; env?: object } = {}) {
  const args = [...flags, join(dist, "modelsmith.cjs"), word];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: undefined, ...env },
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

/** Paths of compiled code, and when each was written. */
function compiled(): Map<string, number> {
  if (!existsSync(cache)) return new Map();
  const files = readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [file, statSync(file).mtimeMs]));
}

const programs = () => [...compiled().keys()].filter((file) => file.includes("/program/"));

it("keeps what was compiled, for each verb, and takes it the next time", () => {
  expect(start("generate")).toEqual({ status: 0, said: "said generate" });
  const first = compiled();
  const names = [...first.keys()].map((file) =>
    file.slice(cache.length).replace(/\/[0-9a-f]{32}\/|-\d+\.bin$/g, " "),
  );
  expect(names).toEqual(["/command any ", "/program generate "]);
  expect(start("generate")).toEqual({ status: 0, said: "said generate" });
  expect(compiled()).toEqual(first);
  expect(start("lint").said).toBe("said lint");
  expect(compiled().size).toBe(3);
});

it("has no word of the command line in a file's name", () => {
  expect(start("../../x").said).toBe("said ../../x");
  expect(programs().map((file) => /[^/]+(?=-\d+\.bin$)/.exec(file)?.[0])).toEqual(["other"]);
});

it("does not take the code of another program of the same length, and leaves none of it", () => {
  start("generate");
  const before = programs();
  put("program", "exports.said = (word) => `told ${word}`;");
  expect(start("generate").said).toBe("told generate");
  expect(programs()).toHaveLength(1);
  expect(programs()).not.toEqual(before);
});

it.each([
  ["changed", (bytes: Buffer) => bytes.map((byte, i) => (i === 80 ? byte ^ 0x55 : byte))],
  ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
  ["emptied", () => Buffer.alloc(0)],
])("compiles again where the code was %s", (_, change) => {
  start("generate");
  const [file = ""] = programs();
  const good = readFileSync(file);
  writeFileSync(file, change(good));
  expect(start("generate")).toEqual({ status: 0, said: "said generate" });
  expect(readFileSync(file).length).toBe(good.length);
});

it("keeps apart what V8 compiles under other flags", () => {
  start("generate");
  expect(start("generate", { flags: ["--no-opt"] }).said).toBe("said generate");
  expect(programs()).toHaveLength(2);
});

it("runs where nothing can be kept", () => {
  mkdirSync(join(folder, ".cache"));
  writeFileSync(cache, "");
  expect(start("generate")).toEqual({ status: 0, said: "said generate" });
  rmSync(cache);
  expect(start("generate", { env: { NODE_DISABLE_COMPILE_CACHE: "1" } }).said).toBe(
    "said generate",
  );
  expect(compiled().size).toBe(0);
});

it("says where in the program a mistake is", () => {
  put("program", 'exports.said = () => {\n  throw new Error("a mistake of ours");\n};');
  const { status, said } = start("generate");
  expect(status).toBe(1);
  expect(said).toContain(`${join(dist, "program.cjs")}:2`);
});
