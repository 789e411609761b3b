// Finds operations that hand in work and the operation that watches it: an answer with an id, and
// a GET that takes this id and answers with a status. Names and shapes are all there is to go by,
// so everything found here is inferred, and says so where it is written.

import type { Operation, Parameter } from "../catalog/catalog.ts";
import {
  findMember,
  jsonAnswer,
  jsonBody,
  type Member,
  membersOf,
  routeOf,
  type Shapes,
  textsOf,
} from "./members.ts";
import { speakOfWork } from "./statuses.ts";

export interface Poll {
  readonly operation: Operation;
  readonly parameter: Parameter;
  readonly id: Member | null;
  readonly status: Member;
  readonly output: Member | null;
}

export interface Submit {
  readonly operation: Operation;
  readonly id: Member;
}

/** The operations whose jobs are watched at one place. */
export interface JobFamily {
  readonly poll: Poll;
  readonly submits: readonly Submit[];
}

const idNames =
  /job_?id|task_?id|request_?id|prediction_?id|generation_?id|inference_?id|operation_?id|run_?id|id|uuid/;
const statusNames = /status|state|job_?status|task_?status|phase/;
const outputNames =
  /output|outputs|results|result|images|image|image_?urls?|videos|video|video_?urls?|audio|audio_?urls?|artifacts|assets|generations|urls|url|download_?url|sample|response|content/;
const watchUrl = /^(status|polling|poll|result|response|get)_?url$|^urls$/i;
const jobWord =
  /job|task|prediction|generation|inference|result|status|request|operation|render|creation/i;

export function findJobs(operations: readonly Operation[], shapes: Shapes): JobFamily[] {
  const polls = operations.flatMap((operation) => findPoll(operation, shapes) ?? []);
  const families = new Map<Poll, Submit[]>();
  for (const operation of operations) {
    const submit = findSubmit(operation, shapes);
    const poll = submit && watcherOf(submit, polls, shapes);
    if (submit && poll) families.set(poll, [...(families.get(poll) ?? []), submit]);
  }
  return [...families].map(([poll, submits]) => ({ poll, submits }));
}

function findPoll(operation: Operation, shapes: Shapes): Poll | null {
  if (operation.method !== "get") return null;
  const inPath = operation.parameters.filter(({ in: place }) => place === "path");
  const required = operation.parameters.filter(
    ({ in: place, required }) => place === "query" && required,
  );
  const [parameter, another] = [...inPath, ...required];
  if (!parameter || another) return null;
  const answer = jsonAnswer(operation);
  const status = findMember(answer, statusNames, shapes);
  // A number or an object called `status` tells something else.
  if (!status || !isText(status, shapes)) return null;
  const output = findMember(answer, outputNames, shapes);
  const id = findMember(answer, idNames, shapes);
  return { operation, parameter, id, status, output: output?.name === id?.name ? null : output };
}

function isText({ schema }: Member, shapes: Shapes): boolean {
  return (
    textsOf(schema, shapes).length > 0 ||
    schema.kind === "string" ||
    (schema.kind === "union" && schema.branches.some(({ kind }) => kind === "string"))
  );
}

function findSubmit(operation: Operation, shapes: Shapes): Submit | null {
  if (operation.method !== "post" || operation.deprecated) return null;
  if (jsonBody(operation) === undefined) return null;
  const answer = jsonAnswer(operation);
  const id = findMember(answer, idNames, shapes);
  if (!id) return null;
  const tells =
    operation.responses.some(({ status }) => status === "202") ||
    findMember(answer, statusNames, shapes) !== null ||
    [...membersOf(answer, shapes).keys()].some((name) => watchUrl.test(name)) ||
    jobWord.test(id.name);
  return tells ? { operation, id } : null;
}

function watcherOf(submit: Submit, polls: readonly Poll[], shapes: Shapes): Poll | null {
  let found: Poll | null = null;
  let most = 4;
  for (const poll of polls) {
    if (!isAboutWork(submit, poll, shapes)) continue;
    const score = closeness(submit, poll);
    if (score > most) [found, most] = [poll, score];
  }
  return found;
}

/** Orders and customers have ids and statuses too. */
function isAboutWork({ operation }: Submit, poll: Poll, shapes: Shapes): boolean {
  return (
    jobWord.test(`${poll.operation.path} ${poll.parameter.wireName}`) ||
    operation.responses.some(({ status }) => status === "202") ||
    (poll.output !== null && speakOfWork(textsOf(poll.status.schema, shapes)))
  );
}

function closeness(submit: Submit, poll: Poll): number {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
  const { path } = poll.operation;
  const before = path.replace(/\/?\{[^}]*\}.*$/, "").replace(/\?.*$/, "");
  const [wanted, given] = [plain(submit.id.name), plain(poll.parameter.wireName)];
  const noun = plain(before.slice(before.lastIndexOf("/") + 1)).replace(/s$/, "");
  const [asked, told] = [jsonAnswer(submit.operation), jsonAnswer(poll.operation)];
  return (
    (wanted === given || wanted === `${noun}id` ? 3 : given === `${noun}id` ? 1 : 0) +
    (asked?.kind === "ref" && told?.kind === "ref" && asked.name === told.name ? 3 : 0) +
    (submit.operation.path === before || submit.operation.path.endsWith(before) ? 3 : 0) +
    (jobWord.test(`${path} ${poll.parameter.wireName}`) ? 2 : 0) +
    (poll.output === null ? 0 : 2) +
    (firstWord(submit.operation.path) === firstWord(path) ? 1 : 0) -
    (isElsewhere(submit.operation.path, before) ? 2 : 0)
  );
}

/** `/agents/tasks` watches what agents do, and not what `POST /user/keys` hands in. */
function isElsewhere(submitted: string, watched: string): boolean {
  const deep = watched.split("/").filter((part) => part !== "" && !isVersion(part)).length > 1;
  return deep && firstWord(submitted) !== firstWord(watched);
}

/** The first segment that is no version. */
function firstWord(path: string): string {
  return path.split("/").find((part) => part !== "" && !isVersion(part)) ?? "";
}

function isVersion(part: string): boolean {
  return /^(api|v\d+\w*)$/i.test(part);
}

/** Families in the order of their routes, for lists that people read. */
export function routesOf({ submits }: JobFamily): string[] {
  return submits.map(({ operation }) => routeOf(operation)).sort();
}
