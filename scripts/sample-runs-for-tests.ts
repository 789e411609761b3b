// Runs the samples of the pages as a reader would, each language in its own interpreter, and writes
// down what arrived: a recorder stands before the simulator and passes everything on.
// Samples run word for word. Around them only three things differ: the provider's address leads to
// the recorder, shells and Python do not sleep, and the key is one that we made up.

import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server, request as sendRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Sample, SampleLanguage, SampleRequest } from "../generator/emit/docs/samples.ts";
import type { Json } from "../generator/ground/json.ts";

export interface Subject {
  readonly provider: string;
  /** A name for files: `flux-2-dev`. */
  readonly name: string;
  readonly request: SampleRequest;
  readonly samples: readonly Sample[];
}

/** `whole` follows the job to its output, `submit` sends the request alone. */
export type Variant = "whole" | "submit";

export interface Recorded {
  readonly method: string;
  /** Below the provider's address. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly provider: string;
  readonly answer: Json;
}

export interface Run {
  readonly language: SampleLanguage;
  readonly variant: Variant;
  readonly stdout: string;
  /** What samples said when they failed, by `provider/name`. */
  readonly failures: ReadonlyMap<string, string>;
  readonly requests: readonly Recorded[];
}

export interface Recorder {
  readonly url: string;
  /** What came under a prefix, in order. */
  requests(prefix: string): readonly Recorded[];
  close(): Promise<void>;
}

/** Takes `/<prefix>/<provider>/…` and passes it on to the simulator's `/<provider>/…`. */
export async function startRecorder(simulator: string): Promise<Recorder> {
  const seen = new Map<string, Recorded[]>();
  const server: Server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const [, prefix = "", provider = "", ...rest] = (incoming.url ?? "").split("/");
      const body = Buffer.concat(chunks);
      const path = `/${rest.join("/")}`;
      const onward = sendRequest(
        `${simulator}/${provider}${path}`,
        // A connection of its own each time: none that is just being closed is taken again.
        { method: incoming.method ?? "GET", headers: incoming.headers, agent: false },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => parts.push(part));
          answer.on("end", () => {
            const text = Buffer.concat(parts);
            const entry: Recorded = {
              provider,
              path,
              method: incoming.method ?? "",
              headers: incoming.headers as Record<string, string>,
              body: body.toString(),
              answer: parsed(text.toString()),
            };
            seen.set(prefix, [...(seen.get(prefix) ?? []), entry]);
            response.writeHead(answer.statusCode ?? 500, answer.headers).end(text);
          });
        },
      );
      onward.on("error", () => response.destroy());
      onward.end(body);
    });
  });
  // Samples sleep between requests; a busy machine must not hang up on them meanwhile.
  server.keepAliveTimeout = 300_000;
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: (prefix) => seen.get(prefix) ?? [],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

export interface Bench {
  readonly recorder: Recorder;
  /** An empty folder of our own. */
  readonly folder: string;
  /** Environment variables with the keys. */
  readonly keys: Readonly<Record<string, string>>;
}

/** Runs every sample of one language and variant. */
export async function runSamples(
  bench: Bench,
  subjects: readonly Subject[],
  { language, variant, name = "" }: { language: SampleLanguage; variant: Variant; name?: string },
): Promise<Run> {
  const prefix = `${language}-${variant}${name}`;
  const folder = join(bench.folder, prefix);
  mkdirSync(folder, { recursive: true });
  const programs = subjects.map((subject): Program => {
    const sample = subject.samples.find((item) => item.language === language)!;
    const file = join(folder, `${subject.provider}--${subject.name}.${endings[language]}`);
    const text = variant === "whole" ? sample.text : sample.submit!.text;
    writeFileSync(file, `${text}\n`);
    return { id: `${subject.provider}/${subject.name}`, file };
  });
  const addresses = subjects.map(({ request, provider }) => [
    request.baseUrl!,
    `${bench.recorder.url}/${prefix}/${provider}`,
  ]);
  const context = { folder, programs, addresses: Object.fromEntries(addresses), keys: bench.keys };
  const { stdout, failures } = await runners[language](context);
  return { language, variant, stdout, failures, requests: bench.recorder.requests(prefix) };
}

interface Program {
  readonly id: string;
  readonly file: string;
}

interface Context {
  readonly folder: string;
  readonly programs: readonly Program[];
  readonly addresses: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, string>>;
}

type Outcome = Pick<Run, "stdout" | "failures">;

const endings: Readonly<Record<SampleLanguage, string>> = {
  bash: "sh",
  ts: "ts",
  js: "mjs",
  python: "py",
};

const runners: Readonly<Record<SampleLanguage, (context: Context) => Promise<Outcome>>> = {
  bash: runShell,
  python: runPython,
  js: (context) => runNode(context, context.programs),
  ts: runTypeScript,
};

const run = promisify(execFile);

