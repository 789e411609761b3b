// From an unknown document to packages: what is found, what is written, and that it generates.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../ground/json.ts";
import { generate } from "../verbs/generate.ts";
import { init } from "../verbs/init.ts";
import {
  anApi,
  listedInBody,
  listedInPath,
  listedOpenly,
  listsNothing,
  namedByComponents,
  pathPerModel,
  shop,
} from "./acme-apis.ts";
import { phaseOf } from "./statuses.ts";
import { comment, scalar } from "./yaml-text.ts";

let folder = "";
let next = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "init-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const today = "2026-01-01";

async function begin(document: JsonObject, name = "acme.json") {
  next += 1;
  const home = join(folder, String(next));
  const source = join(folder, name);
  writeFileSync(source, JSON.stringify(document));
  const report = await init(source, { out: home }, folder, today);
  const facts = load(readFileSync(join(home, "spec/providers/acme.yaml"), "utf8")) as JsonObject;
  return { home, report, facts };
}

/** The ids of the models that a first `generate` gives, once `edit` has been made to the facts. */
async function modelsOf(home: string, edit: (facts: string) => string = (text) => text) {
  const path = join(home, "spec/providers/acme.yaml");
  writeFileSync(path, edit(readFileSync(path, "utf8")));
  const report = await generate({ raw: false, site: false }, home, today);
  expect(report.diagnostics.filter(({ code }) => !code.startsWith("lint/"))).toEqual([]);
  const catalog = JSON.parse(readFileSync(join(home, "generated/catalog.json"), "utf8"));
  return catalog.providers[0].models.map(({ id, path: at }: { id: string; path: string }) => [
    id,
    at,
  ]);
}

const submitsIn = (facts: JsonObject) => (facts["jobs"] as { submit: Json }).submit;

describe("models are found", () => {
  it("by routes of their own", async () => {
    const { home, facts } = await begin(pathPerModel);
    expect(submitsIn(facts)).toEqual([
      {
        route: "POST /v1/run/{model}",
        model: { in: "path", name: "model" },
        except: ["estimate"],
      },
    ]);
    expect(await modelsOf(home)).toEqual([
      ["painter", "/v1/run/painter"],
      ["sketcher", "/v1/run/sketcher"],
    ]);
  });

  it("by what a path parameter lists", async () => {
    const { home } = await begin(listedInPath);
    expect(await modelsOf(home)).toEqual([
      ["painter", "/v1/models/painter/run"],
      ["sketcher", "/v1/models/sketcher/run"],
    ]);
  });

  it("by the names of components, and then only as inferred", async () => {
    const { home, facts } = await begin(namedByComponents);
    expect(facts["models"]).toEqual({
      "painter-two": { modality: "image", mark: "inferred" },
      sketcher: { modality: "image", mark: "inferred" },
    });
    expect((await modelsOf(home)).map(([id]: string[]) => id)).toEqual(["painter-two", "sketcher"]);
  });

  it("by what bodies list, in several routes", async () => {
    const { home, facts, report } = await begin(listedInBody);
    expect(submitsIn(facts)).toEqual([
      { route: "POST /v1/pictures", model: { in: "body", name: "engine" } },
      { route: "POST /v1/clips", model: { in: "body", name: "model" } },
    ]);
    // It takes no model, so it stays an operation.
    expect(report.detected?.jobs?.others).toEqual(["POST /v1/pictures/retry"]);
    expect((await modelsOf(home)).map(([id]: string[]) => id)).toEqual([
      "painter",
      "reel",
      "reel-2",
      "sketcher",
    ]);
  });

  it("by what a body lists among others that it takes", async () => {
    const { home, facts, report } = await begin(listedOpenly);
    expect(submitsIn(facts)).toEqual([
      { route: "POST /v1/pictures", model: { in: "body", name: "model" }, general: true },
    ]);
    // All that the facts name are models: none is reported as one that no document has.
    expect(report.models).toBe(3);
    expect((await modelsOf(home)).map(([id]: string[]) => id)).toEqual([
      "etcher",
      "painter",
      "sketcher",
    ]);
  });

  it("by name alone, once the facts name them", async () => {
    const { home, facts } = await begin(listsNothing);
    expect(submitsIn(facts)).toEqual([
      {
        route: "POST /v1/models/{model_owner}/{model_name}/predictions",
        model: { in: "path", name: "model_owner/model_name" },
        general: true,
      },
    ]);
    expect(await modelsOf(home)).toEqual([]);
    const named = (text: string) => `${text}\nmodels:\n  ink/wash: { modality: image }\n`;
    expect(await modelsOf(home, named)).toEqual([["ink/wash", "/v1/models/ink/wash/predictions"]]);
  });

  it("nowhere in a shop", async () => {
    const { home, facts, report } = await begin(shop);
    expect(report.detected?.jobs).toBe(null);
    expect(facts["jobs"]).toBe(undefined);
    expect(await modelsOf(home)).toEqual([]);
  });
});

