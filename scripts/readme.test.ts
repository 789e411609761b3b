// The README of every package, as a reader takes it: each example compiled against the packed
// package, and run against the simulator.

import { execFile } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newProject, packPackages } from "./testing/packed.ts";
import { readmePrograms, typescriptBlocks } from "./testing/readme-programs.ts";
import { catalog, closedAddress, keys, startSimulated } from "./testing/simulated.ts";

const run = promisify(execFile);
const packed = await packPackages();
const simulated = await startSimulated({ credits: 10_000 });
const hooks = await closedAddress();

const environment: Record<string, string> = { HOOKS_PORT: new URL(hooks).port };
for (const { id, authentication } of catalog.providers) {
  if (authentication) environment[authentication.environment] = keys[id]!;
}

/** The examples speak to the world; here the world is the simulator. */
function adapt(text: string): string {
  let adapted = text.replaceAll("https://example.com/hooks", `${hooks}/hooks`);
  for (const { id, identifier, models } of catalog.providers) {
    const given = `{ baseUrl: ${JSON.stringify(simulated.urls[id])}, rateLimit: null }`;
    adapted = adapted.replaceAll(`new ${identifier}()`, `new ${identifier}(${given})`);
    // Any id will do, as long as the provider has it: that of the model shown.
    const [, shown] = new RegExp(`"@[^"]+/${id}/models/([^"]+)"`).exec(text) ?? [];
    const known = models.find(({ moduleName }) => moduleName === shown);
    if (known) adapted = adapted.replaceAll("brand-new-model", known.id);
  }
  return adapted;
}

const projects = packed.packages.map(({ name, id, folder }) => {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const programs = readmePrograms(readme, adapt);
  const wrong = programs[0]!.text.replace(/prompt:/g, "promptt:");
  const files = Object.fromEntries(programs.map(({ file, text }) => [file, text]));
  const project = newProject(packed, { ...files, "wrong.ts": wrong });
  // The model of the simulator's own picture, for an example that sends one.
  cpSync(resolve("scripts/testing/run-examples.mjs"), join(project, "run-examples.mjs"));
  writeFileSync(join(project, "photo.png"), onePixel());
  return { name, id, readme, project, programs };
});

/** The smallest PNG there is. */
function onePixel(): Buffer {
  return Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  );
}

afterAll(async () => {
  await simulated.simulator.close();
  for (const { project } of projects) rmSync(project, { recursive: true, force: true });
});

describe.each(projects)("the README of $name", ({ readme, project, programs }) => {
  let said = "";

  beforeAll(async () => {
    const args = [
      resolve("node_modules/typescript-7/bin/tsc"),
      ...["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes"],
      ...["--skipLibCheck", "false", "--skipDefaultLibCheck"],
      ...["--target", "es2022", "--module", "nodenext"],
      ...["--lib", "es2023,dom,dom.iterable,dom.asynciterable"],
      ...["--types", "node", "--typeRoots", resolve("node_modules/@types")],
      ...[...programs.map(({ file }) => file), "wrong.ts"],
    ];
    const outcome = await run(process.execPath, args, { cwd: project }).catch((error) => error);
    said = outcome.stdout;
  }, 240_000);

  it("has examples that compile, each as it stands", () => {
    expect(programs.length).toBeGreaterThan(4);
    expect(
      said.split("\n").filter((line) => /^\S+\.ts\(/.test(line) && !line.startsWith("wrong.ts")),
    ).toEqual([]);
  });

  it("is held against the package's own types", () => {
    expect(said).toMatch(/^wrong\.ts\(\d+,\d+\): error TS\d+: .*promptt/m);
  });

  it("has examples that run", async () => {
    const before = simulated.simulator.ledger.jobs.length;
    const compiled = programs.map(({ file }) => file.replace(/ts$/, "js"));
    for (const file of compiled) allowThisMachine(join(project, file));
    const { stdout } = await run(process.execPath, ["run-examples.mjs", ...compiled], {
      cwd: project,
      env: { PATH: process.env["PATH"], ...environment },
      timeout: 100_000,
    });
    const outcomes = JSON.parse(stdout.trim().split("\n").at(-1)!);
    expect(outcomes).toEqual(compiled.map((file) => ({ file, outcome: "done" })));
    expect(simulated.simulator.ledger.jobs.length).toBeGreaterThan(before + 3);
    expect(simulated.simulator.ledger.audit()).toEqual([]);
    expect(stdout).not.toContain("0123456789abcdef");
  }, 120_000);

  it("keeps to 100 columns where text is its own", () => {
    const long = readme.split("\n").filter((line) => line.length > 100 && !/^[|>]/.test(line));
    expect(long).toEqual([]);
  });
});

it("tells when an example does not run", async () => {
  const project = newProject(packed, { "bad.js": "throw new Error('wrong on purpose');" });
  cpSync(resolve("scripts/testing/run-examples.mjs"), join(project, "run-examples.mjs"));
  const { stdout } = await run(process.execPath, ["run-examples.mjs", "bad.js"], { cwd: project });
  expect(stdout).toContain("wrong on purpose");
  rmSync(project, { recursive: true });
});

it("takes blocks of TypeScript alone, and each with what the first sets up", () => {
  const markdown =
    '```sh\nnpm i\n```\n```ts\nimport { A } from "a";\nconst a = new A();\nawait a.run();\n```\n' +
    '```ts\nimport { B } from "b";\na.go(B);\n```\n';
  expect(typescriptBlocks(markdown)).toHaveLength(2);
  expect(readmePrograms(markdown, (text) => text)[1]!.text).toBe(
    'import { B } from "b";\nimport { A } from "a";\n\nconst a = new A();\n\na.go(B);\n\nexport {};\n',
  );
});

/** The simulator's outputs lie on this machine, where `download` goes only when it is told to. */
function allowThisMachine(path: string): void {
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/(download\([^,]+, \{)/g, "$1 privateHosts: true,"));
}
