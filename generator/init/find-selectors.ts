// How the submits of one family name the model: in the path, in a member of the body, or by being
// a route of their own.

import type { Operation } from "../catalog/catalog.ts";
import type { SubmitFacts } from "../catalog/provider-facts.ts";
import { byCodeUnit } from "../ground/json.ts";
import { decodeSegments, segmentsAt } from "../ground/model-slot.ts";
import { kebabCase } from "../ground/names.ts";
import {
  isOpenList,
  jsonBody,
  membersOf,
  resolved,
  routeOf,
  type Shapes,
  textsOf,
} from "./members.ts";

export interface FoundModel {
  readonly id: string;
  readonly operation: Operation;
}

export interface Selectors {
  readonly submit: readonly SubmitFacts[];
  readonly models: readonly FoundModel[];
  /** Ids that were made from the names of components, because the document lists none. */
  readonly named: readonly string[];
  /** Submits of which nothing tells how they name a model. */
  readonly left: readonly Operation[];
}

const modelName =
  /^((model|engine|app|pipeline|workflow|endpoint|api)([_-]?(id|name|slug))?|version)$/i;
const parameterName = /model|engine|pipeline|workflow|endpoint|api_?id|app_?id/i;

export function findSelectors(
  submits: readonly Operation[],
  all: readonly Operation[],
  shapes: Shapes,
): Selectors {
  const gathered = gather();
  const named: string[] = [];
  const open = submits.filter(({ path }) => path.includes("{"));
  const fixed = submits.filter(({ path }) => !path.includes("{"));
  const unlisted: Operation[] = [];
  for (const operation of fixed) {
    const found = inBody(operation, shapes);
    if (!found || found.ids.length === 0) unlisted.push(operation);
    else gathered.add(found, [operation]);
  }
  for (const operation of open) {
    const found = inPath(operation, shapes);
    gathered.add(found, [operation]);
    if (found?.named) named.push(...found.ids);
  }
  const groups = groupByRoute(unlisted);
  const grouped = new Set<Operation>();
  for (const { path, operations } of groups) {
    // Routes that differ in one word may be models, or kinds of work that each take any model.
    const isFamily =
      operations.length > 1 && operations.some((operation) => inBody(operation, shapes) === null);
    if (!isFamily) continue;
    for (const operation of operations) grouped.add(operation);
    gathered.add(routePerModel(path, operations, all), operations);
  }
  for (const operation of unlisted.filter((one) => !grouped.has(one))) {
    const found = inBody(operation, shapes);
    const alone = groups.find(({ operations }) => operations[0] === operation);
    // Where models are chosen otherwise, a route without a choice continues a job or is no model.
    const guess = gathered.submit.length === 0 && alone?.operations.length === 1;
    gathered.add(found ?? (guess ? routePerModel(alone.path, [operation], all) : null), [
      operation,
    ]);
  }
  return { ...gathered, models: sorted(gathered.models), named };
}

/** Collects routes whose models nobody else has; the others are left. */
function gather() {
  const submit: SubmitFacts[] = [];
  const models: FoundModel[] = [];
  const left: Operation[] = [];
  const add = (found: Found | null, operations: readonly Operation[]): void => {
    const isTaken = found?.ids.some((id) => models.some((model) => model.id === id));
    // Only one route can take models that nobody lists.
    const isSecond = found?.facts.general === true && submit.some(({ general }) => general);
    if (!found || isTaken || isSecond) {
      left.push(...operations);
      return;
    }
    submit.push(found.facts);
    for (const id of found.ids)
      models.push({ id, operation: found.operationOf?.(id) ?? operations[0]! });
  };
  return { submit, models, left, add };
}

interface Found {
  readonly facts: SubmitFacts;
  readonly ids: readonly string[];
  readonly named?: boolean;
  /** Where each id has an operation of its own. */
  readonly operationOf?: (id: string) => Operation | undefined;
}

function inPath(operation: Operation, shapes: Shapes): Found | null {
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!);
  const together = names.map((name) => `{${name}}`).join("/");
  if (!operation.path.includes(together) || !names.every((name) => parameterName.test(name)))
    return null;
  const model = { in: "path", name: names.join("/") } as const;
  const facts: SubmitFacts = { route: routeOf(operation), model };
  const parameter = operation.parameters.find(
    ({ in: place, wireName }) => place === "path" && wireName === names[0],
  );
  const listed = names.length === 1 ? textsOf(parameter?.schema, shapes) : [];
  const body = resolved(jsonBody(operation), shapes);
  const branches =
    body?.kind === "union"
      ? body.branches.flatMap((branch) => (branch.kind === "ref" ? [branch.name] : []))
      : [];
  if (branches.length < 2) return { facts: { ...facts, general: true }, ids: listed };
  const suffix = sharedSuffix(branches);
  const ids = branches.map((name) => kebabCase(name.slice(0, name.length - suffix.length)));
  const byName = { ...facts, ...(suffix === "" ? {} : { componentSuffixes: [suffix] }) };
  return listed.length > 0 ? { facts: byName, ids: listed } : { facts: byName, ids, named: true };
}

