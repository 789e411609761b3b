// Invented job APIs, one per way of naming a model, for the tests of `init`.

import type { Json, JsonObject } from "../ground/json.ts";

const text = { type: "string" };
const answer = (schema: Json, status = "202"): JsonObject => ({
  [status]: { description: "", content: { "application/json": { schema } } },
});
const takes = (schema: Json): JsonObject => ({
  required: true,
  content: { "application/json": { schema } },
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: JsonObject, required: string[] = []): JsonObject => ({
  type: "object",
  required,
  properties,
});
const inPath = (name: string, schema: Json = text) => [
  { name, in: "path", required: true, schema },
];

const job = object({
  jobId: text,
  status: { enum: ["queued", "warming", "done", "failed", "canceled"] },
  output: object({ url: text }),
  error: text,
});
const accepted = object({ jobId: text, status: text, creditCost: { type: "number" } }, ["jobId"]);
const watch = {
  "/v1/jobs/{jobId}": {
    get: {
      operationId: "getJob",
      parameters: inPath("jobId"),
      responses: answer(ref("Job"), "200"),
    },
  },
};

export function anApi(
  paths: JsonObject,
  schemas: JsonObject = {},
  more: JsonObject = {},
): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Acme Paint", version: "1" },
    servers: [{ url: "https://api.acme.example" }],
    paths,
    components: {
      schemas: { Job: job, Accepted: accepted, ...schemas },
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Acme-Key" } },
    },
    ...more,
  };
}

const post = (id: string, schema: Json, more: JsonObject = {}): JsonObject => ({
  post: {
    operationId: id,
    requestBody: takes(schema),
    responses: answer(ref("Accepted")),
    ...more,
  },
});
const prompt = object({ prompt: text, width: { type: "integer" } }, ["prompt"]);

/** `/v1/run/painter`, `/v1/run/sketcher`, and `/v1/run/estimate`, which hands in nothing. */
export const pathPerModel = anApi({
  ...watch,
  "/v1/run/painter": post("paint", prompt),
  "/v1/run/sketcher": post("sketch", prompt),
  "/v1/run/estimate": {
    post: {
      operationId: "estimate",
      requestBody: takes(prompt),
      responses: answer(object({ credits: { type: "number" } }), "200"),
    },
  },
});

/** `/v1/models/{model}/run`, the ids listed with the parameter. */
export const listedInPath = anApi(
  {
    ...watch,
    "/v1/models/{model}/run": post(
      "run",
      { oneOf: [ref("PainterRequest"), ref("SketcherRequest")] },
      { parameters: inPath("model", { enum: ["painter", "sketcher"] }) },
    ),
  },
  { PainterRequest: prompt, SketcherRequest: prompt },
);

/** The same, with nothing but the names of components to tell the models by. */
export const namedByComponents = anApi(
  {
    ...watch,
    "/v1/models/{model}/run": post(
      "run",
      { oneOf: [ref("PainterTwoRequest"), ref("SketcherRequest")] },
      { parameters: inPath("model") },
    ),
  },
  { PainterTwoRequest: prompt, SketcherRequest: prompt },
);

/** Two routes that each list their models in the body, by a discriminator and by an enum. */
export const listedInBody = anApi(
  {
    ...watch,
    "/v1/pictures": post("draw", {
      oneOf: [ref("Painter"), ref("Sketcher")],
      discriminator: { propertyName: "engine" },
    }),
    "/v1/clips": post("film", object({ model: ref("ClipModel"), prompt: text }, ["model"])),
    "/v1/pictures/retry": post("retry", object({ jobId: text })),
  },
  {
    Painter: object({ engine: { const: "painter" }, prompt: text }, ["engine"]),
    Sketcher: object({ engine: { const: "sketcher" }, prompt: text }, ["engine"]),
    ClipModel: { type: "string", enum: ["reel", "reel-2"] },
  },
);

/** One route whose body names some models, and takes any other id as well. */
export const listedOpenly = anApi(
  { ...watch, "/v1/pictures": post("draw", object({ model: ref("AnyModel") }, ["model"])) },
  {
    AnyModel: { anyOf: [ref("SharedModel"), { type: "string", enum: ["etcher"] }] },
    SharedModel: { anyOf: [text, { type: "string", enum: ["painter", "sketcher"] }] },
  },
);

/** `/v1/{owner_model}/…`: ids of two segments, and a job watched by a query parameter. */
export const listsNothing = anApi({
  "/v1/models/{model_owner}/{model_name}/predictions": post("predict", object({ input: {} }), {
    parameters: [...inPath("model_owner"), ...inPath("model_name")],
  }),
  "/v1/get_result": {
    get: {
      operationId: "getResult",
      parameters: [{ name: "jobId", in: "query", required: true, schema: text }],
      responses: answer(ref("Job"), "200"),
    },
  },
});

/** A shop: ids, statuses and lists, and no work done. */
export const shop = anApi({
  "/v1/orders": {
    get: {
      operationId: "listOrders",
      parameters: [{ name: "cursor", in: "query", schema: text }],
      responses: {
        "200": {
          description: "",
          headers: { "X-RateLimit-Remaining": { schema: { type: "integer" } } },
          content: {
            "application/json": {
              schema: object({ orders: { type: "array", items: {} }, next: text }),
            },
          },
        },
        "404": {
          description: "",
          content: {
            "application/json": {
              schema: object({ error: object({ code: text, message: text }) }),
            },
          },
        },
      },
    },
    post: {
      operationId: "order",
      requestBody: takes(object({ item: text })),
      responses: answer(object({ id: text, status: { enum: ["open", "paid"] } }), "201"),
    },
  },
  "/v1/orders/{id}": {
    get: {
      operationId: "getOrder",
      parameters: inPath("id"),
      responses: answer(object({ id: text, status: { enum: ["open", "paid"] } }), "200"),
    },
  },
});
