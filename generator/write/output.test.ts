import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stagingName } from "../ground/staging-folder.ts";
import { checkOutput, recoverOutput, writeOutput } from "./output.ts";

let base: string;
let folder: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "modelsmith-output-"));
  folder = join(base, "out");
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;

const request = (files: Files, force = false) => ({
  folder,
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
  force,
});
const write = async (files: Files, force = false) => {
  const { value, diagnostics } = await writeOutput(request(files, force));
  return { value: value && { ...value, unchanged: value.unchanged.length }, diagnostics };
};
const check = (files: Files) => checkOutput(request(files));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Everything below the folder but the manifest. */
function tree(): Files {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter(
    (name) => statSync(join(folder, name)).isFile() && name !== "manifest.json",
  );
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const messages = (checked: {
  readonly diagnostics: readonly { code: string; message: string }[];
}) =>
  checked.diagnostics.map(({ code, message }) => `${code} ${message.replaceAll(folder, "out")}`);

const first = { "index.ts": "1", "models/painter-2.ts": "2", "models/old/gone.ts": "3" };
const second = { "index.ts": "1", "models/painter-2.ts": "2, now longer", "docs/new.md": "4" };

describe("writeOutput", () => {
  it("writes everything once, and nothing the second time", async () => {
    expect(await write(first)).toEqual({
      value: { written: Object.keys(first), unchanged: 0, removed: [] },
      diagnostics: [],
    });
    expect(tree()).toEqual(first);
    const before = statSync(join(folder, "index.ts"), { bigint: true });
    expect((await write(first)).value).toEqual({ written: [], unchanged: 3, removed: [] });
    const after = statSync(join(folder, "index.ts"), { bigint: true });
    expect([after.ino, after.mtimeNs, after.ctimeNs]).toEqual([
      before.ino,
      before.mtimeNs,
      before.ctimeNs,
    ]);
  });

  it("writes what changed, and removes what it made, with the folders that leaves empty", async () => {
    await write(first);
    put("models/foreign.txt", "a person's");
    expect((await write(second)).value).toEqual({
      written: ["models/painter-2.ts", "docs/new.md"],
      unchanged: 1,
      removed: ["models/old/gone.ts"],
    });
    expect(tree()).toEqual({ ...second, "models/foreign.txt": "a person's" });
    expect(existsSync(join(folder, "models/old"))).toBe(false);
  });

  it("notes what it wrote in a manifest without dates, sorted", async () => {
    await write({ "b.ts": "", "a.ts": "x" });
    expect(readFileSync(join(folder, "manifest.json"), "utf8")).toBe(`{
  "files": {
    "a.ts": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
    "b.ts": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  },
  "version": 1
}
`);
  });

  it("takes file names as they come from documents for names only", async () => {
    const files = Object.fromEntries([
      ["__proto__", "1"],
      ["constructor", "2"],
      ["toString/a", "3"],
    ]);
    await write(files);
    expect(tree()).toEqual(files);
    expect((await write({ __proto_: "1" })).value?.removed).toEqual([
      "__proto__",
      "constructor",
      "toString/a",
    ]);
  });

  it("restores a file that was deleted", async () => {
    await write(first);
    rmSync(join(folder, "index.ts"));
    expect((await write(first)).value?.written).toEqual(["index.ts"]);
  });

  it("does not write over an edit, nor anything else while one stands", async () => {
    await write(first);
    put("index.ts", "my edit");
    put("models/old/gone.ts", "my edit");
    const result = await write(second);
    expect(result.value).toBeNull();
    expect(messages(result)).toEqual([
      "write/edited out/index.ts was edited by hand",
      "write/edited out/models/old/gone.ts is no longer generated, but was edited by hand",
    ]);
    expect(tree()).toEqual({ ...first, "index.ts": "my edit", "models/old/gone.ts": "my edit" });
  });

  it("writes over an edit when forced", async () => {
    await write(first);
    put("index.ts", "my edit");
    put("models/old/gone.ts", "my edit");
    expect((await write(second, true)).value?.written).toContain("index.ts");
    expect(tree()).toEqual(second);
  });

  it("lets an edit stand that is what it would write now", async () => {
    await write(first);
    put("models/painter-2.ts", second["models/painter-2.ts"]);
    expect((await write(second)).value?.written).toEqual(["docs/new.md"]);
  });

  it("takes a file it did not write for a person's, unless it is the same", async () => {
    put("index.ts", "1");
    put("models/painter-2.ts", "a person's");
    expect(messages(await write(first))).toEqual([
      "write/edited out/models/painter-2.ts is there already, and modelsmith did not write it",
    ]);
    expect((await write(first, true)).value).toEqual({
      written: ["models/painter-2.ts", "models/old/gone.ts"],
      unchanged: 1,
      removed: [],
    });
  });

  it.each([
    ["<<<<<<< ours\n{}\n=======\n>>>>>>> theirs\n", "it holds the marks of a merge conflict"],
    ["{", "it is not JSON"],
    ['{"version":2}', "it is not a manifest of version 1"],
    ['{"version":1,"files":{"a":"x"}}', "it has an entry without a hash"],
    [
      `{"version":1,"files":{"../victim.txt":"${"0".repeat(64)}"}}`,
      "it names a path that is no output",
    ],
  ])("does not believe the manifest %j", async (text, reason) => {
    await write(first);
    writeFileSync(join(base, "victim.txt"), "");
    put("manifest.json", text);
    const result = await write(second);
    expect(messages(result)).toEqual([
      `write/edited out/manifest.json cannot be used: ${reason}; without it, edits by hand cannot be told from output`,
      "write/edited out/models/painter-2.ts is there already, and modelsmith did not write it",
    ]);
    await write(second, true);
    expect(existsSync(join(base, "victim.txt"))).toBe(true);
  });

  it("lets files and folders change places", async () => {
    await write({ a: "file", "b/c": "in a folder" });
    await write({ "a/x": "in a folder", b: "file" });
    expect(tree()).toEqual({ "a/x": "in a folder", b: "file" });
  });

  it("renames by case", async () => {
    await write({ "Painter.ts": "1" });
    const result = await write({ "painter.ts": "1" });
    expect(result.value).toMatchObject({ removed: ["Painter.ts"] });
    expect(tree()).toEqual({ "painter.ts": "1" });
  });

  it("leaves everything as it was when a file cannot be put", async () => {
    await write(first);
    put("docs/new.md/foreign.txt", "a person's");
    const before = tree();
    const result = await write(second);
    expect(result.value).toBeNull();
    expect(messages(result)).toEqual([
      "write/failed cannot write out/docs/new.md: a folder stands there",
    ]);
    expect(tree()).toEqual(before);
  });
});

describe("paths", () => {
  it.each([
    [["../a.ts"], '"../a.ts" has the part ".."'],
    [["a.ts", "a.ts"], '"a.ts" is emitted twice'],
    [
      ["a.ts", "A.ts"],
      '"A.ts" differs from "a.ts" only in case, which many systems do not tell apart',
    ],
    [
      ["Models/a.ts", "models/b.ts"],
      '"models/b.ts" is in a folder that differs from "Models" only in case, which many systems do not tell apart',
    ],
    [["a", "a/b"], '"a" is a file and a folder at once'],
    [["manifest.json"], '"manifest.json" is kept for what modelsmith notes about its output'],
    [[".cache/x"], '".cache/x" is kept for what modelsmith notes about its output'],
    [
      [".Modelsmith-Staging/x"],
      '".Modelsmith-Staging/x" is kept for what modelsmith notes about its output',
    ],
  ])("refuses %j and writes nothing", async (paths, message) => {
    const files = ["fine.ts", ...paths].map((path) => ({ path, text: "" }));
    const result = await writeOutput({ folder, files, force: true });
    expect(messages(result)).toEqual([`emit/unsafe-path output path ${message}`]);
    expect(existsSync(folder)).toBe(false);
  });

  it("refuses a linked folder that leads out, even when forced", async () => {
    mkdirSync(join(base, "elsewhere"));
    mkdirSync(folder);
    symlinkSync(join(base, "elsewhere"), join(folder, "models"));
    const result = await write(first, true);
    expect(messages(result)).toEqual([
      'emit/unsafe-path output path "models/painter-2.ts" is behind a link that leads out of the output folder',
      'emit/unsafe-path output path "models/old/gone.ts" is behind a link that leads out of the output folder',
    ]);
    expect(readdirSync(join(base, "elsewhere"))).toEqual([]);
  });

  it("does not follow such a link to remove something either", async () => {
    await write({ "models/a.ts": "1" });
    rmSync(join(folder, "models"), { recursive: true });
    mkdirSync(join(base, "elsewhere"));
    writeFileSync(join(base, "elsewhere/a.ts"), "1");
    symlinkSync(join(base, "elsewhere"), join(folder, "models"));
    expect((await write({})).value?.removed).toEqual([]);
    expect(existsSync(join(base, "elsewhere/a.ts"))).toBe(true);
  });

  it("lets a link be that stays inside, and an output folder that is one itself", async () => {
    mkdirSync(join(base, "real/inner"), { recursive: true });
    symlinkSync(join(base, "real"), folder);
    symlinkSync("inner", join(folder, "models"));
    expect((await write({ "models/a.ts": "1" })).diagnostics).toEqual([]);
    expect(readFileSync(join(base, "real/inner/a.ts"), "utf8")).toBe("1");
  });
});

describe("checkOutput", () => {
  it("is content with what was just written", async () => {
    await write(first);
    expect(await check(first)).toEqual({
      value: { changed: [], missing: [], stale: [] },
      diagnostics: [],
    });
  });

  it("tells missing, outdated, edited and left over apart, and writes nothing", async () => {
    await write({ ...first, "edited.ts": "5" });
    put("edited.ts", "my edit");
    const before = tree();
    const result = await check({ ...second, "edited.ts": "5" });
    expect(result.value).toEqual({
      changed: ["models/painter-2.ts", "edited.ts"],
      missing: ["docs/new.md"],
      stale: ["models/old/gone.ts"],
    });
    expect(
      result.diagnostics.map(({ code, message, fix }) => [
        code,
        message.replace(folder, "out"),
        fix,
      ]),
    ).toEqual([
      [
        "check/differs",
        "out/models/painter-2.ts is out of date: the spec, a template or the generator has changed",
        "run `modelsmith generate`",
      ],
      ["check/differs", "out/docs/new.md is missing", "run `modelsmith generate`"],
      [
        "check/differs",
        "out/edited.ts was edited by hand",
        "keep the change in the spec or in a template, then run `modelsmith generate --force`",
      ],
      [
        "check/differs",
        "out/models/old/gone.ts is left over: nothing generates it any more",
        "run `modelsmith generate`",
      ],
    ]);
    expect(tree()).toEqual(before);
  });

  it("names the manifest where it is all that differs", async () => {
    await write(first);
    rmSync(join(folder, "manifest.json"));
    expect(messages(await check(first))).toEqual(["check/differs out/manifest.json is missing"]);
    put("manifest.json", "[");
    expect(messages(await check(first))).toContain(
      "check/differs out/manifest.json cannot be used: it is not JSON",
    );
  });

  it("finds everything missing where there is no folder, and makes none", async () => {
    expect((await check(first)).value.missing).toEqual(Object.keys(first));
    expect(existsSync(folder)).toBe(false);
  });
});

describe("recoverOutput", () => {
  it("says nothing where all is well", async () => {
    await write(first);
    expect(await recoverOutput(folder)).toEqual({ value: null, diagnostics: [] });
  });

  it("says that it cleared what an interrupted write had prepared", async () => {
    await write(first);
    put(`${stagingName}/new/0`, "half of a fi");
    expect(messages(await recoverOutput(folder))).toEqual([
      "write/recovered an earlier command was interrupted before it changed out; cleared what it had prepared",
    ]);
    expect(tree()).toEqual(first);
  });

  it("keeps out while another process writes", async () => {
    await write(first);
    put(`${stagingName}/owner.json`, JSON.stringify({ process: process.ppid, started: null }));
    const result = await write(second);
    expect(messages(result)).toEqual([
      `write/busy another command (process ${process.ppid}) is changing out at this moment`,
    ]);
  });
});
