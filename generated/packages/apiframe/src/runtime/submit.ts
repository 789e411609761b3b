// Copied from templates/client/runtime/submit.ts. Do not edit.

// From parameters to an accepted job. All that can be refused without asking is refused here.

import { countdown } from "./abort.js";
import type { Sender } from "./call.js";
import { refuseAbove } from "./credit-limit.js";
import type { Model } from "./descriptors.js";
import { encodeJson } from "./encode.js";
import { ValidationError } from "./errors.js";
import { Job, type JobSource, type SavedJob } from "./job.js";
import { parseJobState } from "./job-state.js";
import { mergeParameters } from "./merge-parameters.js";
import { idAt, numberAt, textAt } from "./pointer.js";
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
  const { provider, id, path, keyed } = model;
  const { maxCredits, extraParameters } = options;
  const left = countdown(options.timeout);
  let body = mergeParameters(params, extraParameters);
  if (maxCredits !== undefined) refuseAbove(maxCredits, model.estimate(body), facts);
  const refused = await transport.check(model, "params", params);
  if (refused) throw new ValidationError(refused.message, { ...facts, ...refused.facts });
  model.notice?.(body, transport.warnOnce);
  if (model.uploads) {
    body = await model.uploads(client, body, model.media, { ...options, timeout: left() });
  }
  // The answer is read as a job would be, by its own pointers where it has some.
  const job = { ...jobs.job, ...jobs.submit };
  const { value } = await client.send({
    ...options,
    facts,
    method: "POST",
    path,
    headers: { accept: json, "content-type": json, ...options.headers },
    body: encodeJson({ ...body, ...model.fixed }, facts),
    requires: job.id,
    find: idAt,
    billable: true,
    keyed,
    timeout: left(),
  });
  const saved: SavedJob = {
    v: 1,
    provider,
    model: id,
    // The transport refuses an answer without an id.
    jobId: textAt(value, job.id) as string,
    submittedAt: new Date().toISOString(),
    cost: numberAt(value, job.cost),
    remaining: numberAt(value, job.remaining),
    expiresAt: textAt(value, job.expiresAt),
  };
  const state = parseJobState<Output>({ ...jobs, job }, value, saved.jobId);
  // A replayed submit may say that the job has ended: then the job itself is asked at once.
  return new Job(source, saved, state?.phase === "pending" ? state : null, true);
}
