// How work is handed in, watched and collected, told in steps from the same protocol that the
// emitted client follows.

import type { JobProtocol, JobStatus, Operation } from "../../catalog/catalog.ts";
import type { DocsContext } from "./context.ts";
import { type DiagramView, planDiagram } from "./job-diagram.ts";
import { codes, factsOf, type JobFact } from "./job-facts.ts";
import type { PageLink } from "./links.ts";
import { type MarkView, markView } from "./marks.ts";
import { code, inlineSpans, plain, type Span, say } from "./prose.ts";
import { operationLink, requestLine } from "./request-line.ts";
import { cleanLine, duration, joined, pointerPath, sentence } from "./text.ts";
import { type WebhookView, webhookOf } from "./webhook-view.ts";

export interface JobView {
  readonly diagram: DiagramView;
  readonly steps: readonly JobStep[];
  readonly statuses: readonly StatusView[];
  readonly facts: readonly JobFact[];
  readonly webhook: WebhookView | null;
}

export interface JobStep {
  readonly title: string;
  readonly text: readonly Span[];
  readonly fields: readonly JobField[];
  readonly mark: MarkView | null;
  /** The operation's page, from the provider's folder. */
  readonly link: PageLink | null;
}

/** A member of an answer, and what it holds. */
export interface JobField {
  readonly path: string;
  readonly meaning: string;
}

export interface StatusView {
  readonly value: string;
  readonly phase: string;
  readonly phaseSlug: JobStatus["phase"];
  readonly ends: boolean;
  readonly mark: MarkView | null;
  readonly description: readonly Span[];
}

const phaseWords: Readonly<Record<JobStatus["phase"], string>> = {
  pending: "not finished",
  succeeded: "finished, with output",
  failed: "finished, without output",
  cancelled: "cancelled",
};

/** `submit` is the request line of the call: a model's own, or null on the provider's page. */
export function planJobs(context: DocsContext, submit: SubmitLine | null): JobView | null {
  const { jobs } = context.provider;
  const life = context.once(planLife);
  if (jobs === null || life === null) return null;
  return { ...life, steps: [submitStep(jobs, submit), ...life.steps] };
}

/** All but the submit, which each model does in its own way. */
function planLife(context: DocsContext): JobView | null {
  const { jobs } = context.provider;
  if (jobs === null) return null;
  return {
    diagram: planDiagram(jobs),
    steps: [pollStep(jobs, context), ...endSteps(jobs)],
    statuses: jobs.statuses.map(statusView),
    facts: factsOf(jobs, context),
    webhook: webhookOf(jobs, context),
  };
}

export interface SubmitLine {
  readonly operation: Operation | null;
  /** `POST https://api.acme.example/v1/models/painter-2/run`. */
  readonly line: string;
}

function submitStep({ submit }: JobProtocol, line: SubmitLine | null): JobStep {
  const accepted = joined(submit.accepted.map(String), "or");
  return {
    title: "Submit",
    text:
      line === null
        ? [
            ...say`Send the model's parameters to its endpoint`,
            ...(submit.routes.length === 0
              ? []
              : [plain(", "), ...codes(routeLines(submit.routes))]),
            ...say`. Status ${accepted} says that the job was accepted.`,
          ]
        : say`Send ${line.line} with the parameters as JSON. Status ${accepted} says that the job was accepted.`,
    fields: fieldsOf([
      [submit.id, "the job's id: store it before anything else"],
      [submit.status, "the first status"],
      [submit.statusUrl, "the address to poll"],
      [submit.cost, "credits taken"],
      [submit.remaining, "credits left"],
      [submit.expiresAt, "when the job or its outputs expire"],
    ]),
    mark: null,
    link: line?.operation ? operationLink(line.operation) : null,
  };
}

function routeLines(routes: JobProtocol["submit"]["routes"]): string[] {
  return routes.map(({ method, path }) => cleanLine(`${method.toUpperCase()} ${path}`));
}

function pollStep({ poll, job }: JobProtocol, context: DocsContext): JobStep {
  const operation = context.operations.get(poll.operation);
  const line = operation ? requestLine(operation, context) : poll.operation;
  const grows = poll.factor > 1 && poll.maxIntervalMs > poll.intervalMs;
  const pause = duration(poll.intervalMs / 1000);
  const growth = grows
    ? `, then ${poll.factor} times longer each time, up to ${duration(poll.maxIntervalMs / 1000)}`
    : " between requests";
  return {
    title: "Wait",
    text: [
      ...say`Ask ${line}, with the job's id as ${poll.parameter}.`,
      plain(
        ` Wait ${pause}${growth}. The client gives the job handle back after ${duration(poll.timeoutMs / 1000)}; the job itself goes on. Obey Retry-After where it is sent, and treat a status you do not know as not finished.`,
      ),
    ],
    fields: fieldsOf([
      [job.id, "the job's id"],
      [job.status, "where the job stands"],
      [job.progress, "how far it is"],
      [job.cost, "credits it cost"],
      [job.expiresAt, "when its outputs expire"],
    ]),
    mark: markView(poll.mark),
    link: operation ? operationLink(operation) : null,
  };
}

function endSteps({ job, statuses, outputLifetime }: JobProtocol): JobStep[] {
  const words = (phase: JobStatus["phase"]) =>
    statuses.filter((status) => status.phase === phase).map(({ value }) => value);
  const failures = [...words("failed"), ...words("cancelled")];
  return [
    {
      title: "Collect",
      text: [
        ...say`At `,
        ...alternatives(words("succeeded"), "the end"),
        ...say` the output is at ${pointerPath(job.output)}. Fetch its files at once, without your API key.`,
      ],
      fields: [],
      mark: null,
      link: null,
    },
    ...(failures.length === 0
      ? []
      : [
          {
            title: "If it fails",
            text: [
              ...say`At `,
              ...alternatives(failures, "a failure"),
              ...(job.error === null
                ? say` there is no output, and no place is known where the reason stands.`
                : say` there is no output; the reason is at ${pointerPath(job.error)}.`),
            ],
            fields: [],
            mark: null,
            link: null,
          },
        ]),
    {
      title: "Keep",
      text: [
        ...(outputLifetime.seconds === null
          ? []
          : say`Outputs stay for about ${[plain(duration(outputLifetime.seconds))]}. `),
        ...inlineSpans(sentence(outputLifetime.text)),
      ],
      fields: [],
      mark: markView(outputLifetime.mark),
      link: null,
    },
  ];
}

function alternatives(values: readonly string[], fallback: string): Span[] {
  if (values.length === 0) return [plain(fallback)];
  return values.flatMap((value, i) => [...(i === 0 ? [] : [plain(" or ")]), code(value)]);
}

function fieldsOf(pairs: readonly (readonly [string | null, string])[]): JobField[] {
  return pairs.flatMap(([pointer, meaning]) =>
    pointer === null ? [] : [{ path: pointerPath(pointer), meaning }],
  );
}

function statusView({ value, phase, mark, description }: JobStatus): StatusView {
  return {
    value: cleanLine(value),
    phase: phaseWords[phase],
    phaseSlug: phase,
    ends: phase !== "pending",
    mark: markView(mark),
    description: inlineSpans(sentence(description ?? "")),
  };
}
