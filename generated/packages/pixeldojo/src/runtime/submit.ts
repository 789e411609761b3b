// Copied from templates/client/runtime/submit.ts. Do not edit.

// From parameters to an accepted job. All that can be refused without asking is refused here.

import { countdown } from "./abort.js";
import type { Sender } from "./call.js";
import { refuseAbove } from "./credit-limit.js";
import type { Model } from "./descriptors.js";
import { encodeJson } from "./encode.js";
import { idempotencyKeyFor } from "./idempotency.js";
import { Job, type JobSource, type SavedJob } from "./job.js";
import { parseJobState } from "./job-state.js";
import { mergeParameters } from "./merge-parameters.js";
import { numberAt, textAt } from "./pointer.js";
import type { SubmitOptions } from "./safe.js";

const json = "application/json";

/** Submits a job; see `Client.submit`. */
export async function submitJob<Output>(
  source: JobSource,
  client: Sender,
  model: Model<unknown, Output>,
  params: object,
  options: SubmitOptions,
): Promise<Job<Output>> {
  const { transport, jobs, facts } = source;
  const { maxCredits, extraParameters, timeout } = options;
  const left = countdown(timeout);
  const idempotencyKey = idempotencyKeyFor(transport.protocol, model, options, facts);
  let body = mergeParameters(params, extraParameters);
  if (maxCredits !== undefined) refuseAbove(maxCredits, model.estimate(body), facts);
  model.notice?.(body, transport.warnOnce);
  if (model.prepare) {
    body = await model.prepare(client, body, model.media, { ...options, timeout: left() });
  }
  const { value } = await client.send({
    ...options,
    operation: model.operation,
    model: model.id,
    method: "POST",
    path: model.path,
    headers: { accept: json, "content-type": json, ...options.headers },
    body: encodeJson({ ...body, ...model.fixed }, facts),
    requires: jobs.submit.id,
    billable: true,
    idempotencyKey,
    timeout: left(),
  });
  return accepted(source, model, value);
}

function accepted<Output>(
  source: JobSource,
  { provider, id: model }: Model<unknown, Output>,
  body: unknown,
): Job<Output> {
  const { jobs } = source;
  const { submit } = jobs;
  // The transport refuses an answer without an id.
  const jobId = textAt(body, submit.id) as string;
  const saved: SavedJob = {
    v: 1,
    provider,
    model,
    jobId,
    submittedAt: new Date().toISOString(),
    cost: numberAt(body, submit.cost),
    remaining: numberAt(body, submit.remaining),
    expiresAt: textAt(body, submit.expiresAt),
  };
  // The answer is read as a job would be, by its own pointers; `""` finds no status.
  const job = { ...jobs.job, ...submit, status: submit.status ?? "" };
  const state = parseJobState<Output>({ ...jobs, job }, body, jobId);
  // A replayed submit may say that the job has ended: then the job itself is asked at once.
  return new Job(source, saved, state?.phase === "pending" ? state : null, true);
}
