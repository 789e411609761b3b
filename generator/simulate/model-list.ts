// The provider's own list of models: a recording shows one or two entries, the catalog has them all.

import type { Model } from "../catalog/catalog.ts";
import { isObject, type Json, type JsonObject } from "../ground/json.ts";
import type { Answer, Call } from "./answer.ts";
import { refuse } from "./refusal.ts";
import type { Site } from "./site.ts";

/** A recorded body with every model where one was, or with the model that the path names. */
export function fillModels(site: Site, call: Call, body: Json): Json {
  const models = new Map(site.provider.models.map((model) => [model.id, model]));
  const asked = modelInPath(site, call);
  if (asked)
    return isObject(body) ? withSchema(site, aboutModel(body, asked, models), asked) : body;
  if (call.operation.method !== "get") return body;
  return expand(call, body, models);
}

/** A member called `schema` or `requestSchema` holds the schema of the model's body. */
function withSchema(site: Site, body: JsonObject, model: Model): JsonObject {
  const schema = site.validator.modelSchema(model);
  if (schema === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, /schema$/i.test(key) ? schema : value]),
  );
}

/** 404 for a path that names a model which nobody knows. */
export function refuseUnknownModel(site: Site, call: Call): Answer | null {
  const name = modelParameter(site, call);
  const id = name === null ? undefined : call.path.get(name);
  if (id === undefined || site.provider.models.some((model) => model.id === id)) return null;
  const message = "no model has this id";
  return refuse(site, { class: "not-found", operation: call.operation, message });
}

function modelInPath(site: Site, call: Call): Model | null {
  const name = modelParameter(site, call);
  const id = name === null ? undefined : call.path.get(name);
  return site.provider.models.find((model) => model.id === id) ?? null;
}

/** The path parameter by which this provider names models, where the operation has it. */
function modelParameter({ provider }: Site, call: Call): string | null {
  const names = new Set(
    (provider.jobs?.submit.routes ?? []).flatMap(({ select }) =>
      select.in === "path" ? [select.name] : [],
    ),
  );
  return [...call.path.keys()].find((name) => names.has(name)) ?? null;
}

function expand(call: Call, body: Json, models: ReadonlyMap<string, Model>): Json {
  if (!isObject(body)) return body;
  const modality = call.query.get("modality");
  const wanted = [...models.values()].filter(
    (model) => modality === null || model.modality === modality,
  );
  const entries = Object.entries(body).map(([key, value]): [string, Json] => {
    const [first] = Array.isArray(value) ? value : [];
    if (!isObject(first) || modelOf(first, models) === null) return [key, value];
    return [key, wanted.map((model) => aboutModel(first, model, models))];
  });
  const expanded = entries.some(([key, value]) => value !== body[key]);
  if (!expanded) return body;
  const count = (kind: string) => wanted.filter((model) => model.modality === kind).length;
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (typeof value !== "number") return [key, value];
      if (/^total/i.test(key)) return [key, wanted.length];
      const kind = /^(image|video|audio|music)_?count$/i.exec(key)?.[1]?.toLowerCase();
      return [key, kind === undefined ? value : count(kind)];
    }),
  );
}

/** The model that an entry is about: the one whose id stands in it. */
function modelOf(entry: JsonObject, models: ReadonlyMap<string, Model>): Model | null {
  for (const value of Object.values(entry)) {
    const model = typeof value === "string" ? models.get(value) : undefined;
    if (model) return model;
  }
  return null;
}

/** An entry of the same form about another model. Prices and texts that are not known stay out. */
function aboutModel(
  entry: JsonObject,
  model: Model,
  models: ReadonlyMap<string, Model>,
): JsonObject {
  const shown = modelOf(entry, models);
  const isSame = shown?.id === model.id;
  const rewritten = Object.entries(entry).flatMap(([key, value]): [string, Json][] => {
    if (isSame) return [[key, value]];
    if (shown && value === shown.id) return [[key, model.id]];
    if (/^(name|label|title)$/i.test(key)) return [[key, model.name]];
    if (/^modality$/i.test(key)) return [[key, model.modality]];
    if (/^description$/i.test(key)) return [[key, model.summary ?? ""]];
    const credits = creditsOf(model);
    if (isObject(value) && credits !== null) return [[key, withNumbers(value, credits)]];
    return [[key, value]];
  });
  return Object.fromEntries(rewritten);
}

function creditsOf({ price }: Model): number | null {
  return price.kind === "fixed" ? price.credits : null;
}

function withNumbers(value: JsonObject, credits: number): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, typeof item === "number" ? credits : item]),
  );
}
