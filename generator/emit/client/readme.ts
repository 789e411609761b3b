// The package's README as a view.

import type { Provider } from "../../catalog/catalog.ts";
import { literal, plainLine } from "../code-text.ts";
import { exampleParams } from "../docs/sample-request.ts";

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
  const schemas = new Map(provider.schemas.map((named) => [named.name, named]));
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
          params: literal(exampleParams(model, schemas)?.params ?? {}),
        }
      : null,
    models: provider.models.map(({ id, name, identifier, moduleName, summary }) => ({
      id: plainLine(id),
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
