import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject, type Json, type JsonObject } from "../../ground/json.ts";
import { codeText } from "./sample-code.ts";
import { quoteShell } from "./sample-quotes.ts";
import { variableName } from "./sample-url.ts";
import { writeSamples } from "./sample-writers.ts";
import type { SampleJob, SampleRequest } from "./samples.ts";

const request = (changes: Partial<SampleRequest> = {}): SampleRequest => ({
  method: "post",
  baseUrl: "https://api.acme.example",
  path: "/v1/models/painter-2/run",
  query: [],
  headers: [],
  authentication: {
    kind: "bearer",
    name: "Authorization",
    keyPrefix: null,
    environment: "ACME_API_KEY",
  },
  body: { kind: "json", mediaType: "application/json", value: { prompt: "a lighthouse" } },
  client: {
    packageName: "@modelsmith/acme",
    className: "Acme",
    module: "models/painter-2",
    identifier: "painter2",
    kind: "run",
    input: { prompt: "a lighthouse" },
    files: [],
  },
  job: null,
  ...changes,
});

/** The words that `curl` receives when bash runs the sample. */
function wordsOf(sample: string, environment: Record<string, string> = {}): string[] {
  const script = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }; ${sample}`;
  const run = spawnSync("bash", ["-c", script], {
    env: { PATH: process.env.PATH ?? "", HOME: "/nowhere", ...environment },
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  return run.stdout.split("\0").slice(0, -1);
}

const curl = (changes: Partial<SampleRequest>) => writeSamples(request(changes))[0]!.text;
const after = (words: readonly string[], flag: string) => words[words.indexOf(flag) + 1];

const hostile = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    'It\'s a "test" $HOME `id` $(id) \\ \n\t!! </script> {{x}} — ünï 🎨',
    "'\\''",
    "\\",
    "$'x'",
    "a\u202eb\u0000c\ud800",
    '{"shot":{"lens":"35mm"}}',
  ),
);

describe("curl", () => {
  it("looks as a person would write it", () => {
    expect(
      curl({}),
    ).toBe(`curl --fail-with-body -X POST 'https://api.acme.example/v1/models/painter-2/run' \\
  -H "Authorization: Bearer $ACME_API_KEY" \\
  -H 'Content-Type: application/json' \\
  -d '{
    "prompt": "a lighthouse"
  }'`);
  });

  it("hands bash exactly the JSON that is meant", () => {
    fc.assert(
      fc.property(hostile, hostile, (prompt, key) => {
        const value = Object.fromEntries([
          ["prompt", prompt],
          [key, [prompt, 1, null]],
        ]) as JsonObject;
        const words = wordsOf(
          curl({ body: { kind: "json", mediaType: "application/json", value } }),
        );
        expect(JSON.parse(after(words, "-d")!)).toEqual(value);
      }),
      { numRuns: 60 },
    );
  });

  it("takes the key from the environment, in the way the API wants it", () => {
    const keyed = (authentication: SampleRequest["authentication"]) =>
      wordsOf(curl({ authentication }), { KEY: "s3 cret" });
    expect(
      keyed({ kind: "bearer", name: "Authorization", keyPrefix: null, environment: "KEY" }),
    ).toContain("Authorization: Bearer s3 cret");
    expect(
      keyed({ kind: "header-key", name: "X-Key$(id)`id`", keyPrefix: null, environment: "KEY" }),
    ).toContain("X-Key$(id)`id`: s3 cret");
    expect(
      keyed({ kind: "query-key", name: "key", keyPrefix: null, environment: "KEY" }),
    ).toContain("https://api.acme.example/v1/models/painter-2/run?key=s3 cret");
    expect(curl({ authentication: null })).not.toContain("KEY");
  });

  it("fills placeholders from variables and runs nothing else that a path holds", () => {
    const text = curl({
      path: '/v1/jobs/{jobId}/$(id)`id`"x?beta=true',
      query: [{ name: "a b", value: "c&d" }],
    });
    expect(wordsOf(text, { JOB_ID: "job_1" })).toContain(
      "https://api.acme.example/v1/jobs/job_1/$(id)%60id%60%22x?beta=true&a%20b=c%26d",
    );
  });

  it("sends forms, files and plain bodies", () => {
    const form = wordsOf(
      curl({ body: { kind: "multipart", value: { purpose: "@in'put", n: 1 }, files: ["file"] } }),
    );
    expect(form).toEqual(
      expect.arrayContaining(["--form-string", "purpose=@in'put", "n=1", "-F", "file=@file.bin"]),
    );
    expect(wordsOf(curl({ body: { kind: "form", value: { "a b": "c" }, files: [] } }))).toContain(
      "a%20b=c",
    );
    expect(wordsOf(curl({ body: { kind: "file", mediaType: "image/png" } }))).toContain(
      "@input.bin",
    );
  });

  it("asks for the address where the document has none", () => {
    expect(
      wordsOf(curl({ baseUrl: null, path: "/v1" }), { BASE_URL: "http://localhost:1" }),
    ).toContain("http://localhost:1/v1");
  });
});

