// `Protocol` in `runtime/descriptors.ts`: how one API takes keys, runs jobs and reports failures.

import type { JobProtocol, Operation, Provider } from "../../catalog/catalog.ts";
import type { Json, JsonObject } from "../../ground/json.ts";
import { modelSlot } from "../../ground/model-slot.ts";

export function planProtocol(provider: Provider): JsonObject {
  const { authentication, errors, jobs, rateLimit, upload } = provider;
  const operations = new Map(provider.operations.map((operation) => [operation.id, operation]));
  const statuses = errors?.statuses ?? [];
  return {
    provider: provider.id,
    name: provider.name,
    baseUrl: provider.servers[0]?.url ?? "",
    auth: authentication === null ? null : { ...authentication },
    rateLimit:
      rateLimit === null ? null : { requests: rateLimit.requests, seconds: rateLimit.seconds },
    jobs: jobs === null ? null : jobProtocol(jobs, operations),
    errors: {
      message: errors?.message ?? ["/error/message", "/error", "/message", "/detail", "/title"],
      code: errors?.code ?? ["/error/code", "/code"],
      fields: errors?.fields ?? null,
      required: errors?.required ?? null,
      available: errors?.available ?? null,
      requestIdHeader: errors?.requestIdHeader ?? null,
      classes: Object.fromEntries(
        statuses.map(({ status, class: kind }) => [String(status), kind]),
      ),
      // Only what is published counts: a retry that bills twice is worse than one left out.
      notBilled: statuses
        .filter(({ charged, mark }) => charged === "no" && mark === "published")
        .map(({ status }) => status),
    },
    routes: (jobs?.submit.routes ?? []).map(({ path, operation, select }) => ({
      operation: operation ?? "run",
      // `{+model}` takes an id of several segments as it is.
      path:
        select.in === "path"
          ? path.replace(modelSlot(select.name), select.name.includes("/") ? "{+model}" : "{model}")
          : path,
      member: select.in === "body" ? select.name : null,
    })),
    upload:
      upload === null
        ? null
        : {
            operation: upload.operation,
            path: operations.get(upload.operation)?.path ?? "",
            field: upload.field,
            url: upload.url,
            maxBytes: upload.maxBytes,
          },
  };
}

function jobProtocol(jobs: JobProtocol, operations: ReadonlyMap<string, Operation>): Json {
  const { mark: _, ...poll } = jobs.poll;
  const { routes: __, ...submit } = jobs.submit;
  return {
    submit,
    poll: { ...poll, path: operations.get(poll.operation)?.path ?? "" },
    job: jobs.job,
    statuses: Object.fromEntries(jobs.statuses.map(({ value, phase }) => [value, phase])),
    list:
      jobs.list === null
        ? null
        : {
            operation: jobs.list.operation,
            path: operations.get(jobs.list.operation)?.path ?? "",
            items: jobs.list.items,
            cursor: jobs.list.cursor,
          },
    idempotency: jobs.idempotency === null ? null : { ...jobs.idempotency },
    outputLifetimeSeconds: jobs.outputLifetime.seconds,
  };
}
