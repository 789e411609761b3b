// The recorder over both real providers: a full job of every model against the simulator, held
// against the contract, and marked stale exactly where a schema changes.

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Cassette } from "../generator/catalog/cassette.ts";
import type { Catalog, Provider } from "../generator/catalog/catalog.ts";
import type { ObjectSchema, Schema } from "../generator/catalog/schema.ts";
import { findStale } from "../generator/contract/freshness.ts";
import type { JsonObject } from "../generator/ground/json.ts";
import { describe as describeMaterial } from "../generator/pipeline.ts";
import { readCassetteFolder, readMaterial } from "../generator/read-material.ts";
import { createSimulator } from "../generator/simulate/simulator.ts";
import { contract } from "../generator/verbs/contract.ts";
import { checkUpkeep } from "../generator/verbs/contract-upkeep.ts";
import { type Recorded, type RecordWorld, record } from "../generator/verbs/record.ts";
import { createConformer } from "../templates/contract/runtime/conform.js";

const root = process.cwd();
const day = "2026-11-21";
const world: RecordWorld = {
  environment: {},
  confirm: null,
  show: () => {},
  tell: () => {},
  fetch: () => Promise.reject(new Error("a simulation asks nobody else")),
  sleep: async () => {},
  now: () => 0,
};

let folder: string;
let catalog: Catalog;
let recorded: readonly Recorded[];
let cassettes: readonly Cassette[];
/** Those of the repository. */
let committed: readonly Cassette[];
let documents: ReadonlyMap<string, JsonObject>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recordings-"));
  const material = await readMaterial(join(root, "spec"), root);
  committed = material.value.cassettes;
  ({ catalog, documents } = describeMaterial(material.value, day).value!);
  const reports = [];
  for (const { id } of catalog.providers) {
    reports.push(await record([id], { all: true, simulate: true, out: folder }, root, day, world));
  }
  expect(reports.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  recorded = reports.flatMap((report) => report.recorded);
  cassettes = (await readCassetteFolder(folder, root)).value;
}, 240_000);

afterAll(() => rm(folder, { recursive: true }));

it("records a job of every model, from submit to result", () => {
  const models = catalog.providers.flatMap(({ id, models: own }) =>
    own.map((model) => `${id} ${model.id}`),
  );
  expect(cassettes.map(({ provider, model }) => `${provider} ${model}`).sort()).toEqual(
    models.sort(),
  );
  expect(new Set(recorded.map(({ result }) => result))).toEqual(new Set(["written"]));
  expect(new Set(cassettes.map(({ origin }) => origin))).toEqual(new Set(["synthetic"]));
  const ends = cassettes.map(
    ({ exchanges }) => exchanges.at(-1)!.response!.body as { readonly status: string },
  );
  expect(new Set(ends.map(({ status }) => status.toLowerCase()))).toEqual(new Set(["completed"]));
  expect(cassettes.every(({ exchanges }) => exchanges.length >= 3)).toBe(true);
});

it("writes what is committed, byte for byte", async () => {
  const simulated = committed.filter(({ id }) => /\/simulated$/.test(id));
  expect(simulated.length).toBeGreaterThan(100);
  const differing = [];
  for (const { id } of simulated) {
    const [old, now] = await Promise.all([
      readFile(join(root, "spec/cassettes", `${id}.json`), "utf8"),
      readFile(join(folder, `${id}.json`), "utf8"),
    ]);
    if (old !== now) differing.push(id);
  }
  expect(differing).toEqual([]);
});

it("replays them all through the layers of the contract", () => {
  // What a page prints against its own schema, the simulator follows; the printed one is waived.
  const known = new Set(
    committed
      .filter(({ waiver }) => waiver !== null)
      .map(({ provider, model }) => `${provider} ${model}`),
  );
  const findings = [...documents].flatMap(([provider, document]) => {
    const conformer = createConformer(document);
    const own = cassettes.filter(
      (one) => one.provider === provider && !known.has(`${provider} ${one.model}`),
    );
    return own.flatMap((cassette) => conformer.conform(cassette, day));
  });
  expect(known.size).toBeLessThan(20);
  expect(findings).toEqual([]);
  const { waived, diagnostics } = checkUpkeep({
    catalog,
    cassettes,
    waivers: [],
    isOwn: false,
    today: day,
  });
  expect([waived, diagnostics]).toEqual([[], []]);
}, 120_000);

