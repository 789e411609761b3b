// The day a document changes, from the upstream server to the program that breaks: over HTTP, in a
// folder of its own, with real tarballs, a real compiler and a real git.

import { execFile, execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../generator/ground/json.ts";
import { contract } from "../generator/verbs/contract.ts";
import { diff } from "../generator/verbs/diff.ts";
import { generate } from "../generator/verbs/generate.ts";
import { pull } from "../generator/verbs/pull.ts";
import { release } from "../generator/verbs/release.ts";
import type { ReleaseReport } from "../generator/verbs/release-report.ts";
import { releaseText } from "../generator/verbs/release-text.ts";
import {
  acmeDocument,
  completedJob,
  consumerLines,
  contractWaivers,
  providerFacts,
} from "./rehearsal-material.ts";

const firstDay = "2026-03-09";
const secondDay = "2026-03-23";
const acme = "@modelsmith/acme";
const base = mkdtempSync(join(tmpdir(), "modelsmith-rehearsal-"));
const folder = join(base, "project");
const plain = { bold: id, dim: id, green: id, yellow: id, red: id };
let server: Server;
let changed = false;

function id(text: string): string {
  return text;
}

function put(path: string, content: Json): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(
    target,
    typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`,
  );
}

const text = (path: string) => readFileSync(join(folder, path), "utf8");
const json = <T>(path: string) => JSON.parse(text(path)) as T;
const errors = ({ diagnostics }: Pick<ReleaseReport, "diagnostics">) =>
  diagnostics.map(({ code, message }) => `${code} ${message}`);
const pullAcme = () => pull(["acme"], { allowPrivate: true }, folder, firstDay);
const versions = () => json<Record<string, string>>("spec/releases/versions.json");

beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(acmeDocument({ changed })));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const origin = { kind: "pulled", url: `http://127.0.0.1:${port}/openapi.json` };
  // JSON is YAML, and spares the test a second way of writing.
  put("spec/providers/acme.yaml", providerFacts("acme", "Acme", origin));
  put("spec/providers/other.yaml", providerFacts("other", "Other", { kind: "given" }));
  put("spec/upstream/other.json", {
    ...acmeDocument({ changed: false }),
    info: { title: "Other", version: "1" },
  });
  put("spec/cassettes/acme/painter-2/completed.json", completedJob);
  put("spec/contract.yaml", contractWaivers(["acme"]));
});

afterAll(() => {
  server.close();
  rmSync(base, { recursive: true, force: true });
});

describe("the first release", () => {
  let report: ReleaseReport;

  it("follows a pull, a generate and a contract run, and is written on request", async () => {
    expect((await pullAcme()).outcomes.map(({ status }) => status)).toEqual(["replaced"]);
    expect((await generate({}, folder, firstDay)).exitCode).toBe(0);
    expect(errors(await contract({}, folder, firstDay))).toEqual([]);
    report = await release({ write: true, pack: "tarballs" }, folder, firstDay);
    expect(errors(report)).toEqual([]);
    expect(report.mode).toBe("written");
    expect(report.plans.map(({ name, version, previous }) => [name, version, previous])).toEqual([
      [acme, "0.1.0", null],
      ["@modelsmith/other", "0.1.0", null],
    ]);
    expect(versions()).toEqual({ [acme]: "0.1.0", "@modelsmith/other": "0.1.0" });
    expect(text("generated/packages/acme/CHANGELOG.md")).toBe(
      "# Changelog of `@modelsmith/acme`\n\n## 0.1.0 (2026-03-09)\n\nThe first release.\n",
    );
    install("before", report);
  }, 240_000);

  it("leaves nothing to release, and only its own files", async () => {
    const again = await release({ write: true }, folder, secondDay);
    expect(again).toMatchObject({ exitCode: 0, release: null, plans: [] });
    expect(readdirSync(join(folder, "spec/releases")).sort()).toEqual([
      ...["0001.json", "acme", "other", "removed.json", "versions.json"],
    ]);
  }, 240_000);
});

