// The files of one package that come from templates, each view made when it is asked for.

import type { Provider } from "../../catalog/catalog.ts";
import { byCodeUnit } from "../../ground/json.ts";
import { commentLine, literal, plainLine, quote } from "../code-text.ts";
import type { EmitInput, PartName, Recall, Unit, View } from "../emitter.ts";
import { planCheckModule } from "./check-module.ts";
import { planModelModule } from "./model-module.ts";
import { planOperationModule } from "./operation-module.ts";
import { planApi, planErrorClasses, planLimits, planRoutes, planUpload } from "./protocol.ts";
import { planReadme } from "./readme.ts";
import { planRecorder } from "./recorder-module.ts";
import { planRemovedModelModule, removedModelsOf } from "./removed-model-module.ts";
import { planSchemaModule } from "./schema-module.ts";
import { responseOnly } from "./schema-usage.ts";
import { planWebhooks } from "./webhooks-module.ts";

export function* planPackage(
  provider: Provider,
  { catalog, releases, recall }: EmitInput,
  raw: boolean,
): Generator<View | Unit> {
  const view = (path: string, template: string, data: object): View => ({
    path: `packages/${provider.id}/${path}`,
    kind: path.endsWith(".md") ? "markdown" : "typescript",
    template: `client/${template}`,
    provider: provider.id,
    data,
  });
  const headed = (path: string, data: object): View => {
    const template = `${path.slice(path.lastIndexOf("/") + 1)}.hbs`;
    return view(path, template, { source: plainLine(provider.title), template, ...data });
  };
  const removed = removedModelsOf(provider, releases?.removed ?? []);
  yield* planEntries(provider, removed, { headed, recall });
  yield view("README.md", "README.md.hbs", planReadme(provider, catalog.equivalents, raw));
  if (raw) yield headed("src/raw.ts", { name: provider.identifier });

  const schemas = new Map(provider.schemas.map((schema) => [schema.name, schema]));
  const typeNames = new Set(provider.schemas.map(({ typeName }) => typeName));
  const received = responseOnly(provider);
  const unit = (of: PartName, views: readonly ModuleView[]): Unit => ({
    provider: provider.id,
    of: [of],
    paths: views.map(({ path }) => `packages/${provider.id}/${path}`),
    make: () => views.map(({ path, template, plan }) => view(path, template, plan())),
  });
  for (const model of provider.models) {
    const module = `${model.moduleName}.ts`;
    const plan = () => planModelModule(model, provider, schemas);
    const planCheck = () => planCheckModule(model, provider, schemas);
    yield unit({ kind: "model", id: model.id }, [
      { path: `src/models/${module}`, template: "model.ts.hbs", plan },
      { path: `src/checks/${module}`, template: "check.ts.hbs", plan: planCheck },
    ]);
  }
  for (const one of removed) {
    const data = planRemovedModelModule(one, provider);
    yield view(`src/models/${one.model.moduleName}.ts`, "removed-model.ts.hbs", data);
  }
  for (const operation of provider.operations) {
    const path = `src/operations/${operation.moduleName}.ts`;
    const plan = () => planOperationModule(operation, provider, schemas, typeNames);
    const views = [{ path, template: "operation.ts.hbs", plan }];
    yield unit({ kind: "operation", id: operation.id }, views);
  }
  for (const schema of provider.schemas) {
    const path = `src/schemas/${schema.moduleName}.ts`;
    const side = received.has(schema.name) ? "response" : "request";
    const plan = () => planSchemaModule(schema, schemas, side);
    const views = [{ path, template: "schema.ts.hbs", plan }];
    yield unit({ kind: "schema", id: schema.name }, views);
  }
}

/** One module, planned when it is to be made. */
interface ModuleView {
  readonly path: string;
  readonly template: string;
  readonly plan: () => object;
}

type Removed = ReturnType<typeof removedModelsOf>;

/** The modules of which a package has one each, as far as its API has what they are for. */
function* planEntries(
  provider: Provider,
  removed: Removed,
  {
    headed,
    recall,
  }: { readonly headed: (path: string, data: object) => View; readonly recall: Recall | undefined },
): Generator<View> {
  yield headed("src/index.ts", planIndex(provider));
  yield headed("src/minimal.ts", planIndex(provider));
  const errorClasses = planErrorClasses(provider);
  yield headed("src/api.ts", {
    api: literal(planApi(provider)),
    errorClasses: Object.keys(errorClasses).length > 0 ? literal(errorClasses) : null,
  });
  yield headed("src/protocol.ts", {
    members: Object.entries(planLimits(provider)).map(
      ([name, value]) => `${name}: ${literal(value, "  ")}`,
    ),
  });
  yield headed("src/recorder.ts", planRecorder(provider, recall));
  const upload = planUpload(provider);
  if (upload !== null) {
    yield headed("src/upload.ts", { name: commentLine(provider.name), upload: literal(upload) });
  }
  if (provider.jobs !== null) {
    yield headed("src/routes.ts", { routes: literal(planRoutes(provider)) });
  }
  if (provider.models.length > 0) {
    const models = [...provider.models, ...removed.map(({ model }) => model)];
    const modules = models.map(({ moduleName }) => `./models/${moduleName}.js`).sort(byCodeUnit);
    yield headed("src/models.ts", { modules });
  }
  if (provider.jobs?.webhook?.signature != null) {
    const schemas = new Map(provider.schemas.map((schema) => [schema.name, schema]));
    yield headed("src/webhooks.ts", planWebhooks(provider, schemas));
  }
}

function planIndex(provider: Provider) {
  return {
    id: quote(provider.id),
    identifier: provider.identifier,
    environment: provider.authentication?.environment ?? null,
    name: commentLine(provider.name),
    jobs: provider.jobs !== null,
  };
}
