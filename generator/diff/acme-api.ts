// Test support: small invented documents as catalogs, through the same line as real ones.

import { buildCatalog } from "../catalog/build-catalog.ts";
import { factsFromDocument } from "../catalog/build-provider.ts";
import type { Catalog, Model, ModelParameter, Provider } from "../catalog/catalog.ts";
import { aCatalog, aModel, aModelParameter, aProvider } from "../catalog/makers.ts";
import { createFactsParser } from "../catalog/parse-facts.ts";
import { normalizeDocument } from "../document/normalize.ts";
import { traced } from "../document/traced.ts";
import type { Json, JsonObject } from "../ground/json.ts";

/** A catalog of one document; what is not given is the least that a document needs. */
export function anApi(parts: JsonObject): Catalog {
  const value: JsonObject = {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.example" }],
    paths: {},
    ...parts,
  };
  const source = { file: "acme.json", value, text: JSON.stringify(value), format: "json" as const };
  const normal = normalizeDocument(traced(source));
  if (!normal.value) throw new Error(JSON.stringify(normal.diagnostics));
  const facts = factsFromDocument("acme", value);
  const factsAt = { file: "acme.json", pointer: "#" };
  return buildCatalog([{ facts, factsAt, document: normal.value, parser }], {}, []).value.catalog;
}

const parser = createFactsParser();

/** One operation, `paintPicture`, with these parts. */
export function anOperationApi(operation: JsonObject, rest: JsonObject = {}): Catalog {
  return anApi({
    paths: {
      "/v1/pictures": { post: { operationId: "paintPicture", responses: {}, ...operation } },
    },
    ...rest,
  });
}

/** The body of `paintPicture` is this schema. */
export function aRequest(schema: Json, rest: JsonObject = {}): Catalog {
  return anOperationApi(
    { requestBody: { required: true, content: { "application/json": { schema } } } },
    rest,
  );
}

/** The body of `paintPicture` has this property, `size`. */
export function aRequestWith(size: Json, required: readonly string[] = []): Catalog {
  return aRequest({ type: "object", properties: { size }, required: [...required] });
}

/** `paintPicture` answers with this schema. */
export function anAnswer(schema: Json, rest: JsonObject = {}): Catalog {
  return anOperationApi(
    { responses: { "200": { description: "", content: { "application/json": { schema } } } } },
    rest,
  );
}

export function anAnswerWith(state: Json, required: readonly string[] = []): Catalog {
  return anAnswer({ type: "object", properties: { state }, required: [...required] });
}

/** `paintPicture` has the query parameter `limit` with this schema. */
export function aQuery(schema: Json, more: JsonObject = {}): Catalog {
  return anOperationApi({ parameters: [{ name: "limit", in: "query", schema, ...more }] });
}

/** A provider with these models, and nothing else. */
export function theModels(...models: readonly Model[]): Catalog {
  return aCatalog({ providers: [aProvider({ models })] });
}

export function aPainter(changes: Partial<Model> = {}): Model {
  return aModel({ parameters: ["prompt", "seed", "size", "style"].map(aModelInput), ...changes });
}

function aModelInput(name: string): ModelParameter {
  return aModelParameter({ name, required: name === "prompt" });
}

export function theProvider(changes: Partial<Provider>): Catalog {
  return aCatalog({ providers: [aProvider(changes)] });
}
