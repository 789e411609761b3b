// Copied from templates/contract/runtime/coverage-walk.ts. Do not edit.

// Walks schemas, once for what they hold and once along a recorded value. Both walks name a thing
// alike: the component, a space, and the pointer inside it.

import type { Mark } from "./coverage.js";
import {
  contentOf,
  type DocumentIndex,
  findRequestBody,
  findResponseBody,
  isRefusal,
  type OperationEntry,
  type Resolve,
} from "./document.js";
import {
  isObject,
  type Json,
  type JsonObject,
  own,
  ownArray,
  ownObject,
  pointerPart,
  pointerParts,
  sameJson,
} from "./json.js";
import type { Exchange } from "./recording.js";

/** A schema with its name: `Job /properties/status`. */
interface Named {
  readonly schema: Json | undefined;
  readonly name: string;
}

/** A document with a way to look things up that remembers where references lead. */
export interface Lookup {
  readonly document: Json;
  readonly resolve: Resolve;
}

/** One recorded value on its way through the schemas, each of which has to see a part of it once. */
interface Walk extends Lookup {
  readonly touch: Mark;
  readonly touched: Seen<true>;
  readonly judged: Seen<boolean>;
}

/** By the schema's node, then by the value. */
type Seen<T> = Map<JsonObject, Map<Json, T>>;

function seenOf<T>(seen: Seen<T>, node: JsonObject): Map<Json, T> {
  const known = seen.get(node) ?? new Map<Json, T>();
  seen.set(node, known);
  return known;
}

/** Follows references; the name of a referred schema is its component's. */
function settle(
  { resolve }: Lookup,
  { schema, name }: Named,
): { node: JsonObject; name: string } | null {
  if (!isObject(schema)) return null;
  const reference = own(schema, "$ref");
  if (typeof reference !== "string") return { node: schema, name };
  const node = resolve(schema);
  const [, , component = "schema", ...rest] = pointerParts(reference);
  return (
    node && { node, name: `${component} ${rest.map((part) => `/${pointerPart(part)}`).join("")}` }
  );
}

const parts = ["allOf", "anyOf", "oneOf"] as const;

/** The schemas below a node, each with the key that leads there. */
function below({ node, name }: { node: JsonObject; name: string }): (Named & { key: string })[] {
  const child = (key: string, schema: Json | undefined) => ({ key, schema, name: `${name}${key}` });
  return [
    ...Object.entries(ownObject(node, "properties") ?? {}).map(([key, schema]) =>
      child(`/properties/${pointerPart(key)}`, schema),
    ),
    ...parts.flatMap((key) =>
      ownArray(node, key).map((schema, i) => child(`/${key}/${i}`, schema)),
    ),
    child("/items", own(node, "items")),
    child("/additionalProperties", own(node, "additionalProperties")),
  ];
}

export interface BodyVisitor {
  /** A body that may travel: `getJob 200 application/json`. */
  readonly body: (name: string) => void;
  readonly thing: Mark;
}

export function visitBodies(
  lookup: Lookup,
  { operations, webhooks }: DocumentIndex,
  visitor: BodyVisitor,
): void {
  const seen = new Set<string>();
  const visit = (named: Named) => {
    const settled = settle(lookup, named);
    if (!settled || seen.has(settled.name)) return;
    seen.add(settled.name);
    declareNode(settled, visitor.thing);
    below(settled).forEach(visit);
  };
  const visitContent = (holder: Json | undefined, name: string, isAnswer: boolean) => {
    for (const [mediaType, media] of Object.entries(contentOf(lookup.document, holder) ?? {})) {
      if (isAnswer) visitor.body(`${name} ${mediaType}`);
      const schema = isObject(media) ? own(media, "schema") : undefined;
      visit({ schema, name: `${name.replaceAll(" ", "-")} ` });
    }
  };
  for (const [id, { node }] of operations) {
    visitContent(own(node, "requestBody"), id, false);
    for (const [status, response] of Object.entries(ownObject(node, "responses") ?? {}))
      visitContent(response, `${id} ${status}`, true);
  }
  for (const [name, { node }] of webhooks) visitContent(own(node, "requestBody"), name, false);
}

function declareNode({ node, name }: { node: JsonObject; name: string }, mark: Mark): void {
  const required = ownArray(node, "required");
  for (const key of Object.keys(ownObject(node, "properties") ?? {})) {
    if (!required.includes(key)) mark("optionalFields", `${name}/properties/${pointerPart(key)}`);
  }
  for (const value of ownArray(node, "enum"))
    mark("enumValues", `${name}/enum ${JSON.stringify(value)}`);
  for (const key of ["anyOf", "oneOf"]) {
    for (const i of ownArray(node, key).keys()) mark("unionBranches", `${name}/${key}/${i}`);
  }
}

