// What a document without facts tells about how its API works. A function of the catalog's
// provider; every finding is a guess that its user confirms.

import type { Authentication, Modality, Provider } from "../catalog/catalog.ts";
import type { JobFacts } from "../catalog/provider-facts.ts";
import { byCodeUnit } from "../ground/json.ts";
import { type Conventions, findConventions } from "./find-conventions.ts";
import { findJobs, type JobFamily, routesOf } from "./find-jobs.ts";
import { findSelectors, type Selectors } from "./find-selectors.ts";
import { guessModality } from "./guess-modality.ts";
import { findMember, jsonAnswer, routeOf, type Shapes, textsOf } from "./members.ts";
import { isKnownWord, phaseOf, usualWords } from "./statuses.ts";

export interface Detected {
  readonly id: string;
  readonly name: string;
  readonly authentication: Authentication | null;
  readonly jobs: DetectedJobs | null;
  readonly models: readonly { readonly id: string; readonly modality: Modality }[];
  readonly conventions: Conventions;
}

export interface DetectedJobs {
  readonly facts: JobFacts;
  /** Whether the document lists the statuses; else they are the usual ones. */
  readonly statusesListed: boolean;
  /** Statuses whose meaning is not known; they are taken for "not finished". */
  readonly doubtful: readonly string[];
  /** Whether models are taken that the document does not list. */
  readonly general: boolean;
  /** Whether the ids of models were made from the names of components. */
  readonly idsFromNames: boolean;
  /** Whether the member that holds the output was recognised. */
  readonly outputFound: boolean;
  /** Routes that submit jobs, too, but to another family, or naming no model. */
  readonly others: readonly string[];
}

export function detect(provider: Provider): Detected {
  const shapes: Shapes = new Map(provider.schemas.map(({ name, schema }) => [name, schema]));
  const families = findJobs(provider.operations, shapes)
    .map((family) => ({ family, selectors: selectorsOf(family, provider, shapes) }))
    .sort(byWeight);
  const [best, ...rest] = families.filter(({ selectors }) => selectors.submit.length > 0);
  const submits = best?.family.submits.map(({ operation }) => operation) ?? [];
  const conventions = findConventions(provider.operations, submits, shapes);
  const others = [
    ...(best?.selectors.left.map(routeOf) ?? []),
    ...rest.flatMap(({ family }) => routesOf(family)),
  ].sort(byCodeUnit);
  return {
    id: provider.id,
    name: provider.name,
    authentication: provider.authentication,
    jobs: best ? buildJobs(best, { conventions, others, shapes }) : null,
    models: (best?.selectors.models ?? []).map((model) => ({
      id: model.id,
      modality: guessModality(model, shapes),
    })),
    conventions,
  };
}

interface Weighed {
  readonly family: JobFamily;
  readonly selectors: Selectors;
}

function selectorsOf({ submits }: JobFamily, provider: Provider, shapes: Shapes): Selectors {
  return findSelectors(
    submits.map(({ operation }) => operation),
    provider.operations,
    shapes,
  );
}

/** The family with the most models; then that with the most routes. */
function byWeight(a: Weighed, b: Weighed): number {
  return (
    b.selectors.models.length - a.selectors.models.length ||
    b.selectors.submit.length - a.selectors.submit.length ||
    byCodeUnit(a.family.poll.operation.path, b.family.poll.operation.path)
  );
}

interface Surroundings {
  readonly conventions: Conventions;
  readonly others: readonly string[];
  readonly shapes: Shapes;
}

const costNames = /credit_?cost|credits_?used|credits_?charged|cost|credits|price/;

function buildJobs(
  { family, selectors }: Weighed,
  { conventions, others, shapes }: Surroundings,
): DetectedJobs {
  const { poll, submits } = family;
  const answer = jsonAnswer(submits[0]!.operation);
  const job = jsonAnswer(poll.operation);
  const listed = textsOf(poll.status.schema, shapes);
  const words = listed.length > 0 ? listed : usualWords;
  const optional = (schema: typeof answer, names: RegExp) =>
    findMember(schema, names, shapes)?.pointer;
  const accepted = new Set(
    submits.flatMap(({ operation }) =>
      operation.responses
        .map(({ status }) => Number(status))
        .filter((code) => code >= 200 && code < 300),
    ),
  );
  const list = findList(family, conventions);
  const facts: JobFacts = {
    submit: selectors.submit,
    ...(accepted.size > 0 ? { accepted: [...accepted].sort((a, b) => a - b) } : {}),
    answer: {
      id: submits[0]!.id.pointer,
      ...present("status", optional(answer, /status|state|task_?status|job_?status/)),
      ...present("statusUrl", optional(answer, /status_?url|polling_?url/)),
      ...present("cost", optional(answer, costNames)),
    },
    poll: {
      route: routeOf(poll.operation),
      parameter: poll.parameter.wireName,
      intervalMs: 2000,
      factor: 1.5,
      maxIntervalMs: 10000,
      timeoutMs: 600000,
      mark: "inferred",
    },
    job: {
      // A job that does not repeat its id is known by the one that was asked for.
      id: poll.id?.pointer ?? submits[0]!.id.pointer,
      status: poll.status.pointer,
      output: poll.output?.pointer ?? "#",
      ...present("error", optional(job, /error|error_?message|failure_?reason|failure/)),
      ...present("progress", optional(job, /progress|percent(age)?/)),
      ...present("cost", optional(job, costNames)),
    },
    statuses: words.map((value) => ({ value, phase: phaseOf(value), mark: "inferred" as const })),
    ...(list ? { list } : {}),
    ...(conventions.webhookMember === null ? {} : { webhook: { url: conventions.webhookMember } }),
  };
  return {
    facts,
    statusesListed: listed.length > 0,
    doubtful: listed.filter((word) => !isKnownWord(word)),
    general: selectors.submit.some(({ general }) => general === true),
    idsFromNames: selectors.named.length > 0,
    outputFound: poll.output !== null,
    others,
  };
}

function present<Key extends string>(
  key: Key,
  value: string | undefined,
): { readonly [K in Key]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: string };
}

/** The list of jobs stands where a job does, without its id. */
function findList({ poll }: JobFamily, { paging }: Conventions): JobFacts["list"] {
  const path = poll.operation.path.replace(/\/\{[^}]*\}$/, "");
  const found = paging.find(({ route }) => route === `GET ${path}`);
  if (!found || found.items === null || path === poll.operation.path) return undefined;
  return {
    route: found.route,
    items: found.items,
    ...(found.next === null ? {} : { cursor: { parameter: found.parameter, next: found.next } }),
    mark: "inferred",
  };
}
