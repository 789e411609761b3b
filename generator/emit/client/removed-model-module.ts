// A model that its API no longer has, as the module that it had: programs still compile, their
// editors strike the name through, and a call says what happened before anything is sent.

import type { Provider } from "../../catalog/catalog.ts";
import type { RemovedModel } from "../../catalog/releases.ts";
import { docComment, literal, plainLine, sortImports } from "../code-text.ts";
import { type ModelModule, planModelModule } from "./model-module.ts";

/** The view of `client/removed-model.ts.hbs`. */
export interface RemovedModelModule
  extends Pick<
    ModelModule,
    "imports" | "declarations" | "docComment" | "identifier" | "paramsType" | "outputType"
  > {
  readonly source: string;
  readonly description: string;
  readonly removal: string;
}

/** The provider's aliases; a model that has come back, or whose names are taken, has none. */
export function removedModelsOf(
  provider: Provider,
  removed: readonly RemovedModel[],
): RemovedModel[] {
  const ids = new Set(provider.models.map(({ id }) => id));
  const names = new Set(
    provider.models.flatMap(({ identifier, moduleName }) => [identifier, moduleName.toLowerCase()]),
  );
  return removed.filter(
    ({ provider: owner, model }) =>
      owner === provider.id &&
      !ids.has(model.id) &&
      !names.has(model.identifier) &&
      !names.has(model.moduleName.toLowerCase()),
  );
}

export function planRemovedModelModule(
  { model, schemas, since, replacement }: RemovedModel,
  provider: Provider,
): RemovedModelModule {
  const known = new Map(schemas.map((schema) => [schema.name, schema]));
  const { declarations, identifier, paramsType, outputType } = planModelModule(
    model,
    provider,
    known,
  );
  const media = declarations.some((text) => /\bMediaInput\b/.test(text));
  const instead =
    replacement === null ? "" : `; \`${plainLine(replacement.identifier)}\` may serve instead`;
  return {
    source: plainLine(model.source.pointer),
    imports: sortImports([
      'import type { Model } from "../runtime/descriptors.js";',
      'import { removedModel } from "../runtime/removed.js";',
      ...(media ? ['import type { MediaInput } from "../runtime/media.js";'] : []),
    ]),
    declarations,
    docComment: docComment([
      `${plainLine(model.name)}, which ${plainLine(provider.name)} no longer has. Calling it throws.`,
      "",
      `@deprecated gone since version ${since} of this package${instead}`,
    ]),
    identifier,
    paramsType,
    outputType,
    description: literal({
      provider: provider.id,
      id: model.id,
      name: model.name,
      operation: model.operation,
    }),
    removal: literal({ since, replacement: replacement?.identifier ?? null }),
  };
}
