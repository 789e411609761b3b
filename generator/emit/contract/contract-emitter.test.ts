import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createConformer } from "../../../templates/contract/runtime/conform.js";
import {
  aCassette,
  acmeCassettes,
  acmeCatalog,
  acmeDocument,
  poll,
  refusal,
  submit,
} from "../../catalog/acme.ts";
import type { Cassette } from "../../catalog/cassette.ts";
import type { Provider } from "../../catalog/catalog.ts";
import {
  describeAcme,
  describedCassettes,
  describedDocument,
} from "../../contract/acme-described.ts";
import type { Json, JsonObject } from "../../ground/json.ts";
import { createClientEmitter, schemaFile } from "../client/client-emitter.ts";
import type { OutputFile } from "../emitter.ts";
import { printSchema } from "../print-schema.ts";
import { createRenderer } from "../render.ts";
import { viewsOf } from "../units.ts";
import { createContractEmitter } from "./contract-emitter.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const templates = new Map(
  [
    "client.ts.hbs",
    "contract.test.ts.hbs",
    "fixtures.ts.hbs",
    "recordings.ts.hbs",
    "readme.md.hbs",
  ].map((name) => [
    `contract/${name}`,
    readFileSync(join(root, "templates/contract", name), "utf8"),
  ]),
);
const clientTemplates = new Map(
  readdirSync(join(root, "templates/client"))
    .filter((name) => name.endsWith(".hbs"))
    .map((name) => [`client/${name}`, readFileSync(join(root, "templates/client", name), "utf8")]),
);
const clientFolder = join(root, "templates/client/runtime");
const clientRuntime = new Map(
  readdirSync(clientFolder)
    .filter((name) => /(?<!\.test|\.test-d)\.ts$/.test(name))
    .map((name) => [name, readFileSync(join(clientFolder, name), "utf8")]),
);
const runtimeFolder = join(root, "templates/contract/runtime");
const runtime = new Map(
  readdirSync(runtimeFolder)
    .filter((name) => !name.endsWith(".test.ts"))
    .map((name) => [name, readFileSync(join(runtimeFolder, name), "utf8")]),
);

function emit(
  cassettes: readonly Cassette[],
  provider: Partial<Provider> = {},
  typed = true,
): Map<string, string> {
  const catalog = { ...acmeCatalog, providers: [{ ...acmeCatalog.providers[0]!, ...provider }] };
  const documents = new Map([["acme", acmeDocument]]);
  const emitter = createContractEmitter({ runtime, typed, createConformer });
  const plan = emitter.plan({ catalog, cassettes, documents, withSite: false });
  const renderer = createRenderer(templates);
  const rendered = viewsOf(plan).map((view) => {
    const file = renderer.render(view);
    if (file === null || "code" in file) throw new Error(file?.message ?? view.path);
    return file;
  });
  return new Map([...rendered, ...plan.files].map(({ path, text }: OutputFile) => [path, text]));
}

/** Contract tests with the package that they replay through, as `generate` writes them. */
function emitWithPackage(cassettes: readonly Cassette[]): Map<string, string> {
  const { catalog, documents } = describeAcme();
  const input = { catalog, cassettes, documents, withSite: false };
  const renderer = createRenderer(new Map([...templates, ...clientTemplates]));
  const emitters = [
    createContractEmitter({ runtime, typed: true, createConformer }),
    createClientEmitter({
      runtime: clientRuntime,
      raw: true,
      license: "",
      extensions: new Map(),
    }),
  ];
  const plans = emitters.map((emitter) => emitter.plan(input));
  const files = plans.flatMap((plan): OutputFile[] => [
    ...plan.files,
    ...viewsOf(plan).map((view) => {
      const file = renderer.render(view);
      if (file === null || "code" in file) throw new Error(file?.message ?? view.path);
      return file;
    }),
  ]);
  const whole: OutputFile[] = [
    schemaFile("acme", printSchema(describedDocument)),
    { path: "packages/acme/openapi.json", text: JSON.stringify(documents.get("acme")) },
  ];
  return new Map([...files, ...whole].map(({ path, text }) => [path, text]));
}

const painter = "contract/acme/fixtures/models/painter-2.ts";
const answering = (body: Json, changes: Partial<Cassette> = {}) =>
  aCassette({ exchanges: [{ ...poll, response: { ...poll.response!, body } }], ...changes });

