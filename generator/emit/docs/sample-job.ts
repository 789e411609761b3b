// How a sample follows a job: the client's own protocol, and where the addresses of a finished
// job's files stand, as its schema says.

import type { JobProtocol, Model } from "../../catalog/catalog.ts";
import type { Property, Schema } from "../../catalog/schema.ts";
import type { DocsContext } from "./context.ts";
import type { ResultPath, SampleJob } from "./samples.ts";
import type { Schemas } from "./schema-words.ts";

/** Null where the API has no jobs, or names no operation to ask about them. */
export function planSampleJob(model: Model, context: DocsContext): SampleJob | null {
  const { provider, operations, schemas } = context;
  const { jobs } = provider;
  const path = jobs === null ? undefined : operations.get(jobs.poll.operation)?.path;
  if (jobs === null || path === undefined) return null;
  return {
    id: keysOf(jobs.submit.id),
    path,
    parameter: jobs.poll.parameter,
    pause: jobs.poll.intervalMs / 1000,
    status: keysOf(jobs.job.status),
    succeeded: valuesOf(jobs, ["succeeded"]),
    failed: valuesOf(jobs, ["failed", "cancelled"]),
    output: keysOf(jobs.job.output),
    results: model.output === null ? [] : findResults(model.output.schema, schemas),
  };
}

function valuesOf(
  { statuses }: JobProtocol,
  phases: readonly JobProtocol["statuses"][number]["phase"][],
): string[] {
  return statuses.filter(({ phase }) => phases.includes(phase)).map(({ value }) => value);
}

function keysOf(pointer: string): string[] {
  return pointer
    .replace(/^#/, "")
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The first required address, or a list of them; else every optional one, the first that is there. */
function findResults(name: string, schemas: Schemas): ResultPath[] {
  const target = follow({ kind: "ref", name, nullable: false }, schemas);
  if (target.kind !== "object") return [];
  const found = target.properties.flatMap((property) => {
    const path = resultPath(property, schemas);
    return path === null ? [] : [{ path, required: property.required }];
  });
  const required = found.find((entry) => entry.required);
  if (required) return [required.path];
  return found.map(({ path }) => path);
}

function resultPath({ name, schema }: Property, schemas: Schemas): ResultPath | null {
  const target = follow(schema, schemas);
  if (isAddress(target)) return { keys: [name], isList: false, itemKeys: [] };
  if (target.kind !== "array") return null;
  const item = follow(target.items, schemas);
  if (isAddress(item)) return { keys: [name], isList: true, itemKeys: [] };
  if (item.kind !== "object") return null;
  const address = item.properties.find(
    (property) => property.required && isAddress(follow(property.schema, schemas)),
  );
  return address ? { keys: [name], isList: true, itemKeys: [address.name] } : null;
}

function isAddress(schema: Schema): boolean {
  return schema.kind === "string" && (schema.format === "uri" || schema.format === "url");
}

function follow(schema: Schema, schemas: Schemas): Schema {
  let current = schema;
  for (let i = 0; i < 10 && current.kind === "ref"; i += 1) {
    const target = schemas.get(current.name)?.schema;
    if (!target) return current;
    current = target;
  }
  return current;
}