/** `Request` of `PainterRequest` and `SketcherRequest`. */
function sharedSuffix(names: readonly string[]): string {
  const suffix = /[A-Z][a-z]+$/.exec(names[0] ?? "")?.[0] ?? "";
  return names.every((name) => name.endsWith(suffix) && name !== suffix) ? suffix : "";
}

function inBody(operation: Operation, shapes: Shapes): Found | null {
  const schema = jsonBody(operation);
  const union = resolved(schema, shapes);
  const members = membersOf(schema, shapes);
  const given = union?.kind === "union" ? union.discriminator : null;
  const name = given ?? [...members.keys()].find((key) => modelName.test(key));
  if (name === undefined) return null;
  const ids = valuesIn(operation, name, shapes);
  if (given !== null && ids.length > 0 && !modelName.test(given) && ids.length < 2) return null;
  const facts: SubmitFacts = { route: routeOf(operation), model: { in: "body", name } };
  // Where any other text is allowed beside the listed ones, the listed ones are examples: the
  // catalog takes them for models because the facts name them, as it does where nothing is listed.
  const isGeneral = ids.length === 0 || isOpenList(members.get(name), shapes);
  return { facts: isGeneral ? { ...facts, general: true } : facts, ids };
}

/** Every branch lists its own. */
function valuesIn(operation: Operation, name: string, shapes: Shapes): readonly string[] {
  const union = resolved(jsonBody(operation), shapes);
  const branches = union?.kind === "union" ? union.branches : union ? [union] : [];
  return [
    ...new Set(branches.flatMap((branch) => textsOf(membersOf(branch, shapes).get(name), shapes))),
  ];
}

interface RouteGroup {
  /** `/v1/{model}/run` */
  readonly path: string;
  readonly operations: readonly Operation[];
}

/** Routes that differ in one segment belong together; each goes with the most that it can. */
function groupByRoute(operations: readonly Operation[]): RouteGroup[] {
  const templates = new Map<string, Operation[]>();
  for (const operation of operations)
    for (const path of templatesOf(operation.path))
      templates.set(path, [...(templates.get(path) ?? []), operation]);
  const rest = new Set(operations);
  const groups: RouteGroup[] = [];
  const byMembers = [...templates].sort(([, a], [, b]) => b.length - a.length);
  for (const [path, group] of byMembers) {
    const members = group.filter((operation) => rest.has(operation));
    if (members.length === 0 || (members.length === 1 && group.length > 1)) continue;
    for (const operation of members) rest.delete(operation);
    groups.push({ path, operations: members });
  }
  for (const operation of rest) {
    const [path = ""] = templatesOf(operation.path);
    // `POST /predictions` alone names no model.
    if (segmentOf(path, operation) !== null) groups.push({ path, operations: [operation] });
  }
  return groups.sort((a, b) => byCodeUnit(a.path, b.path));
}

const generalWord =
  /^(run|generate|generations?|submit|predict|predictions|create|action|retry|cancel|jobs|tasks|async|queue)$/i;

/** The path with one segment open, the likeliest first: the last that is no general word. */
function templatesOf(path: string): string[] {
  const parts = path.split("/");
  const places = [...parts.keys()]
    .filter((i) => parts[i] !== "" && !/^(api|v\d+\w*)$/i.test(parts[i]!))
    .reverse();
  const special = places.filter((i) => !generalWord.test(parts[i]!));
  return [...new Set([...special, ...places])].map((i) =>
    parts.map((part, at) => (at === i ? "{model}" : part)).join("/"),
  );
}

/** What names the model on a route of its own; null where it is no more than a general word. */
function segmentOf(path: string, operation: Operation): string | null {
  const segment = segmentsAt(path, "model", operation.path);
  return segment === null || generalWord.test(segment) ? null : segment;
}

function routePerModel(
  path: string,
  operations: readonly Operation[],
  all: readonly Operation[],
): Found {
  const idOf = (operation: Operation) => {
    const segments = operation.method === "post" ? segmentsAt(path, "model", operation.path) : null;
    return segments === null || segments.includes("{") ? null : decodeSegments(segments);
  };
  const byId = new Map(operations.map((operation) => [idOf(operation) ?? "", operation]));
  const except = all
    .flatMap((operation) => idOf(operation) ?? [])
    .filter((id) => !byId.has(id))
    .sort(byCodeUnit);
  return {
    facts: {
      route: `POST ${path}`,
      model: { in: "path", name: "model" },
      ...(except.length > 0 ? { except } : {}),
    },
    ids: [...byId.keys()],
    operationOf: (id) => byId.get(id),
  };
}

function sorted(models: readonly FoundModel[]): FoundModel[] {
  return [...models].sort((a, b) => byCodeUnit(a.id, b.id));
}
