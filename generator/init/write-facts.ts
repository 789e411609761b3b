// `spec/providers/<id>.yaml` for an API that nobody has described yet: what was detected, what it
// was detected from, and what to confirm.

import type { Json } from "../ground/json.ts";
import type { Detected, DetectedJobs } from "./detect.ts";
import type { Conventions } from "./find-conventions.ts";
import { comment, flowMap, flowValue, scalar } from "./yaml-text.ts";

export interface Origin {
  readonly kind: "pulled" | "given";
  /** Where the document was fetched, or null. */
  readonly url: string | null;
}

export function factsText(detected: Detected, origin: Origin): string {
  const { id, name, jobs, conventions } = detected;
  const sections = [
    [
      ...comment(`What is known about ${name} beyond its OpenAPI document.`),
      "#",
      ...comment(
        "modelsmith init wrote this file from the document alone. Whatever it concluded is marked inferred: compare it with the provider's pages, correct it, and change the mark to published once you have seen it said. A line that begins with # changes nothing until you take the # away.",
      ),
    ],
    [`provider: ${scalar(id)}`, `name: ${scalar(name)}`],
    [
      "origin:",
      `  kind: ${origin.kind}`,
      ...(origin.url === null
        ? comment(
            "url: where the provider serves its document; `modelsmith pull` then keeps it fresh",
            "  ",
          )
        : [`  url: ${scalar(origin.url)}`]),
    ],
    authSection(detected),
    limitSection(conventions),
    jobs === null ? noJobs : jobSection(jobs, conventions),
    errorSection(conventions),
    pagingSection(conventions),
    modelSection(detected),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function authSection({ authentication }: Detected): string[] {
  if (authentication === null)
    return [
      ...comment(
        "The document names no key that a client could send. Where the API takes one, say how:",
      ),
      "# auth: { kind: header-key, name: X-API-Key, environment: EXAMPLE_API_KEY }",
    ];
  const { kind, name, environment } = authentication;
  return [
    ...comment(
      "From the document's security schemes. keyPrefix (what keys begin with) keeps keys out of logs.",
    ),
    `auth: ${flowMap({ kind, name, environment })}`,
  ];
}

function limitSection({ limitHeaders, answersTooMany }: Conventions): string[] {
  const seen =
    limitHeaders.length > 0
      ? `Answers carry ${limitHeaders.join(", ")}; the client obeys Retry-After by itself.`
      : answersTooMany
        ? "The document knows 429, and gives no figure."
        : "The document says nothing of rate limits.";
  return [
    ...comment(`${seen} Where a figure is published, clients can keep below it:`),
    "# rateLimit: { requests: 60, seconds: 60, mark: published, text: 60 requests a minute. }",
  ];
}

const noJobs = [
  ...comment(
    "No operation was found that hands in work and one that watches it, so every operation becomes a function of its own and there are no models. If jobs do run here, say how:",
  ),
  ..."jobs:\n  submit:\n    - route: POST /v1/images\n      model: { in: body, name: model }\n  answer: { id: /id, status: /status }\n  poll: { route: 'GET /v1/jobs/{id}', intervalMs: 2000, timeoutMs: 600000, mark: inferred }\n  job: { id: /id, status: /status, output: /output }\n  statuses:\n    - { value: done, phase: succeeded, mark: inferred }"
    .split("\n")
    .map((line) => `# ${line}`),
];

function jobSection(jobs: DetectedJobs, conventions: Conventions): string[] {
  const { facts } = jobs;
  const { submit, accepted, answer, poll, job, statuses, list, webhook } = facts;
  return [
    ...comment(
      `How work is handed in and watched. Inferred: ${jobs.facts.submit.length === 1 ? "one route answers" : "these routes answer"} with an id that ${poll.route} takes.`,
    ),
    "jobs:",
    "  submit:",
    ...submit.flatMap(({ route, model, componentSuffixes, except, general }) => [
      `    - route: ${scalar(route)}`,
      `      model: ${flowMap({ ...model })}`,
      ...(componentSuffixes ? [`      componentSuffixes: ${flowValue(componentSuffixes)}`] : []),
      ...(except
        ? [
            ...comment("These fit the route and hand in no work.", "      "),
            `      except: ${flowValue(except)}`,
          ]
        : []),
      ...(general
        ? [
            ...comment(
              "Whatever is named under `models` below takes this route's body, listed by the document or not.",
              "      ",
            ),
            "      general: true",
          ]
        : []),
    ]),
    ...(jobs.others.length === 0
      ? []
      : comment(
          `Left out, because they name no model or are watched elsewhere: ${jobs.others.join("; ")}.`,
          "  ",
        )),
    ...(accepted ? [`  accepted: ${flowValue(accepted)}`] : []),
    ...comment("JSON Pointers into the answer to a submit, and into a job.", "  "),
    `  answer: ${flowMap({ ...answer })}`,
    ...comment("The pauses are ours: two seconds, growing to ten, for at most ten minutes.", "  "),
    "  poll:",
    ...Object.entries(poll).map(([key, value]) => `    ${key}: ${scalar(value)}`),
    ...(jobs.outputFound
      ? []
      : comment("No member was recognised as the output, so the whole job is it.", "  ")),
    `  job: ${flowMap({ ...job })}`,
    ...comment(statusesText(jobs), "  "),
    "  statuses:",
    ...statuses.map(({ value, phase, mark }) => `    - ${flowMap({ value, phase, mark })}`),
    ...(list ? [`  list: ${flowMap(list as unknown as Record<string, Json>)}`] : []),
    ...(webhook ? [`  webhook: ${flowMap({ url: webhook.url })}`] : []),
    ...idempotencyLines(conventions),
    "  # refund: { onFailure: true, mark: published }",
    "  # outputLifetime: { seconds: 3600, mark: published, text: Outputs are kept for an hour. }",
  ];
}

function statusesText({ statusesListed, doubtful }: DetectedJobs): string {
  if (!statusesListed)
    return "The document lists no statuses; these are usual ones. A word that is not here counts as not finished.";
  const base = "The words are the document's; the phases are concluded from them.";
  return doubtful.length === 0
    ? base
    : `${base} Not understood, and taken for not finished: ${doubtful.join(", ")}.`;
}

function idempotencyLines({ idempotencyHeader }: Conventions): string[] {
  if (idempotencyHeader === null) return [];
  return [
    ...comment(
      `Submits take ${idempotencyHeader}. Say for how many seconds a repeated one gives the first job; until then the client never repeats a submit.`,
      "  ",
    ),
    `  # idempotency: ${flowMap({ header: idempotencyHeader, seconds: 86400 })}`,
  ];
}

function errorSection({ errors }: Conventions): string[] {
  if (errors === null) return [];
  return [
    ...comment(
      "Where refusals hold their message and code, from the document's 4xx and 5xx answers.",
    ),
    "errors:",
    `  message: ${flowValue(errors.message)}`,
    ...(errors.code.length > 0 ? [`  code: ${flowValue(errors.code)}`] : []),
  ];
}

const shownLists = 5;

function pagingSection({ paging }: Conventions): string[] {
  if (paging.length === 0) return [];
  const shown = paging
    .slice(0, shownLists)
    .map(({ route, parameter, next }) => `${route} by ${parameter}${next ? `, from ${next}` : ""}`);
  const more = paging.length > shownLists ? `; and ${paging.length - shownLists} more` : "";
  return [
    "notes:",
    "  - about: pagination",
    "    mark: inferred",
    `    text: ${scalar(`Lists come in pages: ${shown.join("; ")}${more}.`)}`,
  ];
}

function modelSection({ jobs, models }: Detected): string[] {
  if (jobs === null) return [];
  if (models.length === 0)
    return [
      ...comment(
        "The document lists no models. Name those you use, and each becomes a module and a page:",
      ),
      "# models:",
      `#   ${exampleId(jobs)}: { name: Example, modality: image, completeness: partial, price: { kind: unknown, mark: unknown } }`,
    ];
  return [
    ...comment(
      jobs.idsFromNames
        ? "The document has no ids: these are made from the names of its components. Correct them first."
        : "Every model that the document has. The modality is guessed from routes and parameters.",
    ),
    ...comment("A model may say much more:"),
    "#   painter-2:",
    "#     name: Painter 2",
    "#     summary: Pictures from text.",
    "#     price: { kind: fixed, credits: 4, mark: published }",
    "#     example: { params: { prompt: A lighthouse in fog }, mark: inferred }",
    "models:",
    ...models.map(
      ({ id, modality }) =>
        `  ${scalar(id)}: ${flowMap({ modality, ...(jobs.idsFromNames ? { mark: "inferred" } : {}) })}`,
    ),
  ];
}

function exampleId({ facts }: DetectedJobs): string {
  const general = facts.submit.find((route) => route.general === true);
  return general?.model.name.includes("/") ? "owner/model-name" : "model-name";
}