describe("a change of one field", () => {
  const changeSchema = (
    provider: Provider,
    name: string,
    change: (schema: Schema) => Schema,
  ): Catalog => ({
    ...catalog,
    providers: [
      {
        ...provider,
        schemas: provider.schemas.map((schema) =>
          schema.name === name ? { ...schema, schema: change(schema.schema) } : schema,
        ),
      },
    ],
  });
  const withField = (schema: Schema): Schema => {
    const object = schema as ObjectSchema;
    const extra = {
      name: "brandNew",
      required: false,
      schema: { kind: "null", nullable: false },
    } as const;
    return { ...object, properties: [...object.properties, extra] };
  };
  const staleModels = (changed: Catalog) =>
    [
      ...new Set(
        findStale(cassettes, changed).map(({ provider, model }) => `${provider} ${model}`),
      ),
    ].sort();

  it("leaves every recording fresh when there is none", () => {
    expect(staleModels(catalog)).toEqual([]);
  });

  // Every third model: each asks for the hashes of all.
  it("of one model marks the recordings of that model, and no other", () => {
    const wrong = catalog.providers.flatMap((provider) =>
      provider.models
        .filter((_, i) => i % 3 === 0)
        .flatMap((model) => {
          const stale = staleModels(changeSchema(provider, model.requestSchema, withField));
          const sharing = provider.models
            .filter(({ requestSchema }) => requestSchema === model.requestSchema)
            .map(({ id }) => `${provider.id} ${id}`)
            .sort();
          return JSON.stringify(stale) === JSON.stringify(sharing)
            ? []
            : [[model.id, stale, sharing]];
        }),
    );
    expect(wrong).toEqual([]);
  }, 120_000);

  it("of the job that all share marks all recordings of its provider", () => {
    for (const provider of catalog.providers) {
      const poll = provider.operations.find(({ id }) => id === provider.jobs!.poll.operation)!;
      const answer = poll.responses.find(({ status }) => status === "200")!.content[0]!.schema;
      const name = answer.kind === "ref" ? answer.name : "";
      const all = provider.models.map(({ id }) => `${provider.id} ${id}`).sort();
      expect(staleModels(changeSchema(provider, name, withField))).toEqual(all);
    }
  });

  it("in words only marks nothing", () => {
    for (const provider of catalog.providers) {
      const reworded = provider.schemas.reduce<Catalog>(
        (_, { name }) =>
          changeSchema(provider, name, (schema) => ({ ...schema, description: "Anew." })),
        catalog,
      );
      expect(staleModels(reworded)).toEqual([]);
    }
  });
});

describe("what a package's user records", () => {
  it.each(["apiframe", "pixeldojo"])(
    "at %s passes the contract without further ado",
    async (id) => {
      const material = describeMaterial((await readMaterial(join(root, "spec"), root)).value, day)
        .value!;
      const simulator = createSimulator({
        ...material,
        options: { speed: 1000, rateLimit: false },
      });
      const { urls } = await simulator.listen();
      const own = await mkdtemp(join(tmpdir(), "own-"));
      try {
        const baseUrl = urls[id]!;
        const { recordingFetch, cassetteText } =
          id === "apiframe"
            ? await import("@modelsmith/apiframe/recorder")
            : await import("@modelsmith/pixeldojo/recorder");
        const told: Parameters<typeof cassetteText>[0][number][] = [];
        const fetch = recordingFetch(globalThis.fetch, (one) => void told.push(one), { baseUrl });
        const provider = catalog.providers.find((one) => one.id === id)!;
        const model = provider.models.find((one) => one.id === "flux-2-dev")!;
        const { kind, name, keyPrefix } = provider.authentication!;
        const key = `${keyPrefix}t7Rk2vQz9XbM4nLp`;
        const headers = { [name]: kind === "bearer" ? `Bearer ${key}` : key };
        const body = {
          ...(model.select.in === "body" ? { model: model.id } : {}),
          prompt: "A pier",
        };
        const submitted = await fetch(baseUrl + model.path, {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body: JSON.stringify(body),
        });
        const { jobId } = (await submitted.json()) as { readonly jobId: string };
        const poll = provider.operations.find((one) => one.id === provider.jobs!.poll.operation)!;
        await fetch(baseUrl + poll.path.replace(/\{[^}]*\}/, jobId), { headers });
        const text = cassetteText(told, { title: "Mine", origin: "synthetic", from: "a test" });
        expect(text).not.toContain(key);
        expect(text).not.toContain(jobId);
        await mkdir(join(own, id));
        await writeFile(join(own, id, "mine.json"), text);
        const report = await contract({ cassettes: own }, root, day);
        expect(report.diagnostics).toEqual([]);
        expect(told.map(({ exchange, model: ran }) => [exchange.operation, ran])).toEqual([
          [model.operation, model.id],
          [poll.id, null],
        ]);
      } finally {
        await simulator.close();
        await rm(own, { recursive: true });
      }
    },
    120_000,
  );
});
