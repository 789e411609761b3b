// The package's README as a view. Its examples are compiled and run by a test, so each must work
// as printed: the model shown is one whose shortest call says enough.

import type { Equivalent, Model, Provider } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import type { JsonObject } from "../../ground/json.ts";
import { camelCase, safeIdentifier } from "../../ground/names.ts";
import { plural } from "../../ground/plural.ts";
import { codeCell, literal, onLines, plainLine, quote } from "../code-text.ts";
import { exampleParams } from "../docs/sample-request.ts";
import { planStreamExample, type StreamExample } from "./readme-stream.ts";

/** The view of `client/README.md.hbs`. */
export interface ReadmeView {
  readonly packageName: string;
  readonly name: string;
  readonly identifier: string;
  /** What the client is called in the examples: `acme`. */
  readonly client: string;
  readonly environment: string | null;
  /** As a member of `process.env`: `.ACME_API_KEY`. */
  readonly environmentMember: string | null;
  readonly origin: string | null;
  readonly summary: string;
  readonly example: Example | null;
  readonly media: MediaExample | null;
  readonly lifetime: string | null;
  readonly operation: { readonly identifier: string; readonly moduleName: string } | null;
  readonly stream: StreamExample | null;
  /** True when the example of a stream is the first, and has to make the client. */
  readonly streamFirst: boolean;
  readonly idempotent: boolean;
  readonly refunds: boolean;
  readonly uploads: boolean;
  readonly webhooks: { readonly url: string } | null;
  readonly lists: boolean;
  readonly raw: boolean;
  readonly models: readonly {
    readonly moduleName: string;
    readonly identifier: string;
    readonly summary: string;
  }[];
}

interface Example {
  readonly identifier: string;
  readonly moduleName: string;
  /** As the first example shows it. */
  readonly params: string;
  /** Only what is required. */
  readonly short: string;
  /** The same with a place for webhooks, where the provider signs them. */
  readonly hooked: string;
  /** An expression for the address of the first file: `output.images[0]!`. */
  readonly address: string | null;
  readonly maxCredits: number | null;
  /** Further arguments of `customModel`, where several routes take models. */
  readonly route: string;
}

interface MediaExample {
  readonly identifier: string;
  readonly moduleName: string;
  readonly params: string;
}

export function planReadme(
  provider: Provider,
  equivalents: readonly Equivalent[],
  raw: boolean,
): ReadmeView {
  const { models, jobs, operations } = provider;
  const model = jobs === null ? undefined : chooseModel(provider, equivalents);
  const operation = operations.find(
    ({ method, parameters }) => method === "get" && !parameters.some(({ required }) => required),
  );
  const environment = provider.authentication?.environment ?? null;
  const signed = jobs?.webhook?.signature != null ? { url: jobs.webhook!.url } : null;
  return {
    packageName: provider.packageName,
    name: plainLine(provider.name),
    identifier: provider.identifier,
    client: safeIdentifier(camelCase(provider.id, "client")),
    environment,
    environmentMember: environment === null ? null : member(environment),
    origin: provider.origin.note === null ? null : plainLine(provider.origin.note),
    summary: summaryOf(provider),
    example: model ? planExample(model, provider, signed?.url ?? null) : null,
    media: provider.upload === null ? null : planMedia(provider),
    lifetime: lifetimeOf(provider),
    operation: operation
      ? { identifier: operation.identifier, moduleName: operation.moduleName }
      : null,
    stream: planStreamExample(provider),
    streamFirst: model === undefined && operation === undefined,
    idempotent: jobs?.idempotency != null,
    refunds: jobs?.refund?.onFailure === true && jobs.refund.mark === "published",
    uploads: provider.upload !== null,
    webhooks: model && environment !== null ? signed : null,
    lists: model !== undefined && jobs?.list != null,
    raw,
    models: models.map(({ identifier, moduleName, name, summary }) => ({
      moduleName: codeCell(moduleName),
      identifier: codeCell(identifier),
      summary: cell(summary ?? name),
    })),
  };
}

function summaryOf({ name, models, operations }: Provider): string {
  const all = (count: number, word: string) =>
    `the ${count === 1 ? `one ${word}` : plural(count, word)} of ${plainLine(name)}`;
  return models.length > 0 ? all(models.length, "model") : all(operations.length, "operation");
}

