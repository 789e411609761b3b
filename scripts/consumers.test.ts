// What a person who installs the packages sees: packed and unpacked into an empty project, compiled
// by three TypeScript versions without skipLibCheck, run against a server on this machine.
// Everything is taken from the catalog, so that a further provider is covered when it appears.

import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Catalog, JobProtocol, Model, Provider } from "../generator/catalog/catalog.ts";
import type { Schema } from "../generator/catalog/schema.ts";
import type { Json } from "../generator/ground/json.ts";
import { newProject, packPackages } from "./testing/packed.ts";

const run = promisify(execFile);

/** Only models with an example are chosen. */
const exampleParams = (model: Model): Json => model.example!.params;
const catalog = JSON.parse(readFileSync("generated/catalog.json", "utf8")) as Catalog;
/** Everything of the packages; the compilers' own libraries would take more than half the time. */
const checked = ["--skipLibCheck", "false", "--skipDefaultLibCheck"];
const compilers = { "5.9": "typescript", "6": "typescript-6", "7": "typescript-7" };
const packed = await packPackages();
const project = newProject(packed, {});

/** Enough models to show the form; all of them are compiled with their packages. */
const chosen = catalog.providers.map((provider) => ({ provider, models: sample(provider) }));

function sample(provider: Provider): Model[] {
  const flux = provider.models.filter(({ id }) =>
    ["flux-2-dev", "flux-2-flex", "flux-2-max", "flux"].includes(id),
  );
  const found = flux.length > 0 ? flux : provider.models;
  return found.filter(({ example }) => example !== null).slice(0, provider.rateLimit ? 4 : 2);
}

