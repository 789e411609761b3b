// What must come of each recorded answer, from the catalog: the second opinion beside the client.

import type {
  ModelFacts,
  OperationFacts,
  RoundTripFacts,
} from "../../../templates/contract/runtime/emitted-client.js";
import { usualBody } from "../../catalog/bodies.ts";
import type { Model, NamedSchema, Operation, Provider } from "../../catalog/catalog.ts";
import type { ObjectSchema, Schema } from "../../catalog/schema.ts";

export function planRoundTripFacts(provider: Provider): RoundTripFacts {
  const { id, authentication, errors, jobs } = provider;
  const schemas = new Map(provider.schemas.map((schema) => [schema.name, schema]));
  const signature = jobs?.webhook?.signature ?? null;
  return {
    provider: id,
    keyPrefix: authentication?.keyPrefix ?? "",
    operations: provider.operations.map((operation) => operationFacts(operation, schemas)),
    models: provider.models.map(modelFacts),
    jobs: jobs && {
      accepted: jobs.submit.accepted,
      submittedId: jobs.submit.id,
      poll: {
        operation: jobs.poll.operation,
        parameter: jobs.poll.parameter,
        intervalMs: jobs.poll.intervalMs,
      },
      status: jobs.job.status,
      progress: jobs.job.progress,
      output: jobs.job.output,
      error: jobs.job.error,
      phases: jobs.statuses.map(({ value, phase }) => ({ status: value, phase })),
      statusUrl: jobs.submit.statusUrl,
    },
    failures: (errors?.statuses ?? []).map(({ status, class: kind, charged, mark }) => ({
      status,
      class: kind,
      free: charged === "no" && mark === "published",
    })),
    signature: signature && {
      header: signature.header,
      prefix: signature.prefix,
      secret: signature.secrets[0] ?? "api-key",
    },
  };
}

function modelFacts({ id, operation, select, output }: Model): ModelFacts {
  return {
    id,
    operation,
    fixed: select.in === "body" ? { [select.name]: select.value } : {},
    output: output?.schema ?? null,
  };
}

function operationFacts(
  operation: Operation,
  schemas: ReadonlyMap<string, NamedSchema>,
): OperationFacts {
  const content = usualBody(operation.body?.content ?? []);
  const form = content && /^(multipart|application\/x-www-form)/.test(content.mediaType);
  return {
    id: operation.id,
    path: operation.path,
    billable: operation.billable,
    parameters: operation.parameters.map(({ wireName, propertyName, in: place }) => ({
      name: wireName,
      property: propertyName,
      in: place,
    })),
    body: content?.mediaType ?? null,
    parts: form ? partsOf(content.schema, schemas) : [],
  };
}

function partsOf(
  schema: Schema,
  schemas: ReadonlyMap<string, NamedSchema>,
): OperationFacts["parts"] {
  const object = objectIn(schema, schemas);
  return (object?.properties ?? [])
    .filter(({ required }) => required)
    .map(({ name, schema: part }) => ({ name, file: isFile(part, schemas) }));
}

function objectIn(schema: Schema, schemas: ReadonlyMap<string, NamedSchema>): ObjectSchema | null {
  if (schema.kind === "object") return schema;
  const named = schema.kind === "ref" ? schemas.get(schema.name) : undefined;
  return named && named.schema.kind !== "ref" ? objectIn(named.schema, schemas) : null;
}

function isFile(schema: Schema, schemas: ReadonlyMap<string, NamedSchema>): boolean {
  if (schema.kind === "ref") {
    const named = schemas.get(schema.name)?.schema;
    return named !== undefined && named.kind !== "ref" && isFile(named, schemas);
  }
  return (
    schema.kind === "any" ||
    (schema.kind === "string" &&
      (schema.format === "binary" || schema.contentMediaType !== undefined))
  );
}
