// A schema unfolded into rows, one per field. Named schemas are either linked, so that a huge
// document stays a web of small pages, or unfolded in place, so that one page says everything.

import type { ObjectSchema, Property, Schema } from "../../catalog/schema.ts";
import { emptyRow, type FieldRow, fieldRow, linkOf, type UnfoldOptions } from "./field-row.ts";
import { type Schemas, typeWords } from "./schema-words.ts";
import { cleanLine, visible } from "./text.ts";

export interface Unfolded {
  readonly rows: readonly FieldRow[];
  /** True when the shape has more fields than a page can hold. */
  readonly cut: boolean;
}

const maxRows = 400;

const maxVisits = 4000;

const maxDepth = 8;

interface Walk extends UnfoldOptions {
  readonly rows: FieldRow[];
  visits: number;
  cut: boolean;
}

/** Names of schemas that are being unfolded, outermost first: meeting one again is recursion. */
export type Path = readonly string[];

/** The fields of a value; of each item, when it is a list. */
export function unfold(
  schema: Schema,
  options: UnfoldOptions,
  prefix = "",
  path: Path = [],
): Unfolded {
  const walk: Walk = { ...options, rows: [], visits: 0, cut: false };
  visitRoot(schema, prefix, path, walk);
  return { rows: walk.rows, cut: walk.cut };
}

/** At the root a reference is followed even where others are linked: it is what the page shows. */
function visitRoot(schema: Schema, prefix: string, path: Path, walk: Walk): void {
  if (schema.kind === "array") visitRoot(schema.items, prefix, path, walk);
  else if (schema.kind !== "ref") visit(schema, prefix, path, walk);
  else {
    const target = walk.schemas.get(schema.name)?.schema;
    if (target && !path.includes(schema.name)) {
      visitRoot(target, prefix, [...path, schema.name], walk);
    }
  }
}

function visit(schema: Schema, prefix: string, path: Path, walk: Walk): void {
  walk.visits += 1;
  if (walk.visits > maxVisits || path.length > maxDepth * 2) {
    walk.cut = true;
    return;
  }
  switch (schema.kind) {
    case "object":
      for (const property of schema.properties) visitProperty(property, prefix, path, walk);
      visitOtherKeys(schema, prefix, path, walk);
      return;
    case "array": {
      const list = prefix.replace(/\.$/, "");
      for (const [i, item] of schema.prefix.entries()) visit(item, `${list}[${i}].`, path, walk);
      visit(schema.items, `${list}[].`, path, walk);
      return;
    }
    case "ref":
      if (walk.link === null) follow(schema.name, prefix, path, walk);
      return;
    case "intersection":
      for (const part of schema.parts) {
        // The parts of an `allOf` are the object itself, so they are never just linked.
        if (part.kind === "ref") follow(part.name, prefix, path, walk);
        else visit(part, prefix, path, walk);
      }
      return;
    case "union":
      visitBranches(schema, prefix, path, walk);
      return;
    default:
      return;
  }
}

function follow(name: string, prefix: string, path: Path, walk: Walk): void {
  const target = walk.schemas.get(name)?.schema;
  if (target && !path.includes(name)) visit(target, prefix, [...path, name], walk);
}

function visitProperty(
  { name, required, schema }: Property,
  prefix: string,
  path: Path,
  walk: Walk,
): void {
  if (walk.rows.length >= maxRows) {
    walk.cut = true;
    return;
  }
  walk.rows.push(fieldRow({ name, required, schema, prefix }, walk, path));
  if (depthOf(prefix) < maxDepth) visit(schema, `${prefix}${visible(name)}.`, path, walk);
}

const depthOf = (prefix: string) => prefix.split(".").length - 1;

/** A map: fields whose names the caller chooses. */
function visitOtherKeys(schema: ObjectSchema, prefix: string, path: Path, walk: Walk): void {
  const other = schema.additional;
  if (!schema.additionalStated || other === null || other.kind === "any") return;
  visitProperty({ name: "{any key}", required: false, schema: other }, prefix, path, walk);
}

function visitBranches(
  schema: Schema & { kind: "union" },
  prefix: string,
  path: Path,
  walk: Walk,
): void {
  const branches = schema.branches.filter((branch) => hasFields(branch, walk.schemas));
  for (const [i, branch] of branches.entries()) {
    if (branches.length > 1)
      walk.rows.push(branchRow(branch, { i, of: branches.length }, schema, prefix, walk));
    visit(branch, prefix, path, walk);
  }
}

/** The line that opens one branch of a choice. */
function branchRow(
  branch: Schema,
  { i, of }: { readonly i: number; readonly of: number },
  { discriminator }: Schema & { kind: "union" },
  prefix: string,
  walk: Walk,
): FieldRow {
  const where = prefix === "" ? "" : `${prefix.replace(/\.$/, "")}: `;
  const typeLink = linkOf(branch, walk);
  const name = typeLink === null ? `, ${branch.title ?? typeWords(branch, walk.schemas)}` : "";
  const told = i > 0 || discriminator === null ? "" : `, told apart by "${visible(discriminator)}"`;
  return {
    ...emptyRow,
    heading: cleanLine(`${where}option ${i + 1} of ${of}${name}${told}`),
    prefix,
    typeLink,
  };
}

function hasFields(schema: Schema, schemas: Schemas, depth = 0): boolean {
  if (depth > maxDepth) return false;
  switch (schema.kind) {
    case "object":
      return (
        schema.properties.length > 0 || (schema.additionalStated && schema.additional !== null)
      );
    case "array":
      return hasFields(schema.items, schemas, depth + 1);
    case "ref": {
      const target = schemas.get(schema.name)?.schema;
      return target !== undefined && hasFields(target, schemas, depth + 1);
    }
    case "union":
      return schema.branches.some((branch) => hasFields(branch, schemas, depth + 1));
    case "intersection":
      return schema.parts.some((part) => hasFields(part, schemas, depth + 1));
    default:
      return false;
  }
}
