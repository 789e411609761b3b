import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Json, type JsonObject, ownObject } from "../ground/json.ts";
import { mergeProviders } from "./merge.ts";
import { findAt } from "./openapi.ts";

const info = { title: "All", version: "1", description: "Both." };
const ok = { 200: { description: "ok" } };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const provider = (id: string, document: object) => ({
  id,
  name: id[0]!.toUpperCase() + id.slice(1),
  document: document as JsonObject,
});
const empty = { openapi: "3.1.1", info: { title: "B", version: "1" }, paths: {} };

/** Merged with a provider that has nothing, so that only the first one's names are seen. */
const merged = (document: object) => {
  const { value, diagnostics } = mergeProviders(
    [provider("acme", { ...empty, ...document }), provider("bolt", empty)],
    info,
  );
  expect(diagnostics).toEqual([]);
  return value;
};
const at = (document: JsonObject, pointer: string) => findAt(document, pointer) as JsonObject;

describe("mergeProviders", () => {
  it("passes a single provider through, as it is", () => {
    const { document } = provider("acme", {
      ...empty,
      paths: { "/a": { get: { operationId: "a" } } },
    });
    expect(mergeProviders([{ id: "acme", name: "Acme", document }], info)).toEqual({
      value: document,
      diagnostics: [],
    });
  });

  it("takes providers by id, and refuses two of one id", () => {
    const [a, b] = [provider("acme", empty), provider("bolt", empty)];
    expect(mergeProviders([b, a], info)).toEqual(mergeProviders([a, b], info));
    expect(mergeProviders([a, b, a], info).diagnostics).toEqual([
      {
        code: "merge/duplicate-provider",
        message: 'two providers are called "acme"',
        at: null,
        fix: "give one of them another id in spec/providers/",
      },
    ]);
  });

  it("makes a document of none", () => {
    expect(mergeProviders([], info).value).toEqual({
      openapi: "3.1.1",
      info,
      paths: {},
      components: {},
      "x-providers": [],
    });
  });

  it("namespaces everything that has a name", () => {
    const value = merged({
      tags: [
        { name: "Jobs", description: "x" },
        { name: "Sub", parent: "Jobs" },
      ],
      security: [{ Key: [] }, {}],
      servers: [{ url: "https://api.acme.example" }],
      paths: {
        "/jobs/{id}": {
          get: {
            operationId: "getJob",
            tags: ["Jobs", "Loose"],
            parameters: [{ $ref: "#/components/parameters/id" }],
            responses: {
              200: { description: "ok", content: { "application/json": { schema: ref("job") } } },
            },
          },
        },
      },
      webhooks: { done: { post: { operationId: "onDone", responses: ok } } },
      components: {
        schemas: { job: { properties: { parent: ref("job") } } },
        parameters: { id: { in: "path", name: "id" } },
        securitySchemes: { Key: { type: "http", scheme: "bearer" } },
      },
    });
    expect(value).toEqual({
      openapi: "3.1.1",
      info,
      servers: [{ url: "https://api.acme.example" }],
      tags: [
        { name: "Acme: Jobs", description: "x" },
        { name: "Acme: Sub", parent: "Acme: Jobs" },
      ],
      paths: {
        "/jobs/{id}": {
          get: {
            operationId: "acmeGetJob",
            tags: ["Acme: Jobs", "Acme: Loose"],
            parameters: [{ $ref: "#/components/parameters/AcmeId" }],
            responses: {
              200: {
                description: "ok",
                content: { "application/json": { schema: ref("AcmeJob") } },
              },
            },
            servers: [{ url: "https://api.acme.example" }],
            security: [{ AcmeKey: [] }, {}],
            "x-provider": "acme",
          },
        },
      },
      webhooks: {
        "acme.done": {
          post: {
            operationId: "acmeOnDone",
            responses: ok,
            security: [{ AcmeKey: [] }, {}],
            "x-provider": "acme",
          },
        },
      },
      components: {
        parameters: { AcmeId: { in: "path", name: "id" } },
        schemas: { AcmeJob: { properties: { parent: ref("AcmeJob") } } },
        securitySchemes: { AcmeKey: { type: "http", scheme: "bearer" } },
      },
      "x-providers": [
        {
          id: "acme",
          name: "Acme",
          info: empty.info,
          security: [{ AcmeKey: [] }, {}],
          servers: [{ url: "https://api.acme.example" }],
        },
        { id: "bolt", name: "Bolt", info: empty.info },
      ],
    });
  });

  it("renames pointers by their parts, however deep or encoded", () => {
    const schema = (value: JsonObject) =>
      at(
        merged({
          paths: { "/a/{b}": { get: { responses: ok } } },
          components: { schemas: { Job: value, "Job.2": {} } },
        }),
        "#/components/schemas/AcmeJob",
      );
    const properties = { status: { type: "string" }, "a/b": {} };
    expect(
      schema({ properties, allOf: [{ $ref: "#/components/schemas/Job/properties/status" }] })[
        "allOf"
      ],
    ).toEqual([{ $ref: "#/components/schemas/AcmeJob/properties/status" }]);
    expect(
      schema({ properties, items: { $ref: "#/components/schemas/Job/properties/a%7E1b" } })[
        "items"
      ],
    ).toEqual({
      $ref: "#/components/schemas/AcmeJob/properties/a~1b",
    });
    expect(schema({ items: { $ref: "#/components/schemas/Job%2E2" } })["items"]).toEqual(
      ref("AcmeJob.2"),
    );
    expect(schema({ items: { $ref: "#/paths/~1a~1%7Bb%7D/get/responses/200" } })["items"]).toEqual({
      $ref: "#/paths/~1a~1{b}/get/responses/200",
    });
  });

  it("touches no value that only looks like a name", () => {
    const looks = { $ref: "#/components/schemas/Job", operationId: "getJob", tags: ["Jobs"] };
    const schema = {
      properties: { $ref: { type: "string" }, operationId: { const: "getJob" }, tags: {} },
      example: looks,
      examples: [looks],
      default: looks,
      const: looks,
      enum: [looks, "Job"],
      "x-note": looks,
    };
    const media = { schema: ref("Job"), example: looks, examples: { one: { value: looks } } };
    const value = merged({
      tags: [{ name: "Jobs" }],
      paths: {
        "/a": { get: { operationId: "getJob", responses: { 200: { content: { "a/b": media } } } } },
      },
      components: { schemas: { Job: schema } },
    });
    expect(at(value, "#/components/schemas/AcmeJob")).toEqual(schema);
    expect(at(value, "#/paths/~1a/get/responses/200/content/a~1b")).toEqual({
      ...media,
      schema: ref("AcmeJob"),
    });
  });

  it("renames links, callbacks' operations and references to operations", () => {
    const value = merged({
      paths: {
        "/a": {
          get: {
            operationId: "a",
            responses: {
              200: {
                links: {
                  one: { operationId: "b" },
                  two: { operationRef: "#/paths/~1a/get" },
                  three: { $ref: "#/components/links/next" },
                },
              },
            },
            callbacks: {
              done: { "{$request.body#/url}": { post: { operationId: "b", responses: ok } } },
            },
          },
        },
      },
      components: { links: { next: { operationId: "a" } } },
    });
    expect(at(value, "#/paths/~1a/get/responses/200/links")).toEqual({
      one: { operationId: "acmeB" },
      two: { operationRef: "#/paths/~1a/get" },
      three: { $ref: "#/components/links/AcmeNext" },
    });
    const callback = at(value, "#/paths/~1a/get/callbacks/done/{$request.body%23~1url}/post");
    expect(callback).toEqual({ operationId: "acmeB", responses: ok, "x-provider": "acme" });
  });

  it("renames both forms of a mapping, and keeps the values that are sent", () => {
    const schemas = {
      Pet: {
        oneOf: [ref("Cat"), ref("Dog"), ref("Eel"), ref("Fox")],
        discriminator: {
          propertyName: "kind",
          mapping: { cat: "Cat", dog: "#/components/schemas/Dog" },
        },
      },
      Base: { discriminator: { propertyName: "kind" } },
      Cat: { allOf: [ref("Base"), { type: "object" }] },
      Dog: {},
      Eel: {},
      Fox: {},
    };
    const value = merged({ components: { schemas } });
    expect(at(value, "#/components/schemas/AcmePet/discriminator/mapping")).toEqual({
      cat: "AcmeCat",
      dog: "#/components/schemas/AcmeDog",
      Eel: "#/components/schemas/AcmeEel",
      Fox: "#/components/schemas/AcmeFox",
    });
    expect(at(value, "#/components/schemas/AcmeBase/discriminator")).toEqual({
      propertyName: "kind",
      mapping: { Cat: "#/components/schemas/AcmeCat" },
    });
  });

  it("keeps the anchors of providers apart", () => {
    const schemas = {
      Tree: { $dynamicAnchor: "node", items: { $dynamicRef: "#node" }, not: { $ref: "#leaf" } },
      Leaf: { $anchor: "leaf", items: { $dynamicRef: "#/components/schemas/Tree" } },
    };
    expect(at(merged({ components: { schemas } }), "#/components/schemas")).toEqual({
      AcmeTree: {
        $dynamicAnchor: "acme_node",
        items: { $dynamicRef: "#acme_node" },
        not: { $ref: "#acme_leaf" },
      },
      AcmeLeaf: { $anchor: "acme_leaf", items: { $dynamicRef: "#/components/schemas/AcmeTree" } },
    });
  });

  it("never sends one provider's calls to another", () => {
    const own = [{ url: "https://own.acme.example" }];
    const item = [{ url: "https://item.acme.example" }];
    const { value } = mergeProviders(
      [
        provider("acme", {
          ...empty,
          paths: {
            "/own": { get: { servers: own, security: [], responses: ok } },
            "/item": { servers: item, get: { responses: ok } },
            "/none": { get: { responses: ok } },
          },
        }),
        provider("bolt", {
          ...empty,
          servers: [{ url: "https://api.bolt.example" }],
          security: [{ Key: [] }],
          components: { securitySchemes: { Key: { type: "apiKey" } } },
        }),
      ],
      info,
    );
    expect(value["paths"]).toEqual({
      "/own": { get: { servers: own, security: [], responses: ok, "x-provider": "acme" } },
      "/item": { servers: item, get: { responses: ok, "x-provider": "acme" } },
      "/none": { get: { servers: [{ url: "/" }], responses: ok, "x-provider": "acme" } },
    });
    expect(value["servers"]).toEqual([{ url: "https://api.bolt.example" }]);
    expect(value["security"]).toBeUndefined();
  });

  it("keeps names apart that meet only when prefixed", () => {
    const schemas = (...names: string[]) => ({
      ...empty,
      components: { schemas: Object.fromEntries(names.map((name) => [name, { title: name }])) },
    });
    const { value } = mergeProviders(
      [provider("acme", schemas("XJob", "job", "Job")), provider("acme-x", schemas("Job"))],
      info,
    );
    expect(at(value, "#/components/schemas")).toEqual({
      AcmeJob: { title: "Job" },
      AcmeJob2: { title: "job" },
      AcmeXJob: { title: "XJob" },
      AcmeXJob2: { title: "Job" },
    });
  });

  it("tells providers of one name apart by their ids", () => {
    const document = { ...empty, tags: [{ name: "Jobs" }] };
    const { value } = mergeProviders(
      [
        { id: "acme-eu", name: "Acme", document },
        { id: "acme-us", name: "Acme", document },
      ],
      info,
    );
    expect(value["tags"]).toEqual([{ name: "acme-eu: Jobs" }, { name: "acme-us: Jobs" }]);
  });

  it("holds names that objects have anyway", () => {
    const schemas = JSON.parse(
      '{"__proto__": {"properties": {"__proto__": {"type": "string"}}}, "constructor": {}}',
    ) as Json;
    const value = at(merged({ components: { schemas } }), "#/components/schemas");
    expect(JSON.stringify(value)).toBe(
      '{"Acme__proto__":{"properties":{"__proto__":{"type":"string"}}},"AcmeConstructor":{}}',
    );
  });

  it("reports a reference that leads nowhere", () => {
    const { diagnostics } = mergeProviders(
      [
        provider("acme", {
          ...empty,
          components: { schemas: { A: { ...ref("Gone"), example: ref("Lost") } } },
        }),
        provider("bolt", empty),
      ],
      info,
    );
    expect(diagnostics).toEqual([
      {
        code: "read/unresolved-reference",
        message: '"#/components/schemas/Gone" leads nowhere in the merged document',
        at: null,
        fix: "correct the reference in its provider's document",
      },
    ]);
  });
});

