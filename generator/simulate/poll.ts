// A look at one job.

import { type Answer, type Call, jsonAnswer } from "./answer.ts";
import { answerSchema, jobBody } from "./job-body.ts";
import { isLost, settle, stepAt } from "./job-life.ts";
import type { Job } from "./job-store.ts";
import { refuse } from "./refusal.ts";
import type { Site } from "./site.ts";

/** A word that no provider documents. */
const oddWord = "WARMING_UP";
/** So many polls of a job show it; after that the job tells the truth. */
const mostOddPolls = 3;

export function answerPoll(site: Site, call: Call): Answer {
  const { jobs } = site.provider;
  const now = site.world.clock.now();
  const parameter = jobs?.poll.parameter ?? "";
  const job = site.jobs.find(call.path.get(parameter) ?? call.query.get(parameter) ?? "");
  if (job === null || isLost(job, now)) {
    const message = "no job has this id";
    const refused = refuse(site, { class: "not-found", operation: call.operation, message });
    return job === null ? refused : { ...refused, jobId: job.id };
  }
  settle(site, job, now);
  job.state.polls += 1;
  const schema = answerSchema(call.operation.responses, 200);
  const word = showsOddWord(job, call, stepAt(job, now).phase === "pending") ? oddWord : undefined;
  if (word !== undefined) job.state.oddPolls += 1;
  return jsonAnswer(200, jobBody(site, job, schema, word), { jobId: job.id });
}

/** A job with this fault shows it at every other poll; a poll may ask for it itself. */
function showsOddWord(job: Job, { faults }: Call, isPending: boolean): boolean {
  if (faults.includes("unknown-status")) return isPending;
  if (!job.faults.has("unknown-status") || job.state.oddPolls >= mostOddPolls) return false;
  return job.state.polls % 2 === 1;
}
