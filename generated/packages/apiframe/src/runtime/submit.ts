// Copied from templates/client/runtime/submit.ts. Do not edit.

// From parameters to an accepted job. All that can be refused without asking is refused here.

import { countdown } from "./abort.js";
import type { Sender } from "./call.js";
import { refuseAbove } from "./credit-limit.js";
import type { Model } from "./descriptors.js";
import { encodeJson } from "./encode.js";
import type { ErrorFacts } from "./errors.js";
import { idempotencyKeyFor } from "./idempotency.js";
import { Job, type JobSource } from "./job.js";
import { phaseOf } from "./job-state.js";
import { mergeParameters } from "./merge-parameters.js";
import { numberAt, textAt } from "./pointer.js";
import type { SubmitOptions } from "./safe.js";

/** What errors about a model say. */
export function factsFor({ provider, operation, id }: Model<unknown, unknown>): ErrorFacts {
  return { provider, operation, model: id };
}

/** Submits a job; see `Client.submit`. */
export async function submitJob<Output>(
  source: JobSource,
  client: Sender,
  model: Model<unknown, Output>,
  params: object,
  options: SubmitOptions,
): Promise<Job<Output>> {
  const { transport, jobs } = source;
  const { maxCredits, extraParameters, timeout, idempotencyKey } = options;
  const left = countdown(timeout);
  const facts = factsFor(model);
  const key = idempotencyKeyFor(transport.protocol, idempotencyKey, facts);
  let body = mergeParameters(params, extraParameters);
  if (maxCredits !== undefined) refuseAbove(maxCredits, model.estimate(body), facts);
  if (model.prepare) {
    body = await model.prepare(client, body, model.media, { ...options, timeout: left() });
  }
  const { value } = await client.send({
    operation: model.operation,
    model: model.id,
    method: "POST",
    path: model.path,
    headers: { accept: "application/json", "content-type": "application/json" },
    body: encodeJson({ ...body, ...model.fixed }, facts),
    requires: jobs.submit.id,
    billable: true,
    idempotencyKey: key,
    options: { ...options, timeout: left() },
  });
  return accepted(source, model, value);
}

function accepted<Output>(
  source: JobSource,
  { provider, id: model }: Model<unknown, Output>,
  body: unknown,
): Job<Output> {
  const { submit } = source.jobs;
  // The transport refuses an answer without an id.
  const jobId = textAt(body, submit.id) as string;
  const status = textAt(body, submit.status);
  const cost = numberAt(body, submit.cost);
  const expiresAt = textAt(body, submit.expiresAt);
  const remaining = numberAt(body, submit.remaining);
  const submittedAt = new Date().toISOString();
  // A replayed submit may say that the job has ended: then the job itself is asked at once.
  const pending = status !== null && phaseOf(source.jobs, status) === "pending";
  return new Job(
    source,
    { v: 1, provider, model, jobId, submittedAt, cost, remaining, expiresAt },
    pending
      ? { id: jobId, status, phase: "pending", progress: null, cost, expiresAt, raw: body }
      : null,
    true,
  );
}