/** Marks all that the bodies of an exchange touch. A request that was refused touches nothing. */
export function visitValue(
  lookup: Lookup,
  entry: OperationEntry,
  { request, response, operation, webhook }: Exchange,
  touch: Mark,
): void {
  const id = operation ?? webhook ?? "";
  const walk: Walk = { ...lookup, touch, touched: new Map(), judged: new Map() };
  if (request.body !== null && !isRefusal(response)) {
    const place = findRequestBody(lookup.document, entry, request.headers);
    if (place) touchValue(walk, { schema: place.schema, name: `${id} ` }, request.body, 0);
  }
  const place = response && findResponseBody(lookup.document, entry, response);
  if (place && response.body !== null) {
    const name = `${id}-${place.response} `;
    touchValue(walk, { schema: place.schema, name }, response.body, 0);
  }
}

const maxDepth = 40;

function touchValue(walk: Walk, named: Named, value: Json, depth: number): void {
  const settled = depth > maxDepth ? null : settle(walk, named);
  if (!settled) return;
  const { touch } = walk;
  const { node, name } = settled;
  const touched = seenOf(walk.touched, node);
  if (touched.has(value)) return;
  touched.set(value, true);
  const go = (key: string, schema: Json | undefined, inner: Json) =>
    touchValue(walk, { schema, name: `${name}${key}` }, inner, depth + 1);
  for (const allowed of ownArray(node, "enum")) {
    if (sameJson(allowed, value)) touch("enumValues", `${name}/enum ${JSON.stringify(allowed)}`);
  }
  for (const [i, part] of ownArray(node, "allOf").entries()) go(`/allOf/${i}`, part, value);
  for (const key of ["anyOf", "oneOf"]) {
    ownArray(node, key).forEach((branch, i) => {
      if (!mayBe(walk, branch, value, 0)) return;
      touch("unionBranches", `${name}/${key}/${i}`);
      go(`/${key}/${i}`, branch, value);
    });
  }
  if (Array.isArray(value)) for (const item of value) go("/items", own(node, "items"), item);
  if (!isObject(value)) return;
  const properties = ownObject(node, "properties") ?? {};
  for (const [key, inner] of Object.entries(value)) {
    const place = `/properties/${pointerPart(key)}`;
    if (!Object.hasOwn(properties, key))
      go("/additionalProperties", own(node, "additionalProperties"), inner);
    else {
      touch("optionalFields", `${name}${place}`);
      go(place, own(properties, key), inner);
    }
  }
}

/** Whether a branch may be the one that a value has: by type, tag, value list and required fields. */
function mayBe(walk: Walk, schema: Json, value: Json, depth: number): boolean {
  const node = walk.resolve(schema);
  if (!node || depth > maxDepth) return schema !== false;
  // What has no parts is judged sooner than it is remembered.
  if (!isObject(value) && !parts.some((key) => Object.hasOwn(node, key)))
    return mayBeNode(walk, node, value, depth);
  const judged = seenOf(walk.judged, node);
  const before = judged.get(value);
  if (before !== undefined) return before;
  // Within itself it says nothing new.
  judged.set(value, true);
  const may = mayBeNode(walk, node, value, depth);
  judged.set(value, may);
  return may;
}

function mayBeNode(walk: Walk, node: JsonObject, value: Json, depth: number): boolean {
  const type = own(node, "type");
  const types = typeof type === "string" ? [type] : Array.isArray(type) ? type : null;
  if (types && !types.some((name) => isOfType(value, name))) return false;
  const only = own(node, "const");
  if (only !== undefined && !sameJson(only, value)) return false;
  const values = own(node, "enum");
  if (Array.isArray(values) && !values.some((allowed) => sameJson(allowed, value))) return false;
  if (!ownArray(node, "allOf").every((part) => mayBe(walk, part, value, depth + 1))) return false;
  for (const key of ["anyOf", "oneOf"]) {
    const branches = ownArray(node, key);
    if (branches.length > 0 && !branches.some((one) => mayBe(walk, one, value, depth + 1)))
      return false;
  }
  return !isObject(value) || hasFields(walk, node, value, depth);
}

function hasFields(walk: Walk, node: JsonObject, value: JsonObject, depth: number): boolean {
  if (!ownArray(node, "required").every((name) => Object.hasOwn(value, String(name)))) return false;
  const properties = ownObject(node, "properties") ?? {};
  // A value has fewer fields than its schema, and the one that tells forms apart stands first.
  return Object.entries(value).every(([key, inner]) => {
    const schema = own(properties, key);
    return schema === undefined || mayBe(walk, schema, inner, depth + 1);
  });
}

function isOfType(value: Json, type: Json): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return typeof value === "number" && Number.isInteger(value);
  return typeof value === type;
}
