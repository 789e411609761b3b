// modelsmith as somebody installs it: packed, unpacked into a project that has TypeScript 7 and
// nothing of this repository, used by a program and with an emitter and templates of its own.

import { execFile, execFileSync } from "node:child_process";
import {
  cpSync,
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
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pathPerModel } from "../generator/init/acme-apis.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "modelsmith-library-"));
const installed = join(project, "node_modules", "modelsmith");

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports?: object;
}

beforeAll(async () => {
  const stage = join(project, "stage");
  mkdirSync(stage);
  await run(process.execPath, ["scripts/build.mjs", "--types", "--out", join(stage, "dist")], {
    cwd: root,
  });
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const entry = { types: "./dist/types/library.d.ts", default: "./dist/library.js" };
  const published = {
    exports: { ".": entry, "./package.json": "./package.json" },
    ...manifest,
    scripts: {},
  };
  writeFileSync(join(stage, "package.json"), JSON.stringify(published));
  cpSync(join(root, "templates"), join(stage, "templates"), { recursive: true });
  for (const name of ["LICENSE", "CHANGELOG.md", "LIBRARY.md"])
    cpSync(join(root, name), join(stage, name));
  const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts"], {
    cwd: stage,
    stdio: "pipe",
  });
  const [{ filename }] = JSON.parse(packed.toString()) as [{ filename: string }];
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(stage, filename), "-C", installed, "--strip-components=1"]);
  rmSync(stage, { recursive: true });
  for (const name of [
    ...Object.keys(manifest.dependencies),
    "@types/node",
    "undici-types",
    ...carried,
  ])
    link(name);
  cpSync(join(root, "scripts", "examples", "library"), project, { recursive: true });
  writeFileSync(join(project, "acme.json"), JSON.stringify(pathPerModel));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", type: "module" }));
}, 300_000);

afterAll(() => rmSync(project, { recursive: true, force: true }), 60_000);

/** What emitted packages depend on. */
const carried = ["openapi-fetch", "openapi-typescript-helpers"];

