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
import { atPath, numberAt, textAt } from "./pointer.js";
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
  const { maxCredits, extraParameters } = options;
  const left = countdown(options.timeout);
  let body = mergeParameters(params, extraParameters);
  if (maxCredits !== undefined) refuseAbove(maxCredits, model.estimate(body), facts);
  const refused = await transport.check(model, "params", params);
  if (refused) throw new ValidationError(refused.message, { ...facts, ...refused.facts });
  model.notice?.(body, transport.warnOnce);
  if (model.uploads && model.media.some(({ path }) => isFile(atPath(body, path)))) {
    const { prepareMedia } = await model.uploads();
    body = await prepareMedia(client, body, model.media, { ...options, timeout: left() });
  }
  const { value } = await client.send({
    ...options,
    facts,
    method: "POST",
    path: model.path,
    headers: { accept: json, "content-type": json, ...options.headers },
    body: encodeJson({ ...body, ...model.fixed }, facts),
    requires: jobs.submit?.id ?? jobs.job.id,
    billable: true,
    keyed: model.keyed,
    timeout: left(),
  });
  return accepted(source, model, value);
}

/** True for anything but addresses: files, data URIs, and lists with such among them. */
function isFile(value: unknown): boolean {
  return [value ?? ""].flat().some((item) => typeof item !== "string" || /^data:/i.test(item));
}

function accepted<Output>(
  source: JobSource,
  { provider, id: model }: Model<unknown, Output>,
  body: unknown,
): Job<Output> {
  const { jobs } = source;
  // The answer is read as a job would be, by its own pointers where it has some.
  const job = { ...jobs.job, ...jobs.submit };
  // The transport refuses an answer without an id.
  const jobId = textAt(body, job.id) as string;
  const state = parseJobState<Output>({ ...jobs, job }, body, jobId);
  const saved: SavedJob = {
    v: 1,
    provider,
    model,
    jobId,
    submittedAt: new Date().toISOString(),
    cost: numberAt(body, job.cost),
    remaining: numberAt(body, job.remaining),
    expiresAt: textAt(body, job.expiresAt),
  };
  // A replayed submit may say that the job has ended: then the job itself is asked at once.
  return new Job(source, saved, state?.phase === "pending" ? state : null, true);
}
