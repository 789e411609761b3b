// One provider of the catalog, from its normalised document and its facts.

import type { NormalDocument } from "../document/normalize.ts";
import { componentsOf } from "../document/openapi.ts";
import { shorten } from "../document/shorten-names.ts";
import { locate } from "../document/traced.ts";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { byCodeUnit, isObject, type Json, ownObject, ownString } from "../ground/json.ts";
import { childPointer, type SourceLocation } from "../ground/location.ts";
import { nameInTitle, pascalCase } from "../ground/names.ts";
import { buildJobs } from "./build-jobs.ts";
import { buildModels } from "./build-models.ts";
import {
  type BuildContext,
  buildOperations,
  buildSecuritySchemes,
  buildServers,
  buildWebhooks,
  linkKeyword,
  textOf,
} from "./build-operations.ts";
import { buildNote } from "./build-parameters.ts";
import { buildSchema, type Unmodelled } from "./build-schema.ts";
import type {
  Authentication,
  ErrorProtocol,
  ErrorStatus,
  NamedSchema,
  Operation,
  Provider,
  RateLimit,
  SecurityScheme,
  UploadProtocol,
} from "./catalog.ts";
import { findModels, findOperation, type Shapes, unknownRoute } from "./find-models.ts";
import type { FactsParser } from "./parse-facts.ts";
import type { ModelFacts, ProviderFacts } from "./provider-facts.ts";

export interface ProviderMaterial {
  readonly facts: ProviderFacts;
  readonly factsAt: SourceLocation;
  readonly document: NormalDocument;
  readonly parser: FactsParser;
}