beforeAll(() => {
  const files = {
    "use.ts": useProgram(),
    "wrong.ts": wrongProgram(),
    "foreign.ts": foreignProgram(),
    "shared.ts": sharedProgram(),
    "common.cts": commonProgram(),
    "environment.d.ts": "declare const process: { argv: string[] };\n",
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(project, path), text);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const clientName = (provider: Provider) => `client_${provider.id.replaceAll("-", "_")}`;

function importsOf(kind: "types" | "values"): string[] {
  return chosen.flatMap(({ provider, models }) => [
    `import { ${provider.identifier} } from ${JSON.stringify(provider.packageName)};`,
    ...models.map(
      ({ identifier, typeName, moduleName }, i) =>
        `import { ${identifier} as ${clientName(provider)}_${i}${kind === "types" ? "" : `, type ${typeName}Output as ${clientName(provider)}_${i}_Output`} } from ${JSON.stringify(`${provider.packageName}/models/${moduleName}`)};`,
    ),
  ]);
}

/** Runs every chosen model and prints its output, which must have the model's own type. */
function useProgram(): string {
  return [
    ...importsOf("values"),
    ...chosen.map(
      ({ provider }) =>
        `const ${clientName(provider)} = new ${provider.identifier}({ apiKey: "test-key", baseUrl: process.argv[2]!, rateLimit: null });`,
    ),
    "const outputs: unknown[] = await Promise.all([",
    ...chosen.flatMap(({ provider, models }) =>
      models.map((model, i) => {
        const name = `${clientName(provider)}_${i}`;
        const call = `${clientName(provider)}.run(${name}, ${JSON.stringify(exampleParams(model))})`;
        return `  (async () => { const output: ${name}_Output = await ${call}; return [${JSON.stringify(`${provider.id}/${model.id}`)}, output]; })(),`;
      }),
    ),
    "]);",
    "console.log(JSON.stringify(outputs));",
    "export {};",
  ].join("\n");
}

/** Calls that must not compile: each directive is itself an error where the call is fine. */
function wrongProgram(): string {
  const lines = chosen.flatMap(({ provider, models }) => {
    const client = clientName(provider);
    return [
      `const ${client} = new ${provider.identifier}();`,
      ...models.flatMap((model, i) =>
        wrongParams(model).map(
          ({ why, params }) =>
            `// @ts-expect-error ${why}\nvoid ${client}.run(${client}_${i}, ${JSON.stringify(params)});`,
        ),
      ),
    ];
  });
  return [...importsOf("types"), ...lines, "export {};"].join("\n");
}

/**
 * Every model of every provider: its own example compiles; another family's object, and another
 * model's parameter in its own object, do not. Models known in part stay open and are left out.
 */
function foreignProgram(): string {
  const lines = catalog.providers.flatMap((provider) => {
    const groups = [
      ...new Set(provider.models.flatMap((model) => model.groups.map(({ path }) => path[0]!))),
    ];
    const imports = provider.models.map(
      ({ identifier, moduleName }) =>
        `import { ${identifier} as ${clientName(provider)}_${identifier} } from ${JSON.stringify(`${provider.packageName}/models/${moduleName}`)};`,
    );
    const calls = provider.models
      .filter(({ example, openParameters }) => example !== null && !openParameters)
      .flatMap((model) => {
        const name = `${clientName(provider)}_${model.identifier}`;
        const good = exampleParams(model) as object;
        const own = model.groups.find(({ open }) => !open)?.path[0];
        const foreign = groups.find((group) => !model.groups.some(({ path }) => path[0] === group));
        const call = (params: object) =>
          `void foreign_${provider.id.replaceAll("-", "_")}.run(${name}, ${JSON.stringify(params)});`;
        const refused = [
          { ...good, no_such_parameter: 1 },
          ...(foreign === undefined ? [] : [{ ...good, [foreign]: {} }]),
          ...(own === undefined ? [] : [put(good, [own, "no_such_parameter"], 1)]),
        ];
        return [call(good), ...refused.map((params) => `// @ts-expect-error\n${call(params)}`)];
      });
    const client = `declare const foreign_${provider.id.replaceAll("-", "_")}: ${provider.identifier};`;
    const own = `import type { ${provider.identifier} } from ${JSON.stringify(provider.packageName)};`;
    return [own, ...imports, client, ...calls];
  });
  return [...lines, "export {};"].join("\n");
}

/**
 * Models that several providers share, by the shared call: right calls compile, and a model that
 * nobody shares, a parameter of one side alone and a client of no provider do not.
 */
function sharedProgram(): string {
  const shared = packed.packages.find(({ id }) => id === "portable")!.name;
  const [entry] = catalog.equivalents.filter(({ id }) => id === "flux-2-dev");
  const members = entry!.members.map(
    ({ provider }) => catalog.providers.find(({ id }) => id === provider)!,
  );
  const clients = members.map(({ identifier }) => `new ${identifier}()`).join(", ");
  const one = entry!.parameters.find(({ paths }) => paths.some(({ path }) => path === null))!.name;
  return [
    ...members.map(
      ({ identifier, packageName }) =>
        `import { ${identifier} } from ${JSON.stringify(packageName)};`,
    ),
    `import { portable, type PortableResult } from ${JSON.stringify(shared)};`,
    `import { flux2Dev } from ${JSON.stringify(`${shared}/models/flux-2-dev`)};`,
    `const either = portable("flux-2-dev", [${clients}]);`,
    `const result: PortableResult = await either.run({ prompt: "a pier", aspect_ratio: "16:9" });`,
    "const address: string | undefined = result.outputs[0]?.url;",
    `void flux2Dev([${clients}]).run({ prompt: "a pier" });`,
    "// @ts-expect-error nobody shares it",
    `void portable("no-such-model", [${clients}]);`,
    "// @ts-expect-error one side's parameter",
    `void either.run({ prompt: "a pier", ${JSON.stringify(one)}: 1 });`,
    "// @ts-expect-error a value that not all take",
    'void either.run({ prompt: "a pier", aspect_ratio: "21:9" });',
    "// @ts-expect-error no client",
    'void portable("flux-2-dev", [{}]);',
    "export { address };",
  ].join("\n");
}

/** The same in a CommonJS file, as `require` with types. */
function commonProgram(): string {
  const { provider, models } = chosen[0]!;
  const { identifier, moduleName } = models[0]!;
  return [
    `import api = require(${JSON.stringify(provider.packageName)});`,
    `import shown = require(${JSON.stringify(`${provider.packageName}/models/${moduleName}`)});`,
    `const client: api.Client = new api.${provider.identifier}();`,
    `void client.submit(shown.${identifier}, ${JSON.stringify(exampleParams(models[0]!))});`,
    "// @ts-expect-error unknown parameter",
    `void client.submit(shown.${identifier}, { no_such_parameter: 1 });`,
  ].join("\n");
}

function wrongParams(model: Model): { why: string; params: object }[] {
  const good = exampleParams(model) as Record<string, unknown>;
  const cases: { why: string; params: object }[] = [];
  if (!model.openParameters)
    cases.push({ why: "unknown parameter", params: { ...good, no_such_parameter: 1 } });
  const required = model.parameters.find(
    (parameter) => parameter.required && parameter.path.length === 1,
  );
  if (required) {
    const { [required.name]: _, ...rest } = good;
    cases.push({ why: `missing ${required.name}`, params: rest });
  }
  for (const parameter of model.parameters) {
    const { schema, path } = parameter;
    if (schema.kind === "string" && schema.enum && !schema.open) {
      cases.push({
        why: `value outside the enum of ${path.join(".")}`,
        params: put(good, path, "no such value"),
      });
    }
    if (schema.kind === "integer") {
      cases.push({ why: `text for the number ${path.join(".")}`, params: put(good, path, "2") });
    }
  }
  return cases;
}

function put(params: object, [key, ...rest]: readonly string[], value: unknown): object {
  const holder = params as Record<string, unknown>;
  return {
    ...holder,
    [key!]: rest.length === 0 ? value : put((holder[key!] ?? {}) as object, rest, value),
  };
}

describe.each(Object.entries(compilers))("TypeScript %s", (_, compiler) => {
  it.each(["nodenext", "bundler"])(
    "compiles right calls and refuses wrong ones (%s)",
    async (resolution) => {
      const args = [
        resolve("node_modules", compiler, "bin", "tsc"),
        ...["--noEmit", "--strict", ...checked, "--target", "es2022"],
        ...["--lib", "es2022,dom,dom.iterable,dom.asynciterable"],
        ...[
          "--module",
          resolution === "nodenext" ? "nodenext" : "esnext",
          "--moduleResolution",
          resolution,
        ],
        ...["use.ts", "wrong.ts", "shared.ts", "environment.d.ts"],
        // A CommonJS file sees types that only ESM has under nodenext alone.
        ...(resolution === "nodenext" ? ["common.cts"] : []),
      ];
      const { stdout } = await run(process.execPath, args, { cwd: project }).catch(
        (error) => error,
      );
      expect(stdout).toBe("");
    },
    120_000,
  );
});

it("every model takes its own parameters and nobody else's", async () => {
  const args = [
    resolve("node_modules/typescript-7/bin/tsc"),
    ...["--noEmit", "--strict", ...checked, "--target", "es2022"],
    ...["--lib", "es2022,dom,dom.iterable,dom.asynciterable"],
    ...["--module", "nodenext", "--moduleResolution", "nodenext", "foreign.ts"],
  ];
  const { stdout } = await run(process.execPath, args, { cwd: project }).catch((error) => error);
  expect(stdout).toBe("");
}, 120_000);

describe("a program that runs models", () => {
  let server: Server;
  const requests: { method: string; path: string; body: unknown }[] = [];

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const body = await bodyOf(request);
      requests.push({ method: request.method!, path: request.url!, body });
      const answer = answerTo(request, body);
      response.writeHead(answer.status, { "content-type": "application/json" });
      response.end(JSON.stringify(answer.body));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  });
  afterAll(() => server.close());

  it("gets the typed output of each", async () => {
    const args = [
      resolve("node_modules/typescript/bin/tsc"),
      "--target",
      "es2022",
      "--module",
      "nodenext",
      "use.ts",
      "environment.d.ts",
    ];
    await run(process.execPath, args, { cwd: project });
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { stdout } = await run(process.execPath, ["use.js", address], { cwd: project });
    const outputs = JSON.parse(stdout) as [string, unknown][];
    const wanted = chosen.flatMap(({ provider, models }) =>
      models.map((model) => [`${provider.id}/${model.id}`, outputOf(provider, model)]),
    );
    expect(outputs).toEqual(wanted);
    // Each job was submitted exactly once.
    expect(requests.filter(({ method }) => method === "POST")).toHaveLength(wanted.length);
  }, 120_000);

  it("can be written in CommonJS too", async () => {
    // Each entry by which something is imported, wildcards by one that they stand for.
    const entries = packed.packages.flatMap(({ name, folder }) => {
      const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      return Object.keys(exports)
        .filter((entry) => !entry.includes("*") && !entry.endsWith(".json"))
        .map((entry) => name + entry.slice(1));
    });
    const { provider, models } = chosen[0]!;
    entries.push(`${provider.packageName}/models/${models[0]!.moduleName}`);
    const program = `for (const entry of ${JSON.stringify(entries)}) console.log(typeof require(entry));`;
    writeFileSync(join(project, "common.cjs"), program);
    const { stdout } = await run(process.execPath, ["common.cjs"], { cwd: project });
    expect(stdout.trim().split("\n")).toEqual(entries.map(() => "object"));
  });

  /** Job ids name provider and model, so the server needs no memory. */
  function answerTo(request: IncomingMessage, body: unknown): { status: number; body: unknown } {
    for (const { provider, models } of chosen) {
      const jobs = provider.jobs!;
      for (const model of models) {
        const id = `${provider.id}.${model.id}`;
        const selected =
          model.select.in === "path" ||
          (body as Record<string, unknown> | null)?.[model.select.name] === model.id;
        if (request.method === "POST" && request.url === model.path && selected) {
          return { status: jobs.submit.accepted[0]!, body: submitAnswer(jobs, id) };
        }
        const poll = provider.operations.find((operation) => operation.id === jobs.poll.operation)!;
        if (
          request.method === "GET" &&
          request.url === poll.path.replace(`{${jobs.poll.parameter}}`, id)
        ) {
          return { status: 200, body: jobAnswer(jobs, id, outputOf(provider, model)) };
        }
      }
    }
    return { status: 404, body: { error: "no such thing" } };
  }
});

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text === "" ? null : JSON.parse(text);
}