it("quotes any text as one word of the shell", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      fc.pre(!/\0|\p{Cs}/u.test(text));
      const run = spawnSync("bash", ["-c", `printf %s ${quoteShell(text)}`], { encoding: "utf8" });
      expect(run.stdout).toBe(text);
    }),
    { numRuns: 60 },
  );
});

it.each([
  ["jobId", "JOB_ID"],
  ["{owner}", "OWNER"],
  ["名前", "VALUE"],
  ["1st", "VALUE_1ST"],
])("names the variable of %s %s", (given, want) => expect(variableName(given)).toBe(want));

const job: SampleJob = {
  id: ["jobId"],
  path: "/v1/jobs/{id}",
  parameter: "id",
  pause: 3,
  status: ["status"],
  succeeded: ["completed"],
  failed: ["failed"],
  output: ["output"],
  results: [{ keys: ["images"], isList: true, itemKeys: [] }],
};

const sample = (language: string, changes: Partial<SampleRequest>) =>
  writeSamples(request(changes)).find((item) => item.language === language)!;

/** Runs a TypeScript sample with a client that keeps what it was passed. */
async function runTypeScript(text: string): Promise<unknown> {
  const body = text
    .split("\n")
    .filter((line) => !line.startsWith("import "))
    .join("\n");
  let seen: unknown;
  const keep = (_: unknown, input: unknown) => {
    seen = input;
    return { images: [], id: "job_1" };
  };
  class Acme {
    run = keep;
    submit = keep;
  }
  const run = new Function(
    "Acme",
    "painter2",
    "getJob",
    "process",
    "openAsBlob",
    "console",
    `return (async () => { ${body}\n })()`,
  );
  await run(Acme, {}, keep, { env: {} }, (name: string) => `blob ${name}`, { log: () => {} });
  return seen;
}

describe("TypeScript", () => {
  const typescript = (changes: Partial<SampleRequest>) => sample("ts", changes).text;

  it("looks as a person would write it, whole and as a submit", () => {
    const input = { prompt: "a lighthouse at dawn, soft light on calm water", num_outputs: 2 };
    const written = sample("ts", { client: { ...request().client, input }, job });
    expect(written.text).toBe(`import { Acme } from "@modelsmith/acme";
import { painter2 } from "@modelsmith/acme/models/painter-2";

const acme = new Acme({ apiKey: process.env.ACME_API_KEY });
const output = await acme.run(painter2, {
  prompt: "a lighthouse at dawn, soft light on calm water",
  num_outputs: 2,
});
for (const url of output.images) console.log(url);`);
    expect(written.submit!.text).toContain("const job = await acme.submit(painter2, {\n");
    expect(written.submit!.text).toMatch(/console\.log\(job\.id\);$/);
  });

  it("passes exactly the value that is meant", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (prompt, key) => {
        const input = Object.fromEntries([
          ["prompt", prompt],
          [key, { nested: [prompt] }],
        ]) as Json;
        const changes = { client: { ...request().client, input } };
        expect(await runTypeScript(typescript(changes))).toEqual(input);
        expect(await runTypeScript(typescript({ ...changes, job }))).toEqual(input);
      }),
      { numRuns: 100 },
    );
  });

  it("calls an operation as a function, with files read from disk", async () => {
    const client = {
      ...request().client,
      kind: "call" as const,
      identifier: "getJob",
      module: "operations/get-job",
      input: { id: "1", body: { purpose: "input" } },
      files: ["file"],
    };
    const text = typescript({ client, body: { kind: "multipart", value: {}, files: ["file"] } });
    const input = await runTypeScript(text);
    expect(isObject(input) && input.body).toEqual({ purpose: "input", file: "blob file.bin" });
  });
});

