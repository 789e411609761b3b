// Test support: the less common parts of invented documents, each with one thing to vary.

import type { Catalog, Limit, Price } from "../catalog/catalog.ts";
import { aModelParameter, type aProvider } from "../catalog/makers.ts";
import type { Json, JsonObject } from "../ground/json.ts";
import { anApi, anOperationApi, aPainter, theModels, theProvider } from "./acme-api.ts";

const known = { mark: "published", asOf: null, source: null, notes: [] } as const;

export const credits = (count: number): Price => ({ kind: "fixed", credits: count, ...known });

export const perSecond = (count: number): Price => ({
  kind: "per-second",
  credits: count,
  duration: null,
  ...known,
});

export const bySizeAndStyle = (count: number): Price => ({
  kind: "by-parameters",
  per: "call",
  parameters: ["size", "style"],
  table: [
    { values: ["small", "oil"], credits: 1 },
    { values: ["large", "oil"], credits: count },
  ],
  times: null,
  ...known,
});

export const images = (value: number): Limit => ({
  name: "reference images",
  value,
  unit: null,
  parameter: null,
  mark: "published",
});

/** A painter whose bill depends on `resolution`, with this default. */
export function resolution(value: string): Catalog {
  const parameter = aModelParameter({ name: "resolution", default: value });
  const price: Price = { kind: "by-parameter", parameter: "resolution", rates: [], ...known };
  return theModels(aPainter({ parameters: [parameter], price }));
}

export function atPath(path: string, name: string): Catalog {
  const parameters = [{ name, in: "path", required: true, schema: { type: "string" } }];
  return anApi({
    paths: { [path]: { get: { operationId: "getJob", parameters, responses: {} } } },
  });
}

export function onServers(...urls: readonly string[]): Catalog {
  return anApi({ servers: urls.map((url) => ({ url })) });
}

export function secured(security: Json, schemes: JsonObject = {}): Catalog {
  const key = { type: "apiKey", in: "header", name: "X-Key" };
  const token = { type: "http", scheme: "bearer" };
  return anOperationApi(
    { security },
    { components: { securitySchemes: { key, token, ...schemes } } },
  );
}

export function aBody(required: boolean): Catalog {
  const content = { "application/json": { schema: { type: "object" } } };
  return anOperationApi({ requestBody: { required, content } });
}

/** A form with a picture, its data and tags, whose members travel as this says. */
export function aForm(encoding: JsonObject, type = "multipart/form-data"): Catalog {
  const schema = {
    type: "object",
    properties: {
      title: { type: "string" },
      picture: { type: "string", format: "binary" },
      facts: { type: "object" },
      tags: { type: "array", items: { type: "string" } },
    },
  };
  return anOperationApi({ requestBody: { content: { [type]: { schema, encoding } } } });
}

export function aFormHeader(name: string, required: boolean): Catalog {
  const headers = { [name]: { required, schema: { type: "string" } } };
  return aForm({ picture: { contentType: "image/png", headers } });
}

/** `paintPicture` answers in events whose data is this text. */
export function aStreamOf(data: JsonObject): Catalog {
  const itemSchema = { type: "object", properties: { data: { type: "string", ...data } } };
  const content = { "text/event-stream": { itemSchema } };
  return anOperationApi({ responses: { "200": { description: "", content } } });
}

const anyContent = (types: readonly string[]) =>
  Object.fromEntries(types.map((type) => [type, { schema: { type: "object" } }]));

export function bodyTypes(...types: readonly string[]): Catalog {
  return anOperationApi({ requestBody: { required: true, content: anyContent(types) } });
}

export function answerTypes(...types: readonly string[]): Catalog {
  return anOperationApi({ responses: { "200": { description: "", content: anyContent(types) } } });
}

export function answers(...statuses: readonly string[]): Catalog {
  const responses = Object.fromEntries(statuses.map((status) => [status, { description: "" }]));
  return anOperationApi({ responses });
}

export function withHeaders(...names: readonly string[]): Catalog {
  const headers = Object.fromEntries(names.map((name) => [name, { schema: { type: "string" } }]));
  return anOperationApi({ responses: { "200": { description: "", headers } } });
}

const form = (kind: string, property = "kind"): JsonObject => ({
  type: "object",
  properties: { [property]: { const: kind }, width: { type: "integer" } },
  required: [property],
});

/** Forms told apart by the fixed value of `kind`. */
export function forms(...kinds: readonly string[]): Json {
  return { oneOf: ["sketch", ...kinds].map((kind) => form(kind)) };
}

export function toldBy(propertyName: string): Json {
  const both = (name: string): JsonObject => ({
    type: "object",
    properties: { kind: { const: name }, type: { const: name } },
    required: ["kind", "type"],
  });
  return { oneOf: [both("photo"), both("drawing")], discriminator: { propertyName } };
}

export function delivering(schema: Json): Catalog {
  const requestBody = { content: { "application/json": { schema } } };
  return anApi({ webhooks: { jobCompleted: { post: { requestBody, responses: {} } } } });
}

export const jobSchema: JsonObject = {
  type: "object",
  properties: { id: { type: "string" }, width: { type: "integer" } },
  required: ["id"],
};

/** A component by this name, the answer of `paintPicture`. */
export function named(name: string): Catalog {
  const schema = { $ref: `#/components/schemas/${name}` };
  return anOperationApi(
    { responses: { "200": { description: "", content: { "application/json": { schema } } } } },
    { components: { schemas: { [name]: jobSchema } } },
  );
}

export function signedIn(header: string): Catalog {
  return theProvider({ jobs: aJobProtocol(header) });
}

function aJobProtocol(header: string): NonNullable<ReturnType<typeof aProvider>["jobs"]> {
  return {
    submit: {
      routes: [],
      accepted: [202],
      id: "/id",
      status: "/status",
      statusUrl: null,
      cost: null,
      remaining: null,
      expiresAt: null,
    },
    poll: {
      operation: "getJob",
      parameter: "id",
      intervalMs: 1000,
      factor: 1,
      maxIntervalMs: 1000,
      timeoutMs: 60_000,
      mark: "published",
    },
    job: {
      id: "/id",
      status: "/status",
      output: "/output",
      error: null,
      progress: null,
      cost: null,
      expiresAt: null,
    },
    statuses: [
      { value: "running", phase: "pending", mark: "published", description: null },
      { value: "completed", phase: "succeeded", mark: "published", description: null },
    ],
    list: null,
    idempotency: null,
    refund: null,
    outputLifetime: { seconds: null, mark: "unknown", text: "" },
    webhook: {
      url: "webhook_url",
      events: null,
      signature: { header, prefix: null, algorithm: "hmac-sha256", secrets: ["api-key"] },
    },
  };
}

/** What the provider is known to report of its jobs, whatever its schemas say. */
export function reporting(...words: readonly string[]): Catalog {
  const jobs = aJobProtocol("X-Signature");
  const statuses = words.map((value) => ({
    value,
    phase: "pending" as const,
    mark: "published" as const,
    description: null,
  }));
  return theProvider({ jobs: { ...jobs, statuses } });
}
