// The job protocol of a provider: facts first, the document's own OpenAPI link where they are silent.

import type { NormalDocument } from "../document/normalize.ts";
import { pathItems, resolve } from "../document/openapi.ts";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { isObject, type JsonObject, own, ownObject, ownString } from "../ground/json.ts";
import type { SourceLocation } from "../ground/location.ts";
import type { JobProtocol, Operation, Parameter, WebhookSignature } from "./catalog.ts";
import { findOperation, parseRoute, unknownRoute } from "./find-models.ts";
import type { JobFacts } from "./provider-facts.ts";

export function buildJobs(
  facts: JobFacts,
  operations: readonly Operation[],
  at: SourceLocation,
  document: NormalDocument,
): Checked<JobProtocol | null> {
  const diagnostics: Diagnostic[] = [];
  const here = (key: string): SourceLocation => ({
    file: at.file,
    pointer: `${at.pointer}/jobs/${key}`,
  });
  const poll = findPoll(facts, operations, document.root);
  const parameter = poll ? jobParameter(poll, facts.poll.parameter) : undefined;
  if (!poll || !parameter) {
    const route = facts.poll.route ?? "the link of the submit's accepted response";
    return { value: null, diagnostics: [unknownRoute(route, here("poll"))] };
  }
  const list = facts.list ? findOperation(operations, facts.list.route) : undefined;
  if (facts.list && !list) diagnostics.push(unknownRoute(facts.list.route, here("list/route")));
  const header = facts.idempotency?.header.toLowerCase();
  return {
    value: {
      submit: {
        routes: facts.submit.map(({ route, model }) => ({
          ...parseRoute(route),
          operation: model.in === "body" ? (findOperation(operations, route)?.id ?? null) : null,
          select: { in: model.in, name: model.name },
        })),
        accepted: facts.accepted ?? [200, 201, 202],
        id: facts.answer.id,
        status: facts.answer.status ?? null,
        statusUrl: facts.answer.statusUrl ?? null,
        cost: facts.answer.cost ?? null,
        remaining: facts.answer.remaining ?? null,
        expiresAt: facts.answer.expiresAt ?? null,
      },
      poll: {
        operation: poll.id,
        parameter: parameter.wireName,
        intervalMs: facts.poll.intervalMs,
        factor: facts.poll.factor ?? 1,
        maxIntervalMs: facts.poll.maxIntervalMs ?? facts.poll.intervalMs,
        timeoutMs: facts.poll.timeoutMs,
        mark: facts.poll.mark,
      },
      job: {
        id: facts.job.id,
        status: facts.job.status,
        output: facts.job.output,
        error: facts.job.error ?? null,
        progress: facts.job.progress ?? null,
        cost: facts.job.cost ?? null,
        expiresAt: facts.job.expiresAt ?? null,
      },
      statuses: facts.statuses.map(({ value, phase, mark, description }) => ({
        value,
        phase,
        mark,
        description: description ?? null,
      })),
      list:
        facts.list && list
          ? {
              operation: list.id,
              items: facts.list.items,
              cursor: facts.list.cursor
                ? { parameter: facts.list.cursor.parameter, next: facts.list.cursor.next }
                : null,
              mark: facts.list.mark,
            }
          : null,
      idempotency: facts.idempotency
        ? {
            header: facts.idempotency.header,
            seconds: facts.idempotency.seconds,
            maxLength: facts.idempotency.maxLength ?? null,
            operations: operations
              .filter(({ parameters }) =>
                parameters.some(
                  (item) => item.in === "header" && item.wireName.toLowerCase() === header,
                ),
              )
              .map(({ id }) => id),
          }
        : null,
      refund: facts.refund ? { onFailure: facts.refund.onFailure, mark: facts.refund.mark } : null,
      outputLifetime: facts.outputLifetime
        ? {
            seconds: facts.outputLifetime.seconds ?? null,
            mark: facts.outputLifetime.mark,
            text: facts.outputLifetime.text,
          }
        : { seconds: null, mark: "unknown", text: "how long outputs are kept is not known" },
      webhook: facts.webhook
        ? {
            url: facts.webhook.url,
            events: facts.webhook.events ?? null,
            signature: buildSignature(facts.webhook.signature),
          }
        : null,
    },
    diagnostics,
  };
}

function buildSignature(
  facts: NonNullable<JobFacts["webhook"]>["signature"],
): WebhookSignature | null {
  if (!facts) return null;
  const { header, prefix, algorithm, secrets } = facts;
  return { header, prefix: prefix ?? null, algorithm, secrets };
}

/** The parameter that is named, or the path's only one, or else a query that must be given. */
function jobParameter({ parameters }: Operation, name: string | undefined): Parameter | undefined {
  if (name !== undefined)
    return parameters.find((item) => item.wireName === name && /^(path|query)$/.test(item.in));
  return (
    parameters.find((item) => item.in === "path") ??
    parameters.find((item) => item.in === "query" && item.required)
  );
}

function findPoll(
  facts: JobFacts,
  operations: readonly Operation[],
  root: JsonObject,
): Operation | undefined {
  if (facts.poll.route) return findOperation(operations, facts.poll.route);
  const target = linkedOperation(facts, root);
  return operations.find(({ id }) => id === target);
}

/** `links.*.operationId` of the first submit route's answer. */
function linkedOperation(facts: JobFacts, root: JsonObject): string | null {
  const submit = facts.submit[0];
  if (!submit) return null;
  const { method, path } = parseRoute(submit.route);
  const shape = path.replace(/\{[^}]*\}/g, "{}");
  for (const [key, item] of pathItems(root)) {
    const operation = ownObject(item, method);
    if (!operation || !sameRoute(key, shape)) continue;
    for (const response of Object.values(ownObject(operation, "responses") ?? {})) {
      const node = resolve(root, response, "#")?.node;
      for (const link of Object.values((node && ownObject(node, "links")) ?? {})) {
        const id = isObject(link)
          ? ownString(resolve(root, link, "#")?.node ?? {}, "operationId")
          : null;
        if (id !== null && own(item, method)) return id;
      }
    }
  }
  return null;
}

/** A route's parameter may have been filled in with a model's id. */
function sameRoute(path: string, shape: string): boolean {
  const wanted = shape.split("/");
  const given = path.split("/");
  return (
    wanted.length === given.length && wanted.every((part, i) => part === "{}" || part === given[i])
  );
}