/** A finished job's answers, for runs without a server. */
const answers = [
  { jobId: "job_1", status: "pending" },
  { status: "completed", output: { images: ["https://files.acme.example/1.png"] } },
];

/** What a JavaScript sample hands to fetch, and what it prints. */
async function runFetch(text: string) {
  const calls: { url: string; body: unknown; headers: unknown }[] = [];
  const printed: unknown[] = [];
  const fetch = async (url: string, options: { body?: string; headers?: unknown } = {}) => {
    const answer = answers[calls.length];
    calls.push({
      url,
      headers: options.headers,
      body: options.body === undefined ? null : JSON.parse(options.body),
    });
    return { ok: true, status: 200, json: async () => answer, text: async () => "" };
  };
  const run = new Function(
    "fetch",
    "process",
    "console",
    "setTimeout",
    `return (async () => { ${text}\n })()`,
  );
  const console = { log: (item: unknown) => printed.push(item), error: () => {} };
  await run(fetch, { env: { ACME_API_KEY: "s3 cret" } }, console, (next: () => void) => next());
  return { calls, printed };
}

describe("JavaScript", () => {
  it("submits, asks until the end and prints the output", async () => {
    const { calls, printed } = await runFetch(sample("js", { job }).text);
    const key = { Authorization: "Bearer s3 cret" };
    expect(calls).toEqual([
      {
        url: "https://api.acme.example/v1/models/painter-2/run",
        headers: { ...key, "Content-Type": "application/json" },
        body: { prompt: "a lighthouse" },
      },
      { url: "https://api.acme.example/v1/jobs/job_1", headers: key, body: null },
    ]);
    expect(printed).toEqual(["https://files.acme.example/1.png"]);
  });

  it("hands fetch exactly the JSON that is meant", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (prompt, key) => {
        const value = Object.fromEntries([
          ["prompt", prompt],
          [key, [prompt, { deep: true, none: null }]],
        ]) as JsonObject;
        const body = { kind: "json", mediaType: "application/json", value } as const;
        const { calls } = await runFetch(sample("js", { body }).text);
        expect(calls[0]!.body).toEqual(value);
      }),
      { numRuns: 100 },
    );
  });

  it("says so when a job fails, and prints the first address that is there", async () => {
    const failing = { ...job, succeeded: ["done"], failed: ["completed"] };
    await expect(runFetch(sample("js", { job: failing }).text)).rejects.toThrow("completed");
    const results = ["audio", "video"].map((key) => ({ keys: [key], isList: false, itemKeys: [] }));
    expect(sample("js", { job: { ...job, results } }).text).toContain(
      "console.log(job.output.audio ?? job.output.video);",
    );
    expect(sample("js", { job: { ...job, results: [] } }).text).toContain(
      "console.log(job.output);",
    );
  });
});

