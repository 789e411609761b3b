// One provider as it is served: its catalog, indexed, and the state of its account.

import type { Cassette } from "../catalog/cassette.ts";
import type { Model, Operation, Provider } from "../catalog/catalog.ts";
import type { Schema } from "../catalog/schema.ts";
import type { Json } from "../ground/json.ts";
import type { Assets } from "./assets.ts";
import type { Clock } from "./clock.ts";
import { type Account, createAccount } from "./credits.ts";
import type { RequestRole } from "./faults.ts";
import { createIdempotencyKeys, type IdempotencyKeys } from "./idempotency.ts";
import { createJobStore, type JobStore } from "./job-store.ts";
import type { Books } from "./ledger.ts";
import type { Random } from "./random.ts";
import { createRateLimiter, type RateLimiter } from "./rate-limit.ts";
import { createRecordings, type Recordings } from "./recordings.ts";
import { createRoutes, type Routes } from "./routes.ts";
import type { SampleContext } from "./sample.ts";
import { schemaUnder } from "./schema-under.ts";
import type { Settings } from "./settings.ts";
import { createRequestValidator, type RequestValidator } from "./validate.ts";

/** What all providers share. */
export interface World {
  readonly clock: Clock;
  readonly random: Random;
  readonly assets: Assets;
  readonly books: Books;
  readonly settings: Settings;
  /** Deliveries under way, so that a test can wait for them. */
  readonly underWay: Set<Promise<void>>;
}

export type SiteRole = "submit" | "poll" | "list" | "upload" | "other";

export interface Site {
  readonly provider: Provider;
  readonly world: World;
  readonly routes: Routes;
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly recordings: Recordings;
  readonly validator: RequestValidator;
  readonly account: Account;
  readonly limiter: RateLimiter | null;
  readonly keys: IdempotencyKeys | null;
  readonly jobs: JobStore;
  roleOf(operation: Operation): SiteRole;
  /** The models that an operation submits. */
  modelsOf(operation: Operation): readonly Model[];
  /** How values are made up for this provider; nothing is known of any property. */
  samples(): Omit<SampleContext, "full">;
}

export interface SiteMaterial {
  readonly provider: Provider;
  readonly document: Json | null;
  readonly cassettes: readonly Cassette[];
}

export function createSite({ provider, document, cassettes }: SiteMaterial, world: World): Site {
  const { settings, clock, random, books } = world;
  const schemas = new Map(provider.schemas.map(({ name, schema }) => [name, schema]));
  const models = new Map<string, Model[]>();
  for (const model of provider.models) {
    models.set(model.operation, [...(models.get(model.operation) ?? []), model]);
  }
  const roles = new Map(
    provider.operations.map((operation) => [
      operation.id,
      roleIn(provider, operation, schemas, models),
    ]),
  );
  const limit = settings.rateLimit === true ? provider.rateLimit : settings.rateLimit || null;
  return {
    provider,
    world,
    schemas,
    routes: createRoutes(provider.operations, basePaths(provider)),
    recordings: createRecordings(provider.id, cassettes),
    validator: createRequestValidator(provider, document),
    account: createAccount({
      provider: provider.id,
      credits: settings.credits,
      at: clock.now(),
      book: (entry) => books.credits.push(entry),
    }),
    limiter: limit === null ? null : createRateLimiter(limit),
    keys: provider.jobs?.idempotency
      ? createIdempotencyKeys(provider.jobs.idempotency.seconds)
      : null,
    jobs: createJobStore(),
    roleOf: ({ id }) => roles.get(id) ?? "other",
    modelsOf: ({ id }) => models.get(id) ?? [],
    samples: () => ({
      schemas,
      known: () => undefined,
      address: (name) => `https://example.com/${encodeURIComponent(name)}`,
      uuid: () => random.uuid(`sample ${provider.id}`),
      now: new Date(clock.now()).toISOString(),
    }),
  };
}

/** As far as faults tell requests apart. */
export function faultRole(role: SiteRole): RequestRole {
  return role === "submit" || role === "poll" ? role : "other";
}

function roleIn(
  { jobs, upload }: Provider,
  operation: Operation,
  schemas: ReadonlyMap<string, Schema>,
  models: ReadonlyMap<string, readonly Model[]>,
): SiteRole {
  if (operation.id === upload?.operation) return "upload";
  if (jobs === null) return "other";
  if (operation.id === jobs.poll.operation) return "poll";
  if (operation.id === jobs.list?.operation) return "list";
  if (models.has(operation.id)) return "submit";
  if (jobs.submit.routes.some((route) => route.operation === operation.id)) return "submit";
  // An action on a finished job submits another one: its answer has the id of a job.
  const accepted = operation.responses.find(({ status }) =>
    jobs.submit.accepted.some((number) => String(number) === status),
  );
  const schema = accepted?.content[0]?.schema;
  const names = schema !== undefined && schemaUnder(schema, jobs.submit.id, schemas) !== null;
  return operation.billable && names ? "submit" : "other";
}

/** Paths of the provider's own addresses: `/v2` of `https://api.acme.example/v2`. */
function basePaths({ servers, operations }: Provider): string[] {
  const all = [...servers, ...operations.flatMap((operation) => operation.servers)];
  const paths = all.map(({ url }) => /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(url)?.[1] ?? "");
  return [...new Set(paths.map((path) => path.replace(/(?<!\/)\/+$/, "")))].filter(
    (path) => path !== "",
  );
}