function statusFor(jobs: JobProtocol, phase: "pending" | "succeeded"): string {
  return jobs.statuses.find((status) => status.phase === phase)!.value;
}

function submitAnswer(jobs: JobProtocol, id: string): object {
  const { submit } = jobs;
  return {
    ...put({}, submit.id.slice(1).split("/"), id),
    ...(submit.status
      ? put({}, submit.status.slice(1).split("/"), statusFor(jobs, "pending"))
      : {}),
  };
}

function jobAnswer(jobs: JobProtocol, id: string, output: unknown): object {
  const { job } = jobs;
  return {
    ...put({}, job.id.slice(1).split("/"), id),
    ...put({}, job.status.slice(1).split("/"), statusFor(jobs, "succeeded")),
    ...put({}, job.output.slice(1).split("/"), output),
  };
}

/** A value of the model's output schema. */
function outputOf(provider: Provider, model: Model): unknown {
  const named = provider.schemas.find(({ name }) => name === model.output?.schema);
  return named ? sampleOf(named.schema, provider) : { anything: true };
}

function sampleOf(schema: Schema, provider: Provider): unknown {
  switch (schema.kind) {
    case "string":
      return (
        schema.enum?.[0] ?? (schema.format === "uri" ? "https://example.com/made.png" : "text")
      );
    case "integer":
    case "number":
      return schema.minimum ?? 1;
    case "boolean":
      return true;
    case "array":
      return [sampleOf(schema.items, provider)];
    case "object":
      return Object.fromEntries(
        schema.properties
          .filter(({ required }) => required)
          .map((property) => [property.name, sampleOf(property.schema, provider)]),
      );
    case "ref":
      return sampleOf(provider.schemas.find(({ name }) => name === schema.name)!.schema, provider);
    case "union":
      return sampleOf(schema.branches[0]!, provider);
    default:
      return null;
  }
}