describe("the day the document changes", () => {
  let report: ReleaseReport;

  it("is told by the diff, with a level that the API's users can believe", async () => {
    changed = true;
    cpSync(join(folder, "spec/upstream/acme.json"), join(folder, "before.json"));
    expect((await pullAcme()).outcomes.map(({ status }) => status)).toEqual(["replaced"]);
    const { judged } = await diff("before.json", "spec/upstream/acme.json", {}, folder, secondDay);
    const found = judged!.changes.map(({ id: check, level }) => `${check} ${level}`);
    expect(new Set(found)).toEqual(new Set(await wantedChecks()));
    expect((await generate({}, folder, secondDay)).exitCode).toBe(0);
    const checked = await contract({}, folder, secondDay);
    expect(checked.diagnostics.filter(({ code }) => code === "contract/wrong-shape")).toEqual([]);
  }, 60_000);

  it("rehearses a breaking version of the one package, and none of the other", async () => {
    report = await release({ pack: "tarballs" }, folder, secondDay);
    expect(errors(report)).toEqual([]);
    const [plan, ...others] = report.plans;
    expect(others).toEqual([]);
    expect(plan).toMatchObject({ name: acme, previous: "0.1.0", version: "0.2.0", level: "major" });
    expect(plan?.reasons).toEqual({ spec: "major", api: "major", code: "patch" });
    expect(report.unchanged).toEqual([{ name: "@modelsmith/other", version: "0.1.0" }]);
    expect(releaseText(report, plain)).toContain("@modelsmith/acme   0.1.0 → 0.2.0  breaking");
    expect(versions()[acme]).toBe("0.1.0");
    install("after", report);
  }, 240_000);

  it("breaks a program exactly where the notes say, and nowhere else", async () => {
    expect(await brokenLines("before")).toEqual([]);
    const told = report.plans[0]!.changes.filter(({ level }) => level === "major").map(
      ({ model, parameter }) => `${model} ${parameter}`,
    );
    expect([...new Set(told)]).toEqual(["painter-1 seed"]);
    expect(await brokenLines("after")).toEqual(["painter-1 seed"]);
  }, 240_000);

  it("writes a changelog with what to write instead, and data for the site", async () => {
    const written = await release({ write: true }, folder, secondDay);
    expect(errors(written)).toEqual([]);
    expect(text("generated/packages/acme/CHANGELOG.md")).toContain("## 0.2.0 (2026-03-23)");
    const section = sectionOf("0.2.0");
    for (const line of [
      "### Other results, other prices",
      "- `painter-1`: the price rose from 1 to 2 credits",
      "### Model `painter-1`",
      "- **breaking** seed is gone",
      "  await client.run(painter1, { ...params, seed: ",
      "### Model `painter-3`",
      '- new image model "Painter 3"; it needs prompt',
      '- jobs may now be "moderated"',
    ]) {
      expect(section).toContain(line);
    }
    expect(existsSync(join(folder, "generated/packages/other/CHANGELOG.md"))).toBe(true);
    expect(json("generated/packages/acme/package.json")).toMatchObject({
      version: "0.2.0",
      files: expect.arrayContaining(["CHANGELOG.md"]),
    });
    const note = json<{ version: string; date: string; packages: { level: string }[] }>(
      "spec/releases/0002.json",
    );
    expect(note).toMatchObject({ version: "2", date: secondDay });
    expect(note.packages.map(({ level }) => level)).toEqual(["major"]);
    expect((await generate({ check: true }, folder, secondDay)).exitCode).toBe(0);
  }, 240_000);
});

describe("going out", () => {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" });
  const tags = () => git("tag").trim().split("\n");
  const commit = () => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "release");
  };
  const registry = join(base, "registry.txt");
  const published = () => (existsSync(registry) ? readFileSync(registry, "utf8").split("\n") : []);
  const path = process.env["PATH"];

  beforeAll(() => {
    git("init", "--quiet");
    git("config", "user.name", "Acme");
    git("config", "user.email", "acme@acme.example");
    writeFileSync(join(folder, ".gitignore"), ".cache/\ntarballs/\nbefore.json\n");
    mkdirSync(join(base, "bin"));
    writeFileSync(join(base, "bin", "npm"), fakeNpm(registry, path!));
    chmodSync(join(base, "bin", "npm"), 0o755);
    process.env["PATH"] = `${join(base, "bin")}${delimiter}${path}`;
  });
  afterAll(() => {
    process.env["PATH"] = path;
  });

  it("waits for a commit", async () => {
    const report = await release({ publish: true }, folder, secondDay);
    expect(errors(report)).toEqual([
      expect.stringContaining("release/not-committed not in a commit yet: "),
    ]);
    expect(published()).toEqual([]);
  }, 240_000);

  it("tags and publishes each version once, also when it was stopped in between", async () => {
    commit();
    // The second package is refused by the registry: what went before it stays done.
    writeFileSync(`${registry}.refuses`, "modelsmith-other");
    const first = await release({ publish: true }, folder, secondDay);
    expect(errors(first)).toEqual([
      expect.stringContaining(
        "release/publish-failed npm did not publish @modelsmith/other@0.1.0: npm error",
      ),
    ]);
    rmSync(`${registry}.refuses`);
    const second = await release({ publish: true }, folder, secondDay);
    expect(errors(second)).toEqual([]);
    expect(second.published).toEqual(["@modelsmith/other@0.1.0"]);
    expect(tags()).toEqual(["@modelsmith/acme@0.2.0", "@modelsmith/other@0.1.0"]);
    expect(git("tag", "--format=%(contents)", "--list", "@modelsmith/acme@0.2.0")).toContain(
      "seed is gone",
    );
    expect(published()).toEqual(["modelsmith-acme-0.2.0.tgz", "modelsmith-other-0.1.0.tgz", ""]);
    const third = await release({ publish: true }, folder, secondDay);
    expect(third).toMatchObject({ exitCode: 0, tagged: [], published: [] });
    expect(releaseText(third, plain)).toBe("Everything that was prepared is out already.\n");
  }, 240_000);

  it("refuses a version whose content has changed since", async () => {
    git("tag", "--delete", "@modelsmith/acme@0.2.0");
    const facts = json<JsonObject>("spec/providers/acme.yaml");
    put("spec/providers/acme.yaml", {
      ...facts,
      auth: { kind: "bearer", environment: "ACME_KEY" },
    });
    const changedSince = await release({ tag: true }, folder, secondDay);
    expect(errors(changedSince)).toContain(
      "release/unprepared @modelsmith/acme has changed since 0.2.0 was prepared",
    );
    put("spec/providers/acme.yaml", facts);
  }, 240_000);

  it("goes on where an interrupted run stopped", async () => {
    put("spec/releases/pending.json", { release: "2", date: secondDay });
    const seen = await release({}, folder, secondDay);
    expect(errors(seen)).toEqual([
      "release/interrupted release 2 was decided, but its output was not written",
    ]);
    rmSync(join(folder, "generated/packages/acme/CHANGELOG.md"));
    const finished = await release({ write: true }, folder, secondDay);
    expect(errors(finished)).toEqual([
      "release/finished release 2 had been interrupted; its output is written now",
    ]);
    expect(existsSync(join(folder, "spec/releases/pending.json"))).toBe(false);
    expect(text("generated/packages/acme/CHANGELOG.md")).toContain("## 0.2.0");
  }, 240_000);
});