export function buildProvider({
  facts,
  factsAt,
  document,
  parser,
}: ProviderMaterial): Checked<Provider> {
  const diagnostics: Diagnostic[] = [];
  const unmodelled: Unmodelled = new Map();
  const context: BuildContext = { document, unmodelled };
  const schemas = buildSchemas(context);
  const fixed = applyRoutes(buildOperations(context), facts, factsAt, diagnostics);
  const shapes: Shapes = {
    operations: fixed,
    schemas: new Map(schemas.map((schema) => [schema.name, schema])),
  };

  const found = facts.jobs
    ? findModels(facts.jobs, shapes, factsAt, Object.keys(facts.models ?? {}))
    : { models: [], diagnostics: [] };
  const beside = parseBeside(document, parser, diagnostics);
  const built = buildModels(found.models, { facts, beside, at: factsAt }, shapes);
  const billable = new Set(found.models.map(({ operation }) => operation.id));
  const operations = fixed
    .map((operation) => ({
      ...operation,
      billable:
        operation.billable || billable.has(operation.id) || takesIdempotencyKey(operation, facts),
    }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const jobs = facts.jobs
    ? buildJobs(facts.jobs, operations, factsAt, document)
    : { value: null, diagnostics: [] };
  diagnostics.push(...found.diagnostics, ...built.diagnostics, ...jobs.diagnostics);
  // Where the facts speak of jobs, links are read for what they say of those.
  if (facts.jobs) unmodelled.delete(linkKeyword);
  diagnostics.push(...unmodelledWarnings(unmodelled, document));

  const info = ownObject(document.root, "info") ?? {};
  const securitySchemes = buildSecuritySchemes(context);
  return {
    value: {
      id: facts.provider,
      name: facts.name,
      identifier: facts.identifier ?? pascalCase(facts.name, "Api"),
      packageName: `@modelsmith/${facts.provider}`,
      title: textOf(info, "title") ?? facts.name,
      version: ownString(info, "version") ?? "",
      description: textOf(info, "description"),
      origin: {
        kind: facts.origin.kind,
        url: facts.origin.url ?? null,
        note: facts.origin.note ?? null,
      },
      website: facts.website ?? null,
      documentation: facts.documentation ?? null,
      links: (facts.links ?? []).map(({ name, url }) => ({ name, url })),
      servers: facts.servers
        ? facts.servers.map(({ url, description }) => ({ url, description: description ?? null }))
        : buildServers(document.root["servers"]),
      securitySchemes,
      authentication: buildAuthentication(facts, securitySchemes),
      jobs: jobs.value,
      errors: buildErrors(facts),
      rateLimit: buildRateLimit(facts),
      upload: buildUpload(facts, operations, factsAt, diagnostics),
      notes: (facts.notes ?? []).map(buildNote),
      operations,
      models: built.models,
      schemas,
      webhooks: buildWebhooks(context),
    },
    diagnostics,
  };
}

function buildSchemas(context: BuildContext): NamedSchema[] {
  return Object.entries(componentsOf(context.document.root, "schemas"))
    .map(([name, schema]): NamedSchema => {
      const pointer = childPointer("#/components/schemas", name);
      return {
        name,
        typeName: "",
        moduleName: "",
        schema: buildSchema(schema, pointer, context),
        source: locate(context.document, pointer),
      };
    })
    .sort((a, b) => byCodeUnit(a.name, b.name));
}

/** Fixed operation ids and marks by route. */
function applyRoutes(
  operations: readonly Operation[],
  facts: ProviderFacts,
  at: SourceLocation,
  diagnostics: Diagnostic[],
): Operation[] {
  const changes = new Map<Operation, Partial<Operation>>();
  for (const [route, said] of Object.entries(facts.routes ?? {})) {
    const operation = findOperation(operations, route);
    if (!operation) {
      diagnostics.push(
        unknownRoute(route, { file: at.file, pointer: childPointer(at.pointer, "routes", route) }),
      );
      continue;
    }
    changes.set(operation, {
      ...(said.operation === undefined ? {} : { id: said.operation }),
      ...(said.billable === undefined ? {} : { billable: said.billable }),
      ...(said.mark === undefined ? {} : { mark: said.mark }),
    });
  }
  return operations.map((operation) => ({ ...operation, ...changes.get(operation) }));
}

function takesIdempotencyKey(operation: Operation, facts: ProviderFacts): boolean {
  const header = facts.jobs?.idempotency?.header.toLowerCase();
  return operation.parameters.some(
    ({ in: place, wireName }) => place === "header" && wireName.toLowerCase() === header,
  );
}

function parseBeside(
  document: NormalDocument,
  parser: FactsParser,
  diagnostics: Diagnostic[],
): Map<string, ModelFacts> {
  const beside = new Map<string, ModelFacts>();
  for (const [name, value] of document.modelFacts) {
    const at = locate(document, childPointer("#/components/schemas", name, "x-model"));
    const parsed = parser.model(value, at);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.value) beside.set(name, parsed.value);
  }
  return beside;
}

/** The facts say how keys travel; without facts, the first scheme that is a plain key is used. */
function buildAuthentication(
  facts: ProviderFacts,
  schemes: readonly SecurityScheme[],
): Authentication | null {
  const environment = facts.auth?.environment ?? environmentFor(facts.provider);
  if (facts.auth) {
    const { kind, name, keyPrefix } = facts.auth;
    return { kind, name: name ?? "Authorization", keyPrefix: keyPrefix ?? null, environment };
  }
  for (const scheme of schemes) {
    if (scheme.kind === "bearer" || scheme.kind === "oauth2") {
      return { kind: "bearer", name: "Authorization", keyPrefix: null, environment };
    }
    if (scheme.kind === "api-key" && scheme.parameter !== null && scheme.in !== "cookie") {
      const kind = scheme.in === "query" ? "query-key" : "header-key";
      return { kind, name: scheme.parameter, keyPrefix: null, environment };
    }
  }
  return null;
}

/** `ACME_API_KEY` for `acme` and for `acme-api`; `API_KEY` for `api`. */
function environmentFor(provider: string): string {
  const words = provider.toUpperCase().replaceAll("-", "_");
  return `${words.replace(/(^|_)API$/, "")}_API_KEY`.replace(/^_/, "");
}

function buildErrors(facts: ProviderFacts): ErrorProtocol | null {
  if (!facts.errors) return null;
  const { message, code, fields, required, available, requestIdHeader, statuses } = facts.errors;
  return {
    message,
    code: code ?? [],
    fields: fields ?? null,
    required: required ?? null,
    available: available ?? null,
    requestIdHeader: requestIdHeader ?? null,
    statuses: (statuses ?? []).map(buildStatus).sort((a, b) => a.status - b.status),
  };
}

// Facts come with their keys in any order; what is built from them has one.

function buildStatus(facts: ErrorStatus): ErrorStatus {
  const { status, meaning, class: kind, retry, charged, remedy, mark } = facts;
  return { status, meaning, class: kind, retry, charged, remedy, mark };
}

function buildRateLimit({ rateLimit }: ProviderFacts): RateLimit | null {
  if (!rateLimit) return null;
  const { requests, seconds, mark, text } = rateLimit;
  return { requests, seconds, mark, text };
}

function buildUpload(
  facts: ProviderFacts,
  operations: readonly Operation[],
  at: SourceLocation,
  diagnostics: Diagnostic[],
): UploadProtocol | null {
  if (!facts.upload) return null;
  const operation = findOperation(operations, facts.upload.route);
  if (!operation) {
    diagnostics.push(
      unknownRoute(facts.upload.route, { file: at.file, pointer: `${at.pointer}/upload/route` }),
    );
    return null;
  }
  const { field, url, maxBytes } = facts.upload;
  const { image, audio, video } = maxBytes;
  return { operation: operation.id, field, url, maxBytes: { image, audio, video } };
}

function unmodelledWarnings(unmodelled: Unmodelled, document: NormalDocument): Diagnostic[] {
  return [...unmodelled].map(([keyword, { count, pointer }]) => ({
    code: "catalog/unmodelled",
    message: `${keyword} is not followed in types (${count === 1 ? "once" : `${count} times`}, first here)`,
    at: locate(document, pointer),
    fix: null,
  }));
}

/** Facts for a document that came without any: names from its title, everything else from itself. */
export function factsFromDocument(provider: string, root: Json): ProviderFacts {
  const info = isObject(root) ? ownObject(root, "info") : null;
  const title = (info && ownString(info, "title")?.trim()) || provider;
  return {
    provider,
    name: shorten(nameInTitle(title)),
    identifier: pascalCase(provider, "Api"),
    origin: { kind: "given" },
  };
}
