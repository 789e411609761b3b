// A schema unfolded into rows, one per field. Named schemas are either linked, so that a huge
// document stays a web of small pages, or unfolded in place, so that one page says everything.

import type { NamedSchema } from "../../catalog/catalog.ts";
import type { ObjectSchema, Property, Schema } from "../../catalog/schema.ts";
import type { PageLink } from "./links.ts";
import type { MarkView, NoteView } from "./marks.ts";
import { plain, type Span } from "./prose.ts";
import {
  constraints,
  describe,
  followScalar,
  isScalar,
  knownValues,
  type Schemas,
  typeWords,
} from "./schema-words.ts";
import { cleanLine, shownValue, visible } from "./text.ts";

/** One field or parameter. */
export interface FieldRow {
  /** Set on a line that parts the rows (`option 2 of 3: Circle`); the rest is then empty. */
  readonly heading: string | null;
  /** What stands before the name: `fluxParams.`, `tracks[].`. */
  readonly prefix: string;
  readonly name: string;
  readonly id: string | null;
  /** `path`, `query`, …: set for parameters outside the body. */
  readonly place: string | null;
  readonly type: string;
  /** The page of the named schema behind the type. */
  readonly typeLink: PageLink | null;
  readonly required: boolean;
  readonly defaultValue: string | null;
  readonly values: readonly string[];
  readonly valuesOpen: boolean;
  readonly limits: readonly (readonly Span[])[];
  /** `deprecated`, `read-only`, … */
  readonly flags: readonly string[];
  readonly description: readonly Span[];
  readonly mark: MarkView | null;
  readonly notes: readonly NoteView[];
}

export interface UnfoldOptions {
  readonly schemas: Schemas;
  /** The page of a named schema; null where everything is unfolded in place. */
  readonly link: ((named: NamedSchema) => PageLink) | null;
}

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
type Path = readonly string[];

/** The fields of a value; of each item, when it is a list. */
export function unfold(schema: Schema, options: UnfoldOptions, prefix = "", path: Path = []): Unfolded {
  const walk: Walk = { ...options, rows: [], visits: 0, cut: false };
  visitRoot(schema, prefix, path, walk);
  return { rows: walk.rows, cut: walk.cut };
}

/** At the root a reference is followed even where others are linked: it is what the page shows. */
function visitRoot(schema: Schema, prefix: string, path: Path, walk: Walk): void {
  if (schema.kind === "array") return visitRoot(schema.items, prefix, path, walk);
  if (schema.kind !== "ref") return visit(schema, prefix, path, walk);
  const target = walk.schemas.get(schema.name)?.schema;
  if (target && !path.includes(schema.name)) visitRoot(target, prefix, [...path, schema.name], walk);
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
      return visitOtherKeys(schema, prefix, path, walk);
    case "array": {
      const list = prefix.replace(/\.$/, "");
      schema.prefix.forEach((item, i) => void visit(item, `${list}[${i}].`, path, walk));
      return visit(schema.items, `${list}[].`, path, walk);
    }
    case "ref":
      return walk.link === null ? follow(schema.name, prefix, path, walk) : undefined;
    case "intersection":
      for (const part of schema.parts) {
        // The parts of an `allOf` are the object itself, so they are never just linked.
        if (part.kind === "ref") follow(part.name, prefix, path, walk);
        else visit(part, prefix, path, walk);
      }
      return;
    case "union":
      return visitBranches(schema, prefix, path, walk);
    default:
      return;
  }
}

function follow(name: string, prefix: string, path: Path, walk: Walk): void {
  const target = walk.schemas.get(name)?.schema;
  if (target && !path.includes(name)) visit(target, prefix, [...path, name], walk);
}

function visitProperty({ name, required, schema }: Property, prefix: string, path: Path, walk: Walk): void {
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
  if (branches.length === 1) return visit(branches[0]!, prefix, path, walk);
  branches.forEach((branch, i) => {
    const told = schema.discriminator === null ? "" : `, told apart by "${visible(schema.discriminator)}"`;
    const name = branch.title ?? typeWords(branch, walk.schemas);
    const where = prefix === "" ? "" : `${prefix.replace(/\.$/, "")}: `;
    walk.rows.push({
      ...emptyRow,
      heading: cleanLine(`${where}option ${i + 1} of ${branches.length}, ${name}${i === 0 ? told : ""}`),
      prefix,
      typeLink: linkOf(branch, walk),
    });
    visit(branch, prefix, path, walk);
  });
}

function hasFields(schema: Schema, schemas: Schemas, depth = 0): boolean {
  if (depth > maxDepth) return false;
  switch (schema.kind) {
    case "object":
      return schema.properties.length > 0 || (schema.additionalStated && schema.additional !== null);
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

const emptyRow: FieldRow = {
  heading: null,
  prefix: "",
  name: "",
  id: null,
  place: null,
  type: "",
  typeLink: null,
  required: false,
  defaultValue: null,
  values: [],
  valuesOpen: false,
  limits: [],
  flags: [],
  description: [],
  mark: null,
  notes: [],
};

/** An id may stand once on a page; of rows that ask for the same, the first gets it. */
export function distinctIds(rows: readonly FieldRow[]): FieldRow[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    if (row.id === null || !taken.has(row.id)) {
      if (row.id !== null) taken.add(row.id);
      return row;
    }
    return { ...row, id: null };
  });
}

export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly prefix: string;
}

export function fieldRow(field: Field, options: UnfoldOptions, path: Path = []): FieldRow {
  const { schema } = field;
  const target = followScalar(schema, options.schemas);
  const { values, open } = knownValues(schema, options.schemas);
  const preset = schema.default ?? target.default;
  const repeated = namesBehind(schema, options.schemas).some((name) => path.includes(name));
  return {
    ...emptyRow,
    name: visible(field.name),
    prefix: field.prefix,
    type: typeWords(schema, options.schemas),
    typeLink: linkOf(schema, options),
    required: field.required,
    defaultValue: preset === undefined ? null : shownValue(preset),
    values,
    valuesOpen: open,
    limits: [
      ...constraints(schema, options.schemas),
      ...(options.link === null && repeated ? [[plain("the same shape again")]] : []),
    ],
    flags: flagsOf(schema, target),
    description: describe(schema, options.schemas),
  };
}

function flagsOf(schema: Schema, target: Schema): string[] {
  return [
    ...(schema.deprecated || target.deprecated ? ["deprecated"] : []),
    ...(schema.readOnly || target.readOnly ? ["read-only"] : []),
    ...(schema.writeOnly || target.writeOnly ? ["write-only"] : []),
  ];
}

/** The one named schema with fields that a type is, or is a list of. */
function linkOf(schema: Schema, { schemas, link }: UnfoldOptions): PageLink | null {
  if (link === null) return null;
  const [only, ...others] = namesBehind(schema, schemas);
  const named = only === undefined || others.length > 0 ? undefined : schemas.get(only);
  return named ? link(named) : null;
}

function namesBehind(schema: Schema, schemas: Schemas, depth = 0): string[] {
  if (depth > 4) return [];
  switch (schema.kind) {
    case "ref": {
      const target = schemas.get(schema.name)?.schema;
      return !target || isScalar(target) ? [] : [schema.name];
    }
    case "array":
      return namesBehind(schema.items, schemas, depth + 1);
    case "union":
      return schema.branches.flatMap((branch) => namesBehind(branch, schemas, depth + 1));
    case "object":
      return schema.properties.length === 0 && schema.additional !== null
        ? namesBehind(schema.additional, schemas, depth + 1)
        : [];
    default:
      return [];
  }
}
