// Looks into schemas for what a body or an answer may hold, whichever way it is put together.

import type { Operation, Response } from "../catalog/catalog.ts";
import type { Schema } from "../catalog/schema.ts";

/** A provider's named schemas, by name. */
export type Shapes = ReadonlyMap<string, Schema>;

export interface Member {
  /** JSON Pointer from the value that was looked into: `/job_id`, `/data/id`. */
  readonly pointer: string;
  readonly name: string;
  readonly schema: Schema;
}

/** The object's members through references, parts and branches; of two with one name, the first. */
export function membersOf(schema: Schema | undefined, shapes: Shapes): Map<string, Schema> {
  const members = new Map<string, Schema>();
  const seen = new Set<string>();
  const visit = (node: Schema | undefined): void => {
    if (node === undefined) return;
    if (node.kind === "union") node.branches.forEach(visit);
    else if (node.kind === "intersection") node.parts.forEach(visit);
    else if (node.kind === "object") {
      for (const { name, schema: value } of node.properties)
        if (!members.has(name)) members.set(name, value);
    } else if (node.kind === "ref" && !seen.has(node.name)) {
      seen.add(node.name);
      visit(shapes.get(node.name));
    }
  };
  visit(schema);
  return members;
}

/** Objects around the thing itself, as in `{ "data": { "id": … } }`. */
const wrapper = /^(data|job|task|prediction|generation|result|response)$/i;

/** The first member whose name fits, nearer names first; one wrapper deep at most. */
export function findMember(
  schema: Schema | undefined,
  names: RegExp,
  shapes: Shapes,
): Member | null {
  const members = membersOf(schema, shapes);
  const direct = best(members, names, "");
  if (direct) return direct;
  for (const [name, value] of members) {
    const inner = wrapper.test(name) ? best(membersOf(value, shapes), names, at("", name)) : null;
    if (inner) return inner;
  }
  return null;
}

/** Alternatives of a pattern stand in the order of preference. */
function best(members: ReadonlyMap<string, Schema>, names: RegExp, above: string): Member | null {
  for (const one of names.source.split("|")) {
    for (const [name, schema] of members)
      if (new RegExp(`^(?:${one})$`, "i").test(name))
        return { pointer: at(above, name), name, schema };
  }
  return null;
}

function at(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The texts that a schema lists, through references and unions; empty when it lists none. */
export function textsOf(schema: Schema | undefined, shapes: Shapes): readonly string[] {
  const seen = new Set<string>();
  const visit = (node: Schema | undefined): readonly string[] => {
    if (node?.kind === "string") return node.enum ?? [];
    if (node?.kind === "literal") return node.values.filter((value) => typeof value === "string");
    if (node?.kind === "union") return node.branches.flatMap(visit);
    if (node?.kind === "intersection") return node.parts.flatMap(visit);
    if (node?.kind !== "ref" || seen.has(node.name)) return [];
    seen.add(node.name);
    return visit(shapes.get(node.name));
  };
  return [...new Set(visit(schema))];
}

/** Whether a schema that lists texts takes others as well. */
export function isOpenList(schema: Schema | undefined, shapes: Shapes): boolean {
  const seen = new Set<string>();
  const visit = (node: Schema | undefined): boolean => {
    if (node?.kind === "string") return node.open === true || node.enum === undefined;
    if (node?.kind === "union") return node.branches.some(visit);
    if (node?.kind !== "ref" || seen.has(node.name)) return false;
    seen.add(node.name);
    return visit(shapes.get(node.name));
  };
  return visit(schema);
}

/** What lies behind a reference. */
export function resolved(schema: Schema | undefined, shapes: Shapes): Schema | undefined {
  let node = schema;
  for (let steps = 0; node?.kind === "ref" && steps < 100; steps += 1) node = shapes.get(node.name);
  return node;
}

const json = /^application\/([\w.-]+\+)?json\b/i;

export function jsonBody({ body }: Operation): Schema | undefined {
  return body?.content.find(({ mediaType }) => json.test(mediaType))?.schema;
}

export function jsonAnswer({ responses }: Operation): Schema | undefined {
  const accepted = responses.filter(({ status }) => /^2/.test(status)).map(jsonOf);
  return accepted.find((schema) => schema !== undefined);
}

export function jsonOf({ content }: Response): Schema | undefined {
  return content.find(({ mediaType }) => json.test(mediaType))?.schema;
}

/** As facts write a route: `POST /v1/images`. */
export function routeOf({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method.toUpperCase()} ${path}`;
}
