import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject, type Json, type JsonObject } from "../../ground/json.ts";
import { quoteShell, type SampleRequest, variableName, writeSamples } from "./samples.ts";

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

/** Runs a TypeScript sample with a client that gives back what it was passed. */
async function runTypeScript(text: string): Promise<unknown> {
  const body = text
    .split("\n")
    .filter((line) => !line.startsWith("import "))
    .join("\n");
  const returned = /const (output|answer) =/.exec(body)![1]!;
  class Acme {
    run(_: unknown, input: unknown) {
      return input;
    }
  }
  const run = new Function(
    "Acme",
    "painter2",
    "getJob",
    "process",
    "openAsBlob",
    `return (async () => { ${body}\nreturn ${returned}; })()`,
  );
  return run(
    Acme,
    {},
    (_: unknown, input: unknown) => input,
    { env: {} },
    (name: string) => `blob ${name}`,
  );
}

describe("TypeScript", () => {
  const typescript = (changes: Partial<SampleRequest>) => writeSamples(request(changes))[1]!.text;

  it("looks as a person would write it", () => {
    const input = { prompt: "a lighthouse at dawn, soft light on calm water", num_outputs: 2 };
    expect(
      typescript({ client: { ...request().client, input } }),
    ).toBe(`import { Acme } from "@modelsmith/acme";
import { painter2 } from "@modelsmith/acme/models/painter-2";

const acme = new Acme({ apiKey: process.env.ACME_API_KEY });
const output = await acme.run(painter2, {
  prompt: "a lighthouse at dawn, soft light on calm water",
  num_outputs: 2,
});`);
  });

  it("passes exactly the value that is meant", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (prompt, key) => {
        const input = Object.fromEntries([
          ["prompt", prompt],
          [key, { nested: [prompt] }],
        ]) as Json;
        expect(await runTypeScript(typescript({ client: { ...request().client, input } }))).toEqual(
          input,
        );
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
