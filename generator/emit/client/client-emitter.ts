// Plans an npm package per provider: models, operations and schemas as modules of their own,
// the runtime copied beside them.

import type { Provider } from "../../catalog/catalog.ts";
import { byCodeUnit } from "../../ground/json.ts";
import { commentLine, literal, plainLine, quote } from "../code-text.ts";
import type { EmitInput, Emitter, PlainFile, Plan, View } from "../emitter.ts";
import { portablePackages } from "../portable/portable-emitter.ts";
import { planCheckModule } from "./check-module.ts";
import { planModelModule } from "./model-module.ts";
import { planOperationModule } from "./operation-module.ts";
import { packageJson, packageTsconfig, tsconfigPaths } from "./package-files.ts";
import { planApi, planLimits, planRoutes, planUpload } from "./protocol.ts";
import { planReadme } from "./readme.ts";
import { planRecorder } from "./recorder-module.ts";
import { planRemovedModelModule, removedModelsOf } from "./removed-model-module.ts";
import { planSchemaModule } from "./schema-module.ts";
import { responseOnly } from "./schema-usage.ts";
import { planTypeProof } from "./type-proof.ts";
import { planWebhooks } from "./webhooks-module.ts";

export interface ClientMaterial {
  /** Runtime sources by file name, without their tests. */
  readonly runtime: ReadonlyMap<string, string>;
  /** `schema.ts` by provider; empty without raw types. */
  readonly schemaTexts: ReadonlyMap<string, string>;
  readonly license: string;
}

export function createClientEmitter(material: ClientMaterial): Emitter {
  return {
    id: "client",
    plan(input) {
      const plans = input.catalog.providers.map((provider) =>
        planPackage(provider, input, material),
      );
      return {
        views: plans.flatMap(({ views }) => views),
        files: [
          tsconfigPaths([...input.catalog.providers, ...portablePackages(input.catalog)]),
          ...plans.flatMap(({ files }) => files),
        ],
      };
    },
  };
}

function planPackage(provider: Provider, input: EmitInput, material: ClientMaterial): Plan {
  const folder = `packages/${provider.id}`;
  const schemas = new Map(provider.schemas.map((schema) => [schema.name, schema]));
  const typeNames = new Set(provider.schemas.map(({ typeName }) => typeName));
  const received = responseOnly(provider);
  const removed = removedModelsOf(provider, input.releases?.removed ?? []);
  const webhooks = provider.jobs?.webhook?.signature != null;
  const schemaText = material.schemaTexts.get(provider.id);
  const view = (path: string, template: string, data: object): View => ({
    path: `${folder}/${path}`,
    kind: path.endsWith(".md") ? "markdown" : "typescript",
    template: `client/${template}`,
    provider: provider.id,
    data,
  });
  const head = (template: string) => ({ source: plainLine(provider.title), template });
  const views: View[] = [
    view("src/index.ts", "index.ts.hbs", { ...head("index.ts.hbs"), ...planIndex(provider) }),
    view("src/api.ts", "api.ts.hbs", { ...head("api.ts.hbs"), api: literal(planApi(provider)) }),
    view("src/protocol.ts", "protocol.ts.hbs", {
      ...head("protocol.ts.hbs"),
      members: Object.entries(planLimits(provider)).map(
        ([name, value]) => `${name}: ${literal(value, "  ")}`,
      ),
    }),
    view("src/minimal.ts", "minimal.ts.hbs", {
      ...head("minimal.ts.hbs"),
      ...planIndex(provider),
    }),
    view("src/recorder.ts", "recorder.ts.hbs", {
      ...head("recorder.ts.hbs"),
      ...planRecorder(provider),
    }),
    view(
      "README.md",
      "README.md.hbs",
      planReadme(provider, input.catalog.equivalents, schemaText !== undefined),
    ),
    ...provider.models.map((model) =>
      view(
        `src/models/${model.moduleName}.ts`,
        "model.ts.hbs",
        planModelModule(model, provider, schemas),
      ),
    ),
    ...removed.map((one) =>
      view(
        `src/models/${one.model.moduleName}.ts`,
        "removed-model.ts.hbs",
        planRemovedModelModule(one, provider),
      ),
    ),
    ...provider.models.map((model) =>
      view(
        `src/checks/${model.moduleName}.ts`,
        "check.ts.hbs",
        planCheckModule(model, provider, schemas),
      ),
    ),
    ...provider.operations.map((operation) =>
      view(
        `src/operations/${operation.moduleName}.ts`,
        "operation.ts.hbs",
        planOperationModule(operation, provider, schemas, typeNames),
      ),
    ),
    ...provider.schemas.map((schema) =>
      view(
        `src/schemas/${schema.moduleName}.ts`,
        "schema.ts.hbs",
        planSchemaModule(schema, schemas, received.has(schema.name) ? "response" : "request"),
      ),
    ),
  ];
  const upload = planUpload(provider);
  if (upload !== null) {
    views.push(
      view("src/upload.ts", "upload.ts.hbs", {
        ...head("upload.ts.hbs"),
        name: commentLine(provider.name),
        upload: literal(upload),
      }),
    );
  }
  if (provider.jobs !== null) {
    views.push(
      view("src/routes.ts", "routes.ts.hbs", {
        ...head("routes.ts.hbs"),
        routes: literal(planRoutes(provider)),
      }),
    );
  }
  if (provider.models.length > 0) {
    views.push(
      view("src/models.ts", "models.ts.hbs", {
        ...head("models.ts.hbs"),
        modules: [...provider.models, ...removed.map(({ model }) => model)]
          .map(({ moduleName }) => `./models/${moduleName}.js`)
          .sort(byCodeUnit),
      }),
    );
  }
  if (webhooks) {
    views.push(
      view("src/webhooks.ts", "webhooks.ts.hbs", {
        ...head("webhooks.ts.hbs"),
        ...planWebhooks(provider, schemas),
      }),
    );
  }
  if (schemaText !== undefined)
    views.push(
      view("src/raw.ts", "raw.ts.hbs", { ...head("raw.ts.hbs"), name: provider.identifier }),
    );
  const files: PlainFile[] = [
    {
      path: `${folder}/package.json`,
      text: packageJson(provider, { webhooks, raw: schemaText !== undefined }),
    },
    { path: `${folder}/tsconfig.json`, text: packageTsconfig() },
    { path: `${folder}/LICENSE`, text: material.license },
    {
      path: `${folder}/openapi.json`,
      text: `${JSON.stringify(input.documents.get(provider.id) ?? {}, null, 2)}\n`,
    },
    ...[...material.runtime].map(([name, text]) => ({
      path: `${folder}/src/runtime/${name}`,
      text,
    })),
  ];
  if (schemaText !== undefined) {
    files.push({ path: `${folder}/src/schema.ts`, text: `${schemaHead}${schemaText}` });
    files.push(planTypeProof(provider));
  }
  return { views, files };
}

const schemaHead = `// Generated by openapi-typescript from openapi.json beside this package's sources. Do not edit.
// Change the spec, then run \`npm run generate\`.

`;

function planIndex(provider: Provider) {
  return {
    id: quote(provider.id),
    identifier: provider.identifier,
    environment: provider.authentication?.environment ?? null,
    name: commentLine(provider.name),
    jobs: provider.jobs !== null,
  };
}
