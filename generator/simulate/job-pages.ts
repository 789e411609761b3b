// The list of jobs, the newest first, page by page. A cursor names the last job that was seen, so
// jobs that begin in between neither repeat nor skip one.

import type { Model, Operation, Parameter } from "../catalog/catalog.ts";
import type { Json } from "../ground/json.ts";
import { type Answer, type Call, jsonAnswer } from "./answer.ts";
import { withValueAt } from "./at-pointer.ts";
import { answerSchema, isFindable, jobBody } from "./job-body.ts";
import { settle, stepAt } from "./job-life.ts";
import type { Job } from "./job-store.ts";
import { refuse } from "./refusal.ts";
import { sampleOf } from "./sample.ts";
import { schemaUnder } from "./schema-under.ts";
import type { Site } from "./site.ts";

const usualPage = 20;
/** Without a cursor there is one page, which should hold what a program has done lately. */
const onlyPage = 100;

export function answerList(site: Site, call: Call): Answer {
  const list = site.provider.jobs!.list!;
  const now = site.world.clock.now();
  const given = list.cursor && call.query.get(list.cursor.parameter);
  const before = given ? readCursor(given) : Number.POSITIVE_INFINITY;
  if (before === null) {
    const fields = { [list.cursor!.parameter]: ["is no cursor of this list"] };
    const message = "the cursor is not valid";
    return refuse(site, { class: "validation", operation: call.operation, message, fields });
  }
  const size = pageSize(call, list.cursor !== null);
  const found = [...site.jobs.all]
    .reverse()
    .filter((job) => job.number < before && isFindable(job, now) && isAskedFor(job, call, now));
  const page = found.slice(0, size);
  const next = list.cursor && found.length > page.length ? writeCursor(page.at(-1)!) : null;
  return jsonAnswer(200, pageBody(site, call.operation, page, next));
}

function pageBody(
  site: Site,
  operation: Operation,
  page: readonly Job[],
  next: string | null,
): Json {
  const list = site.provider.jobs!.list!;
  const now = site.world.clock.now();
  const schema = answerSchema(operation.responses, 200);
  const itemsSchema = schema && schemaUnder(schema, list.items, site.schemas);
  const itemSchema = itemsSchema?.kind === "array" ? itemsSchema.items : null;
  const jobs = page.map((job) => {
    settle(site, job, now);
    return jobBody(site, job, itemSchema);
  });
  const base = schema
    ? sampleOf(schema, {
        ...site.samples(),
        full: false,
        known: (name) =>
          /^has_?more$/i.test(name)
            ? next !== null
            : /^(total|count)$/i.test(name)
              ? page.length
              : undefined,
      })
    : {};
  const body = withValueAt(base, list.items, jobs);
  return list.cursor && next !== null ? withValueAt(body, list.cursor.next, next) : body;
}

function pageSize({ operation, query }: Call, hasCursor: boolean): number {
  const parameter = operation.parameters.find(isPageSize);
  const given = Number(parameter && query.get(parameter.wireName));
  if (Number.isInteger(given) && given > 0) return given;
  const stated = parameter?.schema.default;
  if (typeof stated === "number") return stated;
  return hasCursor ? usualPage : onlyPage;
}

function isPageSize({ in: place, wireName }: Parameter): boolean {
  return place === "query" && /^(limit|page_?size|per_?page)$/i.test(wireName);
}

/** Filters that speak of a job's status or model; others are passed over. */
function isAskedFor(job: Job, { operation, query }: Call, now: number): boolean {
  return operation.parameters.every(({ in: place, wireName }) => {
    const wanted = place === "query" ? query.get(wireName) : null;
    if (!wanted) return true;
    if (wireName === "status") return stepAt(job, now).status === wanted;
    if (wireName === "model") return idOf(job.model) === wanted;
    return wireName !== "search" || job.id === wanted;
  });
}

function idOf(model: Model | null): string | null {
  return model?.id ?? null;
}

function writeCursor({ number }: Job): string {
  return Buffer.from(`before:${number}`).toString("base64url");
}

function readCursor(text: string): number | null {
  const found = /^before:(\d+)$/.exec(Buffer.from(text, "base64url").toString("latin1"));
  return found ? Number(found[1]) : null;
}
