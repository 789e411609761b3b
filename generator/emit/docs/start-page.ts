// From nothing to a first result, per API: a key, a package, a call, and what happens when it fails.

import type { Catalog, Model, Provider } from "../../catalog/catalog.ts";
import { literal } from "../code-text.ts";
import { linkPath, modelFile, operationFile, type PageLink } from "./links.ts";
import { operationTitle } from "./operation-title.ts";
import { type Frame, rootFrame } from "./page.ts";
import { priceHeadline } from "./price-view.ts";
import { plain, type Span, say } from "./prose.ts";
import { authenticationText } from "./provider-facts-view.ts";
import { quoteShell } from "./sample-quotes.ts";
import { exampleParams } from "./sample-request.ts";
import { cleanLine, visible } from "./text.ts";

export interface StartPage {
  readonly frame: Frame;
  readonly providers: readonly StartView[];
  readonly hasModels: boolean;
}

export interface StartView {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Why its facts are to be taken with care, or empty. */
  readonly key: readonly Span[];
  readonly install: string;
  readonly environment: string | null;
  readonly setKey: string | null;
  readonly model: PageLink | null;
  readonly price: string | null;
  readonly run: string | null;
  readonly rehearse: string | null;
  readonly repeat: readonly Span[];
  /** For APIs without models: an operation to begin with. */
  readonly operation: PageLink | null;
}

export function planStartPage(catalog: Catalog): StartPage {
  return {
    frame: rootFrame(catalog, {
      file: "start",
      title: "Getting started",
      description: "A key, a package, a first result, and what to do when it fails.",
    }),
    providers: catalog.providers.map(startView),
    hasModels: catalog.providers.some(({ models }) => models.length > 0),
  };
}

function startView(provider: Provider): StartView {
  const { authentication, operations, packageName } = provider;
  const model = firstModel(provider);
  const environment = shellName(authentication?.environment ?? null);
  const first = operations[0];
  return {
    id: provider.id,
    name: cleanLine(provider.name),
    path: linkPath(`${provider.id}/index`),
    key:
      authentication === null
        ? [plain("This API takes no key that the package sends.")]
        : [plain("The key travels as "), ...authenticationText(authentication), plain(".")],
    install: `npm install ${packageName}`,
    environment,
    setKey: environment === null ? null : setKeyText(environment, authentication?.keyPrefix ?? ""),
    model: model && {
      label: cleanLine(model.name),
      path: linkPath(`${provider.id}/${modelFile(model)}`),
    },
    price: model && priceHeadline(model.price),
    run: model && runText(provider, model, environment, false),
    rehearse: model && runText(provider, model, environment, true),
    repeat: repeatText(provider),
    operation:
      model !== null || first === undefined
        ? null
        : {
            label: operationTitle(first),
            path: linkPath(`${provider.id}/${operationFile(first)}`),
          },
  };
}

/** Quoted only where it must be: the prefix of a key is nearly always a plain word. */
function setKeyText(environment: string, keyPrefix: string): string {
  const key = `${visible(keyPrefix)}…`;
  return `export ${environment}=${/^[\w.-]*…$/.test(key) ? `"${key}"` : quoteShell(key)}`;
}

/** One that is known in full, takes little and costs little, so that a first call is a safe one. */
function firstModel({ models }: Provider): Model | null {
  const rank = (model: Model) =>
    (model.mark === "published" ? 0 : 4) +
    (model.completeness === "full" ? 0 : 2) +
    (model.price.kind === "fixed" ? 0 : 1) +
    (model.modality === "image" ? 0 : 1) +
    (model.example === null ? 1 : 0);
  const [first] = [...models]
    .filter(({ deprecated }) => !deprecated)
    .sort((a, b) => rank(a) - rank(b) || requiredCount(a) - requiredCount(b));
  return first ?? null;
}

const requiredCount = ({ parameters }: Model) =>
  parameters.filter(({ required }) => required).length;

function runText(
  provider: Provider,
  model: Model,
  environment: string | null,
  simulated: boolean,
): string {
  const schemas = new Map(provider.schemas.map((named) => [named.name, named]));
  const settings = [
    ...(environment === null ? [] : [`apiKey: process.env.${environment}`]),
    ...(simulated ? [`baseUrl: "http://127.0.0.1:4010/${provider.id}"`] : []),
  ];
  const construct = `const client = new ${provider.identifier}(${settings.length === 0 ? "" : `{ ${settings.join(", ")} }`});`;
  if (simulated) return construct;
  const params = literal(exampleParams(model, schemas)?.params ?? {});
  return [
    `import { ${provider.identifier} } from "${provider.packageName}";`,
    `import { ${model.identifier} } from "${provider.packageName}/models/${model.moduleName}";`,
    "",
    construct,
    `const output = await client.run(${model.identifier}, ${params});`,
    "console.log(output);",
  ].join("\n");
}

function repeatText({ jobs }: Provider): Span[] {
  if (jobs === null) return [];
  return jobs.idempotency === null
    ? say`This API knows no idempotency key, so the package never sends a submit twice. When its outcome is unclear the error says so, and carries the request.`
    : say`A submit that has to be repeated carries the same ${jobs.idempotency.header}, so it is billed once.`;
}

function shellName(name: string | null): string | null {
  return name !== null && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : null;
}