/** Stands between the release and the registry: packs as npm does, and only writes down the rest. */
function fakeNpm(registry: string, path: string): string {
  return `#!${process.execPath}
const { spawnSync } = require("node:child_process");
const { appendFileSync, existsSync, readFileSync } = require("node:fs");
const { basename } = require("node:path");
const registry = ${JSON.stringify(registry)};
const [verb, what] = process.argv.slice(2);
const known = existsSync(registry) ? readFileSync(registry, "utf8") : "";
if (verb === "view") {
  const [, name, version] = /^@(.+)@(.+)$/.exec(what);
  if (!known.includes(\`\${name.replace("/", "-")}-\${version}.tgz\`)) process.exit(1);
  console.log(JSON.stringify(version));
} else if (verb === "publish") {
  const refuses = existsSync(registry + ".refuses") ? readFileSync(registry + ".refuses", "utf8") : null;
  if (refuses && what.includes(refuses)) {
    console.error("npm error code E403");
    process.exit(1);
  }
  appendFileSync(registry, basename(what) + "\\n");
} else {
  const env = { ...process.env, PATH: ${JSON.stringify(path)} };
  process.exit(spawnSync("npm", process.argv.slice(2), { stdio: "inherit", env }).status ?? 1);
}
`;
}

/** One package's part of its changelog. */
function sectionOf(version: string): string {
  const changelog = text("generated/packages/acme/CHANGELOG.md");
  return changelog.split(/^## /m).find((part) => part.startsWith(version)) ?? "";
}

async function wantedChecks(): Promise<string[]> {
  return [
    "job-status-added minor",
    "operation-added minor",
    "property-removed major",
    "response-enum-value-added minor",
  ];
}

/** Unpacks the tarball of the first package beside a program that uses it. */
function install(name: string, { tarballs }: ReleaseReport): void {
  const target = join(base, name, "node_modules", ...acme.split("/"));
  mkdirSync(target, { recursive: true });
  const file = tarballs.find((one) => one.name === acme)!.path!;
  execFileSync("tar", ["xzf", file, "-C", target, "--strip-components=1"]);
  for (const needed of ["openapi-fetch", "openapi-typescript-helpers"]) {
    cpSync(resolve("node_modules", needed), join(base, name, "node_modules", needed), {
      recursive: true,
    });
  }
  writeFileSync(join(base, name, "package.json"), '{ "type": "module" }');
  const program = consumerLines.map(({ code }) => code).join("\n");
  writeFileSync(join(base, name, "program.ts"), `${program}\n`);
}

async function brokenLines(name: string): Promise<string[]> {
  const args = [
    resolve("node_modules/typescript-7/bin/tsc"),
    ...["--noEmit", "--strict", "--skipLibCheck", "false", "--skipDefaultLibCheck"],
    ...["--target", "es2022"],
    ...["--lib", "es2022,dom,dom.iterable,dom.asynciterable", "--module", "nodenext"],
    ...["--pretty", "false", "program.ts"],
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: join(base, name),
  }).catch((error: { stdout: string }) => error);
  const lines = stdout.split("\n").filter((line) => /error TS/.test(line));
  return lines.map((line) => {
    const [, number] = /^program\.ts\((\d+),/.exec(line) ?? [];
    return number === undefined ? line : consumerLines[Number(number) - 1]!.uses;
  });
}