function link(name: string): void {
  const target = join(root, "node_modules", name);
  const path = join(project, "node_modules", name);
  if (!existsSync(target)) return;
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

it("is typed for TypeScript 7, and does what it says", async () => {
  const compiler = join(root, "node_modules", "typescript-7", "bin", "tsc");
  const flags =
    "--strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --module nodenext --target es2023 --types node use.ts";
  const compiled = await run(process.execPath, [compiler, ...flags.split(" ")], {
    cwd: project,
  }).catch((error: { stdout: string }) => error);
  expect(compiled.stdout).toBe("");
  const { stdout } = await run(process.execPath, ["use.js"], { cwd: project });
  expect(JSON.parse(stdout)).toMatchObject({
    emitter: "names",
    models: [],
    operations: 4,
    exitCode: 0,
    changes: 0,
  });
  // The config beside the program holds for it, too.
  expect(readFileSync(join(project, "out", "prices.csv"), "utf8")).toBe(
    "provider,model,price,mark\n",
  );
}, 60_000);

it("runs as a command, with an emitter and templates of the project's own", async () => {
  const command = (...words: string[]) =>
    run(process.execPath, [join(installed, "dist", "modelsmith.cjs"), ...words], { cwd: project });
  await command("init", "acme.json");
  await command("generate", "--no-raw");
  const made = (path: string) => readFileSync(join(project, "generated", path), "utf8");
  expect(made("prices.csv")).toBe(
    "provider,model,price,mark\nacme,painter,unknown,unknown\nacme,sketcher,unknown,unknown\n",
  );
  expect(made("about/acme.md")).toBe("# Acme Paint\n\n2 models.\n");
  expect(made("docs/404.html")).toContain("this page is the project's own");
  // What it did not replace comes from the package.
  expect(made("docs/acme/painter.html")).toContain("</html>");
}, 60_000);

it("takes code of the project's own into a package, compiled and importable", async () => {
  const folder = join(project, "generated/packages/acme");
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  expect(manifest.exports).toMatchObject({
    "./extensions/*": { default: "./dist/extensions/*.js" },
  });
  const compiler = join(root, "node_modules", "typescript-7", "bin", "tsc");
  const compiled = await run(process.execPath, [compiler, "-p", folder], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  expect(compiled.stdout).toBe("");
  const { paintTwice } = (await import(join(folder, "dist/extensions/paint-twice.js"))) as {
    paintTwice: unknown;
  };
  expect(paintTwice).toBeTypeOf("function");
}, 60_000);

it("says when an extension belongs to no package", async () => {
  const { generate } = await import("../generator/library.ts");
  const folder = mkdtempSync(join(project, "idle-"));
  mkdirSync(join(folder, "more"));
  writeFileSync(join(folder, "more", "lost.ts"), "export {};\n");
  writeFileSync(join(folder, "modelsmith.yaml"), "extensions: more\n");
  const input = join(project, "acme.json");
  const report = await generate({ root: folder, input, raw: false, site: false });
  const found = report.diagnostics.filter(({ code }) => code === "emit/idle-extension");
  expect(found.map(({ message }) => message)).toEqual([
    "the extension lost.ts belongs to no package",
  ]);
});

it("writes over nothing that was edited unless told to, and leaves foreign files alone", async () => {
  const { generate } = await import("../generator/library.ts");
  const out = join(project, "edited");
  const again = (force: boolean) =>
    generate({ root: project, input: "acme.json", out, raw: false, site: false, force });
  expect((await again(false)).exitCode).toBe(0);
  const edited = join(out, "packages/acme/src/index.ts");
  const mine = join(out, "packages/acme/src/mine.ts");
  const text = readFileSync(edited, "utf8");
  writeFileSync(edited, `${text}// mine\n`);
  writeFileSync(mine, "export const mine = 1;\n");
  const refused = await again(false);
  expect(refused.diagnostics.map(({ code }) => code)).toContain("write/edited");
  expect(refused.exitCode).toBe(1);
  expect(readFileSync(edited, "utf8")).toContain("// mine");
  expect((await again(true)).exitCode).toBe(0);
  expect(readFileSync(edited, "utf8")).toBe(text);
  expect(readFileSync(mine, "utf8")).toBe("export const mine = 1;\n");
}, 60_000);

it("is described by LIBRARY.md with these very files", () => {
  const page = readFileSync(join(root, "LIBRARY.md"), "utf8");
  const blocks = [...page.matchAll(/^```(ts|js|yaml|hbs)\n(.*?)^```$/gms)].map(
    ([, , text]) => text,
  );
  const folder = join(root, "scripts", "examples", "library");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  expect(blocks.sort()).toEqual(files.map((path) => readFileSync(path, "utf8")).sort());
});

it.each([
  ["export default 1;", "exports no emitter"],
  ['throw new Error("on the way\\nin");', "cannot be loaded: on the way"],
  ['export default { id: "x", plan() { throw new Error("no rows"); } };', "fails: no rows"],
])("says what is wrong with the emitter %j", async (text, message) => {
  const { generate } = await import("../generator/library.ts");
  const folder = mkdtempSync(join(project, "wrong-"));
  writeFileSync(join(folder, "mine.mjs"), text);
  writeFileSync(join(folder, "modelsmith.yaml"), "emitters: [./mine.mjs]\n");
  const report = await generate({
    root: folder,
    input: join(project, "acme.json"),
    raw: false,
    site: false,
  });
  const errors = report.diagnostics.filter(({ code }) => !code.startsWith("lint/"));
  expect(errors.map(({ code, message: said }) => [code, said])).toEqual([
    ["emit/unusable-emitter", `mine.mjs ${message}`],
  ]);
  expect(existsSync(join(folder, "generated"))).toBe(false);
});

it("gives the catalog, or says why there is none", async () => {
  const { catalogOf } = await import("../generator/library.ts");
  const good = await catalogOf({ root: project, input: "acme.json" });
  expect(good.catalog?.providers.map(({ id }) => id)).toEqual(["acme"]);
  const none = await catalogOf({ root: project, input: "missing.json" });
  expect([none.catalog, none.diagnostics[0]?.code]).toEqual([null, "read/not-found"]);
});