describe("what else is found", () => {
  it("is the key, the job and its words", async () => {
    const { facts } = await begin(pathPerModel);
    expect(facts["auth"]).toEqual({
      kind: "header-key",
      name: "X-Acme-Key",
      environment: "ACME_API_KEY",
    });
    expect(facts["jobs"]).toMatchObject({
      accepted: [202],
      answer: { id: "/jobId", status: "/status", cost: "/creditCost" },
      poll: { route: "GET /v1/jobs/{jobId}", parameter: "jobId", mark: "inferred" },
      job: { id: "/jobId", status: "/status", output: "/output", error: "/error" },
      statuses: [
        { value: "queued", phase: "pending", mark: "inferred" },
        { value: "warming", phase: "pending", mark: "inferred" },
        { value: "done", phase: "succeeded", mark: "inferred" },
        { value: "failed", phase: "failed", mark: "inferred" },
        { value: "canceled", phase: "cancelled", mark: "inferred" },
      ],
    });
  });

  it("is a word that is not understood", async () => {
    const { report } = await begin(pathPerModel);
    expect(report.detected?.jobs?.doubtful).toEqual(["warming"]);
  });

  it("is a job's place in a query", async () => {
    const { home } = await begin(listsNothing);
    await modelsOf(home);
    const { jobs } = JSON.parse(readFileSync(join(home, "generated/catalog.json"), "utf8"))
      .providers[0];
    expect(jobs.poll).toMatchObject({ operation: "getResult", parameter: "jobId" });
  });

  it("is how lists page, how calls are limited and how they fail", async () => {
    const { report, facts } = await begin(shop);
    expect(report.detected?.conventions).toMatchObject({
      paging: [{ route: "GET /v1/orders", parameter: "cursor", items: "/orders", next: "/next" }],
      limitHeaders: ["X-RateLimit-Remaining"],
    });
    expect(facts["errors"]).toEqual({ message: ["/error/message"], code: ["/error/code"] });
  });
});

describe("what is there", () => {
  it("is left as it is", async () => {
    const { home } = await begin(shop);
    const path = join(home, "spec/providers/acme.yaml");
    writeFileSync(path, "provider: acme # by hand\n");
    const again = await init(join(folder, "acme.json"), { out: home }, folder, today);
    expect([again.exitCode, again.diagnostics[0]?.code, again.written]).toEqual([
      1,
      "init/exists",
      [],
    ]);
    expect(readFileSync(path, "utf8")).toBe("provider: acme # by hand\n");
  });

  it("goes together with a second API", async () => {
    const { home } = await begin(shop);
    const source = join(folder, "acme.json");
    const second = await init(source, { out: home, id: "acme-two" }, folder, today);
    expect([second.exitCode, second.kept]).toEqual([0, ["modelsmith.yaml"]]);
    expect((await generate({ raw: false, site: false }, home, today)).providers).toHaveLength(2);
  });
});

it("keeps a document's words in their places in YAML", async () => {
  const evil = 'x: y # "\n- !!js/function > {a}\u2028\u202e';
  const { facts } = await begin({
    ...pathPerModel,
    info: { title: evil, version: "1" },
    components: {
      ...(pathPerModel["components"] as JsonObject),
      securitySchemes: { key: { type: "apiKey", in: "header", name: evil } },
    },
  });
  expect([facts["name"], (facts["auth"] as JsonObject)["name"]]).toEqual([evil.trim(), evil]);
});

it("takes a title for a name where the file has none", async () => {
  const source = join(folder, "openapi.json");
  writeFileSync(source, JSON.stringify(anApi({})));
  const { detected } = await init(source, { out: join(folder, "titled") }, folder, today);
  expect([detected?.id, detected?.authentication?.environment]).toEqual([
    "acme-paint",
    "ACME_PAINT_API_KEY",
  ]);
});

it.each([
  ["COMPLETED", "succeeded"],
  ["Ready", "succeeded"],
  ["in_progress", "pending"],
  ["Content Moderated", "failed"],
  ["timed out", "failed"],
  ["canceled", "cancelled"],
  ["cancelling", "pending"],
  ["hibernating", "pending"],
])("takes the status %s for %s", (word, phase) => expect(phaseOf(word)).toBe(phase));

it.each([
  "true",
  "a: b",
  "1e3",
  "#",
  "- x",
  "é",
  "",
  " x",
  "{a}",
  "a\nb",
  "y",
  "null",
  "0x1f",
  "=",
  "a #b",
])("writes %j as YAML that reads back", (value) =>
  expect(load(`[${scalar(value, true)}, ${scalar(value, true)}]`)).toEqual([value, value]),
);

it("keeps comments on their lines", () => {
  const lines = comment(`${"word ".repeat(50)}\nkey: value`, "  ");
  expect(lines.every((line) => line.startsWith("  # ") && line.length <= 100)).toBe(true);
  expect(lines.length).toBeGreaterThan(2);
});
