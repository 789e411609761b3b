// One operation beside its former self: parameters, body, answers, headers.

import type { Body, Content, Operation, Parameter, Response } from "../catalog/catalog.ts";
import { childPointer } from "../ground/location.ts";
import { compareParts } from "./compare-parts.ts";
import { compareSchemas, type Walk } from "./compare-schemas.ts";
import { type Paired, pairBy } from "./pair.ts";
import type { Owner, Pair, Place, Sides } from "./site.ts";

export function compareOperation(
  walk: Walk,
  owner: Owner,
  operation: Pair<Operation>,
  node: string,
): void {
  const place: Place = {
    owner,
    direction: "request",
    carrier: "none",
    name: "the operation",
    keys: [],
    old: operation.old.source.pointer,
    new: operation.new.source.pointer,
  };
  compareParameters(walk, operation, place, node);
  compareBodies(walk, operation, place, node);
  compareResponses(walk, operation, place, node);
}

function compareParameters(
  walk: Walk,
  operation: Pair<Operation>,
  place: Place,
  node: string,
): void {
  const { pairs, removed, added } = pairParameters(operation);
  const at = (parameter: Sides<Parameter>): Place => ({
    ...place,
    carrier: "parameter",
    name: (parameter.new ?? parameter.old).wireName,
    keys: [(parameter.new ?? parameter.old).propertyName],
    old: parameter.old?.source.pointer ?? null,
    new: parameter.new?.source.pointer ?? null,
  });
  const show = (parameter: Sides<Parameter>) =>
    walk.visit({ kind: "parameter", ...parameter }, at(parameter), node);
  for (const parameter of removed) show({ old: parameter, new: null });
  for (const parameter of added) show({ old: null, new: parameter });
  for (const pair of pairs) {
    show(pair);
    compareSchemas(walk, pair.old.schema, pair.new.schema, at(pair), node);
  }
}

/** By place and name; path parameters by where they stand in the path. */
function pairParameters(operation: Pair<Operation>): Paired<Parameter> {
  const keyOf = (side: Operation) => {
    const inPath = [...side.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
    return ({ in: place, wireName }: Parameter) => {
      const index = place === "path" ? inPath.indexOf(wireName) : -1;
      const name = place === "header" ? wireName.toLowerCase() : wireName;
      return index < 0 ? `${place} ${name}` : `path ${index}`;
    };
  };
  const [oldKey, newKey] = [keyOf(operation.old), keyOf(operation.new)];
  const keys = new Map<Parameter, string>([
    ...operation.old.parameters.map((item) => [item, oldKey(item)] as const),
    ...operation.new.parameters.map((item) => [item, newKey(item)] as const),
  ]);
  return pairBy(operation.old.parameters, operation.new.parameters, (item) => keys.get(item)!);
}

function compareBodies(walk: Walk, operation: Pair<Operation>, place: Place, node: string): void {
  const [old, next] = [operation.old.body, operation.new.body];
  const at: Place = {
    ...place,
    carrier: "body",
    name: "the body",
    old: old && childPointer(operation.old.source.pointer, "requestBody"),
    new: next && childPointer(operation.new.source.pointer, "requestBody"),
  };
  if (!old && !next) return;
  walk.visit({ kind: "body", ...({ old, new: next } as { old: Body; new: Body }) }, at, node);
  if (old && next) compareContents(walk, { old: old.content, new: next.content }, at, node);
}

function compareContents(
  walk: Walk,
  content: Pair<readonly Content[]>,
  place: Place,
  node: string,
): void {
  const kinds = (side: readonly Content[]) => side.map(({ mediaType }) => mediaOf(mediaType));
  walk.visit({ kind: "media", old: kinds(content.old), new: kinds(content.new) }, place, node);
  const { pairs } = pairBy(content.old, content.new, ({ mediaType }) => mediaOf(mediaType));
  for (const pair of pairs) {
    const at = {
      ...place,
      old: place.old && childPointer(place.old, "content", pair.old.mediaType, "schema"),
      new: place.new && childPointer(place.new, "content", pair.new.mediaType, "schema"),
    };
    compareSchemas(walk, pair.old.schema, pair.new.schema, at, node);
    const [a, b] = [pair.old.itemSchema, pair.new.itemSchema];
    if (a && b) compareSchemas(walk, a, b, { ...at, carrier: "event", name: "the event" }, node);
    if (place.direction === "request") compareParts(walk, pair, place, node);
  }
}

/** `application/json; charset=utf-8` and `application/json` are one. */
function mediaOf(mediaType: string): string {
  return mediaType.split(";")[0]!.trim().toLowerCase();
}

function compareResponses(
  walk: Walk,
  operation: Pair<Operation>,
  place: Place,
  node: string,
): void {
  const [old, next] = [operation.old.responses, operation.new.responses];
  const at: Place = { ...place, direction: "response", name: "the answer" };
  walk.visit({ kind: "statuses", old, new: next }, at, node);
  for (const pair of pairResponses(old, next)) {
    const here: Place = {
      ...at,
      carrier: "body",
      old: pair.old.source.pointer,
      new: pair.new.source.pointer,
      name: isSuccess(pair.new.status) ? "the answer" : `the ${pair.new.status} answer`,
    };
    compareContents(walk, { old: pair.old.content, new: pair.new.content }, here, node);
    compareHeaders(walk, pair, here, node);
  }
}

/** By status; a single success whose status has changed is still the same answer. */
function pairResponses(old: readonly Response[], next: readonly Response[]): Pair<Response>[] {
  const { pairs, removed, added } = pairBy(old, next, ({ status }) => status.toUpperCase());
  const [gone, come] = [removed, added].map((side) =>
    side.filter(({ status }) => isSuccess(status)),
  );
  const moved = gone?.length === 1 && come?.length === 1 ? [{ old: gone[0]!, new: come[0]! }] : [];
  return [...pairs, ...moved];
}

export function isSuccess(status: string): boolean {
  return /^2/.test(status);
}

function compareHeaders(walk: Walk, response: Pair<Response>, place: Place, node: string): void {
  const { pairs, removed, added } = pairBy(response.old.headers, response.new.headers, ({ name }) =>
    name.toLowerCase(),
  );
  const at = (name: string, old: boolean, isNew: boolean): Place => ({
    ...place,
    carrier: "header",
    name,
    keys: [],
    old: old && place.old ? childPointer(place.old, "headers", name) : null,
    new: isNew && place.new ? childPointer(place.new, "headers", name) : null,
  });
  for (const header of removed)
    walk.visit({ kind: "header", old: header, new: null }, at(header.name, true, false), node);
  for (const header of added)
    walk.visit({ kind: "header", old: null, new: header }, at(header.name, false, true), node);
  for (const pair of pairs) {
    const here = at(pair.new.name, true, true);
    compareSchemas(walk, pair.old.schema, pair.new.schema, here, node);
  }
}
