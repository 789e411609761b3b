// One field or parameter as a row of a table.

import type { NamedSchema } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
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
import { shownValue, visible } from "./text.ts";
import type { Path } from "./unfold.ts";

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

export const emptyRow: FieldRow = {
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
export function linkOf(schema: Schema, { schemas, link }: UnfoldOptions): PageLink | null {
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
