// One API, described in differently shaped documents, is one catalog.

import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { normalizeDocument } from "../document/normalize.ts";
import { findAt } from "../document/openapi.ts";
import { traced } from "../document/traced.ts";
import { unfoldModels } from "../document/unfold.ts";
import { isObject, type Json, type JsonObject, ownArray, ownObject } from "../ground/json.ts";
import { pascalCase } from "../ground/names.ts";
import { buildCatalog } from "./build-catalog.ts";
import { createFactsParser } from "./parse-facts.ts";
import type { ProviderFacts } from "./provider-facts.ts";

const parser = createFactsParser();

/** An API of jobs, as its shapes have it in common. */
interface JobApi {
  readonly facts: ProviderFacts;
  /** Everything but the run paths and the models' bodies. */
  readonly rest: JsonObject;
  /** What every run operation says, without its body. */
  readonly operation: JsonObject;
  readonly bodies: ReadonlyMap<string, JsonObject>;
}

/** The catalog of a document, without where things stood, and what was reported on the way. */
function catalogOf(api: JobApi, document: JsonObject) {
  const normal = normalizeDocument(traced({ file: "acme.json", text: "", value: document }));
  const routes = runRoutes(api);
  const unfolded = unfoldModels(normal.value!, routes);
  const built = buildCatalog(
    [
      {
        facts: api.facts,
        factsAt: { file: "acme.yaml", pointer: "#" },
        document: unfolded.value,
        parser,
      },
    ],
    {},
    [],
  );
  const says = [...normal.diagnostics, ...unfolded.diagnostics, ...built.diagnostics].map(
    ({ code, message }) => `${code} ${message}`,
  );
  const text = JSON.stringify(
    built.value,
    (key, value) => (key === "source" && isObject(value) ? undefined : value),
    1,
  );
  return { text, says, models: built.value.catalog.providers[0]!.models };
}

function runRoutes({ facts }: JobApi) {
  return facts.jobs!.submit.map(({ route, model, componentSuffixes }) => {
    const [method = "", path = ""] = route.split(" ");
    return {
      method: method.toLowerCase(),
      path,
      parameter: model.name,
      suffixes: componentSuffixes ?? [],
      ids: Object.keys(facts.models ?? {}),
    };
  });
}

type Shape = (api: JobApi) => JsonObject;