describe("what is planned", () => {
  it("is a module per model, a list, a test, a page and the checks", () => {
    const paths = [...emit(acmeCassettes).keys()].filter(
      (path) => !path.startsWith("contract/runtime/"),
    );
    expect(paths).toEqual([
      "contract/acme/fixtures/control-plane.ts",
      painter,
      "contract/acme/fixtures.ts",
      "contract/acme/client.ts",
      "contract/acme/contract.test.ts",
      "contract/README.md",
      "contract/coverage.json",
    ]);
    expect(emit(acmeCassettes).get("contract/runtime/conform.ts")).toBe(runtime.get("conform.ts"));
  });

  it("is nothing while nothing is recorded", () => {
    expect([...emit([])]).toEqual([]);
  });

  it("is the same for cassettes in any order", () => {
    expect(emit([...acmeCassettes].reverse())).toEqual(emit(acmeCassettes));
  });
});

describe("a fixture module", () => {
  it("holds each body to the type of its operation", () => {
    expect(
      emit([aCassette({ id: "acme/painter-2/run", exchanges: [submit, refusal] })]).get(painter),
    ).toBe(
      `// Generated from spec/cassettes/acme/painter-2 with templates/contract/fixtures.ts.hbs. Do not edit.
// Change the cassettes or the template, then run \`modelsmith generate\`.

import type { paths } from "@modelsmith/acme/schema";
import type { Recording } from "../../../runtime/recording.js";

type RunPainter2Request =
  NonNullable<paths["/v1/models/painter-2/run"]["post"]["requestBody"]>["content"]["application/json"];
type RunPainter2Response202 =
  paths["/v1/models/painter-2/run"]["post"]["responses"][202]["content"]["application/json"];
type RunPainter2Response4XX =
  paths["/v1/models/painter-2/run"]["post"]["responses"]["4XX"]["content"]["application/json"];

export const run: Recording = {
  id: "acme/painter-2/run",
  provider: "acme",
  model: "painter-2",
  title: "Painter 2 paints a pier",
  origin: "documented",
  from: "https://acme.example/docs/painter-2",
  waiver: null,
  source: { file: "spec/cassettes/acme/painter-2/run.json", pointer: "#" },
  exchanges: [
    {
      operation: "runPainter2",
      webhook: null,
      request: {
        method: "POST",
        path: "/v1/models/painter-2/run",
        headers: { "content-type": "application/json" },
        body: {
          prompt: "A pier at dawn",
          size: "large",
          seed: null,
          style: { kind: "sketch", strokes: 12 },
        } satisfies RunPainter2Request,
      },
      response: {
        status: 202,
        headers: { "content-type": "application/json" },
        body: { id: "job_1", status: "queued" } satisfies RunPainter2Response202,
      },
    },
    {
      operation: "runPainter2",
      webhook: null,
      request: {
        method: "POST",
        path: "/v1/models/painter-2/run",
        headers: { "content-type": "application/json" },
        body: {
          prompt: "A pier at dawn",
          size: "large",
          seed: null,
          style: { kind: "sketch", strokes: 12 },
        } satisfies RunPainter2Request,
      },
      response: {
        status: 402,
        headers: { "content-type": "application/json" },
        body: { error: "no credits left" } satisfies RunPainter2Response4XX,
      },
    },
  ],
};

export const recordings: readonly Recording[] = [run];
`,
    );
  });

  it("leaves out exactly the bodies that a waiver excuses", () => {
    const waiver = { reason: "printed so", until: null };
    const bad = { ...submit, request: { ...submit.request, body: { size: "huge" } } };
    const text = emit([aCassette({ exchanges: [bad, poll], waiver })]).get(painter)!;
    expect(text).toContain(
      '        // Excused by the waiver above, so it is not held to its type.\n        body: { size: "huge" },\n',
    );
    expect(text).toContain("satisfies RunPainter2Response202,");
    expect(text).toContain("satisfies GetJobResponse200,");
    expect(text).not.toContain("RunPainter2Request");
  });

  it("knows no types where the package has none", () => {
    const text = emit(acmeCassettes, {}, false).get(painter)!;
    expect(text).not.toMatch(/satisfies|import type \{ paths/);
  });

  it("keeps hostile text in strings, and out of names", () => {
    const evil = '"; */ process.exit(1); // `$' + "{x}` </script> \u2028\u202e {{x}}";
    const body = Object.fromEntries([
      ["__proto__", evil],
      ["constructor", 1],
      [evil, [evil]],
    ]);
    const text = emit([
      answering(body, {
        id: `acme/painter-2/${evil}`,
        title: evil,
        source: { file: `a\n${evil}/b.json`, pointer: "#" },
      }),
    ]).get(painter)!;
    expect(text).toContain('["__proto__"]: "\\"; */ process.exit(1);');
    expect(text).not.toMatch(/[\u2028\u202e]/);
    const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
    const code = text.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/^\/\/.*$/gm, "");
    expect(code).not.toContain("process");
  });
});

