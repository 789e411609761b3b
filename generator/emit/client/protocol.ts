// How one API takes keys, runs jobs and reports failures: `ApiProtocol`, `Protocol` and their parts
// in `runtime/descriptors.ts`. Every program carries these, so what is as usual is left out.

import type { JobProtocol, Operation, Provider } from "../../catalog/catalog.ts";
import type { Json, JsonObject } from "../../ground/json.ts";
import { modelSlot } from "../../ground/model-slot.ts";

/** What the statuses of failures mean where the provider's facts say nothing else. */
const usualClasses: Readonly<Record<number, string>> = {
  400: "validation",
  401: "authentication",
  402: "insufficient-credits",
  403: "permission",
  404: "not-found",
  408: "server",
  409: "conflict",
  410: "not-found",
  422: "validation",
  429: "rate-limited",
};

/** What statuses mean where it is not the usual thing: for `withErrorClasses`. */
export function planErrorClasses({ errors }: Provider): Readonly<Record<string, string>> {
  const unusual = (errors?.statuses ?? []).filter(
    ({ status, class: kind }) =>
      kind !== (usualClasses[status] ?? (status >= 500 ? "server" : null)),
  );
  return Object.fromEntries(unusual.map(({ status, class: kind }) => [status, kind]));
}

/** `ApiProtocol`: keys, failures and idempotency. */
export function planApi(provider: Provider): JsonObject {
  const { authentication, errors, jobs } = provider;
  const statuses = errors?.statuses ?? [];
  const unusual = planErrorClasses(provider);
  const idempotency = jobs?.idempotency ?? null;
  return {
    provider: provider.id,
    name: provider.name,
    baseUrl: provider.servers[0]?.url ?? "",
    auth: authentication === null ? null : said({ ...authentication }),
    errors: said({
      message: errors?.message ?? ["/error/message", "/error", "/message", "/detail", "/title"],
      code: errors?.code ?? ["/error/code", "/code"],
      fields: errors?.fields ?? null,
      required: errors?.required ?? null,
      available: errors?.available ?? null,
      requestIdHeader:
        errors?.requestIdHeader === "x-request-id" ? null : (errors?.requestIdHeader ?? null),
      // Only what is published counts: a retry that bills twice is worse than one left out.
      notBilled: statuses
        .filter(({ charged, mark }) => charged === "no" && mark === "published")
        .map(({ status }) => status)
        .filter((status) => !isPlainRefusal(status) || status in unusual),
    }),
    ...(idempotency && {
      idempotency: said({
        header: idempotency.header,
        // The keys that clients make up have 43 characters at most.
        maxLength: (idempotency.maxLength ?? 43) < 43 ? idempotency.maxLength : null,
      }),
    }),
  };
}

/** A status that is never repeated and always certain, so that nobody asks whether it is billed. */
function isPlainRefusal(status: number): boolean {
  return status > 303 && status < 500 && status !== 408 && status !== 429;
}

/** What `Protocol` has beside `ApiProtocol`: limits and jobs. */
export function planLimits(provider: Provider): JsonObject {
  const { jobs, rateLimit } = provider;
  const operations = new Map(provider.operations.map((operation) => [operation.id, operation]));
  return said({
    rateLimit:
      rateLimit === null ? null : { requests: rateLimit.requests, seconds: rateLimit.seconds },
    jobs: jobs === null ? null : jobProtocol(jobs, operations),
  });
}

/** The whole `Protocol`. */
export function planProtocol(provider: Provider): JsonObject {
  return { ...planApi(provider), ...planLimits(provider) };
}

/** `SubmitRoute[]`: where a model goes that is newer than the package. */
export function planRoutes(provider: Provider): Json[] {
  return (provider.jobs?.submit.routes ?? []).map(({ path, operation, select }) =>
    said({
      operation: operation ?? "run",
      // `{+model}` takes an id of several segments as it is.
      path:
        select.in === "path"
          ? path.replace(modelSlot(select.name), select.name.includes("/") ? "{+model}" : "{model}")
          : path,
      member: select.in === "body" ? select.name : null,
      ...(operation !== null && isKeyed(provider, operation) && { keyed: true }),
    }),
  );
}

/** `UploadProtocol`, or null where the provider takes no uploads. */
export function planUpload({ upload, operations }: Provider): JsonObject | null {
  if (upload === null) return null;
  const { operation, field, url, maxBytes } = upload;
  const path = operations.find(({ id }) => id === operation)?.path ?? "";
  return { operation, path, field, url, maxBytes };
}

/** True when an operation takes the provider's idempotency key. */
export function isKeyed({ jobs }: Provider, operation: string): boolean {
  return jobs?.idempotency?.operations.includes(operation) ?? false;
}

function jobProtocol(jobs: JobProtocol, operations: ReadonlyMap<string, Operation>): JsonObject {
  const { mark: _, parameter, ...poll } = jobs.poll;
  const { job, list } = jobs;
  const { id, status, cost, remaining, expiresAt } = jobs.submit;
  // Any word that is not named here means "not finished yet".
  const ends = jobs.statuses.filter(({ phase }) => phase !== "pending");
  const pathOf = (operation: string) => operations.get(operation)?.path ?? "";
  return said({
    submit: said({
      id: id === job.id ? null : id,
      status: status === job.status ? null : status,
      cost: cost === job.cost ? null : cost,
      remaining,
      expiresAt: expiresAt === job.expiresAt ? null : expiresAt,
    }),
    poll: { ...poll, path: jobPath(pathOf(poll.operation), parameter) },
    job: said({ ...job }),
    statuses: Object.fromEntries(ends.map(({ value, phase }) => [value, phase])),
    list:
      list === null
        ? null
        : said({
            operation: list.operation,
            path: pathOf(list.operation),
            // The runtime spells the whole answer as RFC 6901 does.
            items: list.items.replace(/^#/, ""),
            cursor: list.cursor,
          }),
    outputLifetimeSeconds: jobs.outputLifetime.seconds,
  });
}

/** With `{id}` where the job's id goes: in the path, or in the query where the path has no place. */
function jobPath(path: string, parameter: string): string {
  const slot = `{${parameter}}`;
  if (path.includes(slot)) return path.replace(slot, "{id}");
  return `${path}${path.includes("?") ? "&" : "?"}${encodeURIComponent(parameter)}={id}`;
}

/** Without members that say nothing: null, or an empty list or object. */
function said(members: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== null && (typeof value !== "object" || Object.keys(value).length > 0),
    ),
  );
}
