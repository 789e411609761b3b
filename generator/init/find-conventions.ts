// Habits of a whole API: how it pages, how it says no, how it limits, what it promises not to do
// twice.

import type { Operation } from "../catalog/catalog.ts";
import { byCodeUnit } from "../ground/json.ts";
import {
  findMember,
  jsonAnswer,
  jsonBody,
  jsonOf,
  membersOf,
  resolved,
  routeOf,
  type Shapes,
} from "./members.ts";

export interface Paging {
  readonly route: string;
  readonly parameter: string;
  /** Pointer to the array in the answer; `#` where the answer is the array. */
  readonly items: string | null;
  /** Pointer to what the next request takes, or null. */
  readonly next: string | null;
}

export interface Conventions {
  readonly paging: readonly Paging[];
  /** Headers that tell how much is left, as the document spells them. */
  readonly limitHeaders: readonly string[];
  readonly answersTooMany: boolean;
  readonly errors: { readonly message: readonly string[]; readonly code: readonly string[] } | null;
  /** The header that makes a submit safe to repeat, where there is one. */
  readonly idempotencyHeader: string | null;
  /** The body member that takes an address to report to. */
  readonly webhookMember: string | null;
}

const cursorNames =
  /^(cursor|page_?token|next_?token|starting_?after|after|page|offset|page_?number)$/i;
const nextNames = /next_?cursor|next_?page_?token|next_?token|next_?page|next|cursor|last_?id/;

export function findConventions(
  operations: readonly Operation[],
  submits: readonly Operation[],
  shapes: Shapes,
): Conventions {
  const headers = operations.flatMap(({ responses }) =>
    responses.flatMap((response) => response.headers.map(({ name }) => name)),
  );
  const limits = headers.filter((name) => /^(x-)?rate-?limit|^retry-after$/i.test(name));
  const sent = submits.flatMap(({ parameters }) => parameters);
  const header = sent.find(
    ({ in: place, wireName }) => place === "header" && /idempoten/i.test(wireName),
  );
  const bodies = submits.flatMap((operation) => [...membersOf(jsonBody(operation), shapes).keys()]);
  return {
    paging: operations.flatMap((operation) => findPaging(operation, shapes) ?? []),
    limitHeaders: [...new Set(limits)].sort(byCodeUnit),
    answersTooMany: operations.some(({ responses }) =>
      responses.some(({ status }) => status === "429"),
    ),
    errors: findErrors(operations, shapes),
    idempotencyHeader: header?.wireName ?? null,
    webhookMember:
      bodies.find((name) => /^(webhook|callback|hook)(_?ur[il])?$/i.test(name)) ?? null,
  };
}

function findPaging(operation: Operation, shapes: Shapes): Paging | null {
  if (operation.method !== "get") return null;
  const parameter = operation.parameters.find(
    ({ in: place, wireName }) => place === "query" && cursorNames.test(wireName),
  );
  if (!parameter) return null;
  const answer = jsonAnswer(operation);
  return {
    route: routeOf(operation),
    parameter: parameter.wireName,
    items: arrayIn(answer, shapes),
    next: findMember(answer, nextNames, shapes)?.pointer ?? null,
  };
}

function arrayIn(answer: ReturnType<typeof jsonAnswer>, shapes: Shapes): string | null {
  if (resolved(answer, shapes)?.kind === "array") return "#";
  for (const [name, schema] of membersOf(answer, shapes))
    if (resolved(schema, shapes)?.kind === "array")
      return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return null;
}

const messageNames = /message|detail|error_?message|error_?description|title|error|msg|reason/;
const codeNames = /code|error_?code|type|slug/;

/** Pointers to the message and the code of a refusal, those of most answers first. */
function findErrors(operations: readonly Operation[], shapes: Shapes): Conventions["errors"] {
  const counts = { message: new Map<string, number>(), code: new Map<string, number>() };
  for (const { responses } of operations) {
    for (const response of responses) {
      if (!/^(4|5|default)/.test(response.status)) continue;
      const body = jsonOf(response);
      count(counts.message, pointersIn(body, messageNames, shapes));
      count(counts.code, pointersIn(body, codeNames, shapes));
    }
  }
  const message = byCount(counts.message);
  return message.length === 0 ? null : { message, code: byCount(counts.code) };
}

/** Beside the body itself, inside `error` and in the first of a list of details. */
function pointersIn(body: ReturnType<typeof jsonOf>, names: RegExp, shapes: Shapes): string[] {
  const inside = membersOf(body, shapes).get("error");
  const inner = inside ? findMember(inside, names, shapes) : null;
  if (inner) return [`/error${inner.pointer}`];
  const found = findMember(body, names, shapes);
  if (!found) return [];
  const value = resolved(found.schema, shapes);
  if (value?.kind !== "array") return [found.pointer];
  const first = findMember(value.items, names, shapes);
  return first ? [`${found.pointer}/0${first.pointer}`] : [];
}

function count(counts: Map<string, number>, pointers: readonly string[]): void {
  for (const pointer of pointers) counts.set(pointer, (counts.get(pointer) ?? 0) + 1);
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b)).map(([key]) => key);
}