/** Fully known, of a known price, asking for little, sold elsewhere too; then by id. */
function chooseModel(
  { id: provider, models }: Provider,
  equivalents: readonly Equivalent[],
): Model | undefined {
  const isShared = ({ id }: Model) =>
    equivalents.some(
      ({ mark, members }) =>
        mark === "published" &&
        members.some((member) => member.provider === provider && member.model === id),
    );
  const merits = (model: Model) => [
    !model.deprecated,
    model.example !== null,
    model.price.kind === "fixed",
    model.completeness === "full",
    !model.parameters.some(({ required, media }) => required && media !== null),
    model.modality === "image",
    isShared(model),
  ];
  const merit = (model: Model) => merits(model).filter(Boolean).length;
  return [...models].sort((a, b) => merit(b) - merit(a))[0];
}

function planExample(model: Model, provider: Provider, hook: string | null): Example {
  const schemas = new Map(provider.schemas.map((named) => [named.name, named]));
  const full = exampleParams(model, schemas)?.params ?? {};
  const short = requiredOf(model, full);
  const routes = provider.jobs?.submit.routes ?? [];
  return {
    identifier: model.identifier,
    moduleName: model.moduleName,
    params: literal(full),
    short: literal(short),
    hooked: onLines(
      hook === null ? short : { ...short, [hook]: "https://example.com/hooks" },
      "  ",
    ),
    address: addressOf(model, provider),
    maxCredits: model.price.kind === "fixed" ? Math.ceil(model.price.credits) : null,
    route: routes.length > 1 ? `, ${literal(model.operation)}` : "",
  };
}

/** The required part of an example, in few words where words are free. */
function requiredOf({ parameters, groups }: Model, full: JsonObject): JsonObject {
  const isFree = (key: string) =>
    parameters.some(
      ({ path, schema, media }) =>
        path.length === 1 &&
        path[0] === key &&
        media === null &&
        schema.kind === "string" &&
        !schema.enum &&
        schema.format === undefined &&
        schema.pattern === undefined,
    );
  const needed = new Set(
    [...parameters, ...groups].filter(({ required }) => required).map(({ path }) => path[0]),
  );
  return Object.fromEntries(
    Object.entries(full)
      .filter(([key]) => needed.has(key))
      .map(([key, value]) => [key, isFree(key) ? "A lighthouse at dusk" : value]),
  );
}

/** Where the output's first file is. */
function addressOf(model: Model, provider: Provider): string | null {
  const find = (name: string | undefined) =>
    provider.schemas.find((named) => named.name === name)?.schema;
  const isAddress = (schema: Schema) => schema.kind === "string" && schema.format === "uri";
  const output = find(model.output?.schema);
  if (output?.kind !== "object") return null;
  for (const { name, required, schema } of output.properties) {
    if (!required) continue;
    if (isAddress(schema)) return `output${member(name)}`;
    if (schema.kind === "array" && isAddress(schema.items)) return `output${member(name)}[0]!`;
  }
  return null;
}

function member(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quote(name)}]`;
}

/** A model that takes a picture: its example, with the file in the place of the address. */
function planMedia(provider: Provider): MediaExample | null {
  const schemas = new Map(provider.schemas.map((named) => [named.name, named]));
  for (const model of provider.models) {
    const media = model.parameters.filter(({ required, media: kind }) => required && kind !== null);
    const [file] = media;
    if (media.length !== 1 || file?.media !== "image" || model.deprecated) continue;
    const example = exampleParams(model, schemas);
    if (example === null || example.made) continue;
    const value = file.schema.kind === "array" ? "[photo]" : "photo";
    const params = literal(replaceAt(example.params, file.path, placeholder));
    return {
      identifier: model.identifier,
      moduleName: model.moduleName,
      params: params.replace(JSON.stringify(placeholder), value),
    };
  }
  return null;
}

const placeholder = "photo goes here";

function replaceAt(
  value: JsonObject,
  [key = "", ...rest]: readonly string[],
  by: string,
): JsonObject {
  const inner = Object.hasOwn(value, key) ? value[key] : undefined;
  const group = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : {};
  return { ...value, [key]: rest.length === 0 ? by : replaceAt(group as JsonObject, rest, by) };
}

/** `24 hours`, or null when nobody says. */
function lifetimeOf({ jobs }: Provider): string | null {
  const seconds = jobs?.outputLifetime.seconds ?? null;
  if (seconds === null) return null;
  const [count, unit] =
    seconds % 3600 === 0 ? [seconds / 3600, "hour"] : [Math.round(seconds / 60), "minute"];
  const { mark } = jobs!.outputLifetime;
  return `${plural(count, unit)}${mark === "published" ? "" : ` (${mark})`}`;
}

function cell(text: string): string {
  return plainLine(text).replace(/[\\`*_{}[\]<>|#]/g, "\\$&");
}
