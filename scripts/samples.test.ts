// Every example of every model's page, run in its own language: what it sends is the canonical
// request, and what it prints is what the job made. `samples-ledger.json` says what ran.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Catalog, Model, Provider } from "../generator/catalog/catalog.ts";
import { noReleases } from "../generator/catalog/releases.ts";
import { createContext } from "../generator/emit/docs/context.ts";
import { modelFile } from "../generator/emit/docs/links.ts";
import { exampleParams, modelRequest } from "../generator/emit/docs/sample-request.ts";
import { writeSamples } from "../generator/emit/docs/sample-writers.ts";
import type { SampleJob, SampleLanguage, SampleRequest } from "../generator/emit/docs/samples.ts";
import { type Json, type JsonObject, jsonEquals } from "../generator/ground/json.ts";
import { createSimulator, type Simulator } from "../generator/simulate/simulator.ts";
import {
  type Bench,
  findInterpreters,
  type Recorded,
  type Run,
  runSamples,
  type Subject,
  startRecorder,
  type Variant,
} from "./sample-runs-for-tests.ts";

const catalog = JSON.parse(readFileSync("generated/catalog.json", "utf8")) as Catalog;
const documents = new Map(
  catalog.providers.map(({ id }) => [
    id,
    JSON.parse(readFileSync(`generated/packages/${id}/openapi.json`, "utf8")) as Json,
  ]),
);
const input = { catalog, cassettes: [], documents, withSite: true, releases: noReleases };
const languages: readonly SampleLanguage[] = ["bash", "ts", "js", "python"];
const variants: readonly Variant[] = ["whole", "submit"];

const contexts = new Map(
  catalog.providers.map((provider) => [provider.id, createContext(provider, input)]),
);

function subjectOf(provider: Provider, model: Model, changes: JsonObject = {}): Subject {
  const context = contexts.get(provider.id)!;
  const example = exampleParams(model, context.schemas)!;
  const params = { ...example.params, ...changes };
  const request = modelRequest(model, { ...example, params }, context);
  return { provider: provider.id, name: modelFile(model), request, samples: writeSamples(request) };
}

const subjects = catalog.providers.flatMap((provider) =>
  provider.models.map((model) => subjectOf(provider, model)),
);

const keys = Object.fromEntries(
  catalog.providers.map(({ authentication }) => [
    authentication?.environment ?? "NO_KEY",
    `${authentication?.keyPrefix ?? ""}key_of_the_samples`,
  ]),
);

let simulator: Simulator;
let bench: Bench;
beforeAll(async () => {
  const options = { speed: 1e6, credits: 1e9, rateLimit: false };
  simulator = createSimulator({ catalog, cassettes: [], documents, options });
  const { url } = await simulator.listen();
  const folder = mkdtempSync(join(tmpdir(), "modelsmith-samples-"));
  bench = { recorder: await startRecorder(url), folder, keys };
});
afterAll(async () => {
  await bench?.recorder.close();
  await simulator?.close();
  if (bench) rmSync(bench.folder, { recursive: true, force: true });
});

/** The canonical request, as it must arrive. */
function canonical({ authentication, body, method, path }: SampleRequest) {
  const key = keys[authentication?.environment ?? "NO_KEY"]!;
  const scheme = authentication?.kind === "bearer" ? "Bearer " : "";
  return {
    method: method.toUpperCase(),
    path,
    key: authentication === null ? null : scheme + key,
    type: "application/json",
    body: body?.kind === "json" ? body.value : null,
  };
}

function arrived({ method, path, headers, body }: Recorded, request: SampleRequest) {
  const name = request.authentication?.name.toLowerCase() ?? "";
  return {
    method,
    path,
    key: headers[name] ?? null,
    type: headers["content-type"] ?? null,
    body: JSON.parse(body) as Json,
  };
}

function under(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (found, key) =>
      typeof found === "object" && found !== null && Object.hasOwn(found, key)
        ? (found as JsonObject)[key]
        : undefined,
    value,
  );
}

/** The addresses that the last answer about a job holds. */
function resultsIn(answer: Json, { output, results }: SampleJob): string[] {
  for (const { keys: path, isList, itemKeys } of results) {
    const found = under(answer, [...output, ...path]);
    if (found === undefined || found === null) continue;
    const items = isList ? (found as Json[]).map((item) => under(item, itemKeys)) : [found];
    return items.map(String);
  }
  return [];
}

/** What is wrong with a run, by sample; a sample without an entry did all it should. */
function judge(run: Run, given: readonly Subject[]): Map<string, string> {
  const problems = new Map(run.failures);
  const posts = run.requests.filter(({ method }) => method === "POST");
  if (posts.length !== given.length) {
    problems.set("all", `${given.length} samples sent ${posts.length} submits`);
  }
  for (const { provider, name, request } of given) {
    const want = canonical(request);
    const sent = posts.find(
      (post) => post.provider === provider && jsonEquals(arrived(post, request), want),
    );
    const problem = sent
      ? judgeAnswers(run, sent, request.job!)
      : `did not send ${JSON.stringify(want)}`;
    const id = `${provider}/${name}`;
    if (problem !== null) problems.set(id, problems.get(id) ?? problem);
  }
  return problems;
}

