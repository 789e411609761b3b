// Schemas in one normal form, so that rewrites without meaning compare as equal: references are
// followed, `allOf` is merged, unions are flat, the spellings of null and of enums are one.

import type { Schema, SchemaBase, UnionSchema } from "../catalog/schema.ts";
import { Exhausted } from "../ground/exhaustion.ts";
import { mergePlain, type Plain } from "./merge-plain.ts";

/** Schemas of one provider by component name. */
export type Schemas = ReadonlyMap<string, Schema>;

/** One way a value may look. */
export interface Branch {
  readonly schema: Plain;
  /** The component it comes from, or null when it is written in place. */
  readonly name: string | null;
}

export interface Shape {
  readonly nullable: boolean;
  /** None when no value but null fits. */
  readonly branches: readonly Branch[];
  readonly mode: UnionSchema["mode"];
  readonly discriminator: string | null;
  /** Obligations beside the branches that could not be merged into them. */
  readonly rest: readonly Shape[];
  readonly notes: Omit<SchemaBase, "nullable">;
}

/** The same question comes up at many places; the answer depends on nothing but the two keys. */
const answers = new WeakMap<Schemas, WeakMap<Schema, Shape>>();

export function shapeOf(schema: Schema, schemas: Schemas): Shape {
  const known = answers.get(schemas) ?? new WeakMap<Schema, Shape>();
  answers.set(schemas, known);
  const shape = known.get(schema) ?? buildWith(schema, schemas, known);
  known.set(schema, shape);
  return shape;
}

/** Builds parts of a schema, each below the references that lead to it. */
type BuildPart = (part: Schema) => Shape;

/** Beyond it, circles within circles are taken for a bomb. */
const mostSteps = 1_000_000;

function buildWith(whole: Schema, schemas: Schemas, known: WeakMap<Schema, Shape>): Shape {
  const above = new Map<string, number>();
  /** The outermost reference at which a circle closed since this was last set. */
  let outermost = Number.POSITIVE_INFINITY;
  let steps = 0;

  /** What says the same wherever it stands is built once: without that, doubling costs the earth. */
  const once: BuildPart = (schema) => {
    const before = known.get(schema);
    if (before) return before;
    steps += 1;
    if (steps > mostSteps) throw new Exhausted("schemas hold each other in too many circles");
    const outer = outermost;
    outermost = Number.POSITIVE_INFINITY;
    const shape = build(schema, { part: once, follow });
    if (outermost >= above.size) known.set(schema, shape);
    outermost = Math.min(outer, outermost);
    return shape;
  };
  const follow = (name: string): Shape | null => {
    const target = schemas.get(name);
    const met = above.get(name);
    if (met !== undefined) outermost = Math.min(outermost, met);
    // A reference to nothing, or to itself, says nothing about the value.
    if (!target || met !== undefined) return null;
    above.set(name, above.size);
    const shape = once(target);
    above.delete(name);
    // A circle that closes here reaches no further.
    if (outermost >= above.size) outermost = Number.POSITIVE_INFINITY;
    return shape;
  };
  return once(whole);
}

interface Below {
  readonly part: BuildPart;
  /** What a reference leads to; null when that says nothing. */
  readonly follow: (name: string) => Shape | null;
}

function build(schema: Schema, below: Below): Shape {
  const notes = notesOf(schema);
  switch (schema.kind) {
    case "ref": {
      const inner = below.follow(schema.name);
      if (!inner) return single({ kind: "any", nullable: false }, schema);
      const [only] = inner.branches;
      const branches =
        inner.branches.length === 1 && only && inner.rest.length === 0
          ? [{ ...only, name: schema.name }]
          : inner.branches;
      return {
        ...inner,
        branches,
        nullable: inner.nullable || schema.nullable,
        notes: { ...inner.notes, ...notes },
      };
    }
    case "union":
      return buildUnion(schema, below);
    case "intersection":
      return buildIntersection(schema, below);
    case "null":
      return {
        ...single({ kind: "never", nullable: false }, schema),
        branches: [],
        nullable: true,
      };
    case "never":
      return { ...single(schema, schema), branches: [] };
    default:
      return single(schema, schema);
  }
}

function single(plain: Plain, schema: Schema): Shape {
  return {
    nullable: schema.nullable,
    branches: [{ schema: plain, name: null }],
    mode: "anyOf",
    discriminator: null,
    rest: [],
    notes: notesOf(schema),
  };
}

function notesOf(schema: SchemaBase): Omit<SchemaBase, "nullable"> {
  const {
    title,
    description,
    default: fallback,
    examples,
    deprecated,
    readOnly,
    writeOnly,
  } = schema;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(examples === undefined ? {} : { examples }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(readOnly === undefined ? {} : { readOnly }),
    ...(writeOnly === undefined ? {} : { writeOnly }),
  };
}

function buildUnion(schema: UnionSchema, { part }: Below): Shape {
  const built = schema.branches.map(part);
  const flat = built.flatMap((shape) => shape.branches);
  const inner = built.find((shape) => shape.discriminator !== null);
  return {
    nullable: schema.nullable || built.some(({ nullable }) => nullable),
    branches: joinEnums(flat),
    mode: schema.mode,
    discriminator: schema.discriminator ?? inner?.discriminator ?? null,
    rest: [],
    notes: notesOf(schema),
  };
}

/** A union of fixed strings is an enum; and what allows everything makes the others idle. */
function joinEnums(branches: readonly Branch[]): readonly Branch[] {
  const any = branches.find(({ schema }) => schema.kind === "any");
  if (any) return [any];
  const fixed = branches.filter(({ schema }) => isFixed(schema));
  if (fixed.length < 2) return branches;
  const values = fixed.flatMap(({ schema }) => (schema.kind === "string" ? schema.enum! : []));
  const joined: Branch = {
    schema: { kind: "string", nullable: false, enum: [...new Set(values)] },
    name: null,
  };
  return [joined, ...branches.filter((branch) => !fixed.includes(branch))];
}

function isFixed(schema: Plain): boolean {
  return schema.kind === "string" && schema.enum !== undefined && schema.open !== true;
}

function buildIntersection(
  schema: Schema & { readonly kind: "intersection" },
  { part: buildPart }: Below,
): Shape {
  const parts = schema.parts.map(buildPart);
  const stating = parts.filter((part) => !isAny(part));
  const notes = Object.assign({}, ...parts.map((part) => part.notes), notesOf(schema));
  const nullable = schema.nullable || (parts.length > 0 && parts.every((part) => part.nullable));
  const [first, ...others] = stating;
  if (!first) return { ...single({ kind: "any", nullable: false }, schema), nullable, notes };
  let merged = first;
  const rest: Shape[] = [...first.rest];
  for (const part of others) {
    const both = mergeShapes(merged, part);
    if (both) merged = both;
    else rest.push(part);
  }
  return { ...merged, rest, nullable, notes };
}

function isAny({ branches, rest }: Shape): boolean {
  return branches.length === 1 && branches[0]!.schema.kind === "any" && rest.length === 0;
}

/** Both at once, or null when that has no simple form. One of the two may be a union. */
function mergeShapes(a: Shape, b: Shape): Shape | null {
  const union = a.branches.length > 1 ? a : b;
  const other = union === a ? b : a;
  if (other.branches.length !== 1) return null;
  const branches: Branch[] = [];
  for (const branch of union.branches) {
    const schema = mergePlain(other.branches[0]!.schema, branch.schema);
    if (!schema) return null;
    branches.push({ schema, name: branch.name });
  }
  return { ...union, branches };
}