/** Each script in a bash of its own, a few at a time; what differs is read from BASH_ENV. */
async function runShell({ folder, programs, addresses, keys }: Context): Promise<Outcome> {
  const prelude = join(folder, "prelude.sh");
  const lines = Object.entries(addresses).map(
    ([from, to]) => `from=${JSON.stringify(from)}; word=\${word/#"$from"/${to}}`,
  );
  writeFileSync(
    prelude,
    `sleep() { :; }
curl() {
  local words=() word from
  for word in "$@"; do ${lines.join("; ")}; words+=("$word"); done
  command curl "\${words[@]}"
}
`,
  );
  const env = { PATH: process.env["PATH"] ?? "", HOME: "/nowhere", BASH_ENV: prelude, ...keys };
  const failures = new Map<string, string>();
  const outputs: string[] = [];
  const waiting = [...programs];
  const work = async () => {
    for (let program = waiting.shift(); program; program = waiting.shift()) {
      try {
        outputs.push((await run("bash", [program.file], { env, timeout: 120_000 })).stdout);
      } catch (error) {
        const { stderr, signal } = error as { stderr?: string; signal?: string };
        failures.set(program.id, `${stderr ?? error} (signal: ${signal ?? "none"})`);
      }
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  return { stdout: outputs.join("\n"), failures };
}

/** All samples in one process, one after the other. */
async function runPython({ folder, programs, addresses, keys }: Context): Promise<Outcome> {
  const driver = join(folder, "driver.py");
  writeFileSync(
    driver,
    `import json, sys, time, traceback, requests
time.sleep = lambda seconds: None
addresses = json.load(sys.stdin)
send = requests.Session.send
def send_here(self, request, **options):
    for start, here in addresses["addresses"].items():
        if request.url.startswith(start):
            request.url = here + request.url[len(start):]
    return send(self, request, **options)
requests.Session.send = send_here
failures = {}
for program in addresses["programs"]:
    try:
        with open(program["file"], encoding="utf-8") as file:
            exec(compile(file.read(), program["file"], "exec"), {"__name__": "__main__"})
    except BaseException:
        failures[program["id"]] = traceback.format_exc()
print("\\0" + json.dumps(failures))
`,
  );
  const env = { PATH: process.env["PATH"] ?? "", PYTHONIOENCODING: "utf-8", ...keys };
  return finished(await runWith("python3", [driver], env, { programs, addresses }));
}

/** All modules in one process, at the same time: they spend it waiting. */
async function runNode(
  { folder, addresses, keys }: Context,
  programs: readonly Program[],
): Promise<Outcome> {
  const driver = join(folder, "driver.mjs");
  writeFileSync(
    driver,
    `import { readFileSync } from "node:fs";
const { programs, addresses } = JSON.parse(readFileSync(0, "utf8"));
const usual = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  for (const [start, here] of Object.entries(addresses)) {
    if (!url.startsWith(start)) continue;
    const there = here + url.slice(start.length);
    if (!(input instanceof Request)) return usual(there, init);
    return usual(new Request(there, input), init);
  }
  return usual(input, init);
};
const failures = {};
await Promise.all(programs.map(async ({ id, file }) => {
  try { await import(file); } catch (error) { failures[id] = String(error?.stack ?? error); }
}));
console.log("\\0" + JSON.stringify(failures));
`,
  );
  const env = { PATH: process.env["PATH"] ?? "", ...keys };
  return finished(await runWith(process.execPath, [driver], env, { programs, addresses }));
}

/** One compilation of all samples against the packages' sources, then one process for them all. */
async function runTypeScript(context: Context): Promise<Outcome> {
  const { folder, programs } = context;
  const root = resolve(".");
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: { typeRoots: [join(root, "node_modules/@types")], incremental: false },
      include: ["*.ts"],
    }),
  );
  const compiler = join(root, "node_modules/typescript-7/bin/tsc");
  const failures = new Map<string, string>();
  try {
    await run(process.execPath, [compiler, "--noEmit", "-p", folder], { maxBuffer: 1e8 });
  } catch (error) {
    failures.set("tsc", (error as { stdout?: string }).stdout ?? String(error));
  }
  await build({
    entryPoints: programs.map(({ file }) => file),
    outdir: join(folder, "out"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: join(folder, "tsconfig.json"),
    logLevel: "error",
  });
  const built = programs.map(({ id, file }) => ({
    id,
    file: join(folder, "out", file.slice(folder.length + 1).replace(/\.ts$/, ".mjs")),
  }));
  const outcome = await runNode(context, built);
  return { stdout: outcome.stdout, failures: new Map([...failures, ...outcome.failures]) };
}

function finished(output: string): Outcome {
  const [stdout = "", failures = "{}"] = output.split("\0");
  return { stdout, failures: new Map(Object.entries(JSON.parse(failures))) };
}

function runWith(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input: object,
): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { env, stdio: ["pipe", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", fail);
    child.on("close", (code) =>
      stdout.includes("\0")
        ? done(stdout)
        : fail(new Error(`${command} ended with ${code}: ${stderr}`)),
    );
    child.stdin.end(JSON.stringify(input));
  });
}

/** What a language needs, and how each part tells its version. */
const interpreters: Readonly<Record<SampleLanguage, readonly (readonly string[])[]>> = {
  bash: [
    ["bash", "--version"],
    ["curl", "--version"],
    ["jq", "--version"],
  ],
  ts: [["node", "--version"]],
  js: [["node", "--version"]],
  python: [
    ["python3", "--version"],
    ["python3", "-c", "import requests; print('requests', requests.__version__)"],
  ],
};

export interface Interpreters {
  /** `bash 5.2`: name and the first two numbers of the version. */
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

export function findInterpreters(
  language: SampleLanguage,
  env: NodeJS.ProcessEnv = process.env,
): Interpreters {
  const found: string[] = [];
  const missing: string[] = [];
  for (const [command = "", ...args] of interpreters[language]) {
    const { status, stdout } = spawnSync(command, args, { encoding: "utf8", env });
    const name = args[0] === "-c" ? "requests" : command;
    const version = /(\d+\.\d+)/.exec(stdout ?? "")?.[1];
    if (status === 0 && version !== undefined) found.push(`${name} ${version}`);
    else missing.push(name);
  }
  return { found, missing };
}