function judgeAnswers(run: Run, sent: Recorded, job: SampleJob): string | null {
  const id = String(under(sent.answer, job.id));
  if (run.variant === "submit") {
    return run.stdout.includes(id) ? null : `did not print its job's id ${id}`;
  }
  const polls = run.requests.filter(
    ({ path }) => path === job.path.replace(`{${job.parameter}}`, id),
  );
  const last = polls.at(-1);
  if (!last) return `never asked about its job ${id}`;
  const addresses = resultsIn(last.answer, job);
  if (addresses.length === 0) return `got no output: ${JSON.stringify(last.answer).slice(0, 300)}`;
  const lines = new Set(run.stdout.split(/\r?\n/));
  const lost = addresses.filter((address) => !lines.has(address));
  return lost.length === 0 ? null : `did not print ${lost.join(", ")}`;
}

interface LedgerEntry {
  readonly interpreters: readonly string[];
  readonly missing: readonly string[];
  /** Samples run, by provider: whole jobs and submits. */
  readonly ran: Readonly<Record<string, Readonly<Record<Variant, number>>>>;
}

const ledgerFile = new URL("samples-ledger.json", import.meta.url);
const found = new Map(languages.map((language) => [language, findInterpreters(language)]));
const runs: Run[] = [];
const runOf = (language: SampleLanguage, variant: Variant) =>
  runs.find((run) => run.language === language && run.variant === variant);

beforeAll(async () => {
  // Side by side: shells work, the others mostly wait.
  const runnable = languages.filter((language) => found.get(language)!.missing.length === 0);
  await Promise.all(
    runnable.map(async (language) => {
      for (const variant of variants) {
        runs.push(await runSamples(bench, subjects, { language, variant }));
      }
    }),
  );
}, 600_000);

/** Samples that did all they should, by provider. */
function ranOf(language: SampleLanguage): LedgerEntry["ran"] {
  const counts = catalog.providers.map(({ id }) => {
    const own = subjects.filter(({ provider }) => provider === id);
    const count = (variant: Variant) => {
      const run = runOf(language, variant);
      if (!run) return 0;
      const problems = judge(run, subjects);
      return own.filter(({ name }) => !problems.has(`${id}/${name}`)).length;
    };
    return [id, { whole: count("whole"), submit: count("submit") }] as const;
  });
  return Object.fromEntries(counts);
}

describe.each(languages)("%s", (language) => {
  it.each(variants)(
    "samples (%s) send the canonical request and print what comes of it",
    (name) => {
      const run = runOf(language, name);
      // Without its interpreter a language is in the ledger as missing, where it is seen.
      if (run) expect(Object.fromEntries(judge(run, subjects))).toEqual({});
    },
  );
});

it("an interpreter that is not there is counted", () => {
  expect(findInterpreters("bash", { PATH: "/nowhere" })).toEqual({
    found: [],
    missing: ["bash", "curl", "jq"],
  });
});

it("a sample that sends something else is noticed", async () => {
  const [subject] = subjects;
  const { request } = subject!;
  const body = { kind: "json", mediaType: "application/json", value: { prompt: "other" } } as const;
  const other = { ...subject!, request: { ...request, body } };
  if (found.get("js")!.missing.length > 0) return;
  const run = await runSamples(bench, [subject!], {
    language: "js",
    variant: "submit",
    name: "-x",
  });
  expect(judge(run, [subject!]).size).toBe(0);
  expect([...judge(run, [other]).values()].join()).toContain('did not send {"method":"POST"');
}, 60_000);

describe("a prompt that looks like code", () => {
  const prompts = [
    "a `whoami` and $HOME on $(pwd)",
    `It's a "test" \\ \\n \n\t!! '"'"' $'x' %s`,
    '</script><!-- {{x}} {"shot": {"lens": "35mm"}} -->',
    "— ünï 🎨 \u202e \u2028 end; rm -rf / # \u0000",
  ];
  const hostile = catalog.providers.flatMap((provider) => {
    const model = provider.models.find(
      ({ parameters, example }) =>
        example !== null &&
        parameters.some(({ name, path }) => name === "prompt" && path.length === 1),
    );
    return model === undefined
      ? []
      : prompts.map((prompt, i) => ({
          ...subjectOf(provider, model, { prompt }),
          name: `hostile-${i}`,
        }));
  });

  it.each(languages)(
    "arrives as it is from %s",
    async (language) => {
      if (found.get(language)!.missing.length > 0) return;
      const run = await runSamples(bench, hostile, {
        language,
        variant: "submit",
        name: "-hostile",
      });
      expect(hostile).toHaveLength(prompts.length * catalog.providers.length);
      expect(Object.fromEntries(judge(run, hostile))).toEqual({});
    },
    120_000,
  );
});

it("the ledger says what ran, with which interpreters", () => {
  const ledger = Object.fromEntries(
    languages.map((language): [string, LedgerEntry] => {
      const { found: interpreters, missing } = found.get(language)!;
      return [language, { interpreters, missing, ran: ranOf(language) }];
    }),
  );
  const said = JSON.parse(readFileSync(ledgerFile, "utf8")) as typeof ledger;
  if (process.env["UPDATE_LEDGER"]) {
    writeFileSync(ledgerFile, `${JSON.stringify(ledger, null, 2)}\n`);
    return;
  }
  // Versions are for readers; what counts is that everything ran, and in what.
  const plain = (given: typeof ledger) =>
    Object.entries(given).map(([language, { interpreters, missing, ran }]) => ({
      language,
      interpreters: interpreters.map((text) => text.split(" ")[0]),
      missing,
      ran,
    }));
  expect(plain(ledger), "run with UPDATE_LEDGER=1 after a wanted change").toEqual(plain(said));
});
