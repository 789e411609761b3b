// Plans the package of models that several providers run. With fewer than two providers of any
// model there is none.

import type { Catalog } from "../../catalog/catalog.ts";
import { packageTsconfig } from "../client/package-files.ts";
import { plainLine, propertyKey, quote } from "../code-text.ts";
import type { Emitter, View } from "../emitter.ts";
import { portableId, portablePackageJson, portablePackageName } from "./package-files.ts";
import { planPortableReadme } from "./readme.ts";
import { type SharedModel, shareModels } from "./share-model.ts";
import { planSharedModule } from "./shared-module.ts";
import { planPortableProof } from "./type-proof.ts";

export interface PortableMaterial {
  /** Runtime sources by file name, without their tests. */
  readonly runtime: ReadonlyMap<string, string>;
  readonly license: string;
}

const source = "the equivalents in spec/";

export function createPortableEmitter({ runtime, license }: PortableMaterial): Emitter {
  return {
    id: "portable",
    plan({ catalog }) {
      const shared = shareModels(catalog);
      const { models } = shared;
      if (!hasPortable(catalog, models)) return { views: [], files: [] };
      const folder = `packages/${portableId}`;
      const packageName = portablePackageName(catalog.providers);
      const view = (path: string, template: string, data: object): View => ({
        path: `${folder}/${path}`,
        kind: path.endsWith(".md") ? "markdown" : "typescript",
        template: `portable/${template}`,
        provider: null,
        data,
      });
      const providers = catalog.providers.filter(({ id }) =>
        models.some(({ members }) => members.some(({ provider }) => provider.id === id)),
      );
      return {
        views: [
          view("src/index.ts", "index.ts.hbs", { source, packageName, ...planIndex(models) }),
          view("README.md", "README.md.hbs", planPortableReadme(packageName, shared)),
          ...models.map((model) =>
            view(
              `src/models/${model.moduleName}.ts`,
              "model.ts.hbs",
              planSharedModule(model, `${plainLine(model.id)} in ${source}`),
            ),
          ),
        ],
        files: [
          { path: `${folder}/package.json`, text: portablePackageJson(packageName, providers) },
          { path: `${folder}/tsconfig.json`, text: packageTsconfig() },
          { path: `${folder}/LICENSE`, text: license },
          ...[...runtime].map(([name, text]) => ({ path: `${folder}/src/runtime/${name}`, text })),
          planPortableProof(models),
        ],
      };
    },
  };
}

/** The package as `tsconfigPaths` takes it, where there is one. */
export function portablePackages(catalog: Catalog): { packageName: string; id: string }[] {
  return hasPortable(catalog, shareModels(catalog).models)
    ? [{ packageName: portablePackageName(catalog.providers), id: portableId }]
    : [];
}

/** A provider of this very name would have the folder. */
function hasPortable({ providers }: Catalog, models: readonly SharedModel[]): boolean {
  return models.length > 0 && !providers.some(({ id }) => id === portableId);
}

function planIndex(models: readonly SharedModel[]) {
  return {
    imports: models.map(
      ({ typeName, moduleName }) =>
        `import type { ${typeName}Params, ${typeName}Provider } from ${quote(`./models/${moduleName}.js`)};`,
    ),
    models: models.map(({ id, typeName, identifier, moduleName }) => ({
      key: propertyKey(id),
      typeName,
      identifier,
      module: quote(`./models/${moduleName}.js`),
    })),
  };
}
