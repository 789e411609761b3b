// How work is handed in, watched and collected, told in steps from the same protocol that the
// emitted client follows.

import type { JobProtocol, JobStatus, Operation } from "../../catalog/catalog.ts";
import { shownAddress } from "./sample-request.ts";
import type { DocsContext } from "./context.ts";
import { linkPath, operationFile, type PageLink } from "./links.ts";
import { type MarkView, markView } from "./marks.ts";
import { code, inlineSpans, plain, say, type Span } from "./prose.ts";
import { cleanLine, counted, duration, joined, pointerPath, sentence } from "./text.ts";

export interface JobView {
  readonly steps: readonly JobStep[];
  readonly phases: readonly PhaseView[];
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

export interface JobFact {
  readonly title: string;
  readonly text: readonly Span[];
  readonly mark: MarkView | null;
}

export interface StatusView {
  readonly value: string;
  readonly phase: string;
  readonly phaseSlug: JobStatus["phase"];
  readonly ends: boolean;
  readonly mark: MarkView | null;
  readonly description: readonly Span[];
}

/** The statuses of one phase, for the drawing of a job's life. */
export interface PhaseView {
  readonly slug: JobStatus["phase"];
  readonly label: string;
  readonly values: readonly string[];
}

export interface WebhookView {
  readonly ask: readonly Span[];
  readonly verify: readonly Span[];
  readonly sample: string | null;
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
  if (jobs === null) return null;
  return {
    steps: [submitStep(jobs, submit), pollStep(jobs, context), ...endSteps(jobs)],
    phases: phasesOf(jobs),
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
            ...(submit.routes.length === 0 ? [] : [plain(", "), ...codes(routeLines(submit.routes))]),
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

export function requestLine(operation: Operation, context: DocsContext): string {
  return cleanLine(`${operation.method.toUpperCase()} ${shownAddress(operation, context)}${operation.path}`);
}

function operationLink(operation: Operation): PageLink {
  return { label: cleanLine(operation.id), path: linkPath(operationFile(operation)) };
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

function phasesOf({ statuses }: JobProtocol): PhaseView[] {
  return (["pending", "succeeded", "failed", "cancelled"] as const).flatMap((phase) => {
    const values = statuses.filter((status) => status.phase === phase).map(({ value }) => cleanLine(value));
    return values.length === 0 ? [] : [{ slug: phase, label: phaseWords[phase], values }];
  });
}

function factsOf(jobs: JobProtocol, context: DocsContext): JobFact[] {
  const { idempotency, refund, list } = jobs;
  const listing = list === null ? undefined : context.operations.get(list.operation);
  return [
    ...(idempotency === null
      ? [
          {
            title: "Repeating a submit",
            text: say`No idempotency key is known for this API. When the outcome of a submit is unclear, look for the job before sending it again: a second submit may be billed a second time.`,
            mark: null,
          },
        ]
      : [
          {
            title: "Repeating a submit",
            text: [
              ...say`Send ${idempotency.header} with a value of your own`,
              plain(
                idempotency.maxLength === null
                  ? ""
                  : ` of at most ${counted(idempotency.maxLength, "character")}`,
              ),
              plain(
                `. The same value within ${duration(idempotency.seconds)} gives the first job again instead of a second one.`,
              ),
              ...(idempotency.operations.length === 0
                ? []
                : [plain(" Taken by "), ...codes(idempotency.operations), plain(".")]),
            ].filter(({ text }) => text !== ""),
            mark: null,
          },
        ]),
    ...(refund === null
      ? []
      : [
          {
            title: "Refunds",
            text: refund.onFailure
              ? say`A job that fails gives its credits back.`
              : say`A job that fails keeps its credits.`,
            mark: markView(refund.mark),
          },
        ]),
    ...(list === null
      ? []
      : [
          {
            title: "Listing jobs",
            text: [
              ...say`${listing ? requestLine(listing, context) : list.operation} answers with jobs at ${pointerPath(list.items)}`,
              ...(list.cursor === null
                ? say`.`
                : say`; for the next page send ${pointerPath(list.cursor.next)} back as ${list.cursor.parameter}.`),
            ],
            mark: markView(list.mark),
          },
        ]),
  ];
}

export function codes(values: readonly string[]): Span[] {
  return values.flatMap((value, i) => [...(i === 0 ? [] : [plain(", ")]), code(value)]);
}

const secretWords = {
  "sha256-bytes": "the SHA-256 of the API key, as 32 bytes",
  "sha256-hex": "the SHA-256 of the API key, as 64 hexadecimal characters",
  "api-key": "the API key itself",
} as const;

function webhookOf({ webhook }: JobProtocol, { provider }: DocsContext): WebhookView | null {
  if (webhook === null) return null;
  const { signature, events, url } = webhook;
  const key = provider.authentication;
  return {
    ask: [
      ...say`Instead of polling, put an https address of yours into ${url} beside the parameters.`,
      ...(events === null ? [] : say` ${events} chooses which events are sent.`),
    ],
    verify:
      signature === null
        ? say`No signature is known for these deliveries. Use an address that cannot be guessed, treat a delivery only as a hint, and read the job itself before you act on it.`
        : [
            ...say`Each delivery carries ${signature.header}: `,
            ...(signature.prefix === null ? [] : say`${signature.prefix} followed by `),
            plain(
              `the HMAC-SHA256 of the raw body, in hexadecimal. The key is ${joined(
                signature.secrets.map((secret) => secretWords[secret]),
                "or",
              )}${signature.secrets.length > 1 ? "; sources differ, so a verifier tries each" : ""}. Compare in constant time, and expect the same event more than once.`,
            ),
          ],
    sample:
      signature === null
        ? null
        : [
            `import { verifyWebhook } from "${provider.packageName}/webhooks";`,
            "",
            `const event = await verifyWebhook(request, { apiKey: process.env.${key?.environment ?? "API_KEY"} });`,
          ].join("\n"),
  };
}
