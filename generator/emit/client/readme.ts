// The package's README as a view.

import type { Model, ModelParameter, Provider } from "../../catalog/catalog.ts";
import type { Json, JsonObject } from "../../ground/json.ts";
import { isObject } from "../../ground/json.ts";
import { literal, plainLine } from "../code-text.ts";

/** The view of `client/README.md.hbs`. */
export interface ReadmeView {
  readonly packageName: string;
  readonly name: string;
  readonly identifier: string;
  readonly environment: string | null;
  readonly title: string;
  readonly origin: string | null;
  readonly example: {
    readonly identifier: string;
    readonly moduleName: string;
    readonly params: string;
  } | null;
  readonly models: readonly {
    readonly id: string;
    readonly name: string;
    readonly identifier: string;
    readonly path: string;
    readonly summary: string;
  }[];
  readonly operation: { readonly identifier: string; readonly moduleName: string } | null;
  readonly idempotent: boolean;
  readonly webhooks: boolean;
  readonly jobs: boolean;
}

export function planReadme(provider: Provider): ReadmeView {
  const model = provider.models.find(({ example }) => example !== null) ?? provider.models[0];
  const operation = provider.operations.find(
    ({ method, parameters }) => method === "get" && !parameters.some(({ required }) => required),
  );
  return {
    packageName: provider.packageName,
    name: plainLine(provider.name),
    identifier: provider.identifier,
    environment: provider.authentication?.environment ?? null,
    title: plainLine(provider.title),
    origin: provider.origin.note === null ? null : plainLine(provider.origin.note),
    example: model
      ? {
          identifier: model.identifier,
          moduleName: model.moduleName,
          params: literal(exampleParams(model)),
        }
      : null,
    models: provider.models.map(({ id, name, identifier, moduleName, summary }) => ({
      id: cell(id),
      name: cell(name),
      identifier,
      path: `${provider.packageName}/models/${moduleName}`,
      summary: cell(summary ?? ""),
    })),
    operation: operation
      ? { identifier: operation.identifier, moduleName: operation.moduleName }
      : null,
    idempotent: provider.jobs?.idempotency != null,
    webhooks: provider.jobs?.webhook?.signature != null,
    jobs: provider.jobs !== null,
  };
}

function cell(text: string): string {
  return plainLine(text).replace(/[\\`*_{}[\]<>|#]/g, "\\$&");
}

/** The model's own example, or the required parameters with values that fit. */
export function exampleParams(model: Model): Json {
  if (isObject(model.example?.params)) return model.example.params;
  const params: { [key: string]: Json } = {};
  for (const parameter of model.parameters.filter(({ required }) => required)) {
    let holder = params;
    for (const key of parameter.path.slice(0, -1)) {
      holder[key] ??= {};
      holder = holder[key] as { [key: string]: Json };
    }
    holder[parameter.name] = exampleValue(parameter);
  }
  return params as JsonObject;
}

function exampleValue({ schema, name, media, default: preset }: ModelParameter): Json {
  if (preset !== undefined) return preset;
  const address = `https://example.com/${media === "video" ? "clip.mp4" : media === "audio" ? "sound.mp3" : "picture.png"}`;
  switch (schema.kind) {
    case "string":
      return (
        schema.enum?.[0] ??
        (media !== null ? address : name === "prompt" ? "a lighthouse at dusk" : "text")
      );
    case "integer":
    case "number":
      return schema.enum?.[0] ?? schema.minimum ?? 1;
    case "boolean":
      return true;
    case "array":
      return media !== null ? [address] : [];
    default:
      return {};
  }
}