describe("the list", () => {
  it("imports every module under a name of its own", () => {
    const provider = acmeCatalog.providers[0]!;
    const models = [{ ...provider.models[0]!, identifier: "controlPlane" }];
    expect(emit(acmeCassettes, { models }).get("contract/acme/fixtures.ts")).toBe(
      `// Generated from spec/cassettes/acme with templates/contract/recordings.ts.hbs. Do not edit.
// Change the cassettes or the template, then run \`modelsmith generate\`.

import type { Recording } from "../runtime/recording.js";
import { recordings as controlPlane } from "./fixtures/control-plane.js";
import { recordings as controlPlane2 } from "./fixtures/models/painter-2.js";

/** Every recorded exchange of Acme: what its control plane answers first, then each model. */
export const recordings: readonly Recording[] = [...controlPlane, ...controlPlane2];
`,
    );
  });
});

describe("the page", () => {
  it("counts by origin, lists the gaps, and claims no evidence", () => {
    const waiver = { reason: "The page leaves out `id` | and *more*", until: "2026-12-31" };
    const waived = answering({ status: "x" }, { id: "acme/painter-2/waived", waiver });
    const page = emit([...acmeCassettes, waived]).get("contract/README.md")!;
    expect(page).toContain(
      "**No exchange was answered by a real API.** All 6 come from documentation (4) or were made by us (2).",
    );
    expect(page).toContain("| Acme | 0 | 4 | 2 | 4 | 1 |");
    expect(page).toContain("| `runPainter2` | `202`, `4XX` of 2 | 0 | 2 | 0 |");
    expect(page).toContain("Every operation has a recording.");
    expect(page).toContain("Without any recording, 1 of 2 models: `painter-3`.");
    expect(page).toContain(
      "- `acme/painter-2/waived` (until 2026-12-31): The page leaves out `id` \\| and \\*more\\*",
    );
  });

  it("counts live recordings as live", () => {
    const page = emit([...acmeCassettes, aCassette({ id: "acme/painter-2/live", origin: "live" })]);
    expect(page.get("contract/README.md")).toContain(
      "**2 of 7 exchanges were answered by a real API.**",
    );
  });
});

/** Messages of the compiler about a module, as it would stand in a repository. */
function compile(files: ReadonlyMap<string, string>, module: string): string[] {
  const at = (path: string) => join(root, "generated", path);
  const texts = new Map([...files].map(([path, text]) => [at(path), text]));
  if (!texts.has(at("packages/acme/src/schema.ts")))
    texts.set(at("packages/acme/src/schema.ts"), printSchema(acmeDocument as JsonObject));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    paths: {
      "@modelsmith/acme": [at("packages/acme/src/index.ts")],
      "@modelsmith/acme/*": [at("packages/acme/src/*.ts")],
    },
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.directoryExists = (path) =>
    [...texts.keys()].some((file) => file.startsWith(`${path}/`)) ||
    (directoryExists?.(path) ?? true);
  host.getSourceFile = (path, language, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, language, ...rest)
      : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram([at(module)], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0]!);
}