describe("paths that meet", () => {
  const keys = (acme: string[], bolt: string[]) => {
    const paths = (names: string[]) => ({
      ...empty,
      paths: Object.fromEntries(names.map((name) => [name, { get: { responses: ok } }])),
    });
    const { value } = mergeProviders(
      [provider("acme", paths(acme)), provider("bolt", paths(bolt))],
      info,
    );
    return Object.entries(ownObject(value, "paths")!).map(([key, item]) => [
      key,
      (item as JsonObject)["x-wire-path"],
    ]);
  };

  it.each<[string, string[], string[], [string, string | undefined][]]>([
    [
      "equal ones",
      ["/jobs"],
      ["/jobs"],
      [
        ["/jobs", undefined],
        ["/bolt/jobs", "/jobs"],
      ],
    ],
    [
      "other names of parameters",
      ["/jobs/{id}"],
      ["/jobs/{job}"],
      [
        ["/jobs/{id}", undefined],
        ["/bolt/jobs/{job}", "/jobs/{job}"],
      ],
    ],
    [
      "ambiguous ones",
      ["/jobs/{id}"],
      ["/{kind}/new"],
      [
        ["/jobs/{id}", undefined],
        ["/bolt/{kind}/new", "/{kind}/new"],
      ],
    ],
    [
      "a new key that is taken",
      ["/jobs"],
      ["/jobs", "/bolt/jobs"],
      [
        ["/jobs", undefined],
        ["/bolt/bolt/jobs", "/jobs"],
        ["/bolt/jobs", undefined],
      ],
    ],
    [
      "different ones",
      ["/jobs/{id}"],
      ["/jobs/list", "/runs/{id}"],
      [
        ["/jobs/{id}", undefined],
        ["/jobs/list", undefined],
        ["/runs/{id}", undefined],
      ],
    ],
  ])("%s", (_, acme, bolt, want) => {
    expect(keys(acme, bolt)).toEqual(want);
  });

  it("take references with them", () => {
    const document = {
      ...empty,
      paths: {
        "/jobs": {
          get: {
            operationId: "jobs",
            responses: { 200: { links: { again: { operationRef: "#/paths/~1jobs/get" } } } },
          },
        },
      },
    };
    const { value, diagnostics } = mergeProviders(
      [provider("acme", document), provider("bolt", document)],
      info,
    );
    expect(diagnostics).toEqual([]);
    expect(at(value, "#/paths/~1bolt~1jobs/get/responses/200/links/again")).toEqual({
      operationRef: "#/paths/~1bolt~1jobs/get",
    });
    expect((value["x-providers"] as JsonObject[])[1]!["movedPaths"]).toEqual({
      "/jobs": "/bolt/jobs",
    });
  });
});

