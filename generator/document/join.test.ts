import { describe, expect, it } from "vitest";
import type { Json } from "../ground/json.ts";
import { joinDocuments } from "./join.ts";
import type { SourceDocument } from "./parse-source.ts";
import { locate, traced } from "./traced.ts";

const source = (file: string, value: Json): SourceDocument => ({ file, text: "", value });
const upstreamOf = (value: Json) => traced(source("spec/upstream/acme.json", value));
const addition = (name: string, value: Json) => source(`spec/additions/acme/${name}`, value);
const operation = (summary: string) => ({ summary, responses: { 200: { description: "ok" } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("joinDocuments", () => {
  it("has nothing to say of nothing", () => {
    expect(joinDocuments(null, [])).toEqual({ value: null, diagnostics: [] });
  });

  it("gives upstream back when it is alone", () => {
    const root = {
      openapi: "3.1.0",
      info: { title: "A" },
      paths: { "/a": { get: operation("a") } },
      tags: [{ name: "T" }],
    };
    expect(joinDocuments(upstreamOf(root), []).value!.root).toEqual(root);
  });

  it("puts additions beside upstream, and knows where each part is from", () => {
    const { value, diagnostics } = joinDocuments(
      upstreamOf({
        openapi: "3.0.3",
        info: { title: "Acme" },
        servers: [{ url: "https://api.acme.example" }],
        tags: [{ name: "Images", description: "Pictures." }],
        paths: { "/images": { get: operation("list") } },
        components: { schemas: { Job: { type: "object" } } },
      }),
      [
        addition("video.yaml", {
          openapi: "3.1.0",
          info: { title: "Video" },
          tags: [{ name: "Images" }, { name: "Video" }],
          paths: { "/images": { post: operation("make") }, "/video": { post: operation("film") } },
          webhooks: { done: { post: operation("done") } },
          components: {
            schemas: { Job: { type: "object" }, Clip: { type: "string" } },
            responses: { No: {} },
          },
        }),
      ],
    );
    expect(diagnostics).toEqual([]);
    expect(value!.root).toEqual({
      openapi: "3.1.0",
      info: { title: "Acme" },
      servers: [{ url: "https://api.acme.example" }],
      tags: [{ name: "Images", description: "Pictures." }, { name: "Video" }],
      paths: {
        "/images": { get: operation("list"), post: operation("make") },
        "/video": { post: operation("film") },
      },
      webhooks: { done: { post: operation("done") } },
      components: {
        schemas: { Job: { type: "object" }, Clip: { type: "string" } },
        responses: { No: {} },
      },
    });
    const video = "spec/additions/acme/video.yaml";
    const upstream = "spec/upstream/acme.json";
    expect(
      [
        "#/paths/~1images/get",
        "#/paths/~1images/post/summary",
        "#/components/schemas/Clip",
        "#/tags/1",
        "#/webhooks/done",
      ].map((pointer) => locate(value!, pointer)),
    ).toEqual([
      { file: upstream, pointer: "#/paths/~1images/get" },
      { file: video, pointer: "#/paths/~1images/post/summary" },
      { file: video, pointer: "#/components/schemas/Clip" },
      { file: video, pointer: "#/tags/1" },
      { file: video, pointer: "#/webhooks/done" },
    ]);
  });

  it("lets common.yaml speak for additions without upstream, and the first by name after it", () => {
    const { value } = joinDocuments(null, [
      addition("b.yaml", { info: { title: "b" }, security: [{ B: [] }] }),
      addition("common.yaml", { info: { title: "common" } }),
      addition("a.yaml", { info: { title: "a" }, externalDocs: { url: "a" } }),
    ]);
    expect(value!.root).toEqual({
      info: { title: "common" },
      externalDocs: { url: "a" },
      security: [{ B: [] }],
    });
    expect(locate(value!, "#/info")).toEqual({
      file: "spec/additions/acme/common.yaml",
      pointer: "#/info",
    });
    expect(locate(value!, "#/externalDocs").file).toBe("spec/additions/acme/a.yaml");
  });

  it("gives the same whatever the order of files", () => {
    const files = [
      addition("a.yaml", { paths: { "/a": { get: operation("a") } } }),
      addition("b.yaml", { paths: { "/b": { get: operation("b") } } }),
    ];
    expect(joinDocuments(null, files.toReversed())).toEqual(joinDocuments(null, files));
  });

  it("keeps an addition's own servers and security on its operations", () => {
    const own = { servers: [{ url: "https://eu.acme.example" }], security: [{ Other: [] }] };
    const { value } = joinDocuments(
      upstreamOf({ servers: [{ url: "https://api.acme.example" }], security: [{ Key: [] }] }),
      [
        addition("eu.yaml", {
          ...own,
          paths: { "/a": { get: operation("a"), post: { ...operation("b"), security: [] } } },
          webhooks: { done: { post: operation("done") } },
        }),
        addition("same.yaml", {
          security: [{ Key: [] }],
          paths: { "/b": { get: operation("c") } },
        }),
      ],
    );
    expect(value!.root["paths"]).toEqual({
      "/a": {
        get: { ...operation("a"), ...own },
        post: { ...operation("b"), servers: own.servers, security: [] },
      },
      "/b": { get: operation("c") },
    });
    expect(value!.root["webhooks"]).toEqual({
      done: { post: { ...operation("done"), security: own.security } },
    });
  });

  it("keeps what an addition says of a whole path to its own operations", () => {
    const shared = [{ in: "query", name: "page" }];
    const { value, diagnostics } = joinDocuments(
      upstreamOf({ paths: { "/a": { summary: "A", get: operation("a") } } }),
      [
        addition("more.yaml", {
          paths: {
            "/a": {
              summary: "B",
              parameters: shared,
              servers: [{ url: "/eu" }],
              post: operation("b"),
            },
          },
        }),
      ],
    );
    expect(diagnostics).toEqual([]);
    expect(value!.root["paths"]).toEqual({
      "/a": {
        summary: "A",
        get: operation("a"),
        post: { ...operation("b"), parameters: shared, servers: [{ url: "/eu" }] },
      },
    });
  });

  it("makes references between siblings local", () => {
    const { value, diagnostics } = joinDocuments(null, [
      addition("common.yaml", { components: { schemas: { Job: {} }, responses: { No: {} } } }),
      addition("images.yaml", {
        paths: {
          "/a": {
            get: {
              responses: {
                200: {
                  content: { "a/b": { schema: { $ref: "common.yaml#/components/schemas/Job" } } },
                },
                400: { $ref: "./common.yaml#/components/responses/No" },
              },
            },
          },
        },
        components: {
          schemas: {
            Any: {
              discriminator: { mapping: { a: "common.yaml#/components/schemas/Job", b: "Job" } },
              example: { $ref: "common.yaml#/gone" },
            },
          },
        },
      }),
    ]);
    expect(diagnostics).toEqual([]);
    expect(value!.root).toEqual({
      paths: {
        "/a": {
          get: {
            responses: {
              200: { content: { "a/b": { schema: ref("Job") } } },
              400: { $ref: "#/components/responses/No" },
            },
          },
        },
      },
      components: {
        schemas: {
          Job: {},
          Any: {
            discriminator: { mapping: { a: "#/components/schemas/Job", b: "Job" } },
            example: { $ref: "common.yaml#/gone" },
          },
        },
        responses: { No: {} },
      },
    });
  });

  it("holds names that objects have anyway", () => {
    const value = JSON.parse(
      '{"components": {"schemas": {"__proto__": {"type": "string"}, "constructor": {}}}}',
    ) as Json;
    const joined = joinDocuments(null, [addition("a.yaml", value)]).value!.root;
    expect(JSON.stringify(joined)).toBe(JSON.stringify(value));
  });
});

describe("collisions", () => {
  const collision = (first: Json, second: Json) =>
    joinDocuments(upstreamOf(first), [addition("more.yaml", second)]).diagnostics.map(
      ({ code, message, at, fix }) => ({
        code,
        message,
        pointer: at!.pointer,
        fix,
      }),
    );

  it.each<[string, Json, Json, object]>([
    [
      "an operation",
      { paths: { "/v1/images": { post: operation("a") } } },
      { paths: { "/v1/images": { post: operation("b") } } },
      {
        code: "merge/path-collision",
        message: "POST /v1/images is already defined upstream (spec/upstream/acme.json)",
        pointer: "#/paths/~1v1~1images/post",
        fix: "move this to an overlay, or give the path another name",
      },
    ],
    [
      "a path by another spelling",
      { paths: { "/jobs/{id}": { get: operation("a") } } },
      { paths: { "/jobs/{jobId}": { delete: operation("b") } } },
      {
        code: "merge/path-collision",
        message: "/jobs/{jobId} is the same path as /jobs/{id}, upstream (spec/upstream/acme.json)",
        pointer: "#/paths/~1jobs~1{jobId}",
        fix: "give the path's parameters the same names in both",
      },
    ],
    [
      "a component",
      { components: { schemas: { Job: { type: "object" } } } },
      { components: { schemas: { Job: { type: "string" } } } },
      {
        code: "merge/component-collision",
        message:
          "components.schemas.Job is already defined, differently, upstream (spec/upstream/acme.json)",
        pointer: "#/components/schemas/Job",
        fix: "rename one of them, or keep what they share in one file and refer to it",
      },
    ],
    [
      "a tag",
      { tags: [{ name: "A", description: "x" }] },
      { tags: [{ name: "A", description: "y" }] },
      {
        code: "merge/component-collision",
        message: 'tag "A" is already described, differently, upstream (spec/upstream/acme.json)',
        pointer: "#/tags/0",
        fix: "describe the tag in one file only",
      },
    ],
    [
      "a method that has no key of its own",
      { paths: { "/a": { additionalOperations: { COPY: operation("a") } } } },
      { paths: { "/a": { additionalOperations: { COPY: operation("b"), LINK: operation("c") } } } },
      {
        code: "merge/path-collision",
        message: "COPY /a is already defined upstream (spec/upstream/acme.json)",
        pointer: "#/paths/~1a/additionalOperations/COPY",
        fix: "move this to an overlay, or give the path another name",
      },
    ],
  ])("reports %s that is there already", (_, first, second, want) => {
    expect(collision(first, second)).toEqual([want]);
  });

  it("names the other addition, not upstream", () => {
    const { diagnostics } = joinDocuments(null, [
      addition("a.yaml", { paths: { "/a": { get: operation("a") } } }),
      addition("b.yaml", { paths: { "/a": { get: operation("b") } } }),
    ]);
    expect(diagnostics).toEqual([
      {
        code: "merge/path-collision",
        message: "GET /a is already defined in spec/additions/acme/a.yaml",
        at: { file: "spec/additions/acme/b.yaml", pointer: "#/paths/~1a/get" },
        fix: "keep one of the two",
      },
    ]);
  });

  it("is silent about equal ones", () => {
    const same = {
      paths: { "/a": { get: operation("a") } },
      components: { schemas: { Job: { type: "object", required: ["id"] } } },
      tags: [{ name: "A" }],
    };
    expect(collision(same, structuredClone(same))).toEqual([]);
  });

  it.each([
    [
      "gone.yaml#/components/schemas/A",
      '"gone.yaml#/components/schemas/A" names no addition of this provider',
    ],
    [
      "comon.yaml#/components/schemas/A",
      '"comon.yaml#/components/schemas/A" names no addition of this provider',
    ],
    [
      "common.yaml#/components/schemas/B",
      '"common.yaml#/components/schemas/B" names a part that spec/additions/acme/common.yaml does not have',
    ],
    [
      "common.yaml",
      '"common.yaml" names a part that spec/additions/acme/common.yaml does not have',
    ],
    ["../../secret.yaml#/A", '"../../secret.yaml#/A" names no addition of this provider'],
  ])("reports a reference to %s", ($ref, message) => {
    const { diagnostics } = joinDocuments(null, [
      addition("common.yaml", { components: { schemas: { A: {} } } }),
      addition("x.yaml", { components: { schemas: { X: { $ref } } } }),
    ]);
    expect(diagnostics).toMatchObject([
      {
        code: "read/unresolved-reference",
        message,
        at: { file: "spec/additions/acme/x.yaml", pointer: "#/components/schemas/X/$ref" },
      },
    ]);
  });

  it("reports an addition that is no document", () => {
    const { value, diagnostics } = joinDocuments(null, [addition("x.yaml", [1])]);
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({
      code: "read/not-openapi",
      at: { file: "spec/additions/acme/x.yaml" },
    });
  });
});

describe("x-collect", () => {
  const model = (id: string, operation: string) => ({
    type: "object",
    "x-model": { id, operation },
  });
  const schemas = {
    Zebra: model("zebra", "generate"),
    Ant: model("ant", "generate"),
    Other: model("other", "edit"),
  };
  const generate = (schema: Json, operationId = "generate") => ({
    "/generate": {
      post: { operationId, requestBody: { content: { "application/json": { schema } } } },
    },
  });
  const join = (paths: Json, components: Json = { schemas }) =>
    joinDocuments(null, [addition("a.yaml", { paths, components })]);

  it("becomes a choice of the operation's models, by id", () => {
    const { value, diagnostics } = join(
      generate({ "x-collect": "models", description: "any of them" }),
    );
    expect(diagnostics).toEqual([]);
    expect(value!.root["paths"]).toEqual(
      generate({ description: "any of them", oneOf: [ref("Ant"), ref("Zebra")] }),
    );
  });

  it("may stand in components", () => {
    const { value } = join(generate(ref("Body")), {
      schemas: { ...schemas, Body: { "x-collect": "models" } },
    });
    expect(value!.root["paths"]).toEqual(generate(ref("Body")));
    expect(value!.root["components"]).toMatchObject({
      schemas: { Body: { oneOf: [ref("Ant"), ref("Zebra")] } },
    });
  });

  it.each<[string, Json, Json, string]>([
    [
      "finds nothing",
      generate({ "x-collect": "models" }, "sing"),
      {},
      "no schema says x-model.operation: sing",
    ],
    [
      "is to collect something else",
      generate({ "x-collect": "tags" }),
      {},
      'x-collect can collect "models", not "tags"',
    ],
    [
      "stands elsewhere",
      {},
      { schemas: { A: { "x-collect": "models" } } },
      "x-collect stands in a schema that is no request body",
    ],
  ])("is reported when it %s", (_, paths, components, message) => {
    const { diagnostics } = join(paths, components);
    expect(diagnostics).toMatchObject([{ code: "merge/nothing-to-collect", message }]);
    expect(diagnostics[0]!.at!.pointer).toMatch(/\/x-collect$/);
  });
});
