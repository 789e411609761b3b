// Which operations answer with a stream of items, and how. Emitters, pages and the simulator ask
// here, so that all three agree.

import type { Content, Operation, Response } from "./catalog.ts";
import type { Schema } from "./schema.ts";

/** `events` are server-sent events, `lines` JSON values in a row. */
export type StreamForm = "events" | "lines";

export interface Stream {
  readonly form: StreamForm;
  readonly mediaType: string;
  /** What each item, or the data of each event, holds. */
  readonly item: Schema;
  /** Set when the document describes whole events: name and data of each kind. */
  readonly events: readonly EventShape[] | null;
  /** Where the request asks for the stream (`["body", "stream"]`), or null. */
  readonly asks: readonly ["body" | "query", string] | null;
  /** True when the operation answers in no other way. */
  readonly only: boolean;
}

/** A named schema of the same provider, by its name. */
export type FindSchema = (name: string) => Schema | undefined;

/** One kind of event. */
export interface EventShape {
  /** The names it may have; null when any. */
  readonly names: readonly string[] | null;
  readonly data: Schema;
}

const forms: readonly (readonly [RegExp, StreamForm])[] = [
  [/^text\/event-stream\b/i, "events"],
  [/^application\/(x-)?(ndjson|json-?lines?|jsonl)\b/i, "lines"],
  [/^application\/([\w.-]+\+)?json-seq\b/i, "lines"],
  [/^application\/stream\+json\b/i, "lines"],
];

/** How an answer of this media type comes in pieces; null when it does not. */
export function streamForm(mediaType: string): StreamForm | null {
  return forms.find(([pattern]) => pattern.test(mediaType))?.[1] ?? null;
}

/** The answers that are successes; where none is stated, what stands for all. */
export function successes({ responses }: Pick<Operation, "responses">): Response[] {
  const found = responses.filter(({ status }) => /^2/.test(status));
  return found.length > 0 ? found : responses.filter(({ status }) => status === "default");
}

export function findStream(operation: Operation, find: FindSchema): Stream | null {
  const contents = successes(operation).flatMap(({ content }) => content);
  const content = contents.find(({ mediaType }) => streamForm(mediaType) !== null);
  if (!content) return null;
  const form = streamForm(content.mediaType)!;
  const item = itemOf(content);
  return {
    form,
    mediaType: content.mediaType,
    item,
    events: form === "events" ? eventShapes(item, find) : null,
    asks: askOf(operation, find),
    only: contents.every(({ mediaType }) => streamForm(mediaType) !== null),
  };
}

/** A schema without `itemSchema` is the whole answer's, or as many documents have it, the item's. */
function itemOf({ schema, itemSchema }: Content): Schema {
  return itemSchema ?? (schema.kind === "array" ? schema.items : schema);
}

/** The schemas that a value may follow, through references and unions. */
export function alternatives(
  schema: Schema,
  find: FindSchema,
  above: readonly string[] = [],
): readonly Schema[] {
  if (schema.kind === "union")
    return schema.branches.flatMap((branch) => alternatives(branch, find, above));
  if (schema.kind !== "ref") return [schema];
  const target = find(schema.name);
  if (target === undefined || above.includes(schema.name)) return [schema];
  return alternatives(target, find, [...above, schema.name]);
}

const eventFields = new Set(["event", "data", "id", "retry"]);

/** Set when every alternative is an event with `data`, and with a name or nothing but an event's fields. */
function eventShapes(item: Schema, find: FindSchema): EventShape[] | null {
  const shapes = alternatives(item, find).map((schema) => eventShape(schema, find));
  return shapes.every((shape) => shape !== null) ? shapes : null;
}

function eventShape(schema: Schema, find: FindSchema): EventShape | null {
  const properties = propertiesOf(schema, find);
  const data = properties.get("data");
  if (data === undefined) return null;
  const event = properties.get("event");
  const names = event?.kind === "string" && event.enum !== undefined ? event.enum : null;
  if (names === null && ![...properties.keys()].every((name) => eventFields.has(name))) return null;
  return { names, data: (data.kind === "string" && data.contentSchema) || data };
}

/** The properties of an object in all its parts, the last statement of each. */
function propertiesOf(
  schema: Schema,
  find: FindSchema,
  above: readonly string[] = [],
): ReadonlyMap<string, Schema> {
  if (schema.kind === "object")
    return new Map(schema.properties.map(({ name, schema: own }) => [name, own]));
  if (schema.kind === "intersection")
    return new Map(schema.parts.flatMap((part) => [...propertiesOf(part, find, above)]));
  if (schema.kind !== "ref" || above.includes(schema.name)) return new Map();
  const target = find(schema.name);
  return target ? propertiesOf(target, find, [...above, schema.name]) : new Map();
}

function isTruth(schema: Schema): boolean {
  if (schema.kind === "literal") return schema.values.every((value) => typeof value === "boolean");
  return schema.kind === "boolean" || schema.kind === "null";
}

/** How requests everywhere name the switch between a whole answer and a stream. */
export const streamSwitch = "stream";

/** A true-or-false member of the request by that name. */
function askOf(operation: Operation, find: FindSchema): Stream["asks"] {
  const isSwitch = (schema: Schema | undefined) =>
    schema !== undefined && alternatives(schema, find).every(isTruth);
  const inQuery = operation.parameters.find(
    ({ in: place, wireName, schema }) =>
      place === "query" && wireName === streamSwitch && isSwitch(schema),
  );
  if (inQuery) return ["query", inQuery.propertyName];
  const bodies = (operation.body?.content ?? []).flatMap(({ schema }) =>
    alternatives(schema, find),
  );
  const all = bodies.map((schema) => propertiesOf(schema, find).get(streamSwitch));
  return all.length > 0 && all.every(isSwitch) ? ["body", streamSwitch] : null;
}