const body = (schema: Json) => ({ required: true, content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function withPaths({ rest }: JobApi, paths: JsonObject, schemas: JsonObject): JsonObject {
  const components = ownObject(rest, "components") ?? {};
  return {
    ...rest,
    paths: { ...ownObject(rest, "paths"), ...paths },
    components: { ...components, schemas: { ...ownObject(components, "schemas"), ...schemas } },
  };
}

function named(api: JobApi, suffix: string): JsonObject {
  return Object.fromEntries(
    [...api.bodies].map(([id, schema]) => [`${pascalCase(id)}${suffix}`, schema]),
  );
}

function template(api: JobApi, schema: Json, changes: JsonObject = {}): JsonObject {
  const [{ method, path, parameter } = { method: "", path: "", parameter: "" }] = runRoutes(api);
  const idParameter = { name: parameter, in: "path", required: true, schema: { type: "string" } };
  return {
    [path]: {
      [method]: {
        ...api.operation,
        operationId: "run",
        parameters: [{ ...idParameter, ...changes }],
        requestBody: body(schema),
      },
    },
  };
}

const shapes: Readonly<Record<string, Shape>> = {
  "a path per model": (api) => {
    const [{ method, path, parameter } = { method: "", path: "", parameter: "" }] = runRoutes(api);
    const paths = [...api.bodies.keys()].map((id, i) => [
      path.replace(`{${parameter}}`, id),
      {
        [method]: {
          ...api.operation,
          operationId: `op${i}`,
          requestBody: body(ref(`${pascalCase(id)}Request`)),
        },
      },
    ]);
    return withPaths(api, Object.fromEntries(paths), named(api, "Request"));
  },
  "a path per model, bodies in place": (api) => {
    const [{ method, path, parameter } = { method: "", path: "", parameter: "" }] = runRoutes(api);
    const paths = [...api.bodies].map(([id, schema]) => [
      path.replace(`{${parameter}}`, encodeURIComponent(id)),
      { [method]: { ...api.operation, requestBody: body(schema) } },
    ]);
    return withPaths(api, Object.fromEntries(paths), {});
  },
  "one path with a union": (api) => {
    const schemas = named(api, "Input");
    return withPaths(api, template(api, { oneOf: Object.keys(schemas).map(ref) }), schemas);
  },
  "one path with a union among the components": (api) => {
    const schemas = named(api, "Params");
    const union = { anyOf: Object.keys(schemas).map(ref) };
    return withPaths(api, template(api, ref("AnyInput")), { AnyInput: union, ...schemas });
  },
  "one path with a discriminator": (api) => {
    const entries = [...api.bodies.keys()].map((id, i) => [id, `Body${i}`] as const);
    const mapping = Object.fromEntries(
      entries.map(([id, name]) => [id, `#/components/schemas/${name}`]),
    );
    const union = {
      oneOf: entries.map(([, name]) => ref(name)),
      discriminator: { propertyName: "kindOfWork", mapping },
    };
    const schemas = Object.fromEntries(entries.map(([id, name]) => [name, api.bodies.get(id)!]));
    return withPaths(api, template(api, union), schemas);
  },
  "one general path, bodies among the components": (api) =>
    withPaths(
      api,
      template(api, { type: "object", additionalProperties: true }),
      named(api, "Parameters"),
    ),
};

const acme: JobApi = {
  facts: {
    provider: "acme",
    name: "Acme",
    origin: { kind: "given" },
    jobs: {
      submit: [
        {
          route: "POST /v1/models/{id}/run",
          model: { in: "path", name: "id" },
          componentSuffixes: ["Request", "Input", "Parameters", "Params"],
        },
      ],
      answer: { id: "/jobId" },
      poll: {
        route: "GET /v1/jobs/{jobId}",
        intervalMs: 1000,
        timeoutMs: 60_000,
        mark: "published",
      },
      job: { id: "/jobId", status: "/status", output: "/output" },
      statuses: [{ value: "done", phase: "succeeded", mark: "published" }],
    },
    models: {
      "painter-2": { modality: "image", price: { kind: "fixed", credits: 1, mark: "published" } },
      "painter-1.1-pro": { modality: "image" },
      singer: { modality: "audio" },
    },
  },
  rest: {
    openapi: "3.1.0",
    info: { title: "Acme API", version: "1" },
    servers: [{ url: "https://api.acme.example" }],
    paths: {
      "/v1/jobs/{jobId}": {
        get: {
          operationId: "getJob",
          parameters: [{ name: "jobId", in: "path", required: true, schema: { type: "string" } }],
          responses: {
            "200": {
              description: "A job.",
              content: { "application/json": { schema: ref("Job") } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Job: {
          type: "object",
          properties: { jobId: { type: "string" }, status: { type: "string" } },
        },
        Painter: {
          type: "object",
          description: "Not a body, though its name fits a model that is none.",
        },
      },
    },
  },
  operation: {
    tags: ["Models"],
    responses: {
      "202": { description: "Taken on.", content: { "application/json": { schema: ref("Job") } } },
    },
  },
  bodies: new Map<string, JsonObject>([
    [
      "painter-2",
      {
        type: "object",
        properties: { prompt: { type: "string" }, seed: { type: "integer" } },
        required: ["prompt"],
      },
    ],
    [
      "painter-1.1-pro",
      { type: "object", properties: { prompt: { type: "string", maxLength: 9 } } },
    ],
    [
      "singer",
      { type: "object", properties: { lyrics: { type: "string" } }, additionalProperties: false },
    ],
  ]),
};

describe("an API of jobs gives one catalog", () => {
  const want = catalogOf(acme, shapes["a path per model"]!(acme));

  it("that has its models", () => {
    expect(want.says).toEqual([]);
    expect(
      want.models.map(({ id, requestSchema, operation }) => [id, requestSchema, operation]),
    ).toEqual([
      ["painter-1.1-pro", "Painter1_1ProRequest", "runPainter1_1Pro"],
      ["painter-2", "Painter2Request", "runPainter2"],
      ["singer", "SingerRequest", "runSinger"],
    ]);
  });

  it.each(Object.keys(shapes))("from %s", (shape) => {
    const found = catalogOf(acme, shapes[shape]!(acme));
    expect(found.says).toEqual([]);
    expect(found.text).toBe(want.text);
  });

  it("whether models have a path of their own beside the general one or not", () => {
    const general = shapes["one general path, bodies among the components"]!(acme);
    const single = shapes["a path per model"]!({
      ...acme,
      bodies: new Map([...acme.bodies].slice(0, 1)),
    });
    const both = {
      ...general,
      paths: { ...ownObject(general, "paths"), ...ownObject(single, "paths") },
      components: {
        schemas: {
          ...(findAt(general, "#/components/schemas") as JsonObject),
          ...(findAt(single, "#/components/schemas") as JsonObject),
        },
      },
    };
    expect(catalogOf(acme, both).models.map(({ id }) => id)).toEqual([
      "painter-1.1-pro",
      "painter-2",
      "singer",
    ]);
  });
});

const spec = new URL("../../spec/", import.meta.url);

/** Providers of `spec/` whose routes name the model in the path, with their pulled documents. */
const real = readdirSync(new URL("providers/", spec))
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file): JobApi[] => {
    const facts = load(readFileSync(new URL(`providers/${file}`, spec), "utf8")) as ProviderFacts;
    const upstream = file.replace(".yaml", ".json");
    if (facts.jobs?.submit[0]?.model.in !== "path") return [];
    if (!readdirSync(new URL("upstream/", spec)).includes(upstream)) return [];
    const document = JSON.parse(
      readFileSync(new URL(`upstream/${upstream}`, spec), "utf8"),
    ) as JsonObject;
    const api = takeApart(facts, document);
    return api ? [api] : [];
  });

/** Null unless the document, as it is at present, has a path per model. */
function takeApart(facts: ProviderFacts, document: JsonObject): JobApi | null {
  const [route] = runRoutes({ facts } as JobApi);
  const [before = "", after = ""] = route!.path.split(`{${route!.parameter}}`);
  const paths = Object.entries(ownObject(document, "paths") ?? {}) as [string, JsonObject][];
  const isRun = ([path, item]: [string, JsonObject]) =>
    path.startsWith(before) &&
    path.endsWith(after) &&
    !path.includes("{") &&
    isObject(item[route!.method]);
  const runs = paths.filter(isRun);
  if (runs.length === 0) return null;
  const schemas = { ...(findAt(document, "#/components/schemas") as JsonObject) };
  const bodies = runs.map(([path, item]): [string, JsonObject] => {
    const schema = findAt(
      item,
      `#/${route!.method}/requestBody/content/application~1json/schema`,
    ) as JsonObject;
    const name = (schema["$ref"] as string).split("/").at(-1)!;
    const found = schemas[name] as JsonObject;
    delete schemas[name];
    return [decodeURIComponent(path.slice(before.length, path.length - after.length)), found];
  });
  // What only some shapes can say of a single model: each shape says it of none.
  const {
    summary: _,
    description: __,
    tags: ___,
    requestBody: ____,
    operationId: _____,
    ...operation
  } = runs[0]![1][route!.method] as JsonObject;
  return {
    facts,
    operation,
    bodies: new Map(bodies),
    rest: {
      ...document,
      paths: Object.fromEntries(paths.filter((entry) => !isRun(entry))),
      components: { ...ownObject(document, "components"), schemas },
    },
  };
}

describe.each(real.map((api) => [api.facts.name, api] as const))("the document of %s", (_, api) => {
  const want = catalogOf(api, shapes["a path per model"]!(api));

  it("has a model for every path", () => {
    expect(want.models).toHaveLength(api.bodies.size);
    expect(want.models.flatMap(({ parameters }) => parameters).length).toBeGreaterThan(
      api.bodies.size,
    );
  });

  it.each(Object.keys(shapes))("gives the same catalog as %s", (shape) => {
    const found = catalogOf(api, shapes[shape]!(api));
    expect(found.says).toEqual(want.says);
    expect(found.text === want.text).toBe(true);
  });
});

describe("unfolding", () => {
  it("reports a branch of which no model is known", () => {
    const known = {
      ...acme,
      facts: { ...acme.facts, models: { "painter-2": {}, "painter-1.1-pro": {} } },
    };
    const { says, models } = catalogOf(known, shapes["one path with a union"]!(known));
    expect(models.map(({ id }) => id)).toEqual(["painter-1.1-pro", "painter-2"]);
    expect(says).toEqual([
      "unfold/unmatched-branch POST /v1/models/{id}/run takes SingerInput, which belongs to no known model",
    ]);
  });

  it("learns new models from a discriminator, or from the path parameter's own list", () => {
    const few = { ...acme, facts: { ...acme.facts, models: {} } };
    const mapped = catalogOf(few, shapes["one path with a discriminator"]!(few));
    expect(mapped.models.map(({ id }) => id)).toEqual(["painter-1.1-pro", "painter-2", "singer"]);
    const schemas = named(few, "Input");
    const listed = withPaths(
      few,
      template(
        few,
        { oneOf: Object.keys(schemas).map(ref) },
        { schema: { enum: [...few.bodies.keys()] } },
      ),
      schemas,
    );
    expect(catalogOf(few, listed).models.map(({ id }) => id)).toEqual([
      "painter-1.1-pro",
      "painter-2",
      "singer",
    ]);
  });

  it("keeps other methods of a path, and a union that something else uses", () => {
    const schemas = named(acme, "Input");
    const paths = template(acme, ref("AnyInput"));
    const path = "/v1/models/{id}/run";
    const document = withPaths(
      acme,
      { [path]: { ...(paths[path] as JsonObject), get: { operationId: "last", responses: {} } } },
      {
        AnyInput: { oneOf: Object.keys(schemas).map(ref) },
        Log: { properties: { input: ref("AnyInput") } },
        ...schemas,
      },
    );
    const normal = normalizeDocument(traced({ file: "acme.json", text: "", value: document }))
      .value!;
    const { root } = unfoldModels(normal, runRoutes(acme)).value;
    expect(findAt(root, "#/paths/~1v1~1models~1{id}~1run/get/operationId")).toBe("last");
    expect(findAt(root, "#/paths/~1v1~1models~1{id}~1run/post")).toBeUndefined();
    expect(
      ownArray(findAt(root, "#/components/schemas/AnyInput") as JsonObject, "oneOf"),
    ).toHaveLength(3);
  });

  it("leaves documents alone that do not have the route", () => {
    const normal = normalizeDocument(traced({ file: "acme.json", text: "", value: acme.rest }))
      .value!;
    expect(unfoldModels(normal, runRoutes(acme))).toEqual({ value: normal, diagnostics: [] });
  });

  it("keeps a model whose body the document does not describe", () => {
    const document = withPaths(acme, { "/v1/models/mystery/run": { post: acme.operation } }, {});
    const { models } = catalogOf({ ...acme, facts: { ...acme.facts, models: {} } }, document);
    expect(
      models.map(({ id, requestSchema, openParameters }) => [id, requestSchema, openParameters]),
    ).toEqual([["mystery", "MysteryRequest", true]]);
  });
});