describe("the compiler", () => {
  it("is content with what conforms, the test file and the checks among it", () => {
    const files = emitWithPackage(describedCassettes);
    expect(compile(files, "contract/acme/contract.test.ts")).toEqual([]);
  }, 60_000);

  it("names each fault in a body", () => {
    const body = (changes: object) =>
      ({ id: "job_1", status: "done", output: { images: [] }, ...changes }) as Json;
    const request = (changes: object) =>
      aCassette({
        exchanges: [
          { ...submit, request: { ...submit.request, body: { prompt: "", ...changes } as Json } },
        ],
      });
    const faulty: readonly [Cassette, string][] = [
      [
        answering({ status: "done" }),
        "Type '{ status: string; }' does not satisfy the expected type",
      ],
      [answering(body({ id: 1 })), "Type 'number' is not assignable to type 'string'."],
      [answering(body({ id: null })), "Type 'null' is not assignable to type 'string'."],
      [answering(body({ eta: 3 })), "'eta' does not exist in type"],
      [answering(body({ output: { images: [], seed: 1 } })), "'seed' does not exist in type"],
      [answering(body({ output: [] })), "Property 'images' is missing"],
      [request({ size: "huge" }), "Type '\"huge\"' is not assignable to type"],
      [request({ style: { kind: "photo", strokes: 1 } }), "'strokes' does not exist in type"],
    ];
    const cassettes = faulty.map(([cassette], i) => ({
      ...cassette,
      id: `acme/painter-2/fault-${i}`,
    }));
    const messages = compile(emit(cassettes), "contract/acme/fixtures.ts");
    for (const [, message] of faulty) expect(messages.join("\n")).toContain(message);
    expect(messages).toHaveLength(faulty.length);
  }, 60_000);
});

describe("the emitted test", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "contract-emitter-"));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(cassettes: readonly Cassette[]): {
    readonly passed: boolean;
    readonly output: string;
  } {
    for (const [path, text] of emitWithPackage(cassettes)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const source = join(folder, "packages/acme/src");
    writeFileSync(
      join(folder, "vitest.config.mjs"),
      `export default { resolve: { alias: [
        { find: /^@modelsmith\\/acme$/, replacement: ${JSON.stringify(`${source}/index.ts`)} },
        { find: /^@modelsmith\\/acme\\/(.*)$/, replacement: ${JSON.stringify(`${source}/$1.ts`)} },
      ] } };\n`,
    );
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [vitest, "run", "--root", folder, "--reporter=verbose", "--configLoader=runner"],
      { cwd: folder, encoding: "utf8", env: { ...process.env, NO_COLOR: "1", VITEST: "" } },
    );
    return { passed: status === 0, output: stdout + stderr };
  }

  it("passes with what conforms, each test by its title and origin", () => {
    const { passed, output } = run(describedCassettes);
    expect(output).toContain("Acme > is tested by checks that can fail");
    expect(output).toContain("Acme > has its 6 recordings");
    expect(output).toContain("Acme > Lists jobs (synthetic): every answer fits its schema");
    expect(output).toContain("Painter 2 is refused (documented): no field is undocumented");
    expect(output).toContain(
      "Cinema 1 films a pier (documented): the client replays it to the recorded result",
    );
    expect(output).toContain("Tests  32 passed (32)");
    expect(passed).toBe(true);
  }, 60_000);

  it("fails with each layer's finding, and with a waiver that excuses nothing", () => {
    const whole = describedCassettes.find(({ id }) => id === "acme/painter-2/completed")!;
    const [first, ...others] = whole.exchanges;
    const body = { id: "job_1", status: 7, eta: 3 };
    const wrong = { ...poll, response: { ...poll.response!, body } };
    const sent = { ...first!.request, body: { prompt: "A pier", sise: "large" } };
    const waiver = { reason: "it was printed so", until: null };
    const { passed, output } = run([
      aCassette({ exchanges: [wrong, { ...poll, response: { ...poll.response!, status: 500 } }] }),
      aCassette({
        id: "acme/painter-2/sent",
        exchanges: [{ ...first!, request: sent }, ...others],
      }),
      { ...whole, id: "acme/painter-2/stale", waiver },
      answering(body, { id: "acme/painter-2/waived", title: "Waived", waiver }),
    ]);
    expect(passed).toBe(false);
    for (const line of [
      "error[contract/wrong-shape] acme/painter-2 answered status 7, an integer; its schema says string",
      "  spec/cassettes/acme/painter-2/completed.json  #/exchanges/0/response/body/status",
      "error[contract/undocumented-field] acme/painter-2 answered eta (an integer), which no schema documents",
      "error[contract/undocumented-status] acme/painter-2 answered 500; the document knows 200, 404, 429",
      "error[contract/unknown-parameter] acme/painter-2 was sent sise (a string), which no schema documents",
      "error[contract/other-result] acme/painter-2 replayed: the answer names no status, so nothing can be made of it",
      "error[contract/stale-waiver] the waiver of acme/painter-2/stale excuses nothing",
    ])
      expect(output).toContain(line);
    expect(output).toMatch(/✓.*Waived \(documented\): still needs its waiver: it was printed so/);
    expect(output).toContain("6 failed | 8 passed");
  }, 60_000);
});