/** What Python samples hand to requests, all in one interpreter. */
function runPython(texts: readonly string[]): unknown[] {
  const program = `
import json, sys, types
class Answer:
    ok = True
    text = ""
    def __init__(self, body): self.body = body
    def json(self): return self.body
seen = []
stub = types.ModuleType("requests")
def call(url, **options):
    seen.append({"url": url, "json": options.get("json"), "headers": options.get("headers")})
    return Answer({"jobId": "job_1"})
stub.post = call
sys.modules["requests"] = stub
for text in json.load(sys.stdin):
    exec(compile(text, "sample", "exec"), {"print": lambda *words, **options: None})
json.dump(seen, sys.stdout)
`;
  const run = spawnSync("python3", ["-c", program], {
    input: JSON.stringify(texts),
    env: { PATH: process.env["PATH"] ?? "", ACME_API_KEY: "s3 cret", PYTHONIOENCODING: "utf-8" },
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  return JSON.parse(run.stdout) as unknown[];
}

describe("Python", () => {
  it("hands requests exactly the JSON that is meant", () => {
    // JSON carries no half of a pair through Python's output; the rest is told apart exactly.
    const values = fc
      .sample(fc.tuple(hostile, hostile), { numRuns: 150, seed: 7 })
      .map(([prompt, key]) =>
        Object.fromEntries([
          ["prompt", prompt],
          [key, [prompt, { deep: true, none: null, number: 1e-7 }]],
        ]),
      ) as JsonObject[];
    const texts = values.map((value) => {
      const body = { kind: "json", mediaType: "application/json", value } as const;
      return sample("python", { body, job }).submit!.text;
    });
    expect(runPython(texts)).toEqual(
      values.map((json) => ({
        url: "https://api.acme.example/v1/models/painter-2/run",
        json,
        headers: { Authorization: "Bearer s3 cret" },
      })),
    );
  });

  it("looks as a person would write it", () => {
    expect(sample("python", { job }).text).toBe(`import os
import sys
import time

import requests

key = {"Authorization": "Bearer " + os.environ["ACME_API_KEY"]}


def read(response):
    if not response.ok:
        raise SystemExit(response.text)
    return response.json()


job = read(requests.post(
    "https://api.acme.example/v1/models/painter-2/run",
    headers=key,
    json={
        "prompt": "a lighthouse",
    },
    timeout=60,
))
job_id = job["jobId"]
print("job", job_id, file=sys.stderr)

while True:
    time.sleep(3)
    job = read(requests.get(f"https://api.acme.example/v1/jobs/{job_id}", headers=key, timeout=60))
    if job["status"] in ["completed", "failed"]:
        break
if job["status"] != "completed":
    raise SystemExit(job)

for item in job["output"]["images"]:
    print(item)`);
  });

  it("leaves bodies that are no JSON to curl and the package", () => {
    const body = { kind: "file", mediaType: "image/png" } as const;
    expect(writeSamples(request({ body })).map(({ language }) => language)).toEqual(["bash", "ts"]);
  });
});

describe("the whole job in a shell", () => {
  it("is valid for bash, whatever the protocol's words are", () => {
    const odd = {
      ...job,
      id: ["a b", "$(id)"],
      succeeded: ["it's done", "`id`"],
      failed: ["no;no"],
      results: [{ keys: ["x-y"], isList: true, itemKeys: ["'"] }],
    };
    for (const changes of [{ job }, { job: odd }]) {
      const check = spawnSync("bash", ["-n"], {
        input: sample("bash", changes).text,
        encoding: "utf8",
      });
      expect(check.stderr).toBe("");
    }
  });
});

it("colours code without changing it", () => {
  for (const { text, code, submit } of writeSamples(request({ job }))) {
    expect(codeText(code)).toBe(text);
    expect(codeText(submit!.code)).toBe(submit!.text);
    const kinds = new Set(code.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(["s", "k", null]));
  }
  const [curl] = writeSamples(request({ job }));
  expect(curl!.code.filter(({ kind }) => kind === "c")).toEqual([
    { kind: "c", text: "# bash, curl and jq" },
  ]);
});