describe("licences", () => {
  const licence = (...given: (object | null)[]) => {
    const documents = given.map((license, i) =>
      provider("abc"[i]!, { ...empty, info: { ...empty.info, ...(license ? { license } : {}) } }),
    );
    return at(mergeProviders(documents, info).value, "#/info/license");
  };

  it.each([
    ["one for all", [{ name: "MIT" }, { name: "MIT" }], { name: "MIT" }],
    [
      "each by name",
      [{ name: "MIT" }, { name: "Proprietary", url: "https://acme.test/terms" }],
      { name: "A: MIT; B: Proprietary", url: "https://acme.test/terms" },
    ],
    [
      "each by identifier",
      [
        { name: "MIT", identifier: "MIT" },
        { name: "Either", identifier: "MIT OR Apache-2.0" },
      ],
      { name: "A: MIT; B: Either", identifier: "MIT AND (MIT OR Apache-2.0)" },
    ],
    ["none when one states none", [{ name: "MIT" }, null], undefined],
  ])("%s", (_, given, want) => {
    expect(licence(...given)).toEqual(want);
  });
});

it("passes the recommended ruleset of Redocly when its inputs do", () => {
  const document = (host: string, license: string) => ({
    openapi: "3.1.1",
    info: { title: host, version: "1", license: { name: license, identifier: license } },
    servers: [{ url: `https://${host}.test` }],
    security: [{ Key: [] }],
    tags: [{ name: "Jobs", description: "Jobs." }],
    paths: {
      "/jobs/{id}": {
        get: {
          operationId: "getJob",
          summary: "Get a job",
          tags: ["Jobs"],
          parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
          responses: {
            200: {
              description: "The job.",
              content: { "application/json": { schema: ref("Job") } },
            },
            404: { description: "There is no such job." },
          },
        },
      },
    },
    components: {
      schemas: { Job: { type: "object", properties: { parent: ref("Job") } } },
      securitySchemes: { Key: { type: "http", scheme: "bearer" } },
    },
  });
  const { value } = mergeProviders(
    [provider("acme", document("acme", "MIT")), provider("bolt", document("bolt", "Apache-2.0"))],
    info,
  );
  const folder = mkdtempSync(join(tmpdir(), "modelsmith-merge-"));
  try {
    const file = join(folder, "openapi.json");
    writeFileSync(file, JSON.stringify(value));
    const redocly = join(
      createRequire(import.meta.url).resolve("@redocly/cli/package.json"),
      "..",
      "bin",
      "cli.js",
    );
    const output = execFileSync(
      process.execPath,
      [redocly, "lint", file, "--extends=recommended", "--format=json"],
      {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      },
    );
    const problems = (JSON.parse(output) as { problems: { ruleId: string; message: string }[] })
      .problems;
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
